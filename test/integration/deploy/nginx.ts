/** Runs the sample configuration deploy/nginx/plantarget.conf, changed only where an administrator changes it. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localCertificate } from "../../../scripts/start/certificate";
import { freePort } from "../../../scripts/start/server";

const root = join(__dirname, "../../..");

/** Whether this machine has nginx; where the tests are required, it must. */
export function hasNginx(): boolean {
  const found = spawnSync("nginx", ["-v"]).error === undefined;
  if (!found && process.env.E2E === "required") throw new Error("nginx is not installed");
  if (!found) console.warn("The nginx tests do not run. Install it: apt-get install nginx-light");
  return found;
}

export interface RunningNginx {
  /** Where the add-in is: "https://localhost:8443/plantarget". */
  readonly address: string;
  stop(): Promise<void>;
}

/** The lines marked CHANGE, and what a test must not share with the machine: the port and the folder. */
function adapted(port: number, folder: string): string {
  const sample = readFileSync(join(root, "deploy/nginx/plantarget.conf"), "utf8");
  return sample
    .replace("listen 443 ssl", `listen ${port} ssl`)
    .replace("server_name plantarget.example.gov.cn", "server_name localhost")
    .replace("/etc/nginx/tls/plantarget.crt", join(folder, "localhost.crt"))
    .replace("/etc/nginx/tls/plantarget.key", join(folder, "localhost.key"))
    .replace("root /srv/www", `root ${join(folder, "www")}`);
}

/** As /etc/nginx/nginx.conf includes the files of conf.d, with its working files in a folder of the test. */
function main(folder: string): string {
  const working = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `
    ${process.getuid?.() === 0 ? "user root;" : ""}
    daemon off;
    worker_processes 1;
    pid ${folder}/nginx.pid;
    error_log ${folder}/error.log;
    events {}
    http {
      include /etc/nginx/mime.types;
      default_type application/octet-stream;
      access_log off;
      ${working.map((name) => `${name}_temp_path ${folder}/${name};`).join("\n")}
      include ${folder}/plantarget.conf;
    }`;
}

async function prepare(site: string, port: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "plantarget-nginx-"));
  const { cert, key } = await localCertificate(join(root, ".cache/certificate"));
  writeFileSync(join(folder, "localhost.crt"), cert);
  writeFileSync(join(folder, "localhost.key"), key);
  mkdirSync(join(folder, "www"));
  symlinkSync(site, join(folder, "www/plantarget"));
  writeFileSync(join(folder, "plantarget.conf"), adapted(port, folder));
  writeFileSync(join(folder, "nginx.conf"), main(folder));
  return folder;
}

/** Serves a built site as the sample configuration says. */
export async function startNginx(site: string): Promise<RunningNginx> {
  const port = await freePort(8443);
  const folder = await prepare(site, port);
  const nginx = spawn("nginx", ["-p", folder, "-c", join(folder, "nginx.conf")], { stdio: "pipe" });
  const address = `https://localhost:${port}/plantarget`;
  await answering(nginx, `${address}/taskpane.html`);
  return {
    address,
    stop: async () => {
      const ended = new Promise((resolve) => nginx.once("exit", resolve));
      nginx.kill("SIGQUIT");
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** Resolves when nginx answers; rejects with what it wrote when it ends before. */
async function answering(nginx: ChildProcess, url: string): Promise<void> {
  let complaint = "";
  nginx.stderr?.on("data", (text: Buffer) => (complaint += text.toString()));
  for (;;) {
    if (nginx.exitCode !== null) throw new Error(`nginx ended: ${complaint}`);
    if (await get(url).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

/** One request to the server with the test's own certificate. */
export function get(
  url: string,
  headers: Record<string, string> = {},
  method = "GET"
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { method, headers, rejectUnauthorized: false, agent: false };
    const sent = request(url, options, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(parts),
        })
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}
