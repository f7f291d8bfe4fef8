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

/**
 * The link's own words where they say enough; the known address's name otherwise; what is refused and at which host where neither helps.
 *
 * @param known the label of a known address, '' for any other
 */
export function labelLink(text: string, href: string, covers: readonly OptOutCover[], known: string): string {
  const plain = text.replace(/\s+/g, ' ').replace(/^\W+|[\s.,;:]+$/g, '');
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
  if (covers.includes('account') && covers.length === 1) return 'Delete or close your account';
  return isHost ? `Opt out of ${titleOf(covers)}: ${host}` : `Opt out of ${titleOf(covers)}`;
}

/** For an e-mail address: what writing to it refuses. */
export function labelEmail(covers: readonly OptOutCover[]): string {
  return `Write to opt out of ${titleOf(covers)}`;
}

/** For a telephone number: what calling it, or writing to it, refuses. */
export function labelPhone(covers: readonly OptOutCover[]): string {
  return `Call or text to opt out of ${titleOf(covers)}`;
}

function titleOf(covers: readonly OptOutCover[]): string {
  return covers.map((cover) => coverTitles[cover]).join(', ') || coverTitles.other;
}
