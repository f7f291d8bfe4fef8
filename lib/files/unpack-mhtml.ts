import { readLatin } from './sniff-format.ts';

export interface UnpackedPage {
  bytes: Uint8Array;
  /** As the part's header says; '' where it does not. */
  charset: string;
  /** Where the page was saved from; '' where the file does not say. */
  address: string;
}

/** Takes the first page out of a web archive (MHTML, as "Save as" of Chrome and Edge writes it). Gives undefined where there is none. */
export function unpackMhtml(bytes: Uint8Array): UnpackedPage | undefined {
  const source = readLatin(bytes);
  const [head, body] = splitHead(source);
  const boundary = /boundary="?([^";\s]{1,100})"?/i.exec(readHeader(head, 'content-type'))?.[1];
  if (boundary === undefined) return undefined;
  const saved = readHeader(head, 'snapshot-content-location');
  for (const part of body.split(`--${boundary}`)) {
    const [partHead, partBody] = splitHead(part.replace(/^\r?\n/, ''));
    const type = readHeader(partHead, 'content-type');
    if (!/^(?:text\/html|application\/xhtml)/i.test(type)) continue;
    const address = saved || readHeader(partHead, 'content-location');
    return {
      bytes: decodePart(partBody, readHeader(partHead, 'content-transfer-encoding').toLowerCase()),
      charset: /charset="?([\w.:-]{1,40})/i.exec(type)?.[1] ?? '',
      address: /^https?:/i.test(address) ? address : '',
    };
  }
  return undefined;
}

/** Headers end with the first blank line. */
function splitHead(text: string): [string, string] {
  const end = /\r?\n\r?\n/.exec(text);
  return end === null ? ['', ''] : [text.slice(0, end.index), text.slice(end.index + end[0].length)];
}

/** The value of a header, folded lines joined; '' where it is missing. */
function readHeader(head: string, name: string): string {
  const line = head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .find((one) => one.toLowerCase().startsWith(`${name}:`));
  return line?.slice(name.length + 1).trim() ?? '';
}

function decodePart(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return toBytes(decodeBase64(body));
  if (encoding !== 'quoted-printable') return toBytes(body);
  return toBytes(
    body
      .replace(/=[ \t]{0,20}\r?\n/g, '')
      .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
}

function decodeBase64(body: string): string {
  try {
    return atob(body.replace(/\s+/g, ''));
  } catch (error) {
    if (error instanceof DOMException) return '';
    throw error;
  }
}

function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (unit) => unit.charCodeAt(0));
}
