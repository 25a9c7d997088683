/**
 * What a deployment decides: which CDN serves office.js, and what the page may load.
 * The npm copy of office.js is not supported for users, so there is no third choice.
 */
const cdns = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/** The global CDN answers under either name since 2026-09; office.js may load its parts from the other one. */
const origins = {
  global: [
    "https://appsforoffice.microsoft.com",
    "https://officeapis.public.onecdn.static.microsoft",
  ],
  china: ["https://appsforoffice.cdn.partner.office365.cn"],
};

/**
 * The address of office.js.
 *
 * @param {string} [cdn] "global" (default) or "china" (21Vianet)
 * @returns {string}
 * @throws when the name is neither
 */
export function officeJs(cdn = "global") {
  if (!Object.hasOwn(cdns, cdn)) {
    throw new Error(`cdn: expected global or china, got ${cdn}`);
  }
  return cdns[cdn];
}

/**
 * The page's Content-Security-Policy. The style hash is that of the empty string: Fabric's
 * merge-styles makes one empty <style> element and fills it with insertRule.
 *
 * @param {string} [cdn] as in officeJs
 * @returns {string}
 */
export function contentSecurityPolicy(cdn = "global") {
  officeJs(cdn);
  return [
    "default-src 'none'",
    `script-src 'self' ${origins[cdn].join(" ")}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
