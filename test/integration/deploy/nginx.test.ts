import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { responseHeaders } from "../../../scripts/deployment";
import { get, hasNginx, startNginx, type RunningNginx } from "./nginx";

const dist = join(__dirname, "../../../dist");

(hasNginx() ? describe : describe.skip)("the built add-in under the sample nginx", () => {
  let nginx: RunningNginx;
  const fetched = (file: string, headers?: Record<string, string>, method?: string) =>
    get(`${nginx.address}/${file}`, headers, method);
  const chunk = () => {
    const pane = readdirSync(join(dist, "chunks")).find((file) => file.startsWith("pane."));
    return `chunks/${pane ?? "missing"}`;
  };

  beforeAll(async () => {
    nginx = await startNginx(dist);
  });
  afterAll(() => nginx.stop());

  it.each([
    ["taskpane.html", "text/html; charset=utf-8"],
    ["taskpane.css", "text/css; charset=utf-8"],
    ["functions.js", "application/javascript; charset=utf-8"],
    ["functions.json", "application/json; charset=utf-8"],
    ["assets/plantarget-32.png", "image/png"],
    ["licences.txt", "text/plain; charset=utf-8"],
  ])("sends %s as %s", async (file, type) => {
    const { status, headers, body } = await fetched(file);
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe(type);
    expect(body).toEqual(readFileSync(join(dist, file)));
  });

  it.each(["taskpane.html", "functions.js", "assets/plantarget-32.png", "no-such-file.html"])(
    "says with %s who may frame it and what it may load",
    async (file) => {
      const { headers } = await fetched(file);
      for (const [name, value] of Object.entries(responseHeaders)) {
        expect(headers[name.toLowerCase()]).toBe(value);
      }
      expect(headers).not.toHaveProperty("x-frame-options");
    }
  );

  it("has files that keep their name asked for each time, and answers 304 while they are the same", async () => {
    const first = await fetched("functions.js", { "accept-encoding": "gzip" });
    expect(first.headers["cache-control"]).toBe("no-cache");
    const again = await fetched("functions.js", {
      "accept-encoding": "gzip",
      "if-none-match": first.headers.etag ?? "",
    });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  it("has files with a hash in their name kept for a year", async () => {
    const { headers } = await fetched(chunk());
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  });

  it("has icons kept for a day: Office leaves buttons blank whose icons must not be kept", async () => {
    const { headers } = await fetched("assets/plantarget-32.png");
    expect(headers["cache-control"]).toBe("public, max-age=86400");
  });

  it("does not have an error kept: a chunk that is missing now may be there after the next upload", async () => {
    const { status, headers } = await fetched("chunks/gone.00000000.js");
    expect(status).toBe(404);
    expect(headers).not.toHaveProperty("cache-control");
  });

  it("compresses scripts, but not for a browser that does not ask", async () => {
    const packed = await fetched(chunk(), { "accept-encoding": "gzip, br" });
    expect(packed.headers["content-encoding"]).toBe("gzip");
    expect(packed.headers.vary).toBe("Accept-Encoding");
    expect(gunzipSync(packed.body)).toEqual(readFileSync(join(dist, chunk())));
    expect((await fetched(chunk())).headers).not.toHaveProperty("content-encoding");
  });

  it.each(["functions.json", "functions.zh-CN.json", "shortcuts.json", "shortcuts.zh-CN.json"])(
    "lets Excel on the web read %s from its own origin",
    async (file) => {
      expect((await fetched(file)).headers["access-control-allow-origin"]).toBe("*");
    }
  );

  it("lets other sites read nothing else", async () => {
    for (const file of ["taskpane.html", "functions.js", chunk()]) {
      expect((await fetched(file)).headers).not.toHaveProperty("access-control-allow-origin");
    }
  });

  it("lists no folder and takes no data", async () => {
    expect((await fetched("")).status).toBe(404);
    expect((await fetched("assets/")).status).toBe(404);
    expect((await fetched("taskpane.html", {}, "POST")).status).toBe(405);
    expect((await fetched("taskpane.html", {}, "DELETE")).status).toBe(405);
  });

  it("does not tell its version", async () => {
    expect((await fetched("taskpane.html")).headers.server).toBe("nginx");
  });
});

describe("what is deployed", () => {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" });

  it("has no source map and no copy of office.js", () => {
    expect(files.filter((file) => /\.map$|office\.js$|excel-web/.test(file))).toEqual([]);
  });

  it("names with a hash only what the manifest and the page do not name", () => {
    const hashed = files.filter((file) => /\.[0-9a-f]{8}\.js$/.test(file));
    expect(hashed.length).toBeGreaterThan(0);
    expect(hashed.every((file) => file.startsWith("chunks"))).toBe(true);
  });
});
