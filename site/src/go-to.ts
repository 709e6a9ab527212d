import { answerNow } from "./answer.js";
import { drawn } from "./drawn.js";
import { boxId, type Path } from "./entry.js";
import { openCard } from "./flows/open-cards.js";
import { isOfSettlement } from "./settlement/is-of-settlement.js";
import { openTaken } from "./settlement/open-taken.js";
import { showTab } from "./tab.js";

/** Shows what is drawn for a path, and puts the cursor there: the box itself, a way to answer it, or what it is part of. */
export async function goTo(path: Path): Promise<void> {
  const [list, index] = path;
  showTab(isOfSettlement(path) ? "settlement" : "plan");
  if (list === "flows" && typeof index === "number") openCard(index);
  if (list === "realised") openTaken(path);
  // Which boxes there are depends on what the package says.
  answerNow();
  await drawn();
  for (let length = path.length; length > 0; length--) {
    const id = boxId(path.slice(0, length));
    const found =
      document.getElementById(id) ?? document.querySelector<HTMLElement>(`[data-answers~="${CSS.escape(id)}"]`);
    if (found === null) continue;
    for (
      let above = found.closest("details");
      above !== null;
      above = above.parentElement?.closest("details") ?? null
    ) {
      above.open = true;
    }
    const target = found.matches(controls) ? found : (found.querySelector<HTMLElement>(controls) ?? found);
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "center" });
    return;
  }
}

const controls = "input:not([disabled]), select, textarea, button:not([disabled])";
