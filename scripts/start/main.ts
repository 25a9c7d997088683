/**
 * `npm start`: the add-in in a browser, beside a grid that stands in for Excel. Serves the built add-in over
 * https on this machine only and opens the page. Options: --lang=en-US, --no-open (only print the address).
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import open from "open";
import { localCertificate } from "./certificate";
import { buildPreview } from "./preview-bundle";
import { addInFolder, freePort, startServer } from "./server";

const root = resolve(import.meta.dirname, "../..");

async function main(): Promise<void> {
  const { values } = parseArgs({
    allowNegative: true,
    options: { lang: { type: "string" }, open: { type: "boolean", default: true } },
  });
  if (!existsSync(join(addInFolder, "taskpane.html"))) {
    throw new Error("There is no built add-in in dist/. Run: npm run build");
  }
  console.log("Building the preview page (half a minute the first time) ...");
  await buildPreview();

  const server = await startServer({
    port: await freePort(3000),
    certificate: await localCertificate(join(root, ".cache/certificate")),
    preview: true,
    officeJs: "local",
  });
  const address = `${server.origin}/preview/${values.lang ? `?lang=${values.lang}` : ""}`;
  console.log(
    [
      "",
      `  Preview:      ${address}`,
      `  Web edition:  ${server.origin}/web.html`,
      "",
      "  The preview is not Excel: it shows what the add-in does. npm run start:excel runs it in Excel itself.",
      "  The web edition needs no Excel: its results are files. It also opens from a disk: dist/web.html.",
      "  The certificate was made on this machine and is installed nowhere, so the browser warns once:",
      "  choose Advanced, then Proceed to localhost.",
      "  Ctrl+C stops the server.",
      "",
    ].join("\n")
  );
  process.once("SIGINT", () => void server.close());
  process.once("SIGTERM", () => void server.close());
  if (values.open) await open(address).catch(() => undefined);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
