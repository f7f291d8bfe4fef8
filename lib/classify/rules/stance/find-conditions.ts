import { type GuardedExpression, guard } from '../../../expressions/guarded-expression.ts';

const consent = '(?:consents?|written release|permission|authori[sz]ation|approval|opt(?:ed)?[ -]?in)';
const wish =
  '(?:consent|agree|accept|allow|permit|authori[sz]e|opt|choose|elect|enable|ask|request|direct|instruct|tell|grant|decide|approve|give us|give your|have given|have agreed|have consented|have opted|have chosen)';

/** Consent as a condition; not "by using the site you consent", which offers no choice. */
const consentConditions: readonly GuardedExpression[] = [
  guard(
    new RegExp(
      `\\b(?:with|without|upon|on|after|obtain\\w*|seek\\w*|asks?(?: for)?|subject to|based on|unless we have|only if we have|if we have|where we have|when we have|absent|receiv\\w+|get(?:ting)?|request)\\b(?: [\\w'-]+| ,){0,6} ${consent}\\b`,
    ),
  ),
  guard(
    new RegExp(
      `\\b(?<!even )(?:unless|if|provided(?: that)?|only if|only when|only where|where|when|until|except (?:if|when|where|as)|as|once|to whom|to which)\\b(?: [\\w'-]+| ,){0,5}? you (?:[\\w'-]+ ){0,3}?${wish}\\b`,
    ),
  ),
  guard(
    /\b(?:unless|if|until)\b(?: [\w'-]+| ,){0,6} (?:is |are |has been |have been |otherwise )?(?:authori[sz]ed|approved|permitted|requested|instructed|directed) by (?:you|the user|the customer)\b/,
  ),
  guard(
    /\bunless (?:explicitly |expressly |otherwise |specifically )*(?:authori[sz]ed|approved|requested|instructed|directed)(?! (?:by|under) (?:law|applicable|a court))/,
  ),
  guard(/\bwithout (?:first )?asking (?:you|for your)\b/),
  guard(/\bat your (?:option|request|direction|discretion|instruction)\b|\bon your (?:instructions|request)\b/),
];

/** A refusal that is open to the reader. */
const refusals: readonly GuardedExpression[] = [
  guard(/\b(?:opt(?:ing|ed)?[ -]?out|unsubscrib\w+)\b/),
  guard(
    /\byou (?:may|can|could|are able to|are free to|have the (?:option|choice|right|ability|opportunity) (?:to|of))(?: [\w'-]+){0,3}? (?:choose|choos\w+|declin\w+|refus\w+|disabl\w+|turn\w* off|switch\w* off|deactivat\w+|object\w*|reject\w*|stop\w*|prevent\w*|limit\w*|block\w*|control\w*|decid\w+|elect|revok\w+|withdraw\w*|opt|change your|adjust)\b/,
  ),
  guard(/\b(?:choose|elect|ask us|request|tell us|instruct us|direct us|prefer|decide|option|right) not to\b/),
  guard(
    /\b(?<!even )if you (?:do not|would not|no longer|object|(?:would )?(?:rather|prefer))\b(?: [\w'-]+){0,3}? (?:want|wish|like|agree|consent|not|to)\b/,
  ),
  guard(
    /\bunless you\b(?: [\w'-]+){0,3} (?:tell|ask|opt|object|notify|request|inform|instruct|disable|turn|switch|deactivate|refuse|have told)\b|\b(?:turn|switch)\w* (?:this|it|them|that) off\b|\bto stop us\b/,
  ),
  guard(
    /\b(?:your choice|you choose whether|let you choose|lets you choose|allows? you to (?:choose|decide|control|opt))\b/,
  ),
];

/** "information that you choose to provide": says who gives, and offers no choice about what follows. */
const givenByChoice =
  /\byou (?:may |might |can )?(?:choose|elect|decide|opt|agree|want|consent) to (?:provide|share|submit|give|post|upload|disclose|enter|publish|make|send|us|the)\b|\byou (?:hereby |expressly )?(?:consent|agree)(?:ing)? (?:to|that)\b/g;

/** "Do not sell it , and will not do so without notice and a chance to opt out": the choice is of a time to come. */
const laterPromise =
  /\b(?:and|nor) (?:we )?will not do so\b(?: [\w'-]+){0,6} without\b(?! (?:[\w'-]+ ){0,6}(?:consent|permission|agree\w*|authori[sz]ation|approval)\b)[^.]*/;

/** Tells whether a sentence makes what it says hang on the reader's consent, or lets the reader refuse it. */
export function offersChoice(unit: string): boolean {
  const rest = unit.replace(givenByChoice, 'you give').replace(laterPromise, '');
  return [...consentConditions, ...refusals].some((pattern) => pattern.test(rest));
}

/** Tells whether a sentence makes what it says hang on the reader's consent. */
export function asksConsent(unit: string): boolean {
  const rest = unit.replace(givenByChoice, 'you give');
  return consentConditions.some((pattern) => pattern.test(rest));
}

/** "As defined", "as amended": no exceptions, though they start like one. */
const exception = guard(
  /\b(?:except(?:ing|ions?)?|unless|other than|otherwise than|aside from|apart from|save (?:for|as|to|that|where)|outside of|with the exception|excluding|but (?:only|(?:we )?(?:may|will|can|might)(?! (?:not|never))|for|as|in)|only (?:to|for|with|when|if|as|in|where|under)|beyond (?:what|those|that)|(?<=\b(?:any|no)(?:one|body| one| other party) )but)\b/,
);

/** The part of a sentence that its exception covers, up to the end; '' where it makes none. */
export function readException(unit: string): string {
  const found = exception.exec(unit);
  if (found === null) return '';
  const rest = unit.slice(found.index);
  // "Except to our affiliates , we do not share": the exception ends before the main clause.
  const main = / , (?:we|our|the|no|your|it|personal|information|\w+ (?:do|does|will|shall)) /.exec(rest);
  if (main === null) return rest;
  // "Except as described here , we do not share it unless to comply with the law" makes two.
  const second = rest.slice(main.index);
  const further = exception.exec(second);
  return further === null ? rest.slice(0, main.index) : `${rest.slice(0, main.index)} ${second.slice(further.index)}`;
}

/** An exception that the law makes for everybody. Speaking of nothing else, it leaves a denial a denial. */
const lawOnly = guard(/\b(?:law|laws|legal\w*|court|subpoena|legislation|statut\w+|regulat\w+|authorit\w+)\b/);
const otherGrounds = guard(
  /\b(?:policy|statement|notice|below|above|herein|following|provid\w+|vendors?|affiliat\w+|partners?|business|services?|purposes?|merger|consent|contractors?|agents?|described|stated|outlined|set forth|circumstances)\b/,
);

/** Tells whether an exception is that of the law alone. */
export function isLegalException(part: string): boolean {
  return lawOnly.test(part) && !otherGrounds.test(part);
}
