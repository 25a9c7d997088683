/**
 * What is bundled, written down for whoever distributes it (the licences) and for whoever scans it (the SBOM).
 * The packages are those whose modules webpack put into a chunk, not those that happen to be installed.
 *
 * @typedef {{ name: string, version: string, license: string, licenseText: string | null, repository: string | null }} BundledPackage
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const readJson = (file) => JSON.parse(readFileSync(join(root, file), "utf8"));

/** Licences under which anybody may pass the bundle on, with the notices below. */
const permissive = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"]);

/**
 * @param {string} license SPDX identifier
 * @returns {boolean} true stops the build
 */
export function isUnacceptable(license) {
  return !permissive.has(license);
}

/**
 * The text that the licences ask to accompany the bundle.
 *
 * @param {readonly BundledPackage[]} packages
 * @returns {string}
 * @throws when a package carries no licence text: its notice must then be found and added by hand
 */
export function licences(packages) {
  const notices = packages.map(({ name, version, license, licenseText }) => {
    if (!licenseText) throw new Error(`${name} ${version} (${license}) has no licence text`);
    return `${name} ${version} (${license})\n\n${licenseText.trim()}\n`;
  });
  const own = readFileSync(join(root, "LICENSE"), "utf8").trim();
  const rule = `\n${"=".repeat(80)}\n\n`;
  return [`PlanTarget 规划指标\n\n${own}\n`, ...notices].join(rule);
}

/** The SHA-512 that package-lock.json holds for a package, as hexadecimal digits. */
function sha512(lock, name, version) {
  const [, entry] = Object.entries(lock.packages).find(
    ([path, { version: locked }]) => path.endsWith(`node_modules/${name}`) && locked === version
  ) ?? [name, {}];
  if (!entry.integrity?.startsWith("sha512-")) {
    throw new Error(`package-lock.json has no SHA-512 for ${name} ${version}`);
  }
  return Buffer.from(entry.integrity.slice("sha512-".length), "base64").toString("hex");
}

function component(lock, { name, version, license, repository }) {
  // A scope's "@" is the one character of a package name that a package URL encodes.
  const url = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  return {
    type: "library",
    "bom-ref": url,
    name,
    version,
    hashes: [{ alg: "SHA-512", content: sha512(lock, name, version) }],
    licenses: [{ license: { id: license } }],
    purl: url,
    ...(repository && { externalReferences: [{ type: "vcs", url: repository }] }),
  };
}

/**
 * The software bill of materials in CycloneDX 1.5 JSON. It has no time stamp and no serial number,
 * both optional, so that two builds of one commit are equal.
 *
 * @param {readonly BundledPackage[]} packages
 * @returns {string}
 */
export function billOfMaterials(packages) {
  const { name, version, description, license } = readJson("package.json");
  const lock = readJson("package-lock.json");
  const self = `pkg:npm/${name}@${version}`;
  const components = packages.map((bundled) => component(lock, bundled));
  const bill = {
    $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": self,
        name,
        version,
        description,
        licenses: [{ license: { id: license } }],
        purl: self,
      },
    },
    components,
    dependencies: [{ ref: self, dependsOn: components.map((each) => each["bom-ref"]) }],
  };
  return JSON.stringify(bill, null, 2) + "\n";
}
