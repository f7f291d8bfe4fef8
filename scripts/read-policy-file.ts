import { readFile } from 'node:fs/promises';
import { buffer as readStream } from 'node:stream/consumers';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { openFrames } from '../lib/extract/open-frames.ts';
import { readPage } from '../lib/extract/read-page.ts';
import { explainFileProblem } from '../lib/files/explain-file-problem.ts';
import type { TextFormat } from '../lib/files/policy-file.ts';
import { readPolicyFile as readFileBytes, readTextAs } from '../lib/files/read-policy-file.ts';
import type { PageReading } from '../lib/types.ts';
import { loadPdfLibrary } from './load-pdf-library.ts';

/** A file that cannot be read as a policy; the message tells why and what to do, without the file's name. */
export class PolicyFileError extends Error {
  override name = 'PolicyFileError';
}

const readHtml = (html: string, href: string) => readPage(parsePage(html), href);

/**
 * Reads a saved policy as the extension reads it. Takes the path of an .html, .mhtml, .md, .txt or .pdf file, or `-` for standard input, and the address
 * that it was saved from, if known. Throws a `PolicyFileError` for what cannot be read, and the file system's own error for a file that is not there.
 */
export async function readPolicyFile(path: string, url?: string): Promise<PageReading> {
  const bytes = path === '-' ? await readStream(process.stdin) : await readFile(path);
  const file = { name: path === '-' ? '' : path, bytes: new Uint8Array(bytes), address: url ?? path };
  const read = await readFileBytes(file, { readHtml, loadPdfLibrary });
  switch (read.outcome) {
    case 'read':
    case 'no-words':
      return read.reading;
    case 'stopped':
      throw new PolicyFileError('The reading was stopped');
    default: {
      const { title, advice } = explainFileProblem(read);
      throw new PolicyFileError(`${title}. ${advice}`);
    }
  }
}

/** As `readPolicyFile`, for a text that was read already. */
export function readPolicySource(source: string, format: TextFormat, url: string): PageReading {
  const parseMarkdown = (text: string) => marked.parse(text, { async: false, gfm: true });
  try {
    return readTextAs(source, format, { name: url, address: url }, { readHtml, parseMarkdown });
  } catch (error) {
    // linkedom recurses on nesting: some ten thousand open tags overflow its stack. Browsers stop nesting at 512.
    if (error instanceof RangeError)
      throw new PolicyFileError('The page nests its tags too deeply to be read', { cause: error });
    throw error;
  }
}

/**
 * Parses as linkedom can, which follows the HTML standard only loosely: text before the root, a tag between head and body, or a stray end tag
 * give it several roots or bodies. Browsers put all such text into the one body, and so does this.
 */
export function parsePage(html: string): Document {
  const { document } = parseHTML(html);
  if (document.documentElement?.localName !== 'html') return parseHTML(wrapBody(html)).document;
  const content = [...document.childNodes].flatMap(listContent);
  const body = document.createElement('body');
  for (const node of content) body.append(node);
  for (const old of [...document.documentElement.childNodes]) if (tagOfNode(old) !== 'head') old.remove();
  for (const stray of [...document.children]) if (stray !== document.documentElement) stray.remove();
  document.documentElement.append(body);
  for (const element of document.querySelectorAll('*')) lowerAttributeNames(element);
  openFrames(document, parsePage);
  return document;
}

/** Attribute names have no case in HTML, but linkedom keeps the one they were written in. */
function lowerAttributeNames(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    const lower = name.toLowerCase();
    if (lower === name || element.namespaceURI === 'http://www.w3.org/2000/svg') continue;
    element.removeAttribute(name);
    element.setAttribute(lower, value);
  }
}

/** What of a top-level node belongs into the body, in order. */
function listContent(node: ChildNode): ChildNode[] {
  switch (tagOfNode(node)) {
    case 'html':
      return [...node.childNodes].flatMap(listContent);
    case 'body':
      return [...node.childNodes];
    case 'head':
      return [];
    default:
      return node.nodeType === 1 || node.nodeType === 3 ? [node] : [];
  }
}

function tagOfNode(node: ChildNode): string {
  return node.nodeType === 1 ? (node as Element).localName.toLowerCase() : '';
}

function wrapBody(html: string): string {
  return `<!doctype html><html><head><title></title></head><body>${html}</body></html>`;
}
