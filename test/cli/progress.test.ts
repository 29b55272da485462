import { describe, expect, it } from "vitest";
import { createProgress } from "../../src/cli/progress.js";

function shown(isTTY: boolean, columns = 100) {
  let time = 0;
  const written: string[] = [];
  const stderr = { write: (text: string) => written.push(text), isTTY, columns };
  return {
    written,
    progress: createProgress({ stderr }, "zh-CN", () => time),
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

describe("the progress bar", () => {
  it("is drawn over itself, seldom, and taken away", () => {
    const { progress, wait, written } = shown(true);
    progress.show(1, 100);
    wait(1000);
    progress.show(50, 100);
    wait(10);
    progress.show(51, 100);
    wait(990);
    progress.show(80, undefined);
    progress.clear();
    progress.clear();
    expect(written).toEqual([
      "\r[############------------] 50/100  每秒50份  还需约1秒\u001b[K",
      "\r已检查80份  每秒40份\u001b[K",
      "\r\u001b[K",
    ]);
  });
  it("speaks English, and takes a terminal of unknown width for one of 80 columns", () => {
    let time = 0;
    const written: string[] = [];
    const stderr = { write: (text: string) => written.push(text), isTTY: true };
    const progress = createProgress({ stderr }, "en", () => time);
    time = 1000;
    progress.show(50, 100);
    time = 2000;
    progress.show(80, 70);
    time = 3000;
    progress.show(10 ** 20, 10 ** 20);
    expect(written).toEqual(["\r[############------------] 50/100  50/s  about 1 s left\u001b[K", "\r80 checked  40/s\u001b[K"]);
  });
  it("never gets into a file, nor wraps", () => {
    for (const { progress, wait, written } of [shown(false), shown(true, 20)]) {
      wait(1000);
      progress.show(50, 100);
      progress.clear();
      expect(written).toEqual([]);
    }
  });
});
