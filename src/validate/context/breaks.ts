import type { Break, Gap, Passage, SectionInfo } from "../../rules/rule.js";
import { type Ending, endingOf, introduces, isItem, startsInside } from "./ending.js";

/** More paragraphs without a closing mark than this are a habit of the writer, no loss. */
const habit = 12;

/** How a paragraph breaks off, with what stands after it in the same section. */
interface End {
  readonly passage: Passage;
  readonly ending: Ending;
  /** The next paragraph or table under the same heading, if that is what follows. */
  readonly next: Passage | undefined;
}

const isText = ({ kind, path }: Passage): boolean => kind === "paragraph" && (path[0] === "sections" || path[0] === "opening");

/** Whether two passages, none of them a heading, stand in the same list of blocks. */
const areSiblings = (a: Passage, b: Passage): boolean => a.section === b.section && a.path[0] === b.path[0];

/** Paragraphs that end in mid-sentence as far as their own words show it, whatever follows. */
function openEnds(passages: readonly Passage[]): readonly End[] {
  const ends: End[] = [];
  passages.forEach((passage, index) => {
    if (!isText(passage)) return;
    const ending = endingOf(passage.text);
    if (ending === "closed") return;
    const following = passages[index + 1];
    // A heading belongs to the section it begins.
    ends.push({ passage, ending, next: following && areSiblings(passage, following) ? following : undefined });
  });
  return ends;
}

const mannerOf = ({ passage, ending }: End): string => `${passage.section} ${ending} ${isItem(passage.text)}`;

/** Which ways of ending come back under one heading: then they are a way of writing, no loss. */
function mannersOf(ends: readonly End[]): ReadonlySet<string> {
  const once = new Set<string>();
  const manners = new Set<string>();
  for (const end of ends) {
    const manner = mannerOf(end);
    if (once.has(manner)) manners.add(manner);
    else once.add(manner);
  }
  return manners;
}

/** Whether the last two characters are cut out of a word: wherever else the report has them, the same character follows. */
function isCutWord(text: string, all: string, at: number): boolean {
  const end = text.trimEnd();
  const last = end.slice(-2);
  if (end.length < 20 || !/^[\u4e00-\u9fff]{2}$/.test(last)) return false;
  const own = at + end.length - 2;
  let follower = "";
  let count = 0;
  for (let found = all.indexOf(last); found >= 0; found = all.indexOf(last, found + 1)) {
    if (found === own) continue;
    const next = all.charAt(found + 2);
    if (!/[\u4e00-\u9fff]/.test(next) || (follower !== "" && next !== follower)) return false;
    follower = next;
    count += 1;
  }
  return count >= 3;
}

/**
 * Whether a paragraph surely breaks off: what follows neither continues it nor is the list it introduces. A paragraph that only lacks its closing mark does not, nor does
 * a slogan or an item before a further item of its list.
 */
function breaksOff(end: End, isManner: boolean, isHabit: boolean, text: string): boolean {
  const { passage, ending, next } = end;
  if (introduces(passage.text) || next?.kind === "cell") return false;
  if (next && !isItem(next.text)) return false;
  switch (ending) {
    case "dangling":
      return true;
    case "comma":
      return !next && !isManner;
    case "series":
      return !isManner;
    case "bracket":
      return passage.text.length >= 20 && !isManner;
    default:
      return !isHabit && isCutWord(passage.text, text, passage.at);
  }
}

/** Paragraphs that break off, or begin, in mid-sentence (断句). One of the two where they meet. */
export function findBreaks(passages: readonly Passage[], text: string): readonly Break[] {
  const ends = openEnds(passages);
  const open = new Set(ends.map(({ passage }) => passage.index));
  const manners = mannersOf(ends);
  const breaks: Break[] = [];
  for (const end of ends) {
    if (breaksOff(end, manners.has(mannerOf(end)), ends.length > habit, text)) breaks.push({ passage: end.passage.index, side: "end" });
  }
  passages.forEach((passage, index) => {
    if (!isText(passage) || startsInside(passage.text) !== "mark") return;
    const before = passages[index - 1];
    // Behind an open end it continues; behind a heading it may be the rest of the heading's line.
    if (before && (open.has(before.index) || before.kind !== "paragraph" || !areSiblings(before, passage))) return;
    breaks.push({ passage: index, side: "start" });
  });
  return breaks.sort((a, b) => a.passage - b.passage);
}

/**
 * Text that was lost (缺页): the numbers of two neighbouring sections of level one jump, and the section before the jump breaks off, or the one after it begins in
 * mid-sentence. Beside a jump a weaker sign is enough: an open end whose next paragraph might continue it, or a last paragraph without any mark.
 */
export function findGap(sections: readonly SectionInfo[], passages: readonly Passage[], breaks: readonly Break[]): Gap | undefined {
  let before: SectionInfo | undefined;
  for (const section of sections) {
    if (section.depth !== 1) continue;
    const from = before?.number?.value;
    const to = section.number?.value;
    // A section that was left out because it does not fit fills the jump.
    const isNext = before !== undefined && section.path[1] === (before.path[1] as number) + 1;
    if (before && isNext && from !== undefined && to !== undefined && to - from >= 2) {
      const broken = brokenAround(before, section, passages, breaks);
      if (broken)
        return { path: section.path, before: [...before.path, "heading"], after: [...section.path, "heading"], broken: broken.path };
    }
    before = section;
  }
  return undefined;
}

function brokenAround(
  before: SectionInfo,
  after: SectionInfo,
  passages: readonly Passage[],
  breaks: readonly Break[],
): Passage | undefined {
  const [first, end] = before.passages;
  const sure = breaks.find(({ passage }) => passage >= first && passage < end);
  if (sure) return passages[sure.passage];
  const inside = passages.slice(first, end);
  const ends = openEnds(inside);
  const manners = mannersOf(ends);
  for (const open of ends) {
    const { passage, ending, next } = open;
    if (introduces(passage.text) || next?.kind === "cell" || manners.has(mannerOf(open))) continue;
    if (next && isItem(next.text)) continue;
    const isLast = passage === inside.at(-1);
    const isRunning = passage.text.length >= 30 && /[，。；,;]/.test(passage.text);
    if (ending !== "bare" || (isRunning && (isLast || (next !== undefined && startsInside(next.text) !== undefined)))) return passage;
  }
  const stray = inside.find((passage, index) => index > 0 && isText(passage) && startsInside(passage.text) !== undefined);
  if (stray) return stray;
  const opening = passages[after.passages[0]];
  return opening && isText(opening) && startsInside(opening.text) !== undefined ? opening : undefined;
}
