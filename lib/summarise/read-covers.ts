/** Reads off a sentence what can be refused by it. */
import { type GuardedExpression, guard } from '../expressions/guarded-expression.ts';
import type { OptOutCover } from '../types.ts';
import { isRefusal } from './read-refusal.ts';

/** In the order in which `covers` lists them. */
const coverWords: readonly (readonly [OptOutCover, GuardedExpression])[] = [
  [
    'marketing',
    guard(
      /\b(?:market(?:ing)?|promotion\w*|newsletters?|commercial (?:e-?mails?|messages?|communications?|electronic)|mailing lists?|(?:our|your|the|any) (?:e-?mail |mail )?lists?\b|(?:special )?offers|unsubscrib\w*|(?:e-?mails?|mails|messages?|texts?|sms|mailings?|communications|notifications|updates|alerts|calls|announcements|surveys|catalog\w*)\b(?! address))/i,
    ),
  ],
  [
    'advertising',
    guard(
      /\b(?:(?:interest|preference)[ -]based|(?:targeted|behaviou?ral|personali[sz]ed|tailored|customi[sz]ed|relevant) (?:\w+ )?(?:ad|ads|advert\w*|content and ad\w*|marketing)|online behaviou?ral|ad ?choices|advertising (?:cookies|ids?|identifiers?|networks?|partners?|preferences|compan\w+|purposes|on)|ad (?:tracking|personali[sz]ation|preferences|settings|targeting|networks?)|remarketing|retargeting|advertis(?:ing|ements?|ers?)\b(?! e-?mails?| messages?| materials?)|\bads\b)/i,
    ),
  ],
  [
    'cookies',
    guard(
      /\b(?:cookies?|web beacons?|pixels?|tracking technolog\w+|google analytics|analytics|session (?:replay|recording)|flash objects?|local storage|do[ -]not[ -]track)\b/i,
    ),
  ],
  [
    'sale-or-sharing',
    guard(
      /\b(?:sell\w*|sales?\b|sold|(?:shar(?:e|ed|ing)|disclos(?:e|ed|ing|ures?)|releas(?:e|ed|ing)|provid(?:e|ed|ing)|transfer\w*)\b[^.;]{0,50}\b(?:information|data|third[- ]part\w+|affiliates|partners|others|companies)|(?:information|data|activit\w+) (?:that )?(?:you|we) (?:may )?(?:share|disclose)|(?:this|such|that|the) (?:sharing|sale|disclosure)|(?:data|information)[- ]sharing|sharing (?:of|with)|do not share)\b/i,
    ),
  ],
  [
    'ai-training',
    guard(
      /\b(?:(?:train|training|improv(?:e|ing))\b[^.;]{0,40}\b(?:models?|AI|artificial intelligence|machine learning|algorithms?)|model (?:training|improvement)|AI training)\b/i,
    ),
  ],
];

/** Things to refuse that have no cover of their own. */
const otherWords =
  /\b(?:locations?|geo-?location|gps|camera|microphone|contacts|photos|calendar|telemetry|bluetooth|permissions?|search engines|indexing|memory|history|diagnostic\w*|crash|profiling|automated)\b/i;
const accountWords =
  /\b(?:delet\w+|clos(?:e|ing)|deactivat\w+|cancel\w*|terminat\w+)\b[^.;]{0,30}\b(?:accounts?|membership|registration|profile)\b/i;

/**
 * Reads what can be refused off the first of the texts that tells. Never empty: what nothing tells is `other`.
 *
 * @param texts nearest first: the words right after the refusal, the whole clause, the refusal before it, lead-in and heading
 */
export function readCovers(...texts: readonly string[]): OptOutCover[] {
  for (const [index, text] of texts.entries()) {
    // Lists of recipients are introduced by "We share data with"; what can be refused is another matter.
    const covers = listCovers(text).filter(
      (cover) => index < texts.length - 1 || index === 0 || cover !== 'sale-or-sharing' || isRefusal(text),
    );
    if (covers.length > 0) return covers;
  }
  return ['other'];
}

function listCovers(text: string): OptOutCover[] {
  const covers = coverWords.filter(([, words]) => words.test(text)).map(([cover]) => cover);
  // "Opt out of e-mails with ads" is about the mails; "advertising messages" is one thing, not two.
  if (accountWords.test(text)) covers.push('account');
  if (covers.length === 0 && otherWords.test(text)) return ['other'];
  // Ads are shown by cookies, but a reader refuses the ads.
  if (covers.includes('advertising') && covers.includes('cookies') && !/\bcookies?\b/i.test(text)) {
    return covers.filter((cover) => cover !== 'cookies');
  }
  return covers;
}
