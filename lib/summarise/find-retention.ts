/** Finds how long data are kept. */
import { type GuardedExpression, guard } from '../expressions/guarded-expression.ts';
import type { RetentionFact, TaggedClause } from '../types.ts';
import { readPeriods } from './read-periods.ts';

/** Words of keeping and of getting rid; a length of time without one of them is about something else. */
const keeping = guard(
  /\b(?:retain\w*|retention|keep(?:s|ing)?|kept|stor(?:e|es|ed|age|ing)|hold|held|preserv\w+|maintain\w*|sav(?:e|ed|es)|archiv\w+|backups?|back-ups?|remains?|persist\w*|live for|lifespan|lifetime|last(?:s)? for|expir\w+|delet\w+|eras\w+|remov(?:e|ed|es|al)|purg\w+|destroy\w*|discard\w*|anonymi[sz]\w*|de-?identif\w+|overwrit\w+|scrub\w*|wip(?:e|ed)|exist|drop(?:s|ped)?)\b/i,
);

/** A time limit of another kind: deadlines for answers, notice periods, look-back windows, frequencies, ages, grace and payment. */
const otherPeriod = guard(
  /\b(?:notice|notify|notif\w+|respond|response|repl(?:y|ies)|answer|acknowledg\w+|confirm|extend(?:ed)?|extension|arbitrat\w+|opt[- ]out requests?|process your (?:request|opt)|take effect|effective|review(?:ed)?|audit\w*|trial|refund|interest|object(?:ion)? within|appeal\w*)\b/i,
);
const lookBack =
  /\b(?:past|last|previous|preceding|prior|recent|every|each|per|twice in (?:a|any)|once (?:in|per|a|every)|in any|within any|over the)\W{1,3}(?:rolling )?$/i;
/** What is to be done within the period is to answer, even where the request is one for deletion. */
const deadlineBefore =
  /\b(?:respond|reply|answer|process|act (?:up)?on|compl(?:y|ete)|fulfil\w*|honou?r)\b[^.;]{0,100}\brequests?\b[^.;]{0,40}$|\b(?:median|medium|average|mean)\b[^.;]{0,40}$/i;
const ageAround = /\b(?:age|aged|under|over|older|younger)\b[^.]{0,16}$/i;

const indefinitely = guard(
  /\b(?:indefinite(?:ly)?|in perpetuity|perpetual(?:ly)?|forever|no (?:set |fixed )?(?:time )?limit(?:ation)? (?:on|to|for) (?:how long|retention|the)|without (?:any )?time limit|permanently (?:stor\w+|sav\w+|kept|retain\w*|record\w*)|\b(?:stor|sav|keep|kept|retain)\w*\b[^.;,]{0,60} permanently|continue to be (?:stored|kept|retained)|(?:suppression|do[- ]not[- ](?:contact|mail)) list)/i,
);
/** "We keep your address so that we do not write to you again": there is no end to it. */
const suppressed = guard(
  /\b(?:retain|keep|kept|hold|store)\w*\b[^.;]{0,60}\b(?:e-?mail|address|records?|details|name)\b[^.;]{0,60}\b(?:do not|don[’']t|never|no longer|not)\b[^.;]{0,20}\b(?:send|contact|e-?mail|receive|market)/i,
);
/** "Not indefinitely", "no obligation to store it indefinitely", "if we save it permanently, ..."; what lasts or is gone for ever is no data that are kept. */
const notIndefinite =
  /\b(?:not|never|no longer|n[’']t|rather than) [^.]{0,40}(?:indefinite|perpetu|forever|permanent)|\b(?:no obligation|prevent\w*)\b[^.]{0,60}(?:indefinite|perpetu|forever|permanent)|\bif\b[^.,]{0,40}\bpermanently\b|\b(?:gone|connections?\b[^.,]{0,60}) forever\b/i;

const asNeeded: readonly GuardedExpression[] = [
  guard(
    /\b(?:stored|kept|retained|saved|held) (?:only )?temporarily\b|\btemporarily (?:stor\w+|keep|kept|retain\w*|sav\w+|hold|held)\b|\b(?:stored|kept|retained|held) (?:only|solely) for the purposes?\b/i,
  ),
  guard(
    /\b(?:for )?(?:only )?(?:as|so) long as\b[^.;]{0,90}\b(?:necess\w+|need\w*|requir\w+|active|relevant|appropriate|permit\w*|account|useful|use (?:our|the)|user|customer|reasonabl\w+|purposes?|legitimate|business|remain|exist\w*|have|consent|maintain|enabled|open|valid|in use)\b/i,
  ),
  guard(
    /\b(?:no|not) (?:for )?longer than\b[^.;]{0,50}\b(?:necess\w+|need\w*|requir\w+|useful|reasonabl\w+|appropriate|purposes?)/i,
  ),
  guard(
    /\b(?:until|when|once|if|after)\b[^.;]{0,70}\b(?:no longer|is not|are not|cease to be|not) (?:\w+ )?(?:necess\w+|need\w*|requir\w+|useful|relevant|serv\w+)/i,
  ),
  guard(
    /\b(?:for|during|throughout) (?:the|such|a) (?:\w+ )?(?:period|time|duration|term|length of time|minimum)s?\b[^.;]{0,60}\b(?:necess\w+|need\w*|requir\w+|relationship|account|contract|use|purposes?|permit\w*|subscription|law)/i,
  ),
  guard(
    /\b(?:to the extent|as|where|when|if|only)(?: is| are| it is)? (?:reasonably |strictly |otherwise )?(?:necessary|needed|required)\b[^.;]{0,40}\b(?:to|for|by)\b/i,
  ),
  guard(/\bfor (?:a )?(?:\w+ )?(?:longer|extended|limited|reasonable)(?: periods?| time| amount| than)?\b/i),
];
/** "Deleted with the account": data that go with what they belong to. */
const goesWith = guard(
  /\b(?:delet|eras|remov|purg|destroy)(?:e|ed|es|ing)?\b[^.;]{0,30}\b(?:when|once|upon|after|as soon as|following|at the end of)\b[^.;]{0,50}\b(?:(?:account|subscription) (?:is|has been)|account(?:[’']s)? (?:deletion|closure|termination)|event|contract|session|you (?:delete (?:the|your) account|close (?:the|your) account|unsubscribe|leave|cancel)|relationship)\b|\b(?:lifetime|duration|life) of (?:the|your) (?:\w+ )?(?:account|contract|subscription|relationship|session)\b/i,
);
/** What the law or the business makes one keep, without a term. */
const keptForLaw = guard(
  /\b(?:we|may|will|must|also)\b[^.;]{0,40}\b(?:retain|keep|preserve)\b[^.;]{0,140}\b(?:to comply with|comply with (?:the|our|applicable|legal)|for (?:\w+,? ){0,4}(?:legal|regulatory|legitimate|business|analytical|record[- ]?keeping|tax|accounting|archival)\b|to prevent fraud|resolv(?:e|ing) disputes|enforc(?:e|ing) (?:our|the|this))|\brequired by law to (?:retain|keep|store|preserve)\b/i,
);
/** "We may keep it longer:" with the reasons below. */
const longerLeadIn = guard(/\b(?:retain|retention|keep|kept|store|hold)\b[^.]{0,120}\blonger\b[^.]{0,80}$/i);
const reasonItem = /^\W{0,3}(?:if|where|when|to|for|as (?:needed|required|necessary))\b/i;
/** Nothing is kept: gone at once, or with the end of the session. */
const atOnce = guard(
  /(?<!\b(?:not|never|always)(?: be)? )\b(?:immediately|instantly|instantaneously)\b[^.;]{0,30}\b(?:delet|discard|destroy|eras|drop|purg|remov|forgot)\w*|\b(?:delet|discard|destroy|eras|dropp|purg|remov)ed (?:immediately|instantly|instantaneously)\b|\b(?:not|never) (?:be )?(?:retain|stor|kept|keep|sav)\w*\b[^.;]{0,60}\b(?:after|beyond) (?:the |you |your )?(?:\w+ ){0,3}(?:session|visit|call|chat)\b|^\W*(?:instantly|immediately)\W*$/i,
);
/** Promises of another kind: on discovery of a child's data, on request. */
const onRequest = guard(
  /\b(?:child\w*|minors?|under (?:the age|1\d)|parents?|requests?|notify|discover\w*|become aware|learn(?:s|ed)?|unauthori[sz]ed|destroy (?:the|this) (?:message|e-?mail))\b/i,
);
/** "Deleted immediately once they are no longer needed": at once, but at the end of a time without a term. */
const notYet = guard(/\bno longer (?:\w+ )?(?:necess\w+|need\w*|requir\w+)|\buntil\b|\bat which point\b/i);
/** What is kept in order or secret, or what a company has kept for long, is not kept in this sense. */
const notData = guard(
  /\b(?:keep|keeping|kept|hold|maintain\w*)\b[^.;]{0,40}\b(?:secure|safe|secret|confidential|private|accurate|up[- ]to[- ]date)\b|\bkeep(?:s|ing)? (?:to|processing|using)\b|\bheld true\b/i,
);

/** A table or list of periods; a chapter on the right to deletion has deadlines instead. */
const headingOfKeeping = guard(
  /\b(?:retain\w*|retention|how long|kept|keep|storage (?:period|time|limit)\w*|store)\b/i,
);

/** Stronger words are asked for around "as needed", which is said of much else (sharing, staff access). */
const keepingPlainly = guard(
  /\b(?:retain\w*|retention|keep(?:s|ing)?|kept|stor(?:e|es|ed|ing)|hold|held|delet\w+|eras\w+|destroy\w*|anonymi[sz]\w*|remov(?:e|ed))\b/i,
);

/** Every retention or deletion period that the clauses state, in reading order; the same period for the same thing only once. */
export function findRetention(clauses: readonly TaggedClause[]): RetentionFact[] {
  const facts: RetentionFact[] = [];
  const stated = new Set<string>();
  for (const clause of clauses) {
    const phrase = findKeptPhrase(clause);
    for (const period of listPeriods(clause)) {
      // Policies repeat themselves; without such a phrase only the same sentence is surely the same thing.
      const key = `${period} ${phrase === '' ? clause.text : phrase.toLowerCase()}`;
      if (stated.has(key)) continue;
      stated.add(key);
      facts.push({ period, what: describeKept(phrase), clause: clause.id });
    }
  }
  return facts;
}

function listPeriods(clause: TaggedClause): string[] {
  const { text, leadIn, heading } = clause;
  const frame = `${leadIn} ${text}`;
  const headingKeeps = clause.kind !== 'sentence' && headingOfKeeping.test(heading);
  if (!keeping.test(frame) && !headingKeeps) return [];
  const periods = readPeriods(text)
    .filter(({ start, end }) => isKeepingPeriod(text, start, end, frame, headingKeeps))
    .map(({ period }) => period);
  if (periods.length > 0) return periods;
  return listPeriodsInWords(clause, frame, headingKeeps);
}

function listPeriodsInWords(clause: TaggedClause, frame: string, headingKeeps: boolean): string[] {
  const { text, leadIn, kind } = clause;
  const cells = kind === 'table-row' ? text.split('\t') : [text];
  if (cells.some((cell) => atOnce.test(cell)) && !onRequest.test(text) && !notYet.test(text)) return ['P0D'];
  if ((indefinitely.test(text) && !notIndefinite.test(text)) || suppressed.test(text)) return ['indefinite'];
  if (kind === 'list-item' && longerLeadIn.test(leadIn) && reasonItem.test(text)) return ['as-needed'];
  if (!(keepingPlainly.test(frame) || headingKeeps) || !isAboutData(clause)) return [];
  if (goesWith.test(text) && !/\byou (?:can|may|must|will need)\b/i.test(text)) return ['as-needed'];
  if (notData.test(text)) return [];
  if (keptForLaw.test(text)) return ['as-needed'];
  return asNeeded.some((pattern) => pattern.test(text)) ? ['as-needed'] : [];
}

function isKeepingPeriod(text: string, start: number, end: number, frame: string, headingKeeps: boolean): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 30);
  if (/^ ago\b/i.test(after) || /\btak(?:e|es|ing) (?:[\w-]+ ){0,3}$/i.test(before)) return false;
  if (lookBack.test(before) || ageAround.test(before)) return false;
  if (/\bheld true\b|\bremain(?:s|ed)? committed\b/i.test(text)) return false;
  if (deadlineBefore.test(text.slice(Math.max(0, start - 170), start))) return false;
  if (/^[’']?s?[’']? (?:prior |advance |written )?(?:notice|period to|to (?:respond|reply|object))/i.test(after))
    return false;
  // A sentence that keeps nothing plainly and speaks of answers is about a deadline.
  return (
    headingKeeps ||
    !otherPeriod.test(text) ||
    /\b(?:retain\w*|retention|kept|stored?|delet\w+|eras\w+|purg\w+)\b/i.test(nearby(frame, text, start))
  );
}

/** The words of the clause part around the period, so that "we reply within 30 days. ... delete" does not count. */
function nearby(frame: string, text: string, start: number): string {
  const offset = frame.length - text.length + start;
  return frame.slice(Math.max(0, offset - 80), offset + 60);
}

const dataWords =
  /\b(?:data|information|records?|details|logs?|files?|content|messages?|account|profile|address\w*|cookies?|identifiers?|it|them|e-?mails?|recordings?|copies|copy|backups?|chats?|history|documents?|transactions?|results?|transcri\w+|database|information)\b/i;

function isAboutData({ text, leadIn }: TaggedClause): boolean {
  return dataWords.test(text) || dataWords.test(leadIn);
}

/** At most this many characters of the clause say what is kept. */
const whatLength = 70;

const objectOfKeeping = guard(
  /\b(?:retain|keep|store|hold|preserve|maintain|save|archive|delete|erase|remove|purge|destroy|discard|anonymi[sz]e)s?\s+(?:and (?:use|process|store)\s+)?((?:(?!\b(?:for|as long|only|until|after|within|in order|where|when|if|no longer|to the extent|so long|indefinitely|unless|at)\b)[^,;:.()]){3,70})/i,
);
const subjectOfKeeping = guard(
  /^(?:[^,]{0,40}, )?((?:(?!\b(?:we|you|if|when|unless)\b)[^,;:.()]){3,70}?)\s+(?:is|are|will be|may be|shall be|is also|are only|must be|can be)\s+(?:\w+ly )?(?:retained|kept|stored|held|preserved|maintained|saved|archived|deleted|erased|removed|purged|destroyed|discarded|anonymi[sz]ed)/i,
);

/** What is kept, as the clause has it; '' where no short phrase says it. */
function findKeptPhrase({ text, kind }: TaggedClause): string {
  if (kind === 'table-row') return (text.split('\t')[0] ?? '').trim();
  return (subjectOfKeeping.exec(text)?.[1] ?? objectOfKeeping.exec(text)?.[1] ?? '').trim();
}

/** "It", "them or any copies": the word that says what is kept stands in another sentence. */
const pronounFirst = /^(?:it|them|they|or|and|so)\b|^(?:this|that|these|those|such|all|any)$/i;
/** What follows the thing kept: "data as needed", "records once it is", "names in compliance with the law". */
const condition =
  /\s+(?:once|even|which|as (?:needed|required|necessary)|that (?:is|are)|in (?:compliance|accordance))(?:\s.*)?$/i;

/** The phrase as it can stand alone; '' where it cannot. */
function describeKept(phrase: string): string {
  return pronounFirst.test(phrase) ? '' : shorten(phrase.replace(condition, ''));
}

function shorten(phrase: string): string {
  return phrase.length <= whatLength ? phrase : `${phrase.slice(0, whatLength).replace(/\s+\S*$/, '')} …`;
}
