/**
 * Finds everything by which a reader can refuse something: links, addresses, numbers, browser controls and settings.
 *
 * Precision comes first. A link is taken where its address is a known opt-out, where its own words refuse, or where the sentence
 * refuses and points to it; not because it stands near the word "choice".
 */
import type { OptOut, TaggedClause } from '../types.ts';
import { findBareStatements, findConditions } from './find-bare-statements.ts';
import { findContactPoint } from './find-contact-point.ts';
import { findObjectionAddress, findOptOutAddresses } from './find-opt-out-addresses.ts';
import { findOptOutLinks } from './find-opt-out-links.ts';
import { findSettings } from './find-settings.ts';
import { labelEmail, labelPhone, labelPost } from './label-opt-out.ts';
import { recogniseOptOutAddress } from './opt-out-addresses.ts';
import { describeContext, type FoundOptOut } from './opt-out-context.ts';
import { doNotTrackFeature } from './opt-out-instructions.ts';
import { splitForOptOuts } from './split-for-opt-outs.ts';

/** Gives each means of refusing once (by kind and target; instructions by what they cover), in reading order. */
export function findOptOuts(clauses: readonly TaggedClause[]): OptOut[] {
  let found: OptOut[] = [];
  const findContact = rememberFirst(() => findContactPoint(clauses));
  const parts = clauses.flatMap(splitForOptOuts);
  for (const index of parts.keys()) {
    const context = describeContext(parts, index, findContact);
    const links = findOptOutLinks(context);
    // A clause that has the link itself needs no instruction beside it.
    const settings = findSettings(context).filter(
      (setting) => !links.some((link) => isSaidBy(context.clause.text, link, setting)),
    );
    for (const optOut of [...links, ...findOptOutAddresses(context), ...settings]) addOptOut(found, optOut);
  }
  for (const optOut of findBareStatements(parts)) {
    if (!found.some(({ covers }) => covers.some((cover) => optOut.covers.includes(cover)))) addOptOut(found, optOut);
  }
  for (const optOut of findConditions(parts)) {
    const isTold = found.some(({ covers }) => covers.some((cover) => optOut.covers.includes(cover)));
    if (!isTold) addOptOut(found, optOut);
  }
  for (const optOut of findObjectionAddress(parts, found, findContact)) addOptOut(found, optOut);
  const ignoresSignal = clauses.some(({ practices }) => practices.some(({ id }) => id === 'tracking.dnt-ignored'));
  if (ignoresSignal) found = found.filter(({ label }) => label !== doNotTrackFeature);
  const position = new Map(clauses.map(({ id }, index) => [id, index]));
  return found.sort((one, other) => (position.get(one.clause) ?? 0) - (position.get(other.clause) ?? 0));
}

function rememberFirst<Value>(compute: () => Value): () => Value {
  let kept: { value: Value } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}

/** Nothing but a few words stands between the link and the words that name the means, so that the link is the means. */
function isSaidBy(text: string, link: FoundOptOut, setting: FoundOptOut): boolean {
  if (setting.kind === 'browser') return false;
  if (setting.span === undefined || link.span === undefined) {
    return setting.covers.some((cover) => cover === 'other' || link.covers.includes(cover));
  }
  const start = Math.min(setting.span.end, link.span.end);
  const end = Math.max(setting.span.start, link.span.start);
  return start >= end || (end - start <= 60 && !/\bor\b|[,;]|\balso\b/i.test(text.slice(start, end)));
}

/** No policy has as many; each is held against all found before, which a page of nothing but links must not make slow. */
const mostOptOuts = 300;

/** The same means twice is one entry; what it covers is joined. */
function addOptOut(found: OptOut[], { kind, covers, label, target, clause }: FoundOptOut): void {
  const optOut: OptOut = { kind, covers: [...new Set(covers)], label, target, clause };
  const known = found.find((other) => isSameMeans(other, optOut));
  if (known === undefined) {
    if (found.length < mostOptOuts) found.push(optOut);
    return;
  }
  if (known.target === null && optOut.target !== null) {
    known.target = optOut.target;
    known.clause = optOut.clause;
  }
  const joined = new Set([...known.covers, ...optOut.covers]);
  if (joined.size > 1) joined.delete('other');
  known.covers = [...joined];
  if (known.kind === 'setting' && isUnnamed(known) && optOut.label !== vagueSetting) known.label = optOut.label;
  if (known.kind === 'email') known.label = labelEmail(known.covers);
  if (known.kind === 'phone' && known.target !== null) known.label = labelPhone(known.covers);
  if (known.kind === 'post') known.label = labelPost(known.covers);
}

function isSameMeans(one: OptOut, other: OptOut): boolean {
  // Browser controls of cookies are one means, with or without the pages on which the makers of browsers explain them.
  if (isCookieControl(one) && isCookieControl(other)) return true;
  if (one.target !== null && other.target !== null) {
    return normaliseTarget(one.target) === normaliseTarget(other.target);
  }
  // One letter box, written in full and in part.
  if (one.kind === 'post' && other.kind === 'post') return true;
  if (namePlace(one) === namePlace(other) && [one, other].some(({ target }) => target !== null)) return true;
  if (one.kind === 'setting' && other.kind === 'setting') return isSameSetting(one, other);
  // "... as told above": the same means, named once with its link and once without.
  return one.kind === other.kind && nameMeans(one) === nameMeans(other);
}

/** The name of a known opt-out, by whatever words it is linked; the label of any other. */
function nameMeans({ target, label }: OptOut): string {
  const known = target === null ? undefined : recogniseOptOutAddress(target);
  return known === undefined || known.label === '' ? label : known.label;
}

/** The name of a place that is linked once and only named another time: "Preference Center". */
function namePlace({ label, kind }: OptOut): string {
  return kind === 'link' || kind === 'setting' ? (/“([^”]+)”/.exec(label)?.[1] ?? label).toLowerCase() : label;
}

/** Settings that are told without their name are those that are told with it, where both refuse the same. */
function isSameSetting(one: OptOut, other: OptOut): boolean {
  if (one.label === other.label) return true;
  if (isOfDevice(one) && isOfDevice(other)) return one.covers[0] !== 'other' && one.covers[0] === other.covers[0];
  // "You can manage your preferences in your account": the same as any other setting of the account.
  if (one.label === vagueSetting || other.label === vagueSetting) return isOfAccount(one) && isOfAccount(other);
  // "My Preferences" and "Change My Preferences" are one place.
  if (isNamed(one) && isNamed(other) && hasSameName(one, other)) return one.covers[0] === other.covers[0];
  if (!(isUnnamed(one) && isNamed(other)) && !(isUnnamed(other) && isNamed(one))) return false;
  return one.covers[0] !== 'other' && one.covers.some((cover) => other.covers.includes(cover));
}

const vagueSetting = 'Your data: settings of your account';

function isOfDevice({ label }: OptOut): boolean {
  return label.endsWith(': settings of your device');
}

function isUnnamed({ label }: OptOut): boolean {
  return /: settings of (?:your account|the app)$/.test(label);
}

function isNamed({ label, target }: OptOut): boolean {
  return target !== null || /: “/.test(label);
}

function hasSameName(one: OptOut, other: OptOut): boolean {
  const [first, second] = [namePlace(one), namePlace(other)];
  return (
    first !== second && Math.min(first.length, second.length) >= 8 && (first.includes(second) || second.includes(first))
  );
}

function isOfAccount(setting: OptOut): boolean {
  return isUnnamed(setting) || isNamed(setting);
}

function isCookieControl({ kind, label }: OptOut): boolean {
  return kind === 'browser' && /\bcookies\b/.test(label);
}

function normaliseTarget(target: string): string {
  return target
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?|^www\./, '')
    .replace(/\/+$/, '');
}
