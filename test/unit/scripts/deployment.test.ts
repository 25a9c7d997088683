import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import {
  contentSecurityPolicy,
  officeJs,
  responseHeaders,
  deployedPage,
} from "../../../scripts/deployment";

const root = join(__dirname, "../../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");

/** `add_header Name "value" always;` */
function nginxHeaders(): Record<string, string> {
  const lines = read("deploy/nginx/plantarget.conf").matchAll(
    /^\s*add_header (\S+) "(.+)" always;$/gm
  );
  return Object.fromEntries([...lines].map(([, name, value]) => [name, value]));
}

/** The headers that IIS sends with every file. */
function iisHeaders(): Record<string, string> {
  const config = new JSDOM(read("deploy/iis/web.config"), { contentType: "text/xml" });
  const added = config.window.document.querySelectorAll(
    "configuration > *:not(location) customHeaders > add"
  );
  return Object.fromEntries(
    [...added].map((header) => [header.getAttribute("name"), header.getAttribute("value")])
  ) as Record<string, string>;
}

/** What IIS sends in place of the usual for a folder. */
function iisCaching(folder: string): string | null | undefined {
  const config = new JSDOM(read("deploy/iis/web.config"), { contentType: "text/xml" });
  const place = `location[path="${folder}"] customHeaders > add[name="Cache-Control"]`;
  return config.window.document.querySelector(place)?.getAttribute("value");
}

describe("the sample server configurations", () => {
  it("send from nginx what every file needs", () => {
    expect(nginxHeaders()).toEqual(responseHeaders);
  });

  it("send from IIS the same, and let nothing be kept without asking", () => {
    expect(iisHeaders()).toEqual({ ...responseHeaders, "Cache-Control": "no-cache" });
  });

  it("let icons be kept: Office leaves buttons blank whose icons must not be kept", () => {
    expect(iisCaching("assets")).toBe("public, max-age=86400");
    expect(read("deploy/nginx/plantarget.conf")).toMatch(/~\/assets\/\s+"public, max-age=86400";/);
    expect(iisCaching("chunks")).toBe("public, max-age=31536000, immutable");
  });
});

describe("the content security policy", () => {
  const server = responseHeaders["Content-Security-Policy"];

  it("is no looser on the server than in the page, but for the other CDN", () => {
    const directives = (policy = "") => policy.split("; ").map((directive) => directive.split(" "));
    const page = directives(contentSecurityPolicy()).filter(([name]) => name !== "script-src");
    expect(directives(server)).toEqual(expect.arrayContaining(page));
  });

  it("allows no evaluated and no inline script", () => {
    expect(server).not.toMatch(/unsafe|\*;|\* /);
    expect(contentSecurityPolicy()).not.toContain("unsafe");
  });

  it("lets Excel on the web show the pane, global and 21Vianet, and nobody else", () => {
    const hosts = /frame-ancestors ([^;]+)/.exec(server ?? "")?.[1];
    expect(hosts).toContain("https://*.officeapps.live.com");
    expect(hosts).toContain("https://*.officewebapps.cn");
    expect(hosts?.split(" ")).not.toContain("*");
  });

  it("allows in the page of one CDN only that CDN", () => {
    expect(contentSecurityPolicy("china")).toContain("partner.office365.cn");
    expect(contentSecurityPolicy("china")).not.toContain("appsforoffice.microsoft.com");
    expect(contentSecurityPolicy("global")).not.toContain("partner.office365.cn");
  });
});

describe("the page of the pane", () => {
  const page = (cdn: string) =>
    new JSDOM(deployedPage(read("src/taskpane/taskpane.html"), cdn)).window.document;

  it.each(["global", "china"])("loads office.js first, from the %s CDN", (cdn) => {
    const scripts = [...page(cdn).scripts].map((script) => script.src);
    expect(scripts).toEqual([officeJs(cdn), "functions.js"]);
  });

  it("carries its own policy, before anything is loaded", () => {
    const [, policy] = page("global").head.querySelectorAll("meta, link, script");
    expect(policy?.getAttribute("http-equiv")).toBe("Content-Security-Policy");
    expect(policy?.getAttribute("content")).toBe(contentSecurityPolicy("global"));
  });

  it("is refused for a CDN that does not exist", () => {
    expect(() => deployedPage("", "mars")).toThrow("expected global or china");
  });
});
