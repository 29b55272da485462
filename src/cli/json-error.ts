const space = /[ \t\r\n]*/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Offset of the first character that no JSON text could have there. The platform's own message may quote the document, and names a place only sometimes. */
export function jsonErrorAt(text: string): number {
  const open: ("[" | "{")[] = [];
  let at = 0;
  // What may come: a value, a key, what follows a value, or (right after an opening bracket) also its closing one.
  let expects: "value" | "key" | "after" | "first" = "value";
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at += match[0].length;
    return match !== null && match[0] !== "";
  };
  for (;;) {
    skip(space);
    const mark = text.charAt(at);
    const inside = open.at(-1);
    if (expects === "after") {
      if (inside === undefined) return at;
      if (mark === ",") expects = inside === "{" ? "key" : "value";
      else if (mark === (inside === "{" ? "}" : "]")) open.pop();
      else return at;
      at += 1;
    } else if (expects === "first" && mark === (inside === "{" ? "}" : "]")) {
      open.pop();
      at += 1;
      expects = "after";
    } else if (expects === "key" || (expects === "first" && inside === "{")) {
      if (mark !== '"') return at;
      const end = stringEnd(text, at);
      if (end.bad) return end.at;
      at = end.at;
      skip(space);
      if (text.charAt(at) !== ":") return at;
      at += 1;
      expects = "value";
    } else if (mark === '"') {
      const end = stringEnd(text, at);
      if (end.bad) return end.at;
      at = end.at;
      expects = "after";
    } else if (mark === "{" || mark === "[") {
      open.push(mark);
      at += 1;
      expects = "first";
    } else if (skip(scalar)) expects = "after";
    else return at;
  }
}

function stringEnd(text: string, start: number): { readonly at: number; readonly bad: boolean } {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20) return { at, bad: true };
    if (code === 0x22) return { at: at + 1, bad: false };
    if (code === 0x5c) {
      const next = text.charAt(at + 1);
      if (next === "u" ? !/^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) : !'"\\/bfnrt'.includes(next) || next === "")
        return { at, bad: true };
      at += 1;
    }
  }
  return { at: text.length, bad: true };
}

/** Line and column of an offset, from 1. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split(/\r\n|[\r\n]/).length, column: offset - Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) };
}
