import { readFileSync } from 'node:fs';

/** One annotator's reading of one practice in a segment; spans are offsets into the segment's html. */
export interface Annotation {
  annotator: number;
  category: string;
  attributes: Record<string, { value: string; text: string; start: number; end: number }>;
}

export interface Segment {
  policy: string;
  segment: number;
  html: string;
  /** OPP-115 names; null where the benchmark has no label. */
  categories: string[] | null;
  annotations: Annotation[];
}

/** Reads segments of OPP-115, one JSON object a line. */
export function readSegments(path: string): Segment[] {
  return readLines(path).map((line) => JSON.parse(line) as Segment);
}

/** The lines of a text file that are not blank. */
export function readLines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** A piece of a segment between two tags or line breaks, with its place in the html. */
export interface HtmlPiece {
  text: string;
  start: number;
  end: number;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** Replaces the few entities that the corpus uses. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#?\w{1,8});/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole);
}

/** The text of a segment, tags taken out. */
export function stripTags(html: string): string {
  return decodeEntities(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Splits a segment's html at its line breaks; tags other than breaks stay in the pieces. */
export function splitLines(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  const breaks = /<br\s*\/?>|<\/?(?:li|p|ul|ol|div|tr)[^>]*>/gi;
  let from = 0;
  const add = (start: number, end: number): void => {
    const raw = html.slice(start, end);
    if (raw.trim() !== '') pieces.push({ text: raw, start, end });
  };
  for (const found of html.matchAll(breaks)) {
    add(from, found.index);
    from = found.index + found[0].length;
  }
  add(from, html.length);
  return pieces;
}
