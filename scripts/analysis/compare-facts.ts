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
  optOuts: { kind: string; covers: string[]; target: string | null; what: string }[];
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

/** Compares every field; each of ours matches at most one of the reader's. */
export function compareFacts(facts: ReaderFacts, analysis: PolicyAnalysis): FactComparison[] {
  const ours = analysis.facts;
  const quote = (clause: string) => (analysis.clauses.find(({ id }) => id === clause)?.text ?? '').slice(0, 150);
  return [
    compare('lastUpdated', single(facts.lastUpdated), single(analysis.lastUpdated), sameKey),
    compare('minimumAge', single(facts.minimumAge), single(ours.minimumAge), sameKey),
    compare(
      'optOuts',
      facts.optOuts.map((optOut) => describeOptOut(optOut, optOut.what)),
      analysis.optOuts.map((optOut) => describeOptOut(optOut, `${optOut.label} <- ${quote(optOut.clause)}`)),
      sameOptOut,
    ),
    compare(
      'contacts',
      facts.contacts.map(({ kind, value, role }) => item([`${kind} ${simplify(value)}`], `${kind} ${value} (${role})`)),
      ours.contacts.map(({ kind, value, role, clause }) =>
        item([`${kind} ${simplify(value)}`], `${kind} ${value} (${role}) <- ${quote(clause)}`),
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
      facts.retention.map(({ period, what }) => item([period], `${period} ${what}`)),
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
  const right: string[] = [];
  let left = [...theirs];
  let open = [...ours];
  for (const test of [(one: Item, other: Item) => one.keys[0] === other.keys[0], isSame]) {
    const extra: Item[] = [];
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

/** A postal address is the same where the town is; countries have many names. */
function sameContact(one: Item, other: Item): boolean {
  const [a = '', b = ''] = [one.keys[0], other.keys[0]];
  if (a === b) return true;
  return a.startsWith('post ') && b.startsWith('post ') && a.slice(0, 9) === b.slice(0, 9);
}

function sameParty(one: Item, other: Item): boolean {
  const [a = '', b = ''] = [one.keys[0], other.keys[0]];
  return a === b || (Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a)));
}

function describeOptOut(
  { kind, covers, target }: { kind: string; covers: string[]; target: string | null },
  what: string,
): Item {
  const keys =
    target === null
      ? covers.map((cover) => `${kind} ${cover}`)
      : [`target ${simplify(target.replace(/^https?:\/\/(www\.)?/, ''))}`];
  // A reader may have noted the instruction where we give its link, and the other way round.
  const loose = covers.map((cover) => `${kind} ${cover}`);
  return item(target === null ? keys : [...keys, ...loose], `${kind} [${covers.join(' ')}] ${target ?? '-'} ${what}`);
}

/** Same target; or where one of the two names none, the same kind and a common cover. */
function sameOptOut(one: Item, other: Item): boolean {
  const [a, b] = [
    one.keys.find((key) => key.startsWith('target ')),
    other.keys.find((key) => key.startsWith('target ')),
  ];
  if (a !== undefined && b !== undefined) return a === b;
  return sameKey(one, other);
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
