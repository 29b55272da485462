import { type Spanned, without } from "../text/pieces.js";

/** White space between two Han characters, marks or digits beside them: layout, never a word's end. */
const between =
  /(?<=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3001-\u303f“”‘’])\s+|(?<!\s)\s+(?=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3001-\u303f“”‘’])/g;

/** Takes the spaces out that stand beside Han characters, as titles and headings are set wide (报　告, 2023 年). */
export function tidySpaces(words: Spanned): Spanned {
  return /\s/.test(words.text) ? without(words, between) : words;
}
