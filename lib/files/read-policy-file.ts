import { readPdf } from '../pdf/read-pdf.ts';
import type { PageReading } from '../types.ts';
import { buildReading } from './build-reading.ts';
import { decodeText } from './decode-text.ts';
import {
  type FileFormat,
  type FileOptions,
  type FileOutcome,
  type FileTools,
  largestFile,
  largestText,
  type PolicyFile,
  type TextFormat,
} from './policy-file.ts';
import { loadMarkdownParser, type MarkdownParser, renderMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';
import { sniffFormat } from './sniff-format.ts';
import { unpackMhtml } from './unpack-mhtml.ts';

type FileName = Pick<PolicyFile, 'name' | 'address'>;

/**
 * Reads a policy from a file: the one door for the library page and the command line. What the file is follows from its content, and from its name where
 * that tells nothing. Gives the reading, or a named problem; `explainFileProblem` puts that into words.
 */
export async function readPolicyFile(
  file: PolicyFile,
  tools: FileTools,
  options: FileOptions = {},
): Promise<FileOutcome> {
  if (file.bytes.length === 0) return { outcome: 'empty' };
  if (file.bytes.length > largestFile) return { outcome: 'too-large', limit: largestFile };
  const sniffed = sniffFormat(file.name, file.bytes);
  if (sniffed.outcome !== 'known') return sniffed;
  const { format } = sniffed;
  switch (format) {
    case 'pdf':
      return readPdfFile(file, tools, options);
    case 'mhtml':
      return readMhtmlFile(file, tools);
    case 'html':
    case 'markdown':
    case 'text': {
      const text = decodeText(file.bytes);
      if (text === undefined) return { outcome: 'not-text' };
      const address = format === 'html' && !isWeb(file.address) ? findSavedFrom(text) || file.address : file.address;
      return readPolicyText(text, format, { name: file.name, address }, tools);
    }
  }
}

/** As `readPolicyFile`, for a text that needs no decoding, as one that was pasted. */
export async function readPolicyText(
  text: string,
  format: TextFormat,
  name: FileName,
  { readHtml }: Pick<FileTools, 'readHtml'>,
): Promise<FileOutcome> {
  if (text.trim() === '') return { outcome: 'empty' };
  if (format !== 'html' && text.length > largestText) return { outcome: 'too-large', limit: largestText };
  // Never called but for Markdown, for which it is loaded.
  const parseMarkdown = format === 'markdown' ? await loadMarkdownParser() : String;
  try {
    return tell(format, readTextAs(text, format, name, { readHtml, parseMarkdown }));
  } catch (error) {
    // Parsers recurse on nesting: tens of thousands of open tags or quotations overflow their stack. Browsers stop nesting at 512.
    if (error instanceof RangeError) return { outcome: 'damaged', details: 'It nests its parts too deeply to be read' };
    throw error;
  }
}

/** Reads a text whose format and parsers are at hand. May throw a RangeError for hopelessly nested markup. */
export function readTextAs(
  text: string,
  format: TextFormat,
  { name, address }: FileName,
  tools: Pick<FileTools, 'readHtml'> & { parseMarkdown: MarkdownParser },
): PageReading {
  const href = hrefOf(name, address);
  switch (format) {
    case 'html':
      return withAddress(tools.readHtml(text, href), address);
    case 'markdown':
      return withAddress(tools.readHtml(renderMarkdown(text, tools.parseMarkdown), href), address);
    case 'text':
      return withAddress(
        buildReading(href, { blocks: readPlainText(text), title: '', language: '', coverage: 1, leftOut: [] }),
        address,
      );
  }
}

async function readPdfFile(
  { name, address, bytes }: PolicyFile,
  tools: FileTools,
  options: FileOptions,
): Promise<FileOutcome> {
  const read = await readPdf(bytes, await tools.loadPdfLibrary(), options);
  if (read.outcome !== 'read') return read;
  return tell('pdf', withAddress(buildReading(hrefOf(name, address), read), address));
}

async function readMhtmlFile(file: PolicyFile, tools: FileTools): Promise<FileOutcome> {
  const page = unpackMhtml(file.bytes);
  if (page === undefined) return { outcome: 'damaged', details: 'No page was found in it' };
  const text = decodeText(page.bytes, page.charset);
  if (text === undefined) return { outcome: 'not-text' };
  const address = isWeb(file.address) || page.address === '' ? file.address : page.address;
  const read = await readPolicyText(text, 'html', { name: file.name, address }, tools);
  return read.outcome === 'read' ? { ...read, format: 'mhtml' } : read;
}

/** Where a page was saved from, as browsers write it into its first lines; '' where it does not say. */
function findSavedFrom(html: string): string {
  const address =
    /<!--\s{0,5}saved from url=\(\d{1,6}\)(https?:\/\/[^\s<>]{1,4000})\s{0,5}-->/i.exec(html.slice(0, 6000))?.[1] ?? '';
  return isWeb(address) ? address : '';
}

/** Against a name nothing resolves, and a relative link stays as it is. */
function hrefOf(name: string, address: string): string {
  return isWeb(address) ? address : name;
}

function isWeb(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}

function withAddress(reading: PageReading, address: string): PageReading {
  return { ...reading, document: { ...reading.document, url: address } };
}

function tell(format: FileFormat, reading: PageReading): FileOutcome {
  return reading.document.blocks.length === 0 ? { outcome: 'no-words', reading } : { outcome: 'read', format, reading };
}
