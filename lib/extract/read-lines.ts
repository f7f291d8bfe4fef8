import type { Block, TextLink } from '../types.ts';
import { readWordKinds, type WordKinds } from './count-vocabulary.ts';
import { namesPolicy } from './policy-names.ts';
import { isHeadOver, isHeadText, isPlainHead, isRunInHead } from './recognise-heads.ts';
import { joinWords, type Line } from './text-run.ts';

/** A block in the making, with the number of its characters that stand inside links and, where it is known, what its words are. */
export interface DraftBlock extends Block {
  linkLength: number;
  words: WordKinds | undefined;
}

/** Level of a heading that only its type face makes one. */
export const runInLevel = 6;

/** Signs that begin a list item typed by hand; they are left out of the item's text. */
const bulletSign = /^[•·▪◦●○■□➢➤►✓✔*–—-]\s+(?=\S)/;
/** Numbers that do so; they stay, and count only where several lines follow each other. */
const bulletNumber = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(?=\S)/;

/** A line that ends so ends its paragraph too: pages that part paragraphs by a single line break are many. */
const paragraphEnd = /[.!?:;]["”’)]?$/;

/**
 * Reads the lines of a paragraph (parted by `<br>`) as blocks: bold run-in heads, plain heads over running text, items typed with a bullet,
 * paragraphs. `item` gives the level of the list item that holds the lines, or 0: inside an item, a bold beginning stays with its text,
 * since as a heading it would reign over whatever follows the list.
 */
export function readLines(lines: readonly Line[], item: number): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  let open: Line[] = [];
  let openIsItem = false;
  const close = () => {
    if (open.length > 0) blocks.push(draft(joinLines(open), openIsItem ? Math.max(1, item) : item));
    open = [];
    openIsItem = false;
  };
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const bullet = measureBullet(line, lines.length > 1);
    const split = item > 0 || bullet !== undefined ? undefined : splitHead(line, next, open.length === 0);
    if (split !== undefined) {
      close();
      blocks.push(draftHeading(split.head));
      if (split.rest !== undefined) open.push(split.rest);
    } else if (bullet !== undefined) {
      close();
      openIsItem = true;
      open.push(cutLine(line, bullet, line.text.length));
    } else {
      const last = open[open.length - 1];
      if (last !== undefined && paragraphEnd.test(last.text) && item === 0) close();
      open.push(line);
    }
  }
  close();
  return blocks;
}

/** Gives the length of the bullet that is cut off the line, 0 for a number that stays, undefined where the line is no item. */
function measureBullet(line: Line, amongOthers: boolean): number | undefined {
  const sign = bulletSign.exec(line.text);
  if (sign !== null) return sign[0].length;
  return amongOthers && bulletNumber.test(line.text) && line.boldLength === 0 ? 0 : undefined;
}

function splitHead(line: Line, next: Line | undefined, first: boolean): { head: Line; rest?: Line } | undefined {
  const { text, boldLength } = line;
  if (boldLength === text.length) return isHeadText(text) ? { head: line } : undefined;
  if (boldLength > 0) {
    const rest = text.slice(boldLength).trimStart();
    if (!isRunInHead(text.slice(0, boldLength), rest)) return undefined;
    return { head: cutLine(line, 0, boldLength), rest: cutLine(line, text.length - rest.length, text.length) };
  }
  if (!first) return undefined;
  // The page's title in plain type, whatever follows it.
  if (text.length <= 60 && line.linkLength === 0 && !/[.,:;]$/.test(text) && namesPolicy(text) && isHeadText(text))
    return { head: line };
  if (next === undefined ? isPlainHead(text) : isHeadOver(text, next.text)) return { head: line };
  return undefined;
}

/** A heading block of a line, at the level of run-in heads unless another is given. */
export function draftHeading(line: Line, level: number = runInLevel): DraftBlock {
  return {
    kind: 'heading',
    level,
    text: line.text,
    links: line.links,
    columns: [],
    linkLength: line.linkLength,
    words: line.words,
  };
}

/** A paragraph of a line, or a list item where `item` is its level rather than 0. */
export function draft(line: Line, item: number): DraftBlock {
  const kind = item > 0 ? 'list-item' : 'paragraph';
  return {
    kind,
    level: item,
    text: line.text,
    links: line.links,
    columns: [],
    linkLength: line.linkLength,
    words: line.words,
  };
}

/** Takes a heading's line, gives it without the sign beside it that is a link to the heading: "#", "¶", "[edit]". */
export function dropPermalink(line: Line): Line {
  const { text } = line;
  const before = line.linkLength === 0 ? null : /^[#¶§🔗]\s/u.exec(text);
  const after = /\s?(?:[#¶🔗]|\[edit\])$/u.exec(text);
  const start = before === null ? 0 : before[0].length;
  const end = after === null || line.linkLength === 0 ? text.length : after.index;
  return end > start && end - start < text.length ? cutLine(line, start, end) : line;
}

/** Joins lines by `separator`, which is one character. */
export function joinLines(lines: readonly Line[], separator = ' '): Line {
  const links: TextLink[] = [];
  let start = 0;
  for (const line of lines) {
    for (const link of line.links) links.push({ ...link, start: link.start + start, end: link.end + start });
    start += line.text.length + separator.length;
  }
  const text = lines.map((line) => line.text).join(separator);
  return {
    text,
    links,
    boldLength: lines.every((line) => line.boldLength === line.text.length) ? text.length : 0,
    linkLength: lines.reduce((sum, line) => sum + line.linkLength, 0),
    button: lines.every((line) => line.button === lines[0]?.button) ? (lines[0]?.button ?? 'none') : 'none',
    words: lines.every(({ words }) => words !== undefined)
      ? joinWords(lines.map(({ words }) => words ?? []))
      : undefined,
  };
}

/** The part of a line from `start` to `end`, trimmed, with the links that lie in it. */
function cutLine(line: Line, start: number, end: number): Line {
  const raw = line.text.slice(start, end);
  const text = raw.trim();
  const from = start + raw.length - raw.trimStart().length;
  const links = line.links
    .map((link) => ({
      href: link.href,
      start: Math.max(0, link.start - from),
      end: Math.min(text.length, link.end - from),
    }))
    .filter((link) => link.end > link.start);
  const linked = links.reduce((sum, link) => sum + link.end - link.start, 0);
  // Where links were dropped (in-page ones of a saved file, say), nobody knows in which part of the line they stood.
  const linkLength = line.links.length > 0 ? linked : Math.min(line.linkLength, text.length);
  return { text, links, boldLength: 0, linkLength, button: line.button, words: cutWords(line, start, end) };
}

/** The words of a part of a line: only the shorter of its ends is taken apart. A cut through a word tells nothing of the line's. */
function cutWords({ text, words }: Line, start: number, end: number): WordKinds | undefined {
  if (words === undefined || isInWord(text, start) || isInWord(text, end)) return undefined;
  const from = start === 0 ? 0 : readWordKinds(text.slice(0, start)).length;
  return end === text.length
    ? words.slice(from)
    : words.slice(from, from + readWordKinds(text.slice(start, end)).length);
}

function isInWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && !/\s/.test(text.slice(at - 1, at + 1));
}
