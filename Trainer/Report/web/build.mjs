// Bundles the page's scripts and styles: node build.mjs FOLDER. The licences of what goes into the script stand at its top, as they ask for.
import { build } from "esbuild";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const [folder] = process.argv.slice(2);
const { outputFiles, metafile } = await build({
  absWorkingDir: here,
  entryPoints: ["src/report.js", "src/report.css"],
  bundle: true,
  minify: true,
  charset: "utf8",
  legalComments: "none",
  target: "es2022",
  outdir: folder,
  metafile: true,
  write: false,
});

mkdirSync(folder, { recursive: true });
for (const { path, text } of outputFiles) {
  writeFileSync(path, basename(path) === "report.js" ? `/*!\n${licences()}\n*/\n${text}` : text);
}

/** Each licence once, under the names and copyright lines of the packages that have it. */
function licences() {
  const packages = new Set(Object.keys(metafile.inputs).map((path) => path.match(/^(?:.*\/)?node_modules\/(@[^/]+\/[^/]+|[^/]+)\//)).filter(Boolean).map(([path]) => path));
  const texts = new Map();
  for (const path of [...packages].sort()) {
    const { name, version } = JSON.parse(readFileSync(join(here, path, "package.json"), "utf8"));
    const file = readdirSync(join(here, path)).find((each) => /^licen[cs]e/i.test(each));
    if (!file) {
      throw new Error(`${name} has no licence file; it cannot be bundled.`);
    }

    const lines = readFileSync(join(here, path, file), "utf8").split("\n").map((line) => line.trim());
    const isNotice = (line) => /^copyright /i.test(line);
    const text = lines.filter((line) => !isNotice(line)).join("\n").trim();
    texts.set(text, [...texts.get(text) ?? [], `${name} ${version}: ${lines.filter(isNotice).join("; ")}`]);
  }

  return [...texts].map(([text, names]) => `${names.join("\n")}\n\n${text}`).join("\n\n").replaceAll("*/", "* /").replaceAll("</", "< /");
}
