/** Finds the day on which a policy says that it was last updated. */
import type { Block, PolicyDocument } from '../types.ts';
import { findLocalUpdate } from './find-local-update.ts';
import { type DateMention, type DayOrder, readDates } from './read-dates.ts';
import { knowsMonths } from './read-local-dates.ts';

/**
 * Words just before a date that make it the policy's own. Each is matched against the end of the text before the date,
 * so that a line of several dates ("Effective: ..., last revised: ...") is read label by label.
 */
const updatedLabel =
  /\b(?:updat(?:ed?|es|ing)|modified|modification|revis(?:ed|ion|ions)|rev|amend(?:ed|ment)|changed?|edited|version|current|status)\b[^.;!?]{0,48}$/i;
const reviewedLabel = /\b(?:reviewed|posted|published|adopted|approved|issued)\b[^.;!?]{0,32}$/i;
const effectiveLabel =
  /\b(?:effective|in(?:to)? (?:force|effect)|takes? effect|valid|applicable|applies|dated?|as of|since)\b[^.;!?]{0,40}$/i;

/** Any figure or plan can be "as of" a day; far from the head it dates the policy only where the policy is named. */
const asOf = /\bas of\b[^.;!?]{0,16}$/i;

/** "1 May 2020 (updated)"; but not the label of a date that follows: "June 2012, last updated: July 2026". */
const labelBehind =
  /^\W{0,3}(?:last )?(?:updated|revised|revision|version)\b(?!(?: on| date)?(?: ?:| \d| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))/i;

/** "Rev. 2013-05" and "Ver. 2": the full stop of an abbreviation does not end the label. */
const abbreviationStop = /\b(rev|ver|no|eff|approx|v)\./gi;

/** What a sentence must speak of for a date in it to be the policy's. */
const ownSubject =
  /\b(?:policy|policies|notice|statement|document|terms|agreement|page|version|declaration|addendum|disclosures?|supplement)\b/i;
/** A statute or a standard has dates too; those never date the policy. */
const statute =
  /\b(?:act|acts|regulations?|gdpr|ccpa|cpra|lgpd|laws?|directive|codes?|section|statute|decision|judgment|treaty|article|decree|rule)\b/i;
/** Dates of an earlier text, of a copy, or of something that ends. */
const otherText =
  /\b(?:prior|previous|previously|earlier(?! of)|older|former|archived?|snapshot|captured|retrieved|accessed|downloaded|printed|expires?|expired|until|before|after|between|registered|incorporated|founded|copyright|superseded|replaced|incomplete|unfinished|planned)\b/i;

/** Short enough for a label and a date, with a few words beside them ("Last updated: 1 May 2020. See what changed"). */
const labelWords = 24;
/** The same for one sentence of a longer block ("Last updated on 30 June 2022."). */
const labelSentenceWords = 8;
/** A policy's date stands at its head; further down, a date line without any label means nothing. */
const headBlocks = 8;

interface Candidate {
  date: string;
  weight: number;
}

/**
 * Finds the date of the policy's last update.
 *
 * Takes the blocks (headings too, since the date is often a heading), address and language of a document; gives YYYY-MM-DD,
 * YYYY-MM where the policy gives no day, or null. Where it states both, the date of the update wins over the effective date, and the
 * first of equals wins, since addenda with dates of their own stand below. 3/4/2020 is read month first, as US policies write
 * it, unless another date of the document (25/12/2020), its language or its host tell otherwise.
 */
export function findLastUpdated(
  document: Pick<PolicyDocument, 'blocks' | 'url' | 'language' | 'title'>,
): string | null {
  const language = /^n[on]\b/i.test(document.language) ? 'nb' : (document.language.toLowerCase().split('-')[0] ?? '');
  const local = knowsMonths(language) ? findLocalUpdate(document, language) : null;
  if (local !== null) return local;
  const order = findDayOrder(document);
  let best: Candidate | undefined;
  document.blocks.forEach((block, index) => {
    for (const candidate of listCandidates(document.blocks, block, index, order)) {
      const isLater = candidate.weight === logWeight && best?.weight === logWeight && candidate.date > best.date;
      if (best === undefined || candidate.weight > best.weight || isLater) best = candidate;
    }
  });
  if (best !== undefined) return best.date;
  // A title that fell back to a file's name may hold the day on which the file was saved.
  return ownSubject.test(document.title) ? (readDates(document.title, order)[0]?.date ?? null) : null;
}

function listCandidates(blocks: readonly Block[], block: Block, index: number, order: DayOrder): Candidate[] {
  // Most blocks hold no year at all; looking for one first keeps long policies fast.
  if (!/\d{4}|\d[-/.]\d{2}\b/.test(block.text)) return [];
  const dates = readDates(block.text, order);
  return dates.flatMap((mention, position) => {
    const previous = dates[position - 1];
    const weight = weighMention(blocks, block, index, mention, previous?.end ?? 0);
    return weight === 0 ? [] : [{ date: mention.date, weight }];
  });
}

/** 0 where the date is not the policy's own; otherwise higher is surer. */
function weighMention(
  blocks: readonly Block[],
  block: Block,
  index: number,
  mention: DateMention,
  previousEnd: number,
): number {
  const sentence = cutSentence(block.text, mention);
  const isShort =
    countRoughWords(block.text) <= labelWords ||
    countRoughWords(block.text.slice(sentence.start, sentence.end)) <= labelSentenceWords;
  // A label may stand in the block above: a run-in head, or a line of its own.
  const above = index > 0 && mention.start <= 2 ? (blocks[index - 1]?.text ?? '') : '';
  const labelAbove = countRoughWords(above) <= 6 ? above : '';
  const from = Math.max(previousEnd, sentence.start, mention.start - 90);
  const before = `${labelAbove} ${block.text.slice(from, mention.start)}`.replace(abbreviationStop, '$1');
  const after = block.text.slice(mention.end, sentence.end);
  if (otherText.test(before) || (statute.test(before) && !ownSubject.test(before))) return 0;
  if (/^\W{0,3}(?:until|through|to|[-–—])\W{0,2}(?:\w+ )?\d/i.test(after)) return 0;

  const isOwn =
    isShort || ownSubject.test(before) || /^\W{0,3}(?:and|as)?\W{0,3}\w+ (?:policy|notice|statement)/i.test(after);
  const isAboutOther = (!isShort && statute.test(before)) || startsNewStatement(before, after);
  if (!isOwn || isAboutOther) return 0;
  if (isLogEntry(block.text, mention) && hasLogAbove(blocks, index)) return logWeight;
  if (updatedLabel.test(before) || labelBehind.test(after)) return isShort ? 100 : 90;
  if (asOf.test(before) && !ownSubject.test(before) && index >= headBlocks) return 0;
  if (effectiveLabel.test(before)) return isShort ? 70 : 60;
  if (reviewedLabel.test(before)) return isShort ? 50 : 40;
  return isBareDateLine(block, mention) && index < headBlocks ? 30 : 0;
}

/** "Effective January 1, 2020, residents may ...": the date belongs to what follows, unless that is the policy. */
function startsNewStatement(before: string, after: string): boolean {
  const opens = /^\W*(?:effective|as of|since|from|beginning|starting|on)\b[^,]{0,24}$/i.test(before);
  if (!opens || /^,? (?:this|our|the) (?:\w+ ){0,2}(?:policy|notice|statement)\b/i.test(after)) return false;
  return /^, ?\w+ \w+/.test(after) || statute.test(after);
}

/** Below every label: the latest entry of a log dates the policy where nothing else does. */
const logWeight = 35;
/** How many blocks above an entry the log's title may stand. */
const longestLog = 40;
const logTitle =
  /(?:^\W*|[.!?] +)(?:change ?log|(?:revision|version|change) history|history of changes|changes to this policy)\W*$/i;

/** "15 August 2023: Updated the list of processors": what changed then, not when the text was last changed. */
function isLogEntry(text: string, mention: DateMention): boolean {
  return /^[^\p{L}\d]{0,4}$/u.test(text.slice(0, mention.start)) && /^ ?[:–—-] ?\p{L}/u.test(text.slice(mention.end));
}

function hasLogAbove(blocks: readonly Block[], index: number): boolean {
  return blocks.slice(Math.max(0, index - longestLog), index).some(({ text }) => logTitle.test(text));
}

/** Weekday, hour and time zone beside a date, as newspapers print them. */
const clockWords =
  /\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|\d{1,2}[.:]\d{2}|[ap]m|[A-Z]{2,4}T|UTC)\b/gi;

/** A line of nothing but a date, or a title with a date ("Privacy Policy - May 2018"). */
function isBareDateLine(block: Block, mention: DateMention): boolean {
  const rest = `${block.text.slice(0, mention.start)} ${block.text.slice(mention.end)}`;
  if (/©|copyright/i.test(rest)) return false;
  const words = countRoughWords(rest.replace(clockWords, ' '));
  return words === 0 || (words <= 8 && /\b(?:privacy|policy|notice|statement)\b/i.test(rest));
}

/** Offsets of the sentence around a mention; abbreviations are not worth more than this here. */
function cutSentence(text: string, mention: DateMention): { start: number; end: number } {
  const before = text.slice(0, mention.start).replace(abbreviationStop, '$1 ');
  const breaks = [...before.matchAll(/[.!?] +(?=[A-Z"“(])/g)];
  const last = breaks.at(-1);
  const next = /[.!?](?:\s|$)/.exec(text.slice(mention.end));
  return {
    start: last === undefined ? 0 : last.index + last[0].length,
    end: next === null ? text.length : mention.end + next.index,
  };
}

function countRoughWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Hosts and languages of places that write the day first. `.com` says nothing. */
const dayFirstHost = /\.(?:uk|eu|de|fr|es|it|nl|be|at|ch|ie|pt|pl|se|dk|no|fi|cz|au|nz|in|za|br|mx|ar)(?:[:/]|$)/i;
const dayFirstLanguage = /^(?:en-(?:GB|IE|AU|NZ|IN|ZA)|de|fr|es|it|nl|pt|pl|sv|da|nb|fi|cs)\b/i;

function findDayOrder(document: Pick<PolicyDocument, 'blocks' | 'url' | 'language'>): DayOrder {
  let monthFirst = 0;
  let dayFirst = 0;
  for (const { text } of document.blocks) {
    for (const match of text.matchAll(/\b(\d{1,2})[-/](\d{1,2})[-/](?:19|20)\d{2}\b/g)) {
      if (Number(match[1]) > 12) dayFirst += 1;
      if (Number(match[2]) > 12) monthFirst += 1;
    }
  }
  if (monthFirst !== dayFirst) return monthFirst > dayFirst ? 'month-first' : 'day-first';
  const host = /^https?:\/\/([^/?#]+)/i.exec(document.url)?.[1] ?? '';
  return dayFirstHost.test(host) || dayFirstLanguage.test(document.language) ? 'day-first' : 'month-first';
}
