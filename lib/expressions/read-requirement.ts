/**
 * Reads off a regular expression what every text that it matches must hold.
 *
 * Strings in here are simplified as in `trigram-set.ts`: small letters, and a space for all that is no part of a word. A word boundary is kept as a mark until it is known
 * what stands beside it: `\bai\b` asks for " ai ", which is why even short words tell something.
 */
import { hasTrigram, pushTrigrams, type TrigramSet } from './trigram-set.ts';

/**
 * What a text must hold: one of some literals, all of some requirements, or any one of them. Written as numbers one after the other, since some hundred requirements are
 * asked of each clause and looking up objects would take longer than the questions:
 *
 *   kind, length of what follows, then for `oneLiteral` the literals, each as the number of its trigrams and the trigrams; else requirements
 */
export type Requirement = readonly number[] | Uint16Array;

const oneLiteral = 0;
const allOf = 1;
const anyOf = 2;

function writeRequirement(kind: number, parts: readonly (readonly number[])[]): number[] {
  const requirement = [kind, 0];
  for (const part of parts) for (const number of part) requirement.push(number);
  requirement[1] = requirement.length - 2;
  return requirement;
}

/** Whether a text with these trigrams may meet the requirement; never false where it does. */
export function mayMeet(set: TrigramSet, requirement: Requirement, start = 0): boolean {
  const kind = requirement[start];
  let at = start + 2;
  const end = at + (requirement[start + 1] ?? 0);
  if (kind === oneLiteral) {
    while (at < end) {
      const next = at + 1 + (requirement[at] ?? 0);
      do at++;
      while (at < next && hasTrigram(set, requirement[at] ?? 0));
      if (at === next) return true;
      at = next;
    }
    return false;
  }
  const isAll = kind === allOf;
  while (at < end) {
    if (mayMeet(set, requirement, at) !== isAll) return !isAll;
    at += 2 + (requirement[at + 1] ?? 0);
  }
  return isAll;
}

/**
 * A piece of an expression: either the strings that it matches, each of them whole, or what its matches must hold, which may be nothing.
 */
type Piece = { strings: readonly string[] } | { strings: undefined; requirement: readonly number[] | undefined };

/** So many strings are made of pieces that stand beside each other; the forms of a verb times those of its object are fewer. */
const mostStrings = 24;

/** Marks in strings, which no simplified string holds: a word boundary; no part of a word stands before this place, or after it. */
const boundary = '|';
const noWordBefore = '<';
const noWordAfter = '>';
const nothing: Piece = { strings: [''] };
const unknown: Piece = { strings: undefined, requirement: undefined };

/**
 * Reads an expression.
 *
 * @param expression of any kind; what is not understood is taken to require nothing
 * @returns undefined where nothing is required, so that only the expression itself can tell
 */
export function readRequirement(expression: RegExp): Requirement | undefined {
  // With the flags u and v, other letters than ASCII's may match these when case is disregarded.
  if (/[uv]/.test(expression.flags)) return undefined;
  const requirement = requirementOf(new ExpressionReader(expression.source).readAlternatives());
  // A length must fit into two bytes; no expression of ours comes near that.
  return requirement === undefined || requirement.length >= 2 ** 16 ? undefined : Uint16Array.from(requirement);
}

function requirementOf(piece: Piece): readonly number[] | undefined {
  return piece.strings === undefined ? piece.requirement : requireOneOf(piece.strings);
}

function requireOneOf(strings: readonly string[]): readonly number[] | undefined {
  const requirement = [oneLiteral, 0];
  let last: string | undefined;
  for (const string of strings) {
    const literal = settleMarks(string);
    if (literal === undefined) continue;
    if (literal.length < 3) return undefined;
    // What holds "uses" holds "use", which stands before it.
    if (last !== undefined && literal.startsWith(last)) continue;
    last = literal;
    requirement.push(literal.length - 2);
    pushTrigrams(requirement, literal);
  }
  requirement[1] = requirement.length - 2;
  return last === undefined ? undefined : requirement;
}

/** Puts a space where a mark at either end says that there is one; undefined for a string that has a boundary where none can be. */
function settleMarks(string: string): string | undefined {
  let start = 0;
  while (isMark(string.charCodeAt(start))) start++;
  let end = string.length;
  while (end > start && isMark(string.charCodeAt(end - 1))) end--;
  const inner = string.slice(start, end);
  if (/[|<>]/.test(inner) && !isPossible(inner)) return undefined;
  const isOpen = start > 0 && (isWordAt(string, start) || string.slice(0, start).includes(noWordBefore));
  const isShut = end < string.length && (isWordAt(string, end - 1) || string.slice(end).includes(noWordAfter));
  return `${isOpen ? ' ' : ''}${inner.replace(/[|<>]/g, '')}${isShut ? ' ' : ''}`;
}

/** Whether each boundary within a string has a word on one side only. */
function isPossible(inner: string): boolean {
  const plain = inner.replace(/[<>]/g, '');
  return !/\w\|+\w| \|+ /.test(plain);
}

function isMark(unit: number): boolean {
  return unit === 124 || unit === 60 || unit === 62;
}

function isWordAt(string: string, index: number): boolean {
  const unit = string.charCodeAt(index);
  return unit > 32 && !isMark(unit);
}

function requireAll(parts: readonly (readonly number[])[]): readonly number[] | undefined {
  return parts.length > 1 ? writeRequirement(allOf, parts) : parts[0];
}

function requireAny(parts: readonly (readonly number[] | undefined)[]): readonly number[] | undefined {
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return undefined;
  const literals = known.filter(([kind]) => kind === oneLiteral);
  const others = known.filter(([kind]) => kind !== oneLiteral);
  const either = writeRequirement(
    oneLiteral,
    literals.map((part) => part.slice(2)),
  );
  if (others.length === 0) return either;
  return writeRequirement(anyOf, literals.length === 0 ? others : [either, ...others]);
}

/** Reads a source from left to right. */
class ExpressionReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  readAlternatives(): Piece {
    const pieces = [this.#readSequence()];
    while (this.#take('|')) pieces.push(this.#readSequence());
    return joinAlternatives(pieces);
  }

  #readSequence(): Piece {
    const sequence = new Sequence();
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|') {
      const piece = this.#readAtom();
      const [least, most] = this.#readQuantifier();
      sequence.add(piece, least, most);
    }
    return sequence.finish();
  }

  #readAtom(): Piece {
    const character = this.#next();
    if (character === '(') return this.#readGroup();
    if (character === '[') return this.#readClass();
    if (character === '\\') return this.#readEscape();
    if (character === '^' || character === '$') return nothing;
    return character === '.' ? unknown : { strings: [simplify(character + this.#readPlain())] };
  }

  /** The plain characters that come next, but for one that a quantifier may follow. */
  #readPlain(): string {
    const start = this.#at;
    while (isPlain(this.#source.charCodeAt(this.#at)) && isPlain(this.#source.charCodeAt(this.#at + 1))) this.#at++;
    return this.#source.slice(start, this.#at);
  }

  #readGroup(): Piece {
    const start = this.#at;
    const end = findGroupEnd(this.#source, start);
    this.#at = end + 1;
    if (this.#source[start] !== '?') return readGroupBody(this.#source.slice(start, end));
    const [opening = ''] = /^\?(?::|<?[=!]|<\w+>)/.exec(this.#source.slice(start, start + 40)) ?? [];
    const body = this.#source.slice(start + opening.length, end);
    if (opening.endsWith('!'))
      return refusesWords.test(body) ? { strings: [opening === '?!' ? noWordAfter : noWordBefore] } : nothing;
    const piece = readGroupBody(body);
    if (!opening.endsWith('=')) return piece;
    // What must stand around a match is required, but is no part of it.
    const requirement = requirementOf(piece);
    return requirement === undefined ? nothing : { strings: undefined, requirement };
  }

  #readClass(): Piece {
    const strings = new Set<string>();
    let isKnown = !this.#take('^');
    while (!this.#take(']')) {
      const character = this.#next();
      const single = character === '\\' ? this.#readEscape(true) : { strings: [simplify(character)] };
      const isRange = this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']';
      if (isRange) {
        this.#at++;
        if (this.#next() === '\\') this.#readEscape(true);
      }
      if (isRange || single.strings === undefined) isKnown = false;
      else for (const string of single.strings) strings.add(string);
    }
    return isKnown ? { strings: [...strings] } : unknown;
  }

  #readEscape(inClass = false): Piece {
    const character = this.#next();
    if (character === 'b') return { strings: [inClass ? ' ' : boundary] };
    if (character === 'B') return nothing;
    // No kind of white space is part of a word.
    if (/[sWtnrfv]/.test(character)) return { strings: [' '] };
    if (character === 'u' || character === 'x') {
      const length = character === 'u' ? 4 : 2;
      const code = Number.parseInt(this.#source.slice(this.#at, this.#at + length), 16);
      this.#at += length;
      return { strings: [simplify(String.fromCharCode(code))] };
    }
    if (/[\dk]/.test(character)) {
      while (/[\w<>]/.test(this.#source[this.#at] ?? '')) this.#at++;
      return unknown;
    }
    return /[wdDScpP]/.test(character) ? unknown : { strings: [simplify(character)] };
  }

  /** Least and most times that the atom just read stands there. */
  #readQuantifier(): Quantifier {
    const character = this.#source[this.#at];
    const simple = character === undefined ? undefined : quantifiers[character];
    if (simple === undefined && character !== '{') return once;
    this.#at++;
    const bounds = simple ?? this.#readBounds();
    // A reluctant quantifier matches the same strings.
    this.#take('?');
    return bounds;
  }

  #readBounds(): Quantifier {
    const end = this.#source.indexOf('}', this.#at);
    const [least = '', most = least] = this.#source.slice(this.#at, end).split(',');
    this.#at = end + 1;
    return [Number(least), most === '' ? Number.POSITIVE_INFINITY : Number(most)];
  }

  #next(): string {
    return this.#source[this.#at++] ?? '';
  }

  #take(character: string): boolean {
    if (this.#source[this.#at] !== character) return false;
    this.#at++;
    return true;
  }
}

/** What stands in a negative look-around that no part of a word passes: `\w`, or a class with it, first of all. */
const refusesWords = /^(?:\\w|\[(?!\^)[^\]\\]*\\w[^\]]*\])(?:\||$)/;

type Quantifier = readonly [least: number, most: number];
const once: Quantifier = [1, 1];
const quantifiers: Readonly<Record<string, Quantifier>> = {
  '?': [0, 1],
  '*': [0, Number.POSITIVE_INFINITY],
  '+': [1, Number.POSITIVE_INFINITY],
};

/** Cues share their groups of words, and nine groups in ten have been read before. */
const groupBodies = new Map<string, Piece>();

function readGroupBody(body: string): Piece {
  let piece = groupBodies.get(body);
  if (piece === undefined) {
    piece = new ExpressionReader(body).readAlternatives();
    groupBodies.set(body, piece);
  }
  return piece;
}

/** Offset of the bracket that closes a group, of which the inside starts at `start`. */
function findGroupEnd(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (character === '[') while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
    else if (character === '(') depth++;
    else if (character === ')' && depth-- === 0) return at;
  }
  return source.length;
}

/** Small letters, digits, the space and the hyphen, of which most expressions are made. */
function isPlain(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || unit === 32 || unit === 45 || (unit >= 48 && unit <= 57);
}

function simplify(text: string): string {
  return text.replace(/\W/g, ' ').toLowerCase();
}

function joinAlternatives(pieces: readonly Piece[]): Piece {
  const [first] = pieces;
  if (pieces.length === 1 && first !== undefined) return first;
  if (pieces.every((piece) => piece.strings !== undefined)) {
    return { strings: [...new Set(pieces.flatMap((piece) => piece.strings ?? []))] };
  }
  return { strings: undefined, requirement: requireAny(pieces.map(requirementOf)) };
}

/** Puts pieces one after the other together, as long as all strings that they match can be told. */
class Sequence {
  /** What the pieces read so far, or the last of them, match. */
  #strings: readonly string[] = [''];
  #isWhole = true;
  readonly #requirements: (readonly number[])[] = [];

  add(piece: Piece, least: number, most: number): void {
    if (piece.strings === undefined) {
      this.#breakOff(least > 0 ? piece.requirement : undefined);
    } else if (most === 1) {
      this.#append(least === 0 ? ['', ...piece.strings] : piece.strings);
    } else if (least === 0) {
      this.#breakOff(undefined);
    } else {
      this.#append(piece.strings);
      this.#breakOff(undefined);
      // Whatever follows stands beside the last one.
      this.#strings = piece.strings;
    }
  }

  finish(): Piece {
    if (this.#isWhole) return { strings: this.#strings };
    this.#breakOff(undefined);
    return { strings: undefined, requirement: requireAll(this.#requirements) };
  }

  #append(strings: readonly string[]): void {
    const grows = this.#strings.length > 1 && strings.length > 1;
    if (grows && this.#strings.length * strings.length > mostStrings) {
      this.#breakOff(undefined);
      this.#strings = strings;
    } else {
      const joined: string[] = [];
      for (const before of this.#strings) for (const after of strings) joined.push(before + after);
      this.#strings = joined;
    }
  }

  /** Ends the strings: what comes next is not known, or too much to spell out. */
  #breakOff(requirement: readonly number[] | undefined): void {
    const before = requireOneOf(this.#strings);
    if (before !== undefined) this.#requirements.push(before);
    if (requirement !== undefined) this.#requirements.push(requirement);
    this.#strings = [''];
    this.#isWhole = false;
  }
}
