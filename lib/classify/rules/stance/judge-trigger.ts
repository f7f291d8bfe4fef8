/** What a sentence says of one verb in it. */
export interface TriggerReading {
  /** The policy denies the verb: "do not sell", "sell no data". */
  denied: boolean;
  /** The verb is only a possibility: "may share", "if we share". */
  possible: boolean;
  /** The verb stands in a condition or belongs to somebody else, so that it counts only where nothing better does. */
  weak: boolean;
  /** A noun ("the sale of data"), which gives way to real verbs in the same clause. */
  noun: boolean;
  /** The denial is one of other companies: "they may not share it". */
  byOthers: boolean;
}

/** How far back a denial, a "may" or an "if" is looked for, in characters. */
const reach = 220;

/** Words that begin something new between a denial and a verb: then the denial is not the verb's. */
const clauseStart =
  'we|i|they|but|however|although|though|while|whereas|because|since|unless|except|until|once|so|then|instead|if|when|whenever';
const relativeStart = 'you|he|she|it|who|whom|whose|which|that|what|how|why|where|whether';
const finiteVerb = 'may|might|will|shall|can|could|would|should|must|do|does|did|is|are|was|were|has|have|had';
/** Verbs that take the denial for themselves: "do not control how they use", "does not require us to share". */
const otherVerb =
  'responsible|liable|control\\w*|limit\\w*|restrict\\w*|prevent\\w*|preclud\\w*|prohibit\\w*|guarantee\\w*|ensure|warrant|want|wants|wish|wishes|like|requir\\w+|need|needs|appl(?:y|ies)|means?|affect\\w*|stop|hesitate|only|just|merely|simply|solely|necessarily|agree|object|mind|choose|govern\\w*|covers?|cover|extend\\w*|endorse\\w*|aware|permanently|always|authori[sz]ed|licensed|rule';

const blocked = new RegExp(`\\b(?:${clauseStart}|${relativeStart}|${finiteVerb}|${otherVerb})\\b|\\.$`);
/** After "or" and "to" the same denial goes on over relative clauses: "do not use what you write to target ads". */
const blockedAfterOr = new RegExp(`\\b(?:${clauseStart}|may|might|${otherVerb})\\b`);
/** "No data that you give us is sold": its own verb follows. */
const blockedAfterNo = new RegExp(`\\b(?:${clauseStart.replace('|while|', '|')}|may|might|${otherVerb})\\b`);
const blockedAfterMay = new RegExp(`\\b(?:${clauseStart}|who|which|will|shall|do|does|is|are)\\b`);
/** "Do not use technology that recognises it": what does not exist does nothing. */
const negatedMeans = /^(?: [\w'-]+ly)? (?:use|have|offer|employ|operate|implement|make use of|engage|run|deploy)\b/;

const plainDenial =
  /\b(?:not|never|nor|neither|no longer|refus\w+ to|refrains? from|avoids?|declines? to|unable to|(?:free|freedom) (?:from|of)|prohibit\w*(?: [\w'-]+){0,4} from|forbidden (?:from|to)|without|rather than|opposed to)\b/g;
const noWithNoun =
  /\b(?:no|none of|nothing|nobody|no one|neither)\b(?! (?:longer|later|way|doubt|guarantee|method|control|limit\w*|obligation|event|case|circumstances?|responsib\w+|liab\w+|matter|less|more|reason|need|charge|other|warrant\w+|assurance))/g;
const underNoCircumstances = /\b(?:under|in|at|on) no (?:circumstances?|event|case|way|time|account|point|condition)\b/;

/** "Cannot guarantee that we do not ...": no denial. */
const unsure =
  /\b(?:not|no|never|unable to|impossible to)(?: [\w'-]+){0,3} (?:guarantee|ensure|promise|warrant|mean|say|assure|assurance|exclude|rule out)\b|\b(?:wrong|untrue|false|misleading) to (?:say|claim|believe) that\b/;
/** "Choose not to", "ask us not to": the reader's refusal, not the policy's. */
const readersRefusal =
  /\b(?:choose|chose|chooses|choosing|elect|opt|ask|asking|request|requests?|tell|instruct|direct|prefer|decide|option|right|wish|want|advise|notify|signal|preference|ability|able)(?: us| that we| them)?(?: [\w'-]+)? $/;
/** What follows the verb: "collect no data", "sell it to no one". */
const deniedAfter =
  /^(?: [\w'-]+){0,2}? (?:absolutely )?(?:no(?! (?:longer|later|more|less|other|doubt|matter|charge|cost))|nothing|none of|neither)\b|^ (?:is |are )?(?:not|never) (?:performed|done|carried out)\b|^(?: [\w'-]+){0,6}? (?:to|with|by|from) (?:no (?:one|third|other|outside|compan|advertis)|nobody|none)\b/;
const possibility =
  /\b(?:may|might|can|could|reserves? (?:the|our|its) right|entitled|permitted|allowed|possible|possibly|potentially|sometimes|occasionally|from time to time|able)\b(?! not\b)/g;
const conditionStart =
  /\b(?:if|when|where|once|unless|whenever|in case|in the event|should you|should we|to the extent|before|until)\b/g;
const subjects =
  /\b(?:we|you|they|it|third part(?:y|ies)|our [\w'-]+|your browser(?= (?:sends|has|is|emits|transmits|broadcasts|sets)))\b/g;

/** "You should not post it", "some of which do not share our name": a denial, but not one of what they do. */
const foreignDenial =
  /\b(?:you(?: [\w'-]+ly)?(?: (?:should|must|may|can|do|need|will))?|please do|(?:which|who|that|whom) (?:do|does|can|could|will|may|would)) $/;
/** "They may not share it", "require that vendors do not sell it": binds others, and supposes that these have the data. */
const othersDenial =
  /\b(?:they|(?:these|those|such|that|our|third|service|other) (?:[\w'-]+ ){0,3}?(?:compan(?:y|ies)|part(?:y|ies)|providers?|vendors?|agents?|contractors?|partners?|individuals|businesses|processors?|advertisers?))(?: [\w'-]+){0,16} $/;

/** The last match of a pattern in a text, and what stands between it and the text's end. */
function findLast(pattern: RegExp, text: string): { start: number; word: string; between: string } | undefined {
  const found = [...text.matchAll(pattern)].at(-1);
  if (found === undefined) return undefined;
  return { start: found.index, word: found[0], between: text.slice(found.index + found[0].length) };
}

/** Whether "not", "never" and the like reach the verb that follows `before`, and whose denial it is. */
function readPlainDenial(before: string): 'own' | 'foreign' | 'others' | undefined {
  const cue = findLast(plainDenial, before);
  if (cue === undefined || !reachesVerb(before, cue)) return undefined;
  const ahead = before.slice(0, cue.start);
  // "You will not be charged" is their promise all the same.
  if (foreignDenial.test(ahead) && !/^ be\b/.test(cue.between)) return 'foreign';
  const subject = /(?:^|[,;:] |\b(?:but|and|that|who) )([^,;:]*)$/.exec(ahead)?.[1] ?? ahead;
  return othersDenial.test(subject) && !/\bwe\b/.test(subject) ? 'others' : 'own';
}

/** Tells whether nothing stands in the way of a denial. */
function reachesVerb(before: string, cue: { start: number; word: string; between: string }): boolean {
  const { start, word, between } = cue;
  const ahead = before.slice(0, start);
  if (word === 'without' && between.split(' ').length > 5) return false;
  if (/\bwhether or $|\bmay or may $/.test(ahead)) return false;
  if (word === 'not' && /^ to\b/.test(between) && readersRefusal.test(ahead)) return false;
  const goesOn = / (?:or|nor|and\/or|,|to)(?: [\w'-]+ly| otherwise| in any way| to| even| also)? $/.test(between);
  // "nor do we share", "never will share": the auxiliary verb follows the denial.
  const rest = /^no[rt]|^neither|^never/.test(word)
    ? between.replace(/^ (?:do|does|did|will|would|shall|have|has|are|is)(?: (?:we|they|it|our [\w'-]+)\b)?/, '')
    : between;
  if ((goesOn || negatedMeans.test(between) ? blockedAfterOr : blocked).test(rest)) return false;
  if (
    unsure.test(ahead) ||
    /\b(?:no|nothing)\b[^,;]{0,60}\b(?:that|which) (?:we|they|our [\w'-]+) (?:do|does|will) $/.test(ahead)
  )
    return false;
  // "will not change it without telling you": two denials make a promise.
  return !(word === 'without' && /\b(?:not|never|no)\b/.test(ahead));
}

/** Tells whether "no data ... is" or "under no circumstances do we" reaches the verb that follows `before`. */
function isDeniedByNo(before: string): boolean {
  if (underNoCircumstances.test(before)) {
    return !/\b(?:but|however|unless|except)\b/.test(before.split(underNoCircumstances).at(-1) ?? '');
  }
  const cue = findLast(noWithNoun, before);
  // "No change takes effect without a notice to you": two denials make a promise.
  if (cue === undefined || /\bwithout\b/.test(cue.between)) return false;
  return !blockedAfterNo.test(cue.between) && !unsure.test(before);
}

/** Tells whether "may" or its like reaches the verb that follows `before`. */
function isPossible(before: string): boolean {
  const cue = findLast(possibility, before);
  if (cue === undefined) return false;
  return !blockedAfterMay.test(cue.between.replace(/\bif necessary\b|^ that (?:we|they|our [\w'-]+)\b/, ''));
}

/** "May change it by notifying you": the change is a possibility, the notice is its means. */
function isMeans(before: string, verb: string): boolean {
  return /^(?:noti|inform|tell)/.test(verb) && /\b(?:by|upon|after)(?: [\w'-]+){0,4} $/.test(before);
}

/** Tells whether the verb that follows `before` stands inside a condition ("if we share ..."). */
function isInCondition(before: string): boolean {
  const cue = findLast(conditionStart, before);
  if (cue === undefined || cue.between.includes(',')) return false;
  return [...cue.between.matchAll(subjects)].length < 2;
}

/**
 * Judges one verb in a sentence.
 *
 * @param unit a normalised sentence without brackets and insertions.
 * @param start offset of the verb.
 * @param end offset after the verb.
 */
export function judgeTrigger(unit: string, start: number, end: number): TriggerReading {
  const before = unit.slice(Math.max(0, start - reach), start);
  const after = unit.slice(end, end + reach);
  const inCondition = isInCondition(before);
  const byReader =
    /\byou(?: [\w'-]+ly| may| can| have| might| choose to| want to| wish to| decide to| otherwise| will| also){0,3} $/.test(
      before,
    );
  const toUs =
    /^(?: [\w'-]+){0,3}? (?:(?<!from )us|from you)\b/.test(after) &&
    !/^(?: [\w'-]+){0,3}? (?:with|to) (?!us)/.test(after);
  const asNoted =
    /\b(?:as|otherwise|except as|where) $/.test(before) ||
    (unit.slice(start, end) === 'provided' && /^ (?:that|however)\b/.test(after)) ||
    /^ (?:however|below|above|herein|in this (?:policy|notice|statement)|features?|buttons?|functions?|icons?|tools?|holders?)\b/.test(
      after,
    );
  const plain = inCondition ? undefined : readPlainDenial(before);
  const denied =
    !inCondition && (plain === 'own' || plain === 'others' || isDeniedByNo(before) || deniedAfter.test(after));
  return {
    denied,
    possible:
      inCondition || (!denied && !isMeans(before, unit.slice(start, end)) && isPossible(before)) || unsure.test(before),
    weak: inCondition || byReader || toUs || asNoted || plain === 'foreign',
    noun: /^(?:sales?|disclosures?|distribution)$/.test(unit.slice(start, end)),
    byOthers: plain === 'others',
  };
}
