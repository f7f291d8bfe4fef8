import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { text as readStream } from 'node:stream/consumers';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { readPage } from '../lib/extract/read-page.ts';
import type { PageReading } from '../lib/types.ts';

type Format = 'html' | 'markdown' | 'text';

/** A file that cannot be read as a policy; the message tells why, without the file's name. */
export class PolicyFileError extends Error {
  override name = 'PolicyFileError';
}

/**
 * Reads a saved policy as the extension reads a page. Takes the path of an .html, .htm, .md or .txt file, or `-` for standard input
 * (HTML where it looks so, else plain text), and the address that it was saved from, if known. Throws a `PolicyFileError` for another
 * kind of file and for markup that the DOM implementation cannot take, and the file system's own error for a file that is not there.
 */
export async function readPolicyFile(path: string, url?: string): Promise<PageReading> {
  const source = path === '-' ? await readStream(process.stdin) : await readFile(path, 'utf8');
  return readPolicySource(source, path === '-' ? sniffFormat(source) : formatOf(path), url ?? path);
}

/** As `readPolicyFile`, for a text that was read already. */
export function readPolicySource(source: string, format: Format, url: string): PageReading {
  try {
    return readPage(parseSource(source, format), url);
  } catch (error) {
    // linkedom recurses on nesting: some ten thousand open tags overflow its stack. Browsers stop nesting at 512.
    if (error instanceof RangeError)
      throw new PolicyFileError('The page nests its tags too deeply to be read', { cause: error });
    throw error;
  }
}

function formatOf(path: string): Format {
  switch (extname(path).toLowerCase()) {
    case '.html':
    case '.htm':
    case '.xhtml':
      return 'html';
    case '.md':
    case '.markdown':
      return 'markdown';
    case '.txt':
    case '':
      return 'text';
    default:
      throw new PolicyFileError(`Files of the kind "${extname(path)}" cannot be read; .html, .md and .txt can`);
  }
}

function sniffFormat(source: string): Format {
  return /<(?:!doctype|html|body|head|div|p|h[1-6])[\s>]/i.test(source.slice(0, 5000)) ? 'html' : 'text';
}

function parseSource(source: string, format: Format): Document {
  switch (format) {
    case 'html':
      return parsePage(source);
    case 'markdown':
      return parsePage(wrapBody(marked.parse(dropPictures(dropArchiveNote(source)), { async: false, gfm: true })));
    case 'text':
      return parsePage(
        wrapBody(
          source
            .split(/\r?\n[ \t]*\r?\n/)
            .map(writeParagraph)
            .join('\n'),
        ),
      );
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

/** Archives put a quoted note above a saved page: where it was taken from, and when. Its date is not the policy's. */
function dropArchiveNote(source: string): string {
  const note = /^\uFEFF?\s{0,20}>[^\n]{0,600}\n/.exec(source);
  return note !== null && /archive|extracted|captured|retrieved|snapshot|wayback/i.test(note[0])
    ? source.slice(note[0].length)
    : source;
}

/** Pictures say nothing here, and those that are written into the page as SVG have brackets that Markdown stumbles over. */
function dropPictures(source: string): string {
  return source
    .replace(/!\[[^\]\n]{0,300}\]\(data:image[^\n]{0,20000}?<\/svg>\)/g, '')
    .replace(/!\[[^\]\n]{0,300}\]\([^)\n]{0,4000}\)/g, '');
}

function writeParagraph(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<p>${escaped.replace(/\r?\n/g, '<br>')}</p>`;
}
