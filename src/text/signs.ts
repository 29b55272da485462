/** Which signs each UTF-16 unit bears: one look at the characters of a text then tells which expressions can match in it at all. */
export type SignTable = Uint8Array;

/** A sign (a bit), and the characters that bear it. */
export type SignedCharacters = readonly [sign: number, characters: string];

/** Makes the table of characters and their signs, or adds them to one. */
export function signTable(rows: readonly SignedCharacters[], table: SignTable = new Uint8Array(0x10000)): SignTable {
  for (const [sign, characters] of rows) {
    for (const character of characters) table[character.charCodeAt(0)] = (table[character.charCodeAt(0)] ?? 0) | sign;
  }
  return table;
}

/** The signs that some character of a text bears, up to an offset, and those that all of them bear. */
export function signsOf(text: string, table: SignTable, end = text.length): { readonly some: number; readonly all: number } {
  let some = 0;
  let all = 0xff;
  for (let at = 0; at < end; at++) {
    const signs = table[text.charCodeAt(at)] as number;
    some |= signs;
    all &= signs;
  }
  return { some, all };
}
