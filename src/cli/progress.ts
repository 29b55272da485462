import { displayWidth } from "../format/width.js";
import type { Locale } from "../model/terms.js";
import type { Io } from "./io.js";

/** A line on the terminal that says how far a run is. */
export interface Progress {
  /** Shows how many are done, and how many there are, once that is known. */
  show(done: number, total: number | undefined): void;
  /** Takes the line away, so that other lines can be written. */
  clear(): void;
}

const quiet: Progress = { show: () => undefined, clear: () => undefined };

/** Short runs need no bar, and eyes no more than ten pictures a second. */
const after = 500;
const every = 100;
const barWidth = 24;

/** A progress bar on standard error, where that is a terminal; it never gets into a file or a pipe. */
export function createProgress({ stderr }: Pick<Io, "stderr">, locale: Locale, now: () => number = () => performance.now()): Progress {
  if (!stderr.isTTY) return quiet;
  const start = now();
  let next = start + after;
  let isShown = false;
  const clear = (): void => {
    if (isShown) stderr.write("\r\u001b[K");
    isShown = false;
  };
  return {
    show: (done, total) => {
      const time = now();
      if (time < next) return;
      next = time + every;
      const line = lineOf(done, total, (time - start) / 1000, locale);
      if (displayWidth(line) >= (stderr.columns ?? 80)) return;
      stderr.write(`\r${line}\u001b[K`);
      isShown = true;
    },
    clear,
  };
}

function lineOf(done: number, total: number | undefined, seconds: number, locale: Locale): string {
  const zh = locale === "zh-CN";
  const rate = Math.round(done / seconds);
  const speed = zh ? `每秒${rate}份` : `${rate}/s`;
  if (total === undefined || total < done) return zh ? `已检查${done}份  ${speed}` : `${done} checked  ${speed}`;
  const full = Math.round((barWidth * done) / Math.max(1, total));
  const left = Math.ceil((total - done) / Math.max(1, rate));
  const time = zh ? `还需约${left}秒` : `about ${left} s left`;
  return `[${"#".repeat(full)}${"-".repeat(barWidth - full)}] ${done}/${total}  ${speed}  ${time}`;
}
