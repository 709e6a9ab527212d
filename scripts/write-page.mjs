// Puts the page into the package, for `ka1 serve`: without its places, which the package has once, in gazetteer.bin.
import { readFileSync, writeFileSync } from "node:fs";

const places = /(<script type="application\/octet-stream" id="places">)[^<]+(?=<\/script>)/;
const page = readFileSync("site/dist/ka1.html", "utf8");
if (!places.test(page)) throw new Error("the page has no places where they were");
writeFileSync("dist/page.html", page.replace(places, "$1"));
