import { type Browser, chromium, type Page } from "playwright-core";

/** Starts the Chromium of this machine (CHROMIUM_PATH, else /usr/bin/chromium); nothing is downloaded. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** Opens a page in a Chromium of its own. */
export async function openPage(url: string): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
  const browser = await startChromium();
  const page = await browser.newPage();
  await page.goto(url);
  return { page, close: () => browser.close() };
}
