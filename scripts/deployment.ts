/**
 * What a deployment decides: which CDN serves office.js, what the page may load, and what a server says with it.
 * The npm copy of office.js is not supported for users, so there is no third choice of CDN.
 */
import { documentTexts } from "./page-texts";

const cdns: Readonly<Record<string, string>> = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/** The global CDN answers under either name since 2026-09; office.js may load its parts from the other one. */
const cdnOrigins: Readonly<Record<string, readonly string[]>> = {
  global: [
    "https://appsforoffice.microsoft.com",
    "https://officeapis.public.onecdn.static.microsoft",
  ],
  china: ["https://appsforoffice.cdn.partner.office365.cn"],
};

/**
 * The sites that may show the pane in a frame: Excel on the web and what embeds it, global and 21Vianet.
 * Microsoft publishes no list (OfficeDev/office-js#3342, office-js-docs-pr#4911); this one is gathered from
 * these threads and from Microsoft's endpoint lists. Excel on Windows and Mac does not frame the pane.
 */
const officeHosts = [
  "https://*.officeapps.live.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://*.office.com",
  "https://*.microsoft365.com",
  "https://onedrive.live.com",
  "https://teams.microsoft.com",
  "https://*.officewebapps.cn",
  "https://*.sharepoint.cn",
  "https://*.partner.microsoftonline.cn",
];

/**
 * The style hash is that of the empty string: Fabric's merge-styles makes one empty <style> element
 * and fills it with insertRule.
 */
function sources(scriptOrigins: readonly string[]): string[] {
  return [
    "default-src 'none'",
    `script-src 'self' ${scriptOrigins.join(" ")}`,
    // Plans that users bring are read in a worker.
    "worker-src 'self'",
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
}

/**
 * The address of office.js.
 *
 * @param cdn "global" or "china" (21Vianet)
 * @throws Error when it is neither
 */
export function officeJs(cdn = "global"): string {
  const address = cdns[cdn];
  if (!address) throw new Error(`--cdn ${cdn}: expected global or china`);
  return address;
}

/**
 * The Content-Security-Policy that the page itself carries: it holds on any server, whatever its configuration.
 *
 * @param cdn as in officeJs
 */
export function contentSecurityPolicy(cdn = "global"): string {
  return sources(cdnOrigins[cdn] ?? []).join("; ");
}

const locales = ["zh-CN", "en-US"] as const;

/** What a page's placeholders stand for: {{officeJs}}, {{notStarted.zh-CN}} … */
function placeholders(cdn: string): Readonly<Record<string, string>> {
  const texts = locales.flatMap((locale) =>
    Object.entries(documentTexts(locale)).map(([name, text]) => [`${name}.${locale}`, text])
  );
  return {
    officeJs: officeJs(cdn),
    contentSecurityPolicy: contentSecurityPolicy(cdn),
    webContentSecurityPolicy: sources([]).join("; "),
    ...(Object.fromEntries(texts) as Record<string, string>),
  };
}

/**
 * A page for a CDN.
 *
 * @param template the text of src/taskpane/taskpane.html or src/self-test/self-test.html
 * @param cdn as in officeJs
 * @throws Error when a placeholder is unknown
 */
export function deployedPage(template: string, cdn = "global"): string {
  const values = placeholders(cdn);
  return template.replace(/\{\{(.+?)\}\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`a page has the unknown placeholder ${placeholder}`);
    return value;
  });
}

/**
 * What a server sends with every file, as deploy/nginx and deploy/iis do. A page cannot say itself who may frame it;
 * both CDNs are allowed here, so that one server configuration fits both, and the page allows only its own.
 */
export const responseHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": [
    ...sources(Object.values(cdnOrigins).flat()),
    `frame-ancestors 'self' ${officeHosts.join(" ")}`,
  ].join("; "),
  "Permissions-Policy":
    "bluetooth=(), camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};
