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

interface FontNames {
  [id: string]: boolean;
}

/** Reads text, links and fonts of one page; throws what pdf.js throws where the page is damaged. */
export async function readPageRuns(page: PDFPageProxy, number: number): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent({ includeMarkedContent: true });
  // Only with the drawing instructions do the fonts come along, and with them their names.
  const operators = await page.getOperatorList();
  const bold = readBoldFonts(page, Object.keys(styles));
  const runs: PdfRun[] = [];
  const marks: (string | null)[] = [];
  for (const item of items) {
    if (runs.length >= mostRuns) break;
    if (!('str' in item)) followMarks(marks, item);
    if (!('str' in item) || item.str === '') continue;
    const mark = marks.findLast((each) => each !== null) ?? null;
    const run = placeRun(item, viewport, bold[item.fontName] === true, mark);
    if (run !== undefined) runs.push(run);
  }
  return {
    number,
    width: viewport.width,
    height: viewport.height,
    runs,
    links: await readLinks(page, viewport),
    outline: readOutline(await page.getStructTree(), 0),
    isDrawnOn: operators.fnArray.length > 0,
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

function readBoldFonts(page: PDFPageProxy, ids: readonly string[]): FontNames {
  const fonts: FontNames = {};
  for (const id of ids) {
    if (!page.commonObjs.has(id)) continue;
    const font: unknown = page.commonObjs.get(id);
    if (typeof font !== 'object' || font === null) continue;
    const name = 'name' in font && typeof font.name === 'string' ? font.name : '';
    fonts[id] =
      boldName.test(name) || ('bold' in font && font.bold === true) || ('black' in font && font.black === true);
  }
  return fonts;
}

interface TextItem {
  str: string;
  transform: unknown[];
  width: number;
  fontName: string;
}

function placeRun(item: TextItem, viewport: PageViewport, bold: boolean, mark: string | null): PdfRun | undefined {
  const [a, b, c, d, e, f] = item.transform.map(Number);
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined)
    return undefined;
  const [x = Number.NaN, y = Number.NaN] = viewport.convertToViewportPoint(e, f);
  // Direction of the text on the page as it is shown, the page's own rotation taken into account.
  const [endX = Number.NaN, endY = Number.NaN] = viewport.convertToViewportPoint(e + a, f + b);
  const size = Math.hypot(c, d);
  if (!(endX > x) || Math.abs(endY - y) > mostLean * (endX - x)) return undefined;
  if (![x, y, size, item.width].every(Number.isFinite) || size <= 0 || item.width < 0) return undefined;
  return { text: item.str.replaceAll('\0', ''), x, y, width: item.width, size, bold, mark };
}

async function readLinks(page: PDFPageProxy, viewport: PageViewport): Promise<PdfLink[]> {
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
      links.push({
        left: Math.min(x1, x2),
        right: Math.max(x1, x2),
        top: Math.min(y1, y2),
        bottom: Math.max(y1, y2),
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
