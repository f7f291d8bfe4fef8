import { isHeadOver, isHeadText, isPlainHead } from '../extract/recognise-heads.ts';
import { isLoneQuestion } from '../extract/recognise-questions.ts';
import { measureBullet, startsAsListItem } from '../segment/list-marks.ts';
import type { Block } from '../types.ts';

/** A text whose lines mostly end between these lengths was broken by a program, and not by its writer. */
const leastWrap = 50;
const mostWrap = 100;
/** Share of a paragraph's lines, the last aside, that must be about as long as the longest for it to be hard-wrapped. */
const fullShare = 0.6;

/** Lines of nothing but signs, by which writers of plain text underline a heading or part sections. */
const rule = /^\s{0,8}([=\-_*~#])\1{2,}\s*$/;

/** Reads a plain or pasted text as blocks: paragraphs by blank lines, headings by their form, bullets as lists, lines joined where a program broke them. */
export function readPlainText(text: string): Block[] {
  const paragraphs = splitParagraphs(text);
  const isWrapped = isHardWrapped(paragraphs);
  const pieces = paragraphs.flatMap((lines) => joinLines(lines, isWrapped));
  return pieces.flatMap((piece, index) => toBlock(piece, pieces[index + 1]?.text ?? ''));
}

interface RawLine {
  text: string;
  /** Columns that it is indented by. */
  indent: number;
  /** Underlined by a row of signs below it. */
  isUnderlined: boolean;
}

function splitParagraphs(text: string): RawLine[][] {
  const paragraphs: RawLine[][] = [[]];
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\u2028\u2029\f\v]/)) {
    const before = paragraphs.at(-1);
    if (line.trim() === '') paragraphs.push([]);
    else if (rule.test(line)) {
      const last = before?.at(-1);
      if (last !== undefined && before?.length === 1) last.isUnderlined = true;
      paragraphs.push([]);
    } else {
      const tidy = markBullet(line)
        .replace(/[\u200B\u00AD]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
      if (tidy !== '') before?.push({ text: tidy, indent: line.search(/\S/), isUnderlined: false });
    }
  }
  return paragraphs.filter((lines) => lines.length > 0);
}

/** Word processors copy their bullets as signs of fonts that nobody else has, and the round one as the letter that draws it, with a tab. */
function markBullet(line: string): string {
  return line.replace(/^(\s{0,40})(?:\p{Co}|o(?=\t)|§(?=\t))\s{0,4}(?=\S)/u, '$1• ');
}

/** Tells whether lines were broken at a width: many lines of about one length that no line exceeds. */
function isHardWrapped(paragraphs: readonly RawLine[][]): boolean {
  const inner = paragraphs.flatMap((lines) => lines.slice(0, -1)).map(({ text, indent }) => text.length + indent);
  if (inner.length < 3) return false;
  const sorted = inner.toSorted((one, other) => one - other);
  const long = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  const full = inner.filter((length) => length >= long - 18).length;
  return long >= leastWrap && long <= mostWrap && full >= fullShare * inner.length;
}

interface Piece {
  text: string;
  bullet: number;
  indent: number;
  isUnderlined: boolean;
  /** True where it is all that stands between two blank lines, or where each paragraph has a line of its own. */
  isAlone: boolean;
}

/** Joins the lines of a paragraph to its sentences, and parts it at items of a list. */
function joinLines(lines: readonly RawLine[], isWrapped: boolean): Piece[] {
  const width = isWrapped
    ? lines.reduce((most, { text, indent }) => Math.max(most, text.length + indent), leastWrap)
    : 0;
  const groups: RawLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group === undefined || before === undefined || startsPiece(before, line, width) || isNextItem(group[0], line))
      groups.push([line]);
    else group.push(line);
  }
  return groups.flatMap((group) => toPiece(group, groups.length === 1 || !isWrapped) ?? []);
}

function toPiece(group: readonly RawLine[], isAlone: boolean): Piece | undefined {
  const [first] = group;
  if (first === undefined) return undefined;
  const text = group.map((line, index) => line.text + chooseJoint(line.text, group[index + 1])).join('');
  return {
    text,
    bullet: measureBullet(first.text),
    indent: first.indent,
    isUnderlined: group.some(({ isUnderlined }) => isUnderlined),
    isAlone,
  };
}

/** "b." below the "a." of a list, at the same indent: what goes on hangs, or stands further left. */
function isNextItem(first: RawLine | undefined, line: RawLine): boolean {
  return first?.indent === line.indent && startsAsListItem(first.text) && startsAsListItem(line.text);
}

/** `width` is that at which lines were broken, 0 where none were. */
function startsPiece(before: RawLine, { text, indent }: RawLine, width: number): boolean {
  if (measureBullet(text) > 0 || before.isUnderlined) return true;
  const ended = /[.!?:;,]["”’)]?$|\b(?:and|or)$/.test(before.text);
  if (startsAsListItem(text) && (ended || isPlainHead(before.text))) return true;
  if (isPlainHead(before.text) || isPlainHead(text)) return !/^\p{Ll}/u.test(text);
  if (width === 0) {
    // Pasted text has each paragraph on a line of its own; a line that goes on in small letters was cut.
    return !/^["“(]?\p{Ll}/u.test(text) || /[.!?:]$/.test(before.text);
  }
  // The next word would have had room: the break was meant.
  const word = /^\S+/.exec(text)?.[0].length ?? 0;
  const hadRoom = before.text.length + before.indent + 1 + word < width - 12;
  return hadRoom && (ended || /^\p{Lu}/u.test(text)) && indent <= before.indent + 8;
}

/** Plain text is hardly ever hyphenated by programs: what ends in a hyphen keeps it. */
function chooseJoint(text: string, next: RawLine | undefined): string {
  if (next === undefined || (/\p{L}-$/u.test(text.slice(-3)) && /^\p{Ll}/u.test(next.text))) return '';
  return ' ';
}

function toBlock(piece: Piece, next: string): Block[] {
  const { text, bullet, isUnderlined, isAlone } = piece;
  const bare = text.slice(bullet).trim();
  if (!/[\p{L}\p{N}]/u.test(bare)) return [];
  if (bullet > 0) return [block('list-item', Math.min(6, 1 + Math.floor(piece.indent / 6)), bare)];
  const isHead =
    (isUnderlined && isHeadText(bare)) ||
    isPlainHead(bare) ||
    (isAlone && (isHeadOver(bare, next) || isLoneQuestion(bare, next)));
  return [isHead ? block('heading', 6, bare) : block('paragraph', 0, bare)];
}

function block(kind: Block['kind'], level: number, text: string): Block {
  return { kind, level, text, links: [], columns: [] };
}
