import { type Entry, entriesOf, isBlank, type Path } from "../entry.js";
import { goTo } from "../go-to.js";
import { boxValue, fill, undoably } from "../plan.js";
import { words } from "../words/words.js";
import { openTaken } from "./open-taken.js";

/** What became of an activity; `undefined`: nothing is said of it. */
export type Status = "completed" | "cancelled" | "force-majeure" | undefined;

/** Says what became of a planned activity. */
export function becameOf(index: number, status: Status): void {
  fill(["realised", "flows", index, "status"], status);
}

/** Says of every activity of which nothing is said that it took place. */
export function tickAll(): void {
  undoably(words.peek().page.settlement.tickedAll, () => {
    const took = entriesOf(boxValue(["realised", "flows"]));
    for (const index of entriesOf(boxValue(["flows"])).keys()) {
      if (isBlank(took[index]?.["status"])) becameOf(index, "completed");
    }
  });
}

/** Adds an activity that was not planned, at the end. */
export function addTaken(activity: string): void {
  const list = entriesOf(boxValue(["realised", "added"]));
  const path: Path = ["realised", "added", list.length];
  openTaken(path);
  fill(["realised", "added"], [...list, { activity }]);
  void goTo(path);
}

/** Takes an activity out that was not planned. */
export function removeTaken(index: number, title: string): void {
  undoably(words.peek().page.removed(title), () => {
    const list = entriesOf(boxValue(["realised", "added"]));
    const left: readonly Entry[] = list.filter((_, position) => position !== index);
    fill(["realised", "added"], left.length === 0 ? undefined : left);
  });
}
