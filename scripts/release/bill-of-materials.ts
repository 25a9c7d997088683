/**
 * What is bundled, written down for whoever distributes it (the licences) and for whoever scans it (the SBOM).
 * The packages are those whose modules webpack put into a chunk, not those that happen to be installed.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** As webpack-license-plugin reports it. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier. */
  readonly license: string;
  readonly licenseText: string | null;
  readonly repository: string | null;
}

interface Product {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
}

interface Lock {
  readonly packages: Readonly<Record<string, { version?: string; integrity?: string }>>;
}

const root = join(import.meta.dirname, "../..");
const readJson = (file: string): unknown => JSON.parse(readFileSync(join(root, file), "utf8"));

/** Licences under which anybody may pass the bundle on, with the notices below. */
const permissive = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"]);

/** Whether a licence (SPDX expression) must stop the build: of alternatives one is enough, and is the one we take. */
export function isUnacceptable(license: string): boolean {
  const alternatives = license.replace(/^\((.*)\)$/, "$1").split(" OR ");
  return !alternatives.some((each) => permissive.has(each));
}

/**
 * The text that the licences ask to accompany the bundle.
 *
 * @throws Error when a package carries no licence text: its notice must then be found and added by hand
 */
export function licences(packages: readonly BundledPackage[]): string {
  const notices = packages.map(({ name, version, license, licenseText }) => {
    if (!licenseText) throw new Error(`${name} ${version} (${license}) has no licence text`);
    return `${name} ${version} (${license})\n\n${licenseText.trim()}\n`;
  });
  const own = readFileSync(join(root, "LICENSE"), "utf8").trim();
  const rule = `\n${"=".repeat(80)}\n\n`;
  return [`PlanTarget 规划指标\n\n${own}\n`, ...notices].join(rule);
}

/** The SHA-512 that package-lock.json holds for a package, as hexadecimal digits. */
function sha512(lock: Lock, name: string, version: string): string {
  const [, locked] =
    Object.entries(lock.packages).find(
      ([path, entry]) => path.endsWith(`node_modules/${name}`) && entry.version === version
    ) ?? [];
  const [algorithm, digest] = locked?.integrity?.split("-") ?? [];
  if (algorithm !== "sha512" || !digest) {
    throw new Error(`package-lock.json has no SHA-512 for ${name} ${version}`);
  }
  return Buffer.from(digest, "base64").toString("hex");
}

function component(lock: Lock, { name, version, license, repository }: BundledPackage) {
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
 */
export function billOfMaterials(packages: readonly BundledPackage[]): string {
  const { name, version, description, license } = readJson("package.json") as Product;
  const lock = readJson("package-lock.json") as Lock;
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
