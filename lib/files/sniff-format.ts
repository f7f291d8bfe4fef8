import type { FileFormat } from './policy-file.ts';

export type SniffedFormat = { outcome: 'known'; format: FileFormat } | { outcome: 'not-supported'; kind: string };

/** What other files start with, and what people call them. */
const signatures: readonly { bytes: string; kind: string }[] = [
  { bytes: 'PK\u0003\u0004', kind: 'an office document or archive' },
  { bytes: '\u00D0\u00CF\u0011\u00E0', kind: 'an old office document' },
  { bytes: '{\\rtf', kind: 'a rich text document' },
  { bytes: '\u0089PNG', kind: 'a picture' },
  { bytes: '\u00FF\u00D8\u00FF', kind: 'a picture' },
  { bytes: 'GIF8', kind: 'a picture' },
  { bytes: 'RIFF', kind: 'a picture, film or sound' },
  { bytes: '\u001F\u008B', kind: 'an archive' },
  { bytes: 'bplist', kind: 'a web archive of Safari' },
  { bytes: '%!PS', kind: 'a PostScript document' },
];

const formatsByEnding: Readonly<Record<string, FileFormat>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xht: 'html',
  shtml: 'html',
  mhtml: 'mhtml',
  mht: 'mhtml',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
  pdf: 'pdf',
};

/** Endings of files that hold text and are no policy; their content looks like plain text. */
const otherEndings: Readonly<Record<string, string>> = {
  json: 'a data file',
  csv: 'a table of data',
  xml: 'an XML file',
  js: 'a script',
  css: 'a style sheet',
  rtf: 'a rich text document',
  doc: 'a Word document',
  docx: 'a Word document',
  odt: 'an OpenDocument text',
  pages: 'a Pages document',
  epub: 'an e-book',
  webarchive: 'a web archive of Safari',
};

/** Enough of a file to tell its format by; the header of a PDF may stand anywhere in its first kilobyte. */
const lookedAt = 4096;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells a binary file
const controls = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/;
const htmlStart = /<(?:!doctype\s+html|html|head|body|title|meta|article|main|div|p|h[1-6]|table)[\s>/]/i;
const mhtmlStart = /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?content-type:\s*multipart\/related/i;

/** Tells the format of a file by its content, and by its name where content tells nothing: Markdown from plain text above all. */
export function sniffFormat(name: string, bytes: Uint8Array): SniffedFormat {
  const ending = /\.([a-z0-9]{1,12})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  const start = readLatin(bytes.subarray(0, lookedAt));
  if (start.slice(0, 1024).includes('%PDF-')) return known('pdf');
  const signature = signatures.find((one) => start.startsWith(one.bytes));
  const other = otherEndings[ending];
  if (signature !== undefined) return { outcome: 'not-supported', kind: other ?? signature.kind };
  const text = start.replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '').replaceAll('\0', '');
  if (ending === 'mhtml' || ending === 'mht' || mhtmlStart.test(text)) return known('mhtml');
  const byName = formatsByEnding[ending];
  // A page that was saved as "policy.txt" is still a page; Markdown may hold tags.
  if (
    byName !== 'markdown' &&
    /^\s*(?:<!--[^>]{0,500}-->\s*)?(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html)[\s>]/i.test(text)
  )
    return known('html');
  // What a server says in place of the document is saved under the document's name.
  if (byName === 'pdf' && (text.length < 40 || controls.test(text))) return known('pdf');
  if (byName === 'pdf') return known(htmlStart.test(text) ? 'html' : 'text');
  if (byName !== undefined) return known(byName);
  if (other !== undefined) return { outcome: 'not-supported', kind: other };
  if (ending !== '' && /[a-z]/.test(ending) && !htmlStart.test(text))
    return { outcome: 'not-supported', kind: `a file of the kind ".${ending}"` };
  return known(htmlStart.test(text) ? 'html' : 'text');
}

function known(format: FileFormat): SniffedFormat {
  return { outcome: 'known', format };
}

/** Each byte as one character, so that signatures can be compared. */
export function readLatin(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return text;
}
