/**
 * When what has just changed is drawn. That is before the person can do anything else, so that what follows takes the
 * keyboard from nobody; a frame would come later, on a busy machine by seconds, and in a tab behind others not at all.
 */
export async function drawn(): Promise<void> {
  // Preact draws in the next microtask, and texts that are signals in the one after it.
  await Promise.resolve();
  await Promise.resolve();
}
