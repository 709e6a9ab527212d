import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/**
 * Puts script, style and places into the page itself, and a policy that allows nothing else: no request leaves it. Its
 * hashes are those of the script and the style as they stand in the file.
 *
 * @param name what the file is called
 */
export function oneFile(name: string): Plugin {
  return {
    name: "one-file",
    apply: "build",
    enforce: "post",
    generateBundle(_, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset") throw new Error("there is no page to put anything into");
      const scripts: string[] = [];
      const styles: string[] = [];
      for (const [file, part] of Object.entries(bundle)) {
        if (part === page) continue;
        if (part.type === "chunk") scripts.push(part.code);
        else if (file.endsWith(".css")) styles.push(textOf(part.source));
        else throw new Error(`${file} would be a file beside the page`);
        delete bundle[file];
      }
      const [script, ...others] = scripts;
      if (script === undefined || others.length > 0) throw new Error("the page must have one script");
      // What is imported when it is asked for is in the script already: of what Vite would load before it, a name is left.
      const code = safeInScript(script.trim().replaceAll("__VITE_PRELOAD__", "[]"));
      const style = styles.join("\n").trim();
      const places = readFileSync(fileURLToPath(import.meta.resolve("erasmus-ka1/gazetteer.bin"))).toString("base64");
      const head = [policy(code, style), `<style>${style}</style>`].join("\n    ");
      const end = [
        `<script type="application/octet-stream" id="places">${places}</script>`,
        `<script type="module">${code}</script>`,
      ].join("\n    ");
      const html = textOf(page.source)
        .replace(/\s*<script type="module"[^>]*><\/script>/, "")
        .replace(/\s*<link rel="stylesheet"[^>]*>/, "")
        // The policy holds for what comes after it.
        .replace('<meta charset="utf-8" />', () => `<meta charset="utf-8" />\n    ${head}`)
        .replace("</body>", () => `  ${end}\n  </body>`);
      page.source = html;
      page.fileName = name;
      const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} kB`;
      const without = gzipSync(html.replace(places, "")).length;
      console.log(
        `${name}: ${kilobytes(without)} gzipped, and places ${kilobytes(places.length)} in all ${kilobytes(Buffer.byteLength(html))}`,
      );
    },
  };
}

const textOf = (source: string | Uint8Array) => (typeof source === "string" ? source : Buffer.from(source).toString());

/** Nothing in the code may end the element that it stands in. */
function safeInScript(code: string): string {
  return code.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");
}

function policy(code: string, style: string): string {
  const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const rules = [
    "default-src 'none'",
    `script-src ${hash(code)}`,
    `style-src ${hash(style)}`,
    "img-src data: blob:",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join("; ")}" />`;
}
