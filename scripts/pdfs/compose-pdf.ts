/** Composes small PDF files in our own words, for tests: uncompressed, with the fonts that every reader has. */

export interface ComposedLine {
  text: string;
  /** Points from the left edge. */
  x: number;
  /** Points from the upper edge to the baseline. */
  y: number;
  size: number;
  bold?: boolean;
  /** A font of bullets and boxes, or one that does not tell which letters it draws; the usual one where left out. */
  font?: 'signs' | 'unknown';
  /** Where a click on the whole line leads. */
  href?: string;
}

export interface ComposedPage {
  lines: readonly ComposedLine[];
  /** True draws a picture over the whole page, as a scan is. */
  isPicture?: boolean;
  /** Degrees clockwise by which viewers turn the page; a multiple of 90. */
  rotate?: number;
}

export interface ComposedFile {
  title?: string;
  language?: string;
  /** True claims an encryption that nobody has the password of. */
  isLocked?: boolean;
}

export const pageWidth = 595;
export const pageHeight = 842;

/** Gives the bytes of a PDF file with these pages, A4 upright. Text may hold what Latin-1 holds. */
export function composePdf(pages: readonly ComposedPage[], file: ComposedFile = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const firstPage = 8;
  const perPage = 2;
  let annotations = firstPage + pages.length * perPage;
  const kids = pages.map((_, index) => `${firstPage + index * perPage} 0 R`);
  add(`<< /Type /Catalog /Pages 2 0 R${file.language === undefined ? '' : ` /Lang ${quote(file.language)}`} >>`);
  add(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>');
  add('<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>');
  add('<< /Type /Font /Subtype /Type0 /BaseFont /HeiseiMin-W3 /Encoding /UniJIS-UCS2-H /DescendantFonts [7 0 R] >>');
  add(
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HeiseiMin-W3 /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> >>',
  );
  const links: string[] = [];
  for (const [index, page] of pages.entries()) {
    const linked = page.lines.filter(({ href }) => href !== undefined);
    const names = linked.map((line) => {
      links.push(composeLink(line));
      annotations += 1;
      return `${annotations - 1} 0 R`;
    });
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageWidth} ${pageHeight}] /Rotate ${page.rotate ?? 0} /Contents ${firstPage + index * perPage + 1} 0 R ` +
        `/Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R /F4 6 0 R >> >> /Annots [${names.join(' ')}] >>`,
    );
    const content = composeContent(page);
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  for (const link of links) add(link);
  add(`<< ${file.title === undefined ? '' : `/Title ${quote(file.title)} `}/Producer (Clauselight tests) >>`);
  const info = objects.length;
  if (file.isLocked === true) add(lock);
  return writeObjects(objects, info, file.isLocked === true ? objects.length : undefined);
}

/** Lines of text below one another, as a word processor sets a paragraph. `y` is the first baseline. */
export function setLines(
  texts: readonly string[],
  {
    x = 72,
    y,
    size = 11,
    step = 14,
    bold = false,
  }: { x?: number; y: number; size?: number; step?: number; bold?: boolean },
): ComposedLine[] {
  return texts.map((text, index) => ({ text, x, y: y + index * step, size, bold }));
}

/** Of a file whose user password is not the empty one: the check value fits nothing. */
const lock = `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`;

function composeContent({ lines, isPicture = false }: ComposedPage): string {
  const picture = isPicture ? [`q ${pageWidth} 0 0 ${pageHeight} 0 0 cm BI /W 2 /H 1 /CS /G /BPC 8 ID zz EI Q`] : [];
  const drawn = lines.map(
    ({ text, x, y, size, bold = false, font }) =>
      `BT /${font === undefined ? (bold ? 'F2' : 'F1') : font === 'signs' ? 'F3' : 'F4'} ${size} Tf 1 0 0 1 ${x} ${pageHeight - y} Tm ${quote(text)} Tj ET`,
  );
  return [...picture, ...drawn].join('\n');
}

/** Half the height of a letter is its mean width in Helvetica, roughly; links are a little off in real files too. */
function composeLink({ text, x, y, size, href = '' }: ComposedLine): string {
  const bottom = pageHeight - y - size * 0.25;
  const right = x + text.length * size * 0.5;
  return `<< /Type /Annot /Subtype /Link /Rect [${x} ${bottom} ${right} ${bottom + size * 1.1}] /Border [0 0 0] /A << /S /URI /URI ${quote(href)} >> >>`;
}

function quote(text: string): string {
  return `(${text.replace(/[\\()]/g, '\\$&')})`;
}

function writeObjects(objects: readonly string[], info: number, encrypt: number | undefined): Uint8Array {
  let text = '%PDF-1.4\n';
  const places = objects.map((body, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const start = text.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`;
  const locked =
    encrypt === undefined
      ? ''
      : ` /Encrypt ${encrypt} 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${info} 0 R${locked} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (unit) => unit.charCodeAt(0));
}
