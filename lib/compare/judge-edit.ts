/** Tells whether an edit changes nothing for the reader: a date, a spelling, a number of a section, the company's own name or address. */
import { findOwnNames } from '../summarise/find-own-names.ts';
import { readDates } from '../summarise/read-dates.ts';
import type { PolicyAnalysis } from '../types.ts';
import type { MinorChange, WordPiece } from './policy-changes.ts';
import { isSameSpelling, type WordCounts } from './same-spelling.ts';

/** What has to be known of both versions to judge an edit. */
export interface EditContext {
  isOwnName: (name: string) => boolean;
  /** Postal addresses and the like, as the versions have them. */
  addresses: readonly string[];
  counts: { before: WordCounts; after: WordCounts };
}

/** A stretch of a text, offsets into it. */
interface Stretch {
  start: number;
  end: number;
}

/** What went and what came at one place, as stretches of the old and the new text; either may be empty. */
interface Hunk {
  before: Stretch;
  after: Stretch;
}

/** Gathers the context of two versions. */
export function readEditContext(
  before: PolicyAnalysis,
  after: PolicyAnalysis,
  counts: EditContext['counts'],
): EditContext {
  const [isOld, isNew] = [findOwnNames(before, before.clauses), findOwnNames(after, after.clauses)];
  return {
    isOwnName: (name) => isOld(name) || isNew(name),
    addresses: [...before.facts.contacts, ...after.facts.contacts]
      .filter(({ kind, value }) => kind === 'post' && value.length >= 8)
      .map(({ value }) => value),
    counts,
  };
}

/** In so many clauses a name must have replaced the company's own to be its new one. */
const leastRenamed = 3;

/**
 * The same context, knowing also what the company calls itself now (or called itself): a name that replaced one of its own names in several clauses, and nothing else
 * ("Twitter" that became "X"). Takes the pieces of all edits.
 */
export function withNewNames(context: EditContext, edits: readonly (readonly WordPiece[])[]): EditContext {
  const uses = new Map<string, number>();
  for (const pieces of edits) {
    pieces.forEach((piece, at) => {
      const next = pieces[at + 1];
      if (piece.kind !== 'removed' || next?.kind !== 'added') return;
      const [old, young] = [trimName(piece.text), trimName(next.text)];
      if (!properName.test(old) || !properName.test(young) || context.isOwnName(old) === context.isOwnName(young))
        return;
      const name = context.isOwnName(old) ? young : old;
      uses.set(name, (uses.get(name) ?? 0) + 1);
    });
  }
  const names = new Set([...uses].filter(([, count]) => count >= leastRenamed).map(([name]) => name));
  return names.size === 0
    ? context
    : { ...context, isOwnName: (name) => names.has(trimName(name)) || context.isOwnName(name) };
}

const properName = /^\p{Lu}[\p{L}\p{N}.&-]{0,40}$/u;

function trimName(text: string): string {
  return text.trim().replace(/(?:[’']s?)?[.,;:]?$/, '');
}

/**
 * Takes the pieces of an edit (unsmoothed); gives the kind of difference where every single change is minor, null where one of them may matter. Of several kinds the
 * one that is not a date is told.
 */
export function judgeEdit(pieces: readonly WordPiece[], context: EditContext): MinorChange | null {
  const before = joinPieces(pieces, 'added');
  const after = joinPieces(pieces, 'removed');
  const harmless: [MinorChange, (text: string) => Stretch[]][] = [
    ['date', listOwnDates],
    ['numbering', listSectionNumbers],
    ['name', (text) => listOwnNames(text, context)],
    ['address', (text) => listAddresses(text, context)],
  ];
  const stretches = harmless.map(([kind, list]) => ({ kind, old: list(before), young: list(after) }));
  const kinds = new Set<MinorChange>();
  for (const hunk of listHunks(pieces)) {
    const [old, young] = [cut(before, hunk.before), cut(after, hunk.after)];
    if (isSameSpelling(old, young, context.counts)) {
      kinds.add('spelling');
      continue;
    }
    const found = stretches.find((one) => lies(hunk.before, one.old) && lies(hunk.after, one.young));
    if (found === undefined) return null;
    kinds.add(found.kind);
  }
  return [...kinds].find((kind) => kind !== 'date') ?? (kinds.has('date') ? 'date' : 'white-space');
}

function joinPieces(pieces: readonly WordPiece[], without: WordPiece['kind']): string {
  return pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
}

function listHunks(pieces: readonly WordPiece[]): Hunk[] {
  const hunks: Hunk[] = [];
  let [old, young] = [0, 0];
  let open: Hunk | undefined;
  for (const { kind, text } of pieces) {
    if (kind === 'same') {
      old += text.length;
      young += text.length;
      open = undefined;
      continue;
    }
    if (open === undefined) {
      open = { before: { start: old, end: old }, after: { start: young, end: young } };
      hunks.push(open);
    }
    if (kind === 'removed') {
      old += text.length;
      open.before.end = old;
    } else {
      young += text.length;
      open.after.end = young;
    }
  }
  return hunks;
}

function cut(text: string, { start, end }: Stretch): string {
  return text.slice(start, end);
}

/** Whether a stretch is empty, or lies in one of the others but for white space and a sign at its ends. */
function lies({ start, end }: Stretch, others: readonly Stretch[]): boolean {
  return start === end || others.some((other) => start >= other.start - 2 && end <= other.end + 2);
}

const dateLabel =
  /\b(?:updated?|effective|revised|revision|modified|amended|changed|reviewed|posted|dated|version|as of|in effect|copyright)\b|©/i;
const copyrightYears = /(?:©|\(c\)|\bcopyright\b)[^\d]{0,60}((?:19|20)\d\d(?:\s?[-–,]\s?(?:19|20)\d\d)?)/gi;
/** Besides its date, a line of nothing but a date has no more words than this ("This policy was last updated on"). */
const mostLabelWords = 8;

/** The dates that a clause gives for the policy itself, and the years of a copyright. */
function listOwnDates(text: string): Stretch[] {
  const years = [...text.matchAll(copyrightYears)].map((match) => {
    const end = match.index + match[0].length;
    return { start: end - (match[1] ?? '').length, end };
  });
  const dates = dateLabel.test(text) || isDateLine(text) ? readDates(text) : [];
  return [...dates, ...years];
}

/** Whether a clause is a line with the policy's date and nothing else: "Last updated: May 2018", "© 2020 Example". */
export function isDateLine(text: string): boolean {
  if (text.length > 200) return false;
  const dates = readDates(text);
  const isCopyright = text.search(copyrightYears) >= 0;
  if (dates.length === 0 && !isCopyright) return false;
  const rest = dates.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  const words = rest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words === 0 || (words <= mostLabelWords && dateLabel.test(rest));
}

const leadingNumber = /^[\s•·*–—-]{0,8}\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-z]|[ivx]{1,5})(?:[.)]|(?<=\.\d{1,3})\s)/i;
/** Articles are left out: those of a law have numbers that mean something. */
const sectionNumber = /\b(?:sections?|clauses?|paragraphs?|parts?|§) ?\(?(\d{1,3}(?:\.\d{1,3}){0,4}(?:\([a-z]\))?)/gi;

function listSectionNumbers(text: string): Stretch[] {
  const leading = leadingNumber.exec(text);
  const references = [...text.matchAll(sectionNumber)].map((match) => ({
    start: match.index + match[0].length - (match[1] ?? '').length,
    end: match.index + match[0].length,
  }));
  return leading === null ? references : [{ start: 0, end: leading[0].length }, ...references];
}

const nameWord = /[\p{L}\p{N}][\p{L}\p{N}.&'’-]{0,60}/gu;
const legalForm =
  /^(?:inc|llc|ltd|limited|gmbh|corp|corporation|company|co|ag|bv|b\.v|sa|s\.a|pty|plc|sarl|pbc|lp|llp)\.?$/i;

/** Runs of words that name the company itself: its brand, with the legal form after it. */
function listOwnNames(text: string, { isOwnName }: EditContext): Stretch[] {
  const found: Stretch[] = [];
  for (const match of text.matchAll(nameWord)) {
    const [word] = match;
    const end = match.index + word.length;
    const last = found.at(-1);
    const touchesLast = last !== undefined && match.index - last.end <= 2;
    const isName = /^\p{Lu}|\./u.test(word) && isOwnName(word);
    if (!isName && !(touchesLast && legalForm.test(word))) continue;
    if (touchesLast) last.end = end;
    else found.push({ start: match.index, end });
  }
  return found;
}

const electronic = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|\+?\d[\d ()./-]{6,20}\d/g;
/** What some pages show in place of an address until their script has run. */
const hiddenAddress = /\[email\s?protected\]/gi;
const webAddress = /\b(?:https?:\/\/|www\.)[^\s<>()"']{1,300}/gi;

/** E-mail addresses, telephone numbers and postal addresses of the company, and web addresses of its own site. */
function listAddresses(text: string, { addresses, isOwnName }: EditContext): Stretch[] {
  const found = [...text.matchAll(electronic), ...text.matchAll(hiddenAddress)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const match of text.matchAll(webAddress)) {
    const labels =
      match[0]
        .replace(/^https?:\/\//i, '')
        .split(/[/?#:]/)[0]
        ?.split('.') ?? [];
    if (labels.some((label) => label.length > 3 && isOwnName(label)))
      found.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const address of addresses) {
    const start = text.indexOf(address);
    if (start >= 0) found.push({ start, end: start + address.length });
  }
  return found;
}
