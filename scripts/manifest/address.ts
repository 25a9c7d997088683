/** The address under which a deployment serves the site, and the texts that name it. */

/** What manifest.xml and the built metadata name: the developer's own machine. */
export const developmentAddress = "https://localhost:3000";

/**
 * Reads the address of a deployment.
 *
 * @param text `https://host` or `https://host/path`, with or without a slash at the end
 * @returns the address in its normal form, without a slash at the end
 * @throws Error with the reason when Office could not use it
 * @example readAddress("https://plan.example.gov.cn/plantarget/") // "https://plan.example.gov.cn/plantarget"
 */
export function readAddress(text: string): string {
  const refuse = (reason: string) => new Error(`--url ${text}: ${reason}`);
  if (!URL.canParse(text)) throw refuse("expected an address such as https://host/path");
  const url = new URL(text);
  if (url.protocol !== "https:") throw refuse("Office loads add-ins over https only");
  if (url.username || url.password) throw refuse("a user name or password must not be in it");
  if (url.search || url.hash) throw refuse("give the folder only, without ? and #");
  if (/\.(html?|xml|js|json)$/.test(url.pathname))
    throw refuse("give the folder, not a file in it");
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/**
 * The manifest for a deployment.
 *
 * @param manifest the text of manifest.xml
 * @param address as readAddress gives it
 * @throws Error when it does not name the developer's machine: it is then not the original
 */
export function manifestAt(manifest: string, address: string): string {
  if (!manifest.includes(developmentAddress)) {
    throw new Error(`the manifest does not name ${developmentAddress}: is it the original?`);
  }
  // Split and joined: to replaceAll, $$ and $& in an address would mean something.
  return manifest.split(developmentAddress).join(address.replaceAll("&", "&amp;"));
}

interface FunctionMetadata {
  readonly functions: readonly { readonly helpUrl?: string }[];
}

/**
 * The description of the functions for a deployment: Excel opens their help pages by full addresses.
 *
 * @param metadata the text of functions.json, where help pages are named relative to it or on the developer's machine
 * @param address as readAddress gives it
 */
export function metadataAt(metadata: string, address: string): string {
  const parsed = JSON.parse(metadata) as FunctionMetadata;
  const functions = parsed.functions.map((described) => {
    if (!described.helpUrl) return described;
    const page = new URL(described.helpUrl, `${developmentAddress}/`);
    return { ...described, helpUrl: address + page.pathname };
  });
  return JSON.stringify({ ...parsed, functions }, null, 2) + "\n";
}
