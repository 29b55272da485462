import { chromium } from "playwright-core";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Opens a page in Chromium: the one CHROMIUM names, else the system's. */
export async function openPage(
  url: string,
): Promise<{ readonly page: import("playwright-core").Page; readonly close: () => Promise<void> }> {
  const browser = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: flags });
  const page = await browser.newPage();
  await page.goto(url);
  return { page, close: () => browser.close() };
}
