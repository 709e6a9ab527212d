import { signal } from "@preact/signals";

/** What the page has to say of a file or a link. */
interface Notice {
  readonly text: string;
  readonly reasons: readonly string[];
  readonly isWrong: boolean;
}

export const notice = signal<Notice | undefined>(undefined);

/** Says that something was done. */
export function tell(text: string): void {
  notice.value = { text, reasons: [], isWrong: false };
}

/** Says what is wrong, and why. */
export function complain(text: string, reasons: readonly string[] = []): void {
  notice.value = { text, reasons, isWrong: true };
}
