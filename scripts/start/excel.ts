/**
 * `npm run start:excel`: the built add-in in real Excel, on Windows, on a Mac, or on the web with
 * `npm run start:excel -- --document=<address of a workbook in OneDrive or SharePoint>`.
 *
 * Serves dist/ at the address manifest.xml names, with a certificate that this machine trusts (the system asks
 * once), and has Microsoft's office-addin-dev-settings register the add-in. Ctrl+C takes it out again.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import type { Certificate } from "./certificate";
import { addInFolder, startServer, type RunningServer } from "./server";

const root = resolve(import.meta.dirname, "../..");
const manifest = join(root, "manifest.xml");
/** Fetched when it is needed: it brings a native part that not every machine can install. */
const TOOL = "office-addin-dev-settings@4.0.0";

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { document: { type: "string" } } });
  if (!values.document && process.platform !== "win32" && process.platform !== "darwin") {
    throw new Error(
      "Excel for desktop exists on Windows and on the Mac only. For Excel on the web give a workbook:\n" +
        "  npm run start:excel -- --document=https://..."
    );
  }
  if (!existsSync(join(addInFolder, "taskpane.html"))) {
    throw new Error("There is no built add-in in dist/. Run: npm run build");
  }
  const server = await serve();
  console.log(`Serving the add-in at ${server.origin}. Asking Excel to load it (${TOOL}) ...`);
  const target = values.document ? ["web", "--document", values.document] : ["desktop"];
  const registered = runTool("sideload", manifest, ...target, "--app", "excel");
  console.log(registered ? "Excel is opening." : byHand);
  console.log("Ctrl+C stops the server and takes the add-in out of Excel.");
  process.once("SIGINT", () => {
    void server.close();
    if (registered && !values.document) runTool("unregister", manifest);
  });
}

/** At the port that manifest.xml names: Excel asks there and nowhere else. */
async function serve(): Promise<RunningServer> {
  const port = Number(/https:\/\/localhost:(\d+)\//.exec(readFileSync(manifest, "utf8"))?.[1]);
  if (!port) throw new Error("manifest.xml names no https://localhost:<port>/ address.");
  const certificate = await trustedCertificate();
  try {
    return await startServer({ port, certificate, preview: false, officeJs: "cdn" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw new Error(
      `Port ${port}, which manifest.xml names, is in use. Stop what uses it (npm start may), and try again.`
    );
  }
}

/** Excel loads nothing over a certificate that the system does not trust. */
async function trustedCertificate(): Promise<Certificate> {
  console.log(
    "The system may ask to trust a developer certificate for localhost, made on this machine."
  );
  try {
    const { cert, key } = await getHttpsServerOptions();
    return { cert: String(cert), key: String(key) };
  } catch (error) {
    throw new Error(
      `The developer certificate could not be installed: ${error instanceof Error ? error.message : String(error)}\n` +
        "Run once with the rights to install it: npx office-addin-dev-certs install"
    );
  }
}

const byHand = `
${TOOL} did not work; its message is above (npx fetches it from the npm registry).
The server keeps running, so the add-in can be loaded by hand: in Excel, Home > Add-ins > More Add-ins >
My Add-ins > Upload My Add-in, then choose ${manifest}
`;

/** Whether the tool did what it was asked. Its messages go to the console. */
function runTool(...parameters: string[]): boolean {
  const windows = process.platform === "win32";
  const { status } = spawnSync(windows ? "npx.cmd" : "npx", ["--yes", TOOL, ...parameters], {
    stdio: "inherit",
    shell: windows,
  });
  return status === 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
