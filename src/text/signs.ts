/** Which signs each UTF-16 unit bears: one look at the characters of a text then tells which expressions can match in it at all. */
export type SignTable = Uint8Array;

/** Makes the table from signs (bits) and the characters that bear them. */
export function signTable(rows: readonly (readonly [sign: number, characters: string])[]): SignTable {
  const table = new Uint8Array(0x10000);
  for (const [sign, characters] of rows) {
    for (const character of characters) table[character.charCodeAt(0)] = (table[character.charCodeAt(0)] ?? 0) | sign;
  }
  return table;
}

/** The signs that some character of a text bears. */
export function signsIn(text: string, table: SignTable): number {
  let found = 0;
  for (let at = 0; at < text.length; at++) found |= table[text.charCodeAt(at)] as number;
  return found;
}

/** The signs that some character of a text bears, and those that all of them bear. */
export function signsOf(text: string, table: SignTable): { readonly some: number; readonly all: number } {
  let some = 0;
  let all = 0xff;
  for (let at = 0; at < text.length; at++) {
    const signs = table[text.charCodeAt(at)] as number;
    some |= signs;
    all &= signs;
  }
  return { some, all };
}
