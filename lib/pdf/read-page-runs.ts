import type { PageViewport, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readLinkAddress } from '../extract/read-link.ts';
import type { PdfLink, PdfOutline, PdfPage, PdfRun } from './pdf-page.ts';

/** A page of prose has some 3,000 characters; what goes on beyond this many pieces is drawn letter by letter to fill memory. */
const mostRuns = 50_000;
const mostLinks = 500;

/** Text that leans more than this (its rise over its run) is a watermark or a label up the margin, and no part of the text. */
const mostLean = 0.1;

/** Names of fonts say how heavy they are; nothing else in a PDF does, reliably. */
const boldName = /bold|black|heavy|demi|semibd|[-,]bd\b/i;

/** Fonts of nothing but signs, and the one from which word processors take the round bullet of the second level. */
const signFont = /wingdings|webdings|dingbats|symbol/i;
const ringFont = /courier/i;

interface FontFacts {
  bold: boolean;
  name: string;
}

/** Reads text, links and fonts of one page; throws what pdf.js throws where the page is damaged. */
export async function readPageRuns(page: PDFPageProxy, number: number): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent({ includeMarkedContent: true });
  // Only with the drawing instructions do the fonts come along, and with them their names.
  const operators = await page.getOperatorList();
  const fonts = readFonts(page, Object.keys(styles));
  const placed: PlacedRun[] = [];
  const marks: (string | null)[] = [];
  for (const item of items) {
    if (placed.length >= mostRuns) break;
    if (!('str' in item)) followMarks(marks, item);
    if (!('str' in item) || item.str === '') continue;
    const mark = marks.findLast((each) => each !== null) ?? null;
    const run = placeRun(item, viewport, fonts.get(item.fontName), mark);
    if (run !== undefined) placed.push(run);
  }
  const turn = findTurn(placed);
  const upright = (x: number, y: number) => turnPlace(x, y, turn, viewport);
  return {
    number,
    width: turn % 2 === 0 ? viewport.width : viewport.height,
    height: turn % 2 === 0 ? viewport.height : viewport.width,
    runs: placed.flatMap((each) => (each.turn === turn ? [{ ...each.run, ...upright(each.run.x, each.run.y) }] : [])),
    links: await readLinks(page, viewport, upright),
    outline: readOutline(await page.getStructTree(), 0),
    ...judgeDrawing(operators),
  };
}

function followMarks(marks: (string | null)[], { type, id }: { type: string; id?: string }): void {
  if (type === 'endMarkedContent') marks.pop();
  else marks.push(id ?? null);
}

const mostOutlineDepth = 60;

function readOutline(node: unknown, depth: number): PdfOutline | null {
  if (typeof node !== 'object' || node === null || depth > mostOutlineDepth) return null;
  if (!('role' in node) && !('children' in node)) return null;
  const role = 'role' in node && typeof node.role === 'string' ? node.role : '';
  const children: unknown[] = 'children' in node && Array.isArray(node.children) ? node.children : [];
  return {
    role,
    children: children.flatMap((child): (PdfOutline | string)[] => {
      const id: unknown = typeof child === 'object' && child !== null ? Reflect.get(child, 'id') : undefined;
      if (typeof id === 'string') return [id];
      const part = readOutline(child, depth + 1);
      return part === null ? [] : [part];
    }),
  };
}

function readFonts(page: PDFPageProxy, ids: readonly string[]): Map<string, FontFacts> {
  const fonts = new Map<string, FontFacts>();
  for (const id of ids) {
    if (!page.commonObjs.has(id)) continue;
    const font: unknown = page.commonObjs.get(id);
    if (typeof font !== 'object' || font === null) continue;
    const name = 'name' in font && typeof font.name === 'string' ? font.name : '';
    const bold =
      boldName.test(name) || ('bold' in font && font.bold === true) || ('black' in font && font.black === true);
    fonts.set(id, { bold, name });
  }
  return fonts;
}

interface TextItem {
  str: string;
  transform: unknown[];
  width: number;
  fontName: string;
}

/** A run, and the quarter turns clockwise in which it runs on the page as it is shown. Its place is that on the page as it is shown. */
interface PlacedRun {
  run: PdfRun;
  turn: number;
}

function placeRun(
  item: TextItem,
  viewport: PageViewport,
  font: FontFacts | undefined,
  mark: string | null,
): PlacedRun | undefined {
  const [a, b, c, d, e, f] = item.transform.map(Number);
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined)
    return undefined;
  const [x = Number.NaN, y = Number.NaN] = viewport.convertToViewportPoint(e, f);
  // Direction of the text on the page as it is shown, the page's own rotation taken into account.
  const [endX = Number.NaN, endY = Number.NaN] = viewport.convertToViewportPoint(e + a, f + b);
  const turn = readTurn(endX - x, endY - y);
  const size = Math.hypot(c, d);
  if (turn === undefined || ![x, y, size, item.width].every(Number.isFinite) || size <= 0 || item.width < 0)
    return undefined;
  const text = readSign(item.str.replaceAll('\0', ''), font?.name ?? '');
  return { run: { text, x, y, width: item.width, size, bold: font?.bold === true, mark }, turn };
}

/** Lists are often marked with letters of fonts in which these look like dots, boxes or arrows. */
function readSign(text: string, font: string): string {
  const sign = text.trim();
  if (sign.length !== 1) return text;
  if (signFont.test(font) && /[\p{L}\p{N}\p{Co}§·\u0080-\u00BF]/u.test(sign)) return text.replace(sign, '•');
  return sign === 'o' && ringFont.test(font) ? text.replace(sign, '•') : text;
}

/** Quarter turns clockwise; undefined for what leans. */
function readTurn(right: number, down: number): number | undefined {
  const [along, across] = [Math.max(Math.abs(right), Math.abs(down)), Math.min(Math.abs(right), Math.abs(down))];
  if (!(along > 0) || across > mostLean * along) return undefined;
  if (Math.abs(right) >= Math.abs(down)) return right > 0 ? 0 : 2;
  return down > 0 ? 1 : 3;
}

/** The direction of most of the text: pages that were turned for printing, and wide tables, are read as their text runs. */
function findTurn(placed: readonly PlacedRun[]): number {
  const lengths = [0, 0, 0, 0];
  for (const { run, turn } of placed) lengths[turn] = (lengths[turn] ?? 0) + run.text.trim().length;
  return lengths.indexOf(Math.max(...lengths));
}

/** A place on the page as it is shown, on the page turned back so that its text runs from left to right. */
function turnPlace(x: number, y: number, turn: number, { width, height }: PageViewport): { x: number; y: number } {
  if (turn === 1) return { x: y, y: width - x };
  if (turn === 2) return { x: width - x, y: height - y };
  if (turn === 3) return { x: height - y, y: x };
  return { x, y };
}

/** Numbers of drawing instructions, as pdf.js gives them. */
const transformation = 12;
const shownText = 44;
const path = 91;
/** Points; a picture of a page is larger, a logo is not. */
const leastPicture = 200;
/** Text that was turned into shapes has one for each letter or line; frames and tables have fewer. */
const leastPaths = 150;

/** Pictures are not decoded, but the instruction that gives them their size is there. */
function judgeDrawing({ fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] }) {
  let paths = 0;
  let holdsPicture = false;
  let unknownCharacters = 0;
  for (const [index, instruction] of fnArray.entries()) {
    const values = argsArray[index];
    if (instruction === path) paths += 1;
    else if (instruction === transformation) holdsPicture ||= isPictureSize(values);
    else if (instruction === shownText) unknownCharacters += countUnknown(values);
  }
  return { holdsPicture: holdsPicture || paths >= leastPaths, unknownCharacters };
}

function isPictureSize(values: unknown): boolean {
  if (!ArrayBuffer.isView(values) && !Array.isArray(values)) return false;
  const [a = 0, b = 0, c = 0, d = 0] = Array.from(values as ArrayLike<unknown>, Number);
  return Math.hypot(a, b) >= leastPicture && Math.hypot(c, d) >= leastPicture;
}

/** An instruction of whose letters none is known counts as a word or two. */
const unknownWord = 10;

function countUnknown(values: unknown): number {
  const glyphs: unknown = Array.isArray(values) ? values[0] : undefined;
  return Array.isArray(glyphs) && glyphs.length === 0 ? unknownWord : 0;
}

async function readLinks(
  page: PDFPageProxy,
  viewport: PageViewport,
  upright: (x: number, y: number) => { x: number; y: number },
): Promise<PdfLink[]> {
  const annotations: unknown[] = await page.getAnnotations();
  const links: PdfLink[] = [];
  for (const annotation of annotations.slice(0, mostLinks)) {
    if (typeof annotation !== 'object' || annotation === null) continue;
    const written = readText(annotation, 'url') ?? readText(annotation, 'unsafeUrl');
    const href = written === undefined ? undefined : readLinkAddress(written, '');
    // What has no scheme is a file beside this one, wherever that was.
    if (href === undefined || !URL.canParse(href)) continue;
    for (const [left, bottom, right, top] of listRectangles(annotation)) {
      const [x1 = 0, y1 = 0] = viewport.convertToViewportPoint(left, bottom);
      const [x2 = 0, y2 = 0] = viewport.convertToViewportPoint(right, top);
      const [one, other] = [upright(x1, y1), upright(x2, y2)];
      links.push({
        left: Math.min(one.x, other.x),
        right: Math.max(one.x, other.x),
        top: Math.min(one.y, other.y),
        bottom: Math.max(one.y, other.y),
        href,
      });
    }
  }
  return links;
}

function readText(annotation: object, field: string): string | undefined {
  const value: unknown = Reflect.get(annotation, field);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** One rectangle a line where the link goes over several, in the page's own coordinates. */
function listRectangles(annotation: object): [number, number, number, number][] {
  const quads: unknown = Reflect.get(annotation, 'quadPoints');
  if (ArrayBuffer.isView(quads) && quads instanceof Float32Array && quads.length >= 8 && quads.length <= 800) {
    return Array.from({ length: Math.floor(quads.length / 8) }, (_, index) => {
      const points = quads.subarray(index * 8, index * 8 + 8);
      const xs = points.filter((_, place) => place % 2 === 0);
      const ys = points.filter((_, place) => place % 2 === 1);
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    });
  }
  const rect: unknown = Reflect.get(annotation, 'rect');
  if (!Array.isArray(rect) || rect.length !== 4) return [];
  const [left = 0, bottom = 0, right = 0, top = 0] = rect.map(Number);
  return [left, bottom, right, top].every(Number.isFinite) ? [[left, bottom, right, top]] : [];
}
