/** A TLS certificate for localhost, made on this machine. Office.js talks to its host over https only. */
import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const DAYS = 30;

/**
 * The certificate kept in the folder; a new one when there is none or it is about to expire. Nothing is
 * installed in the system's trust store, so a browser warns about it.
 */
export async function localCertificate(folder: string): Promise<Certificate> {
  if (!isValid(folder)) await renew(folder);
  return {
    cert: readFileSync(join(folder, "localhost.crt"), "utf8"),
    key: readFileSync(join(folder, "localhost.key"), "utf8"),
  };
}

function isValid(folder: string): boolean {
  const file = join(folder, "localhost.crt");
  if (!existsSync(file) || !existsSync(join(folder, "localhost.key"))) return false;
  const tomorrow = Date.now() + 24 * 60 * 60 * 1000;
  return Date.parse(new X509Certificate(readFileSync(file)).validTo) > tomorrow;
}

/** Made aside and moved into place, so that a process running at the same time never reads half of it. */
async function renew(folder: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  const aside = mkdtempSync(`${folder}-`);
  await generateCertificates(
    join(aside, "ca.crt"),
    join(aside, "localhost.crt"),
    join(aside, "localhost.key"),
    DAYS,
    ["localhost", "127.0.0.1"]
  );
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(aside, folder);
  } catch {
    // Another process has just put its own there.
    rmSync(aside, { recursive: true });
  }
}
