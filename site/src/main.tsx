import { render } from "preact";
import { answerNow } from "./answer.js";
import { startKeeping } from "./keep/kept.js";
import { openLink } from "./keep/link.js";
import { Page } from "./page.js";
import "./style/base.css";
import "./style/layout.css";
import "./style/boxes.css";

const root = document.getElementById("page");
startKeeping();
void openLink();
// On paper stands what stands in the boxes.
addEventListener("beforeprint", answerNow);
addEventListener("hashchange", () => void openLink());
if (root !== null) render(<Page />, root);
