/**
 * Draws the PNG icons that the manifest names from the SVG files in assets/icons.
 * Run by hand (`npm run icons`) after an SVG was changed; the PNG files are committed,
 * so a build needs no browser.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser, howToGetABrowser } from "./browser";

const folder = join(import.meta.dirname, "../assets/icons");

/** Pixels. Excel asks for 16, 32 and 80 and takes the others where its display scaling wants them. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

async function drawIcons(): Promise<void> {
  const found = findBrowser();
  if (!found) throw new Error(howToGetABrowser());
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ["--no-sandbox"],
  });
  const page = await browser.newPage();
  for (const file of (await readdir(folder)).filter((name) => name.endsWith(".svg"))) {
    const svg = await readFile(join(folder, file), "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`
      );
      await page.screenshot({
        path: join(folder, file.replace(".svg", `-${size}.png`)),
        omitBackground: true,
      });
    }
  }
  await browser.close();
}

await drawIcons();
