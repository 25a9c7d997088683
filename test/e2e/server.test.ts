import { request as httpsRequest } from "node:https";
import { join, resolve } from "node:path";
import { localCertificate } from "../../scripts/start/certificate";
import { freePort, startServer, type RunningServer } from "../../scripts/start/server";

const certificateFolder = join(resolve(__dirname, "../.."), ".cache/certificate");

interface Answer {
  readonly status: number | undefined;
  readonly headers: Record<string, unknown>;
  readonly text: string;
}

function get(url: string): Promise<Answer> {
  return new Promise((answer, failed) => {
    httpsRequest(url, { rejectUnauthorized: false }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (text += part));
      response.on("end", () =>
        answer({ status: response.statusCode, headers: response.headers, text })
      );
    })
      .on("error", failed)
      .end();
  });
}

describe("the server of npm start", () => {
  let server: RunningServer;

  beforeAll(async () => {
    const certificate = await localCertificate(certificateFolder);
    server = await startServer({ port: 0, certificate, preview: true, officeJs: "local" });
  });
  afterAll(() => server.close());

  test("sends a visitor to the preview page", async () => {
    const { status, headers } = await get(server.origin);
    expect(status).toBe(302);
    expect(headers.location).toBe("/preview/");
  });

  test("gives the task pane with office.js from this origin, so that no CDN is needed", async () => {
    const { text } = await get(`${server.origin}/taskpane.html`);
    expect(text).toContain('src="/office/office.js"');
    expect(text).not.toMatch(/src="https:/);
  });

  test("finds the parts of office.js in whatever case office.js asks for them", async () => {
    const { status } = await get(`${server.origin}/office/en-US/Office_Strings.js`);
    expect(status).toBe(200);
  });

  test("does not give files outside its folders", async () => {
    const { status } = await get(`${server.origin}/preview/%2e%2e/%2e%2e/package.json`);
    expect(status).toBe(404);
  });

  test("takes the next port when the one wanted is in use", async () => {
    const taken = Number(new URL(server.origin).port);
    expect(await freePort(taken)).toBeGreaterThan(taken);
  });
});

test("the server of npm run start:excel gives the page as it is deployed", async () => {
  const certificate = await localCertificate(certificateFolder);
  const server = await startServer({ port: 0, certificate, preview: false, officeJs: "cdn" });
  try {
    const { text } = await get(`${server.origin}/taskpane.html`);
    expect(text).toMatch(/src="https:\/\/appsforoffice\.[^"]+\/office\.js"/);
    expect((await get(`${server.origin}/preview/`)).status).toBe(404);
  } finally {
    await server.close();
  }
});
