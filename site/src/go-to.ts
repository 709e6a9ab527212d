import { answered } from "./answer.js";
import { boxId, type Path } from "./entry.js";
import { openCard } from "./flows/open-cards.js";
import { plan } from "./plan.js";

/** How long it may take until what has just been opened or made is drawn and described. */
const FRAMES = 30;

/** Shows what is drawn for a path, and puts the cursor there: the box itself, a way to answer it, or what it is part of. */
export function goTo(path: Path): void {
  const [list, index] = path;
  if (list === "flows" && typeof index === "number") openCard(index);
  let left = FRAMES;
  const look = () => {
    left -= 1;
    const isLast = left === 0;
    // What is drawn of a flow depends on what the package says of it.
    const isSettled = answered.peek() === plan.peek() || isLast;
    if ((!isSettled || !reach(path, isLast)) && !isLast) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Whether it is there now; what it is part of is good enough at last. */
function reach(path: Path, isLast: boolean): boolean {
  for (let length = path.length; length > 0; length--) {
    const id = boxId(path.slice(0, length));
    const found =
      document.getElementById(id) ?? document.querySelector<HTMLElement>(`[data-answers~="${CSS.escape(id)}"]`);
    if (found === null) {
      if (!isLast) return false;
      continue;
    }
    for (
      let above = found.closest("details");
      above !== null;
      above = above.parentElement?.closest("details") ?? null
    ) {
      above.open = true;
    }
    const target = isControl(found) ? found : (found.querySelector<HTMLElement>(controls) ?? (isLast ? found : null));
    if (target === null) return false;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "center" });
    return true;
  }
  return isLast;
}

const controls = "input:not([disabled]), select, textarea, button:not([disabled])";

const isControl = (element: HTMLElement) => element.matches(controls);
