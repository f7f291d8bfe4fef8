/**
 * Takes an export apart piece by piece, so that a file of any size needs neither one string nor one long freeze. Works on bytes: all that structures JSON
 * is ASCII, and no byte of a longer character looks like it.
 */
import { ImportRefused, writePath } from './import-refusal.ts';

export interface ScanHandlers {
  /** A member of the outermost object other than `policies`, parsed. */
  onMember(name: string, value: unknown): void;
  /** An entry of `policies`, parsed, with its place in the file in bytes. */
  onEntry(value: unknown, index: number, start: number, end: number): void;
}

export interface ExportScanner {
  /** Takes the next bytes of the file. Throws `ImportRefused` where they cannot stand there. */
  push(bytes: Uint8Array): void;
  /** To be called after the last bytes. Throws `ImportRefused` where the file ends too early. */
  end(): void;
}

/** Longest entry in bytes. No policy comes near it, but JavaScript has no longer strings to parse. */
const longestEntry = 400_000_000;
/** Longest value beside the policies, in bytes: a name, a number or a date. */
const longestMember = 1000;
/** Levels of nesting in an entry; ours have seven. */
const deepest = 40;

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const byteOrderMark = [0xef, 0xbb, 0xbf];

/** What may come next, outside the pieces that are parsed whole. */
type Expectation =
  | 'object'
  | 'first-key'
  | 'key'
  | 'colon'
  | 'value'
  | 'after-value'
  | 'first-entry'
  | 'entry'
  | 'after-entry'
  | 'nothing';

/** A piece that is being collected until it is whole: a key, a value or an entry. */
interface Piece {
  parts: Uint8Array[];
  length: number;
  /** Offset of its first byte in the file. */
  start: number;
  depth: number;
  inString: boolean;
  escaped: boolean;
  kind: 'text' | 'nested' | 'bare';
}

/** Gives a scanner for one file. */
export function scanExport(handlers: ScanHandlers): ExportScanner {
  let expected: Expectation = 'object';
  let piece: Piece | undefined;
  let key = '';
  let offset = 0;
  let index = 0;
  let sawPolicies = false;

  const path = () => {
    if (expected === 'first-entry' || expected === 'entry' || expected === 'after-entry') {
      return writePath(['policies', index]);
    }
    return key === '' ? 'file' : writePath([key]);
  };

  const finish = (whole: Piece) => {
    piece = undefined;
    const value = parsePiece(whole, path());
    switch (expected) {
      case 'first-key':
      case 'key':
        key = String(value);
        expected = 'colon';
        break;
      case 'value':
        handlers.onMember(key, value);
        key = '';
        expected = 'after-value';
        break;
      default:
        handlers.onEntry(value, index, whole.start, whole.start + whole.length);
        index += 1;
        expected = 'after-entry';
    }
  };

  /** Takes a byte between the pieces; true where it begins one. */
  const step = (byte: number): boolean => {
    switch (expected) {
      case 'object':
        if (byte === openBrace) expected = 'first-key';
        else throw new ImportRefused('file', 'should begin with {: it is no export of a library', toText(byte));
        return false;
      case 'first-key':
      case 'key':
        if (byte === quote) return true;
        if (byte !== closeBrace || expected === 'key') throw unexpected(byte, path());
        expected = 'nothing';
        return false;
      case 'colon':
        if (byte !== colon) throw unexpected(byte, path());
        expected = 'value';
        return false;
      case 'value':
        if (key !== 'policies') return true;
        if (byte !== openBracket) throw new ImportRefused('policies', 'should be a list', toText(byte));
        if (sawPolicies) throw new ImportRefused('policies', 'stands twice in the file');
        sawPolicies = true;
        expected = 'first-entry';
        return false;
      case 'first-entry':
      case 'entry':
        if (byte !== closeBracket || expected === 'entry') return true;
        key = '';
        expected = 'after-value';
        return false;
      case 'after-entry':
        if (byte === comma) expected = 'entry';
        else if (byte === closeBracket) {
          key = '';
          expected = 'after-value';
        } else throw unexpected(byte, path());
        return false;
      case 'after-value':
        if (byte === comma) expected = 'key';
        else if (byte === closeBrace) expected = 'nothing';
        else throw unexpected(byte, path());
        return false;
      case 'nothing':
        throw new ImportRefused('file', 'goes on after its end', toText(byte));
    }
  };

  const collect = (bytes: Uint8Array, from: number): number => {
    if (piece === undefined) return from;
    const until = findEnd(piece, bytes, from, path());
    piece.parts.push(bytes.subarray(from, until.at));
    piece.length += until.at - from;
    const longest = expected === 'first-entry' || expected === 'entry' ? longestEntry : longestMember;
    if (piece.length > longest) throw new ImportRefused(path(), `is longer than ${longest} bytes`);
    if (until.isWhole) finish(piece);
    return until.at;
  };

  return {
    push: (bytes) => {
      let at = 0;
      while (at < bytes.length) {
        if (piece !== undefined) {
          at = collect(bytes, at);
          continue;
        }
        const byte = bytes[at] ?? 0;
        const isMark = offset + at < byteOrderMark.length && byte === byteOrderMark[offset + at];
        if (isWhiteSpace(byte) || isMark) at += 1;
        else if (step(byte)) piece = beginPiece(byte, offset + at);
        else at += 1;
      }
      offset += bytes.length;
    },
    end: () => {
      if (expected !== 'nothing') throw new ImportRefused(path(), 'is cut off: the file ends here');
      if (!sawPolicies) throw new ImportRefused('policies', 'is missing');
    },
  };
}

function beginPiece(byte: number, start: number): Piece {
  const kind = byte === quote ? 'text' : byte === openBrace || byte === openBracket ? 'nested' : 'bare';
  return { parts: [], length: 0, start, depth: 0, inString: false, escaped: false, kind };
}

/** Goes on through a piece from `from`; gives the offset behind its last byte, or the end of the bytes where it is not whole yet. */
function findEnd(piece: Piece, bytes: Uint8Array, from: number, path: string): { at: number; isWhole: boolean } {
  if (piece.kind === 'bare') {
    for (let at = from; at < bytes.length; at += 1) {
      if (endsBare(bytes[at] ?? 0)) return { at, isWhole: true };
    }
    return { at: bytes.length, isWhole: false };
  }
  // Kept in variables, since this runs over every byte of the file.
  let { depth, inString, escaped } = piece;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (inString) {
      if (escaped) escaped = false;
      else if (byte === backslash) escaped = true;
      else if (byte === quote) {
        inString = false;
        if (depth === 0) return { at: at + 1, isWhole: true };
      }
    } else if (byte === quote) inString = true;
    else if (byte === openBrace || byte === openBracket) {
      depth += 1;
      if (depth > deepest) throw new ImportRefused(path, `is nested more than ${deepest} levels deep`);
    } else if (byte === closeBrace || byte === closeBracket) {
      depth -= 1;
      if (depth === 0) return { at: at + 1, isWhole: true };
    }
  }
  Object.assign(piece, { depth, inString, escaped });
  return { at: bytes.length, isWhole: false };
}

/** Numbers and words such as `null` end where anything else begins. At their very first byte this holds for stray punctuation, which parsing refuses. */
function endsBare(byte: number): boolean {
  return isWhiteSpace(byte) || byte === comma || byte === closeBrace || byte === closeBracket || byte === colon;
}

function isWhiteSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Parses the bytes of one JSON value. Throws `ImportRefused` where they are none. */
function parsePiece({ parts, length }: Pick<Piece, 'parts' | 'length'>, path: string): unknown {
  const [first, ...rest] = parts;
  const bytes = first !== undefined && rest.length === 0 ? first : joinParts(parts, length);
  return parseBytes(bytes, path);
}

/** The JSON value that the bytes hold; `path` names its place for the refusal. */
export function parseBytes(bytes: Uint8Array, path: string): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // The decoder tells nothing but that it failed.
    throw new ImportRefused(path, 'is not text in UTF-8');
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    // A reader of 200 characters finds the place; an engine's message may quote more than that.
    const words = error instanceof Error ? error.message.slice(0, 200) : '';
    throw new ImportRefused(path, `is not JSON: ${words}`, text.slice(0, 200));
  }
}

function joinParts(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function unexpected(byte: number, path: string): ImportRefused {
  return new ImportRefused(path, `is followed by something that cannot stand there`, toText(byte));
}

function toText(byte: number): string {
  return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `byte ${byte}`;
}
