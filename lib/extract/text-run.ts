import type { TextLink } from '../types.ts';
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

interface Piece extends PieceStyle {
  text: string;
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
}

/** Collects text between two block edges and gives it as paragraphs of lines. */
export class TextRun {
  #paragraphs: Piece[][][] = [];
  #lines: Piece[][] = [];
  #pieces: Piece[] = [];

  add(text: string, style: PieceStyle): void {
    this.#pieces.push({ text, ...style });
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
      linkLength: sumLengths(placed.spans.filter((span) => span.linked)),
      button: findButton(placed.spans),
    },
  ];
}

interface Span extends PieceStyle {
  start: number;
  end: number;
  blank: boolean;
}

function placePieces(pieces: readonly Piece[]): { text: string; spans: Span[] } {
  const parts: string[] = [];
  const spans: Span[] = [];
  let length = 0;
  let endsInSpace = true;
  for (const { text: raw, ...style } of pieces) {
    const collapsed = collapseWhiteSpace(raw);
    const text: string = endsInSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (text === '') continue;
    parts.push(text);
    spans.push({ ...style, start: length, end: length + text.length, blank: text === ' ' });
    length += text.length;
    endsInSpace = text.endsWith(' ');
  }
  return { text: parts.join(''), spans };
}

/** Neighbouring pieces with the same address are one link; its edges are drawn in to the text without outer spaces. */
function joinLinks(spans: readonly Span[], text: string): TextLink[] {
  const links: TextLink[] = [];
  let last: TextLink | undefined;
  for (const { href, start, end, blank } of spans) {
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
  if (filled.some((span) => span.button === 'none')) return 'none';
  return filled.some((span) => span.button === 'toggle') ? 'toggle' : 'plain';
}

function measureBold(spans: readonly Span[]): number {
  let length = 0;
  for (const span of spans) {
    if (!span.bold && !span.blank) break;
    length = span.end;
  }
  return length;
}

function sumLengths(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}
