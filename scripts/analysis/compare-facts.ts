import type { PolicyAnalysis } from '../../lib/types.ts';

/** What a reader noted of one policy; see data/readers/README.md. */
export interface ReaderFacts {
  policy: string;
  lastUpdated: string | null;
  minimumAge: number | null;
  contacts: { kind: string; value: string; role: string }[];
  thirdParties: string[];
  retention: { period: string; what: string }[];
  frameworks: string[];
  dataTypes: string[];
  optOuts: ReaderOptOut[];
}

export interface ReaderOptOut {
  kind: string;
  covers: string[];
  target: string | null;
  what: string;
  /** Where in the policy's file, from 1. */
  line?: number;
}

export interface FactComparison {
  field: string;
  right: string[];
  missed: string[];
  /** Ours that no reader noted. */
  extra: string[];
}

/** An item of a list, ours or the reader's, with a text to print. */
interface Item {
  keys: string[];
  print: string;
}

/**
 * Compares every field; each of ours matches at most one of the reader's. `optOuts` holds every means; `optOutLinks` those with an address on the web.
 *
 * @param lines the policy's file, line by line, by which two opt-outs without an address can be seen to be the same
 */
export function compareFacts(
  facts: ReaderFacts,
  analysis: PolicyAnalysis,
  lines: readonly string[] = [],
): FactComparison[] {
  const ours = analysis.facts;
  const text = (clause: string) => analysis.clauses.find(({ id }) => id === clause)?.text ?? '';
  const quote = (clause: string) => text(clause).slice(0, 150);
  const placed = {
    theirs: facts.optOuts.map(({ line = 0, ...optOut }) => ({ ...optOut, place: lines[line - 1] ?? '' })),
    ours: analysis.optOuts.map((optOut) => ({
      ...optOut,
      what: `${optOut.label} <- ${quote(optOut.clause)}`,
      place: text(optOut.clause),
    })),
  };
  return [
    compare('lastUpdated', single(facts.lastUpdated), single(analysis.lastUpdated), sameKey),
    compare('minimumAge', single(facts.minimumAge), single(ours.minimumAge), sameKey),
    compareOptOuts('optOuts', placed.theirs, placed.ours),
    // Published work counts links alone.
    compareOptOuts('optOutLinks', placed.theirs.filter(isWebLink), placed.ours.filter(isWebLink)),
    compare(
      'contacts',
      listOnce(facts.contacts).map(({ kind, value, role }) =>
        item([`${kind} ${simplifyTarget(value)}`], `${kind} ${value} (${role})`),
      ),
      ours.contacts.map(({ kind, value, role, clause }) =>
        item([`${kind} ${simplifyTarget(value)}`], `${kind} ${value} (${role}) <- ${quote(clause)}`),
      ),
      sameContact,
    ),
    compare(
      'thirdParties',
      facts.thirdParties.map((name) => item([simplify(name)], name)),
      ours.thirdParties.map(({ name, clauses }) => item([simplify(name)], `${name} <- ${quote(clauses[0] ?? '')}`)),
      sameParty,
    ),
    compare(
      'retention',
      facts.retention.map(({ period, what }) => item([writeHours(period)], `${period} ${what}`)),
      ours.retention.map(({ period, what, clause }) => item([period], `${period} [${what}] <- ${quote(clause)}`)),
      sameKey,
    ),
    compare(
      'frameworks',
      facts.frameworks.map((id) => item([id], id)),
      ours.frameworks.map(({ id, clause }) => item([id], `${id} <- ${quote(clause)}`)),
      sameKey,
    ),
    compare(
      'dataTypes',
      facts.dataTypes.map((name) => item([simplify(name)], name)),
      ours.dataTypes.map(({ id, clauses }) =>
        item([simplify(id)], `${id} <- ${clauses.slice(0, 3).map(quote).join(' || ')}`),
      ),
      sameKey,
    ),
  ];
}

/** A reader who noted one address in two roles noted one contact. */
function listOnce(contacts: ReaderFacts['contacts']): ReaderFacts['contacts'] {
  return contacts.filter(
    (one, index) => contacts.findIndex(({ kind, value }) => kind === one.kind && value === one.value) === index,
  );
}

/** "PT72H" is P3D: whole days are written as days. */
function writeHours(period: string): string {
  const hours = Number(/^PT(\d{2,3})H$/.exec(period)?.[1]);
  return hours > 0 && hours % 24 === 0 ? `P${hours / 24}D` : period;
}

function item(keys: string[], print: string): Item {
  return { keys, print };
}

function single(value: string | number | null): Item[] {
  return [item([String(value)], String(value))];
}

/** Pairs what is the same to the letter first, so that a loose match does not take another's partner. */
function compare(
  field: string,
  theirs: Item[],
  ours: Item[],
  isSame: (one: Item, other: Item) => boolean,
): FactComparison {
  return pair(field, theirs, ours, [(one, other) => one.keys[0] === other.keys[0], isSame]);
}

/** Pairs by the first test as far as it goes, then what is left by the next. */
function pair<Entry extends { print: string }>(
  field: string,
  theirs: readonly Entry[],
  ours: readonly Entry[],
  tests: readonly ((own: Entry, other: Entry) => boolean)[],
): FactComparison {
  const right: string[] = [];
  let left = [...theirs];
  let open = [...ours];
  for (const test of tests) {
    const extra: Entry[] = [];
    for (const own of open) {
      const partner = left.find((other) => test(own, other));
      if (partner === undefined) extra.push(own);
      else {
        right.push(partner.print);
        left = left.filter((other) => other !== partner);
      }
    }
    open = extra;
  }
  return { field, right, missed: left.map(({ print }) => print), extra: open.map(({ print }) => print) };
}

function sameKey(one: Item, other: Item): boolean {
  return one.keys.some((key) => other.keys.includes(key));
}

/** A postal address is the same where the town is; countries have many names, and a reader may have noted no town. */
function sameContact(one: Item, other: Item): boolean {
  const [a = '', b = ''] = [one.keys[0], other.keys[0]];
  if (a === b) return true;
  if (!a.startsWith('post ') || !b.startsWith('post ')) return false;
  return a.slice(0, 9) === b.slice(0, 9) || b === 'post postal address';
}

/** "Google reCAPTCHA" is reCAPTCHA, "Stripe Payments" is Stripe. */
function sameParty(one: Item, other: Item): boolean {
  const [a = '', b = ''] = [one.keys[0], other.keys[0]];
  return (
    a === b ||
    (Math.min(a.length, b.length) >= 4 &&
      (a.startsWith(b) || b.startsWith(a) || a.endsWith(` ${b}`) || b.endsWith(` ${a}`)))
  );
}

/** An opt-out with the text in which it stands: our clause, the reader's line. */
interface PlacedOptOut extends Omit<ReaderOptOut, 'line'> {
  place: string;
}

type OptOutEntry = PlacedOptOut & { print: string };

/**
 * Two opt-outs are the same where their addresses are; where one of them names none, where they are of one kind and have a cover in common.
 * Readers call a link to settings now a link and now a setting: on the same line these two kinds are one.
 */
function compareOptOuts(field: string, theirs: readonly PlacedOptOut[], ours: readonly PlacedOptOut[]): FactComparison {
  const print = (one: PlacedOptOut): OptOutEntry => ({
    ...one,
    print: `${one.kind} [${one.covers.join(' ')}] ${one.target ?? '-'} ${one.what}`,
  });
  return pair(field, mergeMeans(theirs).map(print), ours.map(print), [
    hasSameTarget,
    (own, other) => isSameInstruction(own, other) && isSamePlace(own, other),
    isSameInstruction,
    (own, other) => mayBeSame(own, other) && isPageControl(own) && isPageControl(other) && isSamePlace(own, other),
  ]);
}

/** An opt-out with an address on the web. */
function isWebLink({ target }: PlacedOptOut): boolean {
  return target !== null && /^(?:https?:\/\/|www\.)/i.test(target);
}

/** One entry a means: a reader who noted one address for two purposes noted one means. */
function mergeMeans(optOuts: readonly PlacedOptOut[]): PlacedOptOut[] {
  const merged: PlacedOptOut[] = [];
  for (const optOut of optOuts) {
    const known = merged.find((other) => other.kind === optOut.kind && hasSameTarget(other, optOut));
    if (known === undefined) merged.push({ ...optOut });
    else known.covers = [...new Set([...known.covers, ...optOut.covers])];
  }
  return merged;
}

function hasSameTarget(one: PlacedOptOut, other: PlacedOptOut): boolean {
  if (one.target === null || other.target === null) return false;
  const [a, b] = [simplifyTarget(one.target), simplifyTarget(other.target)];
  // Of an address by post one may give the street, the other all of it; of a number, one the letters and the other the digits as well.
  const isInPart = one.kind === other.kind && (one.kind === 'post' || one.kind === 'phone');
  return isInPart ? a.includes(b) || b.includes(a) : a === b;
}

function simplifyTarget(target: string): string {
  return simplify(target.replace(/^https?:\/\/(www\.)?/, ''));
}

function mayBeSame(one: PlacedOptOut, other: PlacedOptOut): boolean {
  return (one.target === null || other.target === null) && one.covers.some((cover) => other.covers.includes(cover));
}

function isSameInstruction(one: PlacedOptOut, other: PlacedOptOut): boolean {
  return one.kind === other.kind && mayBeSame(one, other);
}

function isPageControl({ kind }: PlacedOptOut): boolean {
  return kind === 'link' || kind === 'setting';
}

/** Whether our clause stands on the reader's line, or the line is a part of it. */
function isSamePlace(own: PlacedOptOut, other: PlacedOptOut): boolean {
  const [clause, line] = [squeeze(own.place), squeeze(other.place)];
  return line.length > 15 && (line.includes(clause.slice(0, 60)) || clause.includes(line));
}

/** Letters and digits alone, without the addresses of links. */
function squeeze(text: string): string {
  return text
    .replace(/\]\([^)]*\)/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function simplify(text: string): string {
  return text
    .toLowerCase()
    .replace(/[-_]/g, ' ')
    .replace(/[^\p{L}\p{N} ]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(email|phone|form|post) /, '$1 ');
}
