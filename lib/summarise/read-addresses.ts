/** Reads e-mail addresses and telephone numbers out of a clause, from its text and from its links. */
import type { Clause } from '../types.ts';

/** An address or number as the page has it. */
export interface AddressMention {
  value: string;
  /** Offset into the clause's text. */
  start: number;
}

// Bounded as addresses are (RFC 5321), so that a long run of letters costs nothing.
const plainEmail =
  /(?<![\w.+-])[A-Za-z0-9][\w.+'-]{0,63}@[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.[A-Za-z]{2,24}(?![\w@])/g;
/** "privacy [at] example [dot] com", "privacy(at)example.com": written so that robots do not find it. */
const guardedEmail =
  /(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63} ?\\?[[({]{0,2} ?(?:at|AT|@) ?\\?[\])}]{1,2} ?[A-Za-z0-9-]{1,63}(?: ?(?:\\?[[({]{1,2} ?(?:dot|DOT) ?\\?[\])}]{1,2}|\.) ?[A-Za-z0-9-]{1,63}){1,4}/g;

/** The patterns that can match: any word may begin an address, so that they are slow, and few clauses hold the marks that all addresses have. */
function listEmailPatterns(text: string): RegExp[] {
  const isBracketed = /[\])}]/.test(text);
  return [...(text.includes('@') ? [plainEmail] : []), ...(isBracketed ? [guardedEmail] : [])];
}

/** E-mail addresses of a clause, each once, the hidden targets of its `mailto:` links included. */
export function readEmails(clause: Pick<Clause, 'text' | 'links'>): AddressMention[] {
  const found: AddressMention[] = [];
  const add = (value: string, start: number) => {
    if (!found.some((other) => other.value.toLowerCase() === value.toLowerCase())) found.push({ value, start });
  };
  for (const { href, start, end } of clause.links) {
    const label = clause.text.slice(start, end).trim();
    // Where a page shows one address and links to another, what it shows is what its readers use.
    const address = /^[^\s@:]+@[^\s@]+\.[a-z]{2,24}$/i.test(label) ? label : readMailto(href);
    if (address !== undefined) add(address, start);
  }
  for (const pattern of listEmailPatterns(clause.text)) {
    for (const match of clause.text.matchAll(pattern)) {
      // "[email protected]" is what is left of an address that a script would have shown.
      add(match[0].replace(/\\/g, ''), match.index);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** The address behind one that was written so that robots do not find it: "privacy [at] example [dot] com" is privacy@example.com. */
export function writeOutEmail(value: string): string {
  return value
    .replace(/ ?[[({]{1,2} ?(?:at|@) ?[\])}]{1,2} ?/gi, '@')
    .replace(/ ?[[({]{1,2} ?dot ?[\])}]{1,2} ?/gi, '.');
}

/** The address of a `mailto:` link, or undefined for any other link. */
export function readMailto(href: string): string | undefined {
  const address = /^mailto:([^?]+)/i.exec(href)?.[1];
  if (address === undefined) return undefined;
  const decoded = address.replace(/%40/gi, '@').replace(/%20/g, '').trim();
  return decoded.includes('@') ? decoded : undefined;
}

// Numbers of the continent may have eight digits in a row, and a stroke behind the code of their town.
const phoneNumber =
  /(?<![\w./+-])(?:\+ ?\d{1,3}[ .-]?)?(?:\(\d{1,5}\)[ .-]?)?\d{1,5}(?:(?:[ .-]| ?\/ ?| - )\d{2,8}){1,4}(?![\w/-]|\.\d)|(?<![\w./-])\+\d{8,14}\b/g;
const letteredNumber = /\b1?[ -]?8(?:00|33|44|55|66|77|88)[ -][A-Z]{3,8}(?:-[A-Z]{2,8})?\b/g;
const phoneCue =
  /\b(?:call(?:ing)?|(?:tele)?phone|tel|toll[- ]free|fax|dial|hotline|contact number|ring|telefo\w*|by calling)\b|☎/i;

/** Telephone numbers of a clause, each once. A number counts where it looks like nothing else, or where words of calling stand before it. */
export function readPhones(clause: Pick<Clause, 'text' | 'links'>): AddressMention[] {
  const { text } = clause;
  const found: AddressMention[] = [];
  const add = (value: string, start: number) => {
    const digits = value.replace(/\D/g, '');
    const isKnown = found.some((other) => other.value.replace(/\D/g, '').endsWith(digits.slice(-7)));
    if (!isKnown) found.push({ value: value.trim(), start });
  };
  const hasDigits = /\d/.test(text);
  for (const match of hasDigits ? text.matchAll(letteredNumber) : []) add(match[0], match.index);
  for (const match of hasDigits ? text.matchAll(phoneNumber) : []) {
    const digits = match[0].replace(/\D/g, '');
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    // "1-800-EXAMPLE (392-6753)": the same number in digits.
    if (/[A-Z]{3,8} ?[([]$/.test(before)) continue;
    if (digits.length < 7 || digits.length > 15 || /\bfax\b[^.;]{0,12}$/i.test(before)) continue;
    if (isHouseAndTown(text, match[0], match.index)) continue;
    const looksLikePhone = /^\+|^\(\d{3}\)|^(?:1[ .-])?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/.test(match[0]);
    if (looksLikePhone || phoneCue.test(before)) add(match[0], match.index);
  }
  for (const { href, start, end } of clause.links) {
    if (/^tel:/i.test(href)) add(text.slice(start, end), start);
  }
  return found.sort((one, other) => one.start - other.start);
}

/** "Gartenweg 12 69168 Kleinstadt": the number of a house before the postcode of its town, as most of Europe writes addresses. */
function isHouseAndTown(text: string, number: string, start: number): boolean {
  if (!/^[1-9]\d{0,2} \d{4,5}$/.test(number)) return false;
  const before = text.slice(Math.max(0, start - 20), start);
  return (
    /[\p{L}.] $/u.test(before) &&
    !/\b(?:tel|phone|telefo\w*|fax)\.? $/i.test(before) &&
    /^,? \p{Lu}/u.test(text.slice(start + number.length))
  );
}
