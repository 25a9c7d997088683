/**
 * What must hold between the server, the network and the built site before Excel is opened at all. Each check looks
 * from the user's browser, reads only the add-in's own files, and gives what is wrong, in facts; empty when all is well.
 */

export type CheckName = "files" | "address" | "headers" | "officeJs";
export type Check = () => Promise<string[]>;

async function read(file: string): Promise<Response> {
  const response = await fetch(file, { cache: "no-store" });
  if (!response.ok) throw new Error(`${file}: HTTP ${response.status}`);
  return response;
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Every file is there and is, byte for byte, the one that was built. */
async function files(): Promise<string[]> {
  const list = await (await read("SHA256SUMS.txt")).text();
  const lines = list.trim().split("\n");
  const findings = await Promise.all(
    lines.map(async (line) => {
      const [expected, file = ""] = line.split("  ");
      try {
        const actual = await sha256(await (await read(file)).arrayBuffer());
        return actual === expected ? [] : [`${file}: SHA-256 ${actual}`];
      } catch (error) {
        return [String(error)];
      }
    })
  );
  return findings.flat();
}

/** The manifest names the address under which this page was opened. */
async function address(): Promise<string[]> {
  const text = await (await read("manifest.xml")).text();
  const manifest = new DOMParser().parseFromString(text, "text/xml");
  const page = manifest.querySelector("DefaultSettings > SourceLocation");
  const named = page?.getAttribute("DefaultValue") ?? "";
  const expected = new URL("taskpane.html", location.href).href;
  return named === expected ? [] : [`manifest.xml: ${named}; ${expected}`];
}

/** The server says who may frame the page, how long files may be kept, and of what type they are. */
async function headers(): Promise<string[]> {
  const page = (await read("taskpane.html")).headers;
  const expected: [header: string, holds: RegExp][] = [
    ["content-security-policy", /frame-ancestors .*officeapps/],
    ["cache-control", /no-cache/],
    ["x-content-type-options", /nosniff/],
  ];
  const missing = expected
    .filter(([header, holds]) => !holds.test(page.get(header) ?? ""))
    .map(([header]) => `taskpane.html: ${header}: ${page.get(header) ?? "-"}`);
  const forbidden = page.get("x-frame-options");
  return [
    ...missing,
    ...(forbidden ? [`taskpane.html: x-frame-options: ${forbidden}`] : []),
    ...(await iconsNotKept()),
    ...(await wrongTypes()),
  ];
}

/** Office leaves buttons blank whose icons must not be kept. */
async function iconsNotKept(): Promise<string[]> {
  const icon = "assets/plantarget-32.png";
  const caching = (await read(icon)).headers.get("cache-control") ?? "";
  return /no-cache|no-store/.test(caching) ? [`${icon}: cache-control: ${caching}`] : [];
}

async function wrongTypes(): Promise<string[]> {
  const expected: [file: string, type: RegExp][] = [
    ["functions.js", /javascript/],
    ["functions.json", /json/],
    ["assets/plantarget-32.png", /image\/png/],
  ];
  const types = await Promise.all(
    expected.map(async ([file, type]) => {
      const actual = (await read(file)).headers.get("content-type") ?? "-";
      return type.test(actual) ? [] : [`${file}: content-type: ${actual}`];
    })
  );
  return types.flat();
}

/** office.js comes from its CDN, and is not a proxy's page instead of it. */
function officeJs(source: string): Promise<string[]> {
  return new Promise((answer) => {
    const script = Object.assign(document.createElement("script"), { src: source });
    script.onload = () => answer(typeof Office === "undefined" ? [`${source}: no Office`] : []);
    script.onerror = () => answer([source]);
    document.head.append(script);
  });
}

/** @param source the address of office.js in this deployment */
export function checks(source: string): Readonly<Record<CheckName, Check>> {
  return { files, address, headers, officeJs: () => officeJs(source) };
}
