import { formatNotice, type ValidationResult } from "fazhi-report";
import { byId } from "./dom.js";

const fields = ["recipient", "sender", "deadline", "contact"] as const;

/** Draws the notice (修改意见) as it would be printed. The result must be one in Chinese. */
export function drawNotice(result: ValidationResult): void {
  const given = fields.flatMap((field) => {
    const value = byId<HTMLInputElement>(`notice-${field}`).value.trim();
    return value === "" ? [] : [[field, value] as const];
  });
  byId<HTMLIFrameElement>("notice-page").srcdoc = formatNotice(result, { format: "html", ...Object.fromEntries(given) });
}

/** The frame is as high as the page in it, so that nothing scrolls twice. */
export function fitNotice(): void {
  const frame = byId<HTMLIFrameElement>("notice-page");
  const page = frame.contentDocument?.documentElement;
  if (!page) return;
  frame.style.height = "0";
  frame.style.height = `${page.scrollHeight}px`;
}

export function listenForNotice(draw: () => void): void {
  for (const field of fields) byId(`notice-${field}`).addEventListener("input", draw);
  byId("notice-page").addEventListener("load", fitNotice);
  addEventListener("resize", fitNotice);
  byId("notice-print").addEventListener("click", () => byId<HTMLIFrameElement>("notice-page").contentWindow?.print());
}
