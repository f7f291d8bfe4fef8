import type { TextLink } from '../types.ts';
import type { WordKinds } from './count-vocabulary.ts';
import { collapseWhiteSpace } from './readable-text.ts';

/** Whether text stands on a button, and if so, whether the button unfolds a part of the page. */
export type ButtonKind = 'none' | 'plain' | 'toggle';

/** How a piece of text is set. */
export interface PieceStyle {
  bold: boolean;
  button: ButtonKind;
  /** Address of the link around it, undefined outside links and for links that are not kept. */
  href: string | undefined;
  /** It stands in a link of any kind, kept or not. */
  linked: boolean;
}

interface Piece {
  text: string;
  style: PieceStyle;
  words: WordKinds | undefined;
}

/** A line of text between two line breaks or block edges; white space collapsed and trimmed, never empty. */
export interface Line {
  text: string;
  links: TextLink[];
  /** Length of the bold beginning of the line, 0 where it begins in plain type, `text.length` where all of it is bold. */
  boldLength: number;
  /** Characters inside links. */
  linkLength: number;
  /** `none` unless all of it stands on buttons. */
  button: ButtonKind;
  /** What its words are; undefined where nobody knows without taking the text apart. */
  words: WordKinds | undefined;
}

/** Invisible marks are left out, which joins what they part, and how this letter is spelt small depends on its neighbours: the words of such a text change. */
const changesWords = /[\u00ad\u200b\u2060\ufeff\u03a3]/;
/** Signs at the edges of a piece by which its words cannot be one with those of its neighbour. */
const startsApart = /^[\s!-/:-@[-^{-~“”‘’–—]/;
const endsApart = /[\s!-/:-@[-^{-~“”‘’–—]$/;

/** Takes the words of texts that follow one another and share none, gives those of the whole. */
export function joinWords(texts: readonly WordKinds[]): WordKinds {
  const [first] = texts;
  return texts.length === 1 && first !== undefined ? first : texts.flat();
}

/** Collects text between two block edges and gives it as paragraphs of lines. */
export class TextRun {
  #paragraphs: Piece[][][] = [];
  #lines: Piece[][] = [];
  #pieces: Piece[] = [];

  /** `words`: what the words of the text are, where they were read already. The style must not change from now on. */
  add(text: string, style: PieceStyle, words?: WordKinds): void {
    this.#pieces.push({ text, style, words });
  }

  /** A line break; two in a row, with nothing but white space between them, part paragraphs. */
  breakLine(): void {
    if (isBlank(this.#pieces)) {
      this.#pieces = [];
      this.breakParagraph();
      return;
    }
    this.#lines.push(this.#pieces);
    this.#pieces = [];
  }

  breakParagraph(): void {
    if (this.#pieces.length > 0) this.#lines.push(this.#pieces);
    if (this.#lines.length > 0) this.#paragraphs.push(this.#lines);
    this.#lines = [];
    this.#pieces = [];
  }

  /** Gives the paragraphs collected so far, each a list of lines, and starts anew. Blank ones are left out. */
  take(): Line[][] {
    this.breakParagraph();
    const paragraphs = this.#paragraphs;
    this.#paragraphs = [];
    return paragraphs.map((lines) => lines.flatMap(setLine)).filter((lines) => lines.length > 0);
  }
}

function isBlank(pieces: readonly Piece[]): boolean {
  return pieces.every((piece) => /^\s*$/.test(piece.text));
}

/** Joins pieces to one line with collapsed white space; gives an empty list for a blank one. */
function setLine(pieces: readonly Piece[]): Line[] {
  const placed = placePieces(pieces);
  const text = placed.text.trimEnd();
  if (text === '') return [];
  const links = joinLinks(placed.spans, text);
  return [
    {
      text,
      links,
      boldLength: Math.min(measureBold(placed.spans), text.length),
      linkLength: sumLengths(placed.spans.filter(({ style }) => style.linked)),
      button: findButton(placed.spans),
      words: placed.words,
    },
  ];
}

interface Span {
  style: PieceStyle;
  start: number;
  end: number;
  blank: boolean;
}

function placePieces(pieces: readonly Piece[]): { text: string; spans: Span[]; words: WordKinds | undefined } {
  const parts: string[] = [];
  const spans: Span[] = [];
  const words: WordKinds[] = [];
  let areKnown = true;
  let isApart = true;
  let length = 0;
  let endsInSpace = true;
  for (const { text: raw, style, words: ofPiece } of pieces) {
    const collapsed = collapseWhiteSpace(raw);
    const text: string = endsInSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (text === '') continue;
    areKnown &&= ofPiece !== undefined && !changesWords.test(raw) && (endsInSpace || isApart || startsApart.test(text));
    if (ofPiece !== undefined && ofPiece.length > 0) words.push(ofPiece);
    parts.push(text);
    spans.push({ style, start: length, end: length + text.length, blank: text === ' ' });
    length += text.length;
    endsInSpace = text.endsWith(' ');
    isApart = endsApart.test(text);
  }
  return { text: parts.join(''), spans, words: areKnown ? joinWords(words) : undefined };
}

/** Neighbouring pieces with the same address are one link; its edges are drawn in to the text without outer spaces. */
function joinLinks(spans: readonly Span[], text: string): TextLink[] {
  const links: TextLink[] = [];
  let last: TextLink | undefined;
  for (const { style, start, end, blank } of spans) {
    const { href } = style;
    if (href === undefined) {
      last = undefined;
      continue;
    }
    if (last !== undefined && last.href === href && last.end === start) last.end = end;
    else if (!blank) {
      last = { start, end, href };
      links.push(last);
    }
  }
  return links.map((link) => trimLink(link, text)).filter((link) => link.end > link.start);
}

function trimLink({ start, end, href }: TextLink, text: string): TextLink {
  const linked = text.slice(start, end);
  const from = start + linked.length - linked.trimStart().length;
  return { start: from, end: from + linked.trim().length, href };
}

function findButton(spans: readonly Span[]): ButtonKind {
  const filled = spans.filter((span) => !span.blank);
  if (filled.some(({ style }) => style.button === 'none')) return 'none';
  return filled.some(({ style }) => style.button === 'toggle') ? 'toggle' : 'plain';
}

function measureBold(spans: readonly Span[]): number {
  let length = 0;
  for (const span of spans) {
    if (!span.style.bold && !span.blank) break;
    length = span.end;
  }
  return length;
}

function sumLengths(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}
