import { readLatin } from './sniff-format.ts';

/** Where the encoding of a page is looked for: browsers look at the first 1,024 bytes. */
const declaredWithin = 4096;
/** More control characters than this share, and a file is no text. */
const mostControls = 0.02;

/**
 * Decodes a text: by its byte order mark, by what a page declares, as UTF-8 where that is valid, and as windows-1252 where it is not, in which
 * nothing is invalid. Gives undefined for what is no text at all.
 */
export function decodeText(bytes: Uint8Array, declared: string = findDeclared(bytes)): string | undefined {
  const encoding = findMark(bytes) ?? guessWide(bytes) ?? supported(declared);
  const text = encoding === undefined ? decodeUndeclared(bytes) : new TextDecoder(encoding).decode(bytes);
  return isText(text) ? text : undefined;
}

function decodeUndeclared(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder(mostlyUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
    throw error;
  }
}

/** One damaged byte in a text of UTF-8 must not turn all its quotation marks into rubbish. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = text.match(/\uFFFD/g)?.length ?? 0;
  const right = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return right > damaged * 4;
}

function findMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** Western text in UTF-16 without a mark has a zero in every other byte. */
function guessWide(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 400);
  if (sample.length < 8) return undefined;
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > 0.35 * sample.length && even === 0) return 'utf-16le';
  if (even > 0.35 * sample.length && odd === 0) return 'utf-16be';
  return undefined;
}

/** `<meta charset>`, its older form, or the declaration of XML; '' where there is none. */
function findDeclared(bytes: Uint8Array): string {
  const start = readLatin(bytes.subarray(0, declaredWithin));
  const meta = /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(start);
  const xml = /^\s*<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(start);
  return meta?.[1] ?? xml?.[1] ?? '';
}

function supported(declared: string): string | undefined {
  // A page that could be read far enough to find this is not in UTF-16, whatever it says; the HTML standard takes it for UTF-8.
  if (declared === '' || /^utf-?(?:8|16)/i.test(declared)) return undefined;
  try {
    return new TextDecoder(declared).encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function isText(text: string): boolean {
  const sample = text.slice(0, 200_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells a binary file
  const controls = sample.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g)?.length ?? 0;
  return controls <= mostControls * sample.length;
}
