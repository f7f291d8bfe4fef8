/** A few words for an opt-out's row: what is refused, and where. */
import type { OptOutCover } from '../types.ts';

const coverTitles: Record<OptOutCover, string> = {
  marketing: 'marketing',
  advertising: 'targeted advertising',
  cookies: 'cookies',
  'sale-or-sharing': 'sale or sharing of your data',
  account: 'your account',
  'ai-training': 'AI training',
  other: 'the use of your data',
};

/** A label longer than this wraps in a popup of 400 pixels. */
const longestLabel = 60;
/** Link texts that mean nothing away from their sentence. */
const emptyLabel =
  /^(?:(?:please )?(?:click|go|visit|see|tap)?\s*(?:on )?(?:here|this|these|that|the)?\s*(?:link|page|site|website|form|page here|instructions)?|here|link|page|\W*)$/i;

/** Says that something can be refused, but not what: beside a second such row it is of no use. */
const bareRefusal = /^(?:how to )?opt[ -]?out(?: (?:page|link|here|choices))?$/i;

/**
 * The link's own words where they say enough; the known address's name otherwise; what is refused and at which host where neither helps.
 *
 * @param known the label of a known address, '' for any other
 */
export function labelLink(text: string, href: string, covers: readonly OptOutCover[], known: string): string {
  // A label may hold one quotation mark of two, the other standing before the link.
  const plain = text
    .replace(/[“”„"«»]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^\W+|[\s.,;:]+$/g, '');
  if (known !== '' && bareRefusal.test(plain)) return known;
  // Only words that refuse, or name a place to do so, can stand alone; "Contacting us" and "an add-on" cannot.
  const refuses =
    /\b(?:opt|unsubscribe|preferences?|choices|settings|controls?|do not|consent|delete|portal|form|manage|stop|withdraw)/i.test(
      plain,
    );
  const tells = refuses && !emptyLabel.test(plain) && !/^(?:https?:|www\.)|\/|^[\w-]+(?:\.[\w-]+)+$/i.test(plain);
  if (tells && plain.length <= longestLabel) return plain.charAt(0).toUpperCase() + plain.slice(1);
  if (known !== '') return known;
  const host = /^(?:https?:\/\/)?(?:www\.)?([^/?#:]+)/i.exec(href)?.[1] ?? '';
  const isHost = host.includes('.');
  const refusal = refusalOf(covers);
  const title = refusal.charAt(0).toUpperCase() + refusal.slice(1);
  return isHost && !isOnlyAccount(covers) ? `${title}: ${host}` : title;
}

/** For an e-mail address: what writing to it refuses. */
export function labelEmail(covers: readonly OptOutCover[]): string {
  return `Write to ${refusalOf(covers)}`;
}

/** For a telephone number: what calling it, or writing to it, refuses. */
export function labelPhone(covers: readonly OptOutCover[]): string {
  return `Call or text to ${refusalOf(covers)}`;
}

/** For a postal address: what a letter to it refuses. */
export function labelPost(covers: readonly OptOutCover[]): string {
  return `Send a letter to ${refusalOf(covers)}`;
}

/** For settings of the account that a policy does not name. */
export function labelOwnSettings(covers: readonly OptOutCover[]): string {
  const topics = settingTopics.filter(([cover]) => covers.includes(cover)).map(([, title]) => title);
  return `${topics.join(', ')}: settings of your account`;
}

/** Beginnings of the labels of settings, in their order. */
export const settingTopics: readonly (readonly [OptOutCover, string])[] = [
  ['marketing', 'Messages'],
  ['advertising', 'Advertising'],
  ['cookies', 'Cookies'],
  ['sale-or-sharing', 'Sharing of your data'],
  ['ai-training', 'AI training'],
  ['account', 'Your account'],
  ['other', 'Your data'],
];

/** For a statement that names no means: what may be refused. */
export function labelStatement(covers: readonly OptOutCover[]): string {
  const refusal = refusalOf(covers);
  return `${refusal.charAt(0).toUpperCase()}${refusal.slice(1)}: the policy does not say how`;
}

function refusalOf(covers: readonly OptOutCover[]): string {
  if (isOnlyAccount(covers)) return 'delete or close your account';
  return `opt out of ${covers.map((cover) => coverTitles[cover]).join(', ') || coverTitles.other}`;
}

function isOnlyAccount(covers: readonly OptOutCover[]): boolean {
  return covers.length === 1 && covers[0] === 'account';
}
