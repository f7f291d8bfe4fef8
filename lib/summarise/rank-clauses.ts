/** Puts the clauses that speak for a practice in order, the clearest first: it is the one that a reader is shown. */
import { guard } from '../expressions/guarded-expression.ts';
import type { PracticeTag, Stance, TaggedClause } from '../types.ts';
import { judgeDirectness } from './judge-directness.ts';
import { isHeadOfItem, isReference, isTitle } from './recognise-titles.ts';

/** A clause and what it says of the practice in question. */
export interface Evidence {
  clause: TaggedClause;
  tag: PracticeTag;
}

/** A plain assertion or denial tells more than a possibility; the differences only break near ties. */
const stanceClarity: Record<Stance, number> = { does: 1, 'does-not': 1, choice: 0.97, may: 0.95 };

/**
 * Exponent of the score. Clauses that a cue names lie between .9 and 1, apart by what the weights say of them; squared, that difference
 * weighs as much as those below: on policies that nobody had tuned on, readers named the first clause in .899 of cases rather than .876.
 */
const weightOfScore = 2;

/** Fewer words than this seldom make a statement that can be understood alone. */
const fewWords = 5;
/** More than this does not fit into two or three lines of the popup; beyond `manyWords` it is a whole paragraph. */
const someWords = 60;
const manyWords = 90;

const examples = guard(/^\W{0,2}(?:for (?:example|instance)|e\.g\.|such as|as an example|examples? (?:of|include))/i);
const firstPerson = /\b(?:we|our|us|ours)\b/i;
const thirdPersonStart = guard(
  /^\W{0,2}(?:(?:these|those|such|some|other|certain|many|most|any|the) )?(?:third[- ]part(?:y|ies)|partners?|advertisers?|companies|providers?|vendors?|they|users|sites|websites|networks|browsers?|google|facebook|meta)\b/i,
);
/** "A cookie is a small text file ..." explains a word. */
const definition = guard(
  /^[^.]{0,140}\b(?:means|refers to|is defined as|shall mean|(?:is|are) (?:an? )?(?:\w+ )?(?:small|tiny|unique|little|electronic|alphanumeric|transparent|piece|pieces|type|string)\b)/i,
);

/** Sorts evidence, clearest first; equally clear clauses stay in reading order. Clauses that state nothing are left out. */
export function rankClauses(evidence: readonly Evidence[]): Evidence[] {
  return evidence
    .filter(
      ({ clause, tag }) =>
        (statesSomething(clause) || isListedKind(clause, tag)) &&
        !(describesRight(clause) && !isAboutRights(tag)) &&
        !isAnnouncement(clause, tag) &&
        !isDefinition(clause, tag) &&
        !(isReference(clause.text) && !actsByReference.test(tag.id)),
    )
    .map((entry) => ({ entry, clarity: clarityOf(entry) }))
    .sort((one, other) => other.clarity - one.clarity || one.entry.clause.start - other.entry.clause.start)
    .map(({ entry }) => entry);
}

/**
 * Tells whether a clause can be evidence at all: questions ("Do we sell your data?"), lines of a table of contents and other bare
 * titles announce a statement and are none.
 */
export function statesSomething(clause: TaggedClause): boolean {
  const { text, links, leadIn, kind } = clause;
  if (/\?\W*$/.test(text) || (leadIn === '' && bareTitle.test(text)) || countOfRequests.test(text)) return false;
  if (isTitle(clause)) return false;
  // A list item under a lead-in ("We collect:") or a table row says something in two words.
  if (leadIn !== '' || kind === 'table-row') return true;
  const linked = links.reduce((sum, link) => sum + link.end - link.start, 0);
  const wordCount = countWordsRoughly(text);
  const isContentsLine = linked >= text.trim().length - 6 && wordCount <= 12;
  // "We encrypt data." is a statement, "Analytics." a title that runs into the text; "Updated: 2021-08-17" is a whole statement, too.
  return !isContentsLine && (wordCount >= 4 || (wordCount === 3 && /[.!]$/.test(text)) || shortDate.test(text));
}

/** A year in full, or a date in figures alone. */
const shortDate = /\b(?:19|20)\d\d\b|\b\d{1,2}[-./]\d{1,2}[-./]\d\d\b/;

/** "Date of birth" in a list of data whose introduction is a heading: short, but all that there is to say. */
function isListedKind({ kind, text, links }: TaggedClause, { id }: PracticeTag): boolean {
  return kind === 'list-item' && links.length === 0 && id.startsWith('collection.') && !/[.?:]\W*$/.test(text);
}

/** "Information we receive from others", "How you can reach your data": a title that the page does not mark as one. */
const bareTitle =
  /^\W{0,3}(?:\w{1,3}[.)] ?){0,2}(?:(?:the |other |additional |personal |your )?(?:information|data) (?:that )?(?:we|you)(?: may)? (?:collect|receive|obtain|provide|gather|share|disclose|use)(?! is| are| may| will| includes?)(?:(?! is | are | may | will | includes? |[.:;,]).){0,60}\.?|(?:how|why|when|where|what) (?:do |does |can |may )?(?:we|you|your|our|personal|information|data)\b[^.:;,]{0,70})$/i;
/** The yearly figures on requests that Californian law asks for, in a sentence or as a row of a table. */
const countOfRequests = guard(
  /\b(?:received|denied|complied with(?: in (?:whole|full))?)\s{0,3}[:|]\s{0,3}\d|\brequests?(?: \w+){0,3}\t[\d,.]+\t[\d,.]+/i,
);

/** "The categories of third parties to whom we sold it", in a list of what one may ask: that proves a right and no sale. */
function describesRight({ text, leadIn, heading }: TaggedClause): boolean {
  return asksWhat.test(text) && (rightsFrame.test(leadIn) || rightsFrame.test(heading) || rightsFrame.test(text));
}

const asksWhat = guard(
  /^\W{0,4}(?:\w{1,3}[.)] ?)?(?:the )?(?:right to|rights? |to know|know (?:what|which|whether|the)|whether (?:we|or not|your)|categor(?:y|ies) of|specific pieces|business or commercial purposes?|commercial purposes?|what (?:personal |categories)|which (?:personal |categories)|(?:to )?(?:request|ask|confirm)\b)/i,
);
const rightsFrame = guard(
  /\b(?:rights?|requests?|entitled|ask (?:us|for)|disclose to you|you may (?:know|learn|obtain)|access)\b/i,
);

/** "This notice explains how we use data and protect it" promises an answer and gives none. */
function isAnnouncement({ text }: TaggedClause, { id }: PracticeTag): boolean {
  return (
    announcement.test(text) && /^(?:collection|use|retention|security|cookies|tracking|sharing|transfers)\./.test(id)
  );
}

const announcement = guard(
  /^\W{0,3}(?:this|our|the|these) (?:[\w&]+ ){0,4}(?:policy|statement|notice|policies)(?: \([^)]{0,60}\))? (?:(?:also|will|further|supplements? [^.]{0,80} and(?: specifically)?) )?(?:describes?|explains?|sets? out|outlines?|tells?|informs?|details|covers|applies|discloses?|is (?:designed|intended|meant) to)\b/i,
);

/** "A cookie is a small file that lets you stay signed in": of cookies that says something, of safety or use nothing. */
function isDefinition({ text }: TaggedClause, { id }: PracticeTag): boolean {
  return names.test(text) || (!/^(?:cookies|tracking)\./.test(id) && cookieDefinition.test(text));
}

const names = guard(
  /^\W{0,3}(?:in this (?:policy|notice|statement),? )?(?:we (?:will )?(?:refer to|call)\b[^.]{0,200}\bas\b|when we (?:say|refer to|use the (?:term|word))\b|we (?:shall |will )?use\b[^.]{0,120}\bas (?:a )?shorthand\b|[“"”']?(?:sensitive )?(?:personal|consumer health) (?:information|data)[“"”']? (?:is defined|means|refers to|has the meaning)\b)/i,
);
const cookieDefinition = guard(
  /^\W{0,3}(?:an? |the |these |such |our )?["“”']?(?:(?:web|internet|browser|http|session|persistent) )?(?:cookies?|beacons?|pixels?|clear gifs?|local storage)["“”']? (?:is|are) (?:an? )?(?:\w+ )?(?:small|tiny|unique|little|text|piece|pieces|type|string|data|files?)\b/i,
);

/** Where an address is, whose rules hold elsewhere, and what rights there are, is told by naming the place. */
const actsByReference = /^(?:contact|changes|rights)\.|^sharing\.other-sites$/;

function isAboutRights({ id }: PracticeTag): boolean {
  return /^(?:rights|choices|contact)\./.test(id);
}

function clarityOf({ clause, tag }: Evidence): number {
  const { text } = clause;
  let clarity =
    tag.score ** weightOfScore *
    stanceClarity[tag.stance] *
    lengthClarity(countWordsRoughly(`${clause.leadIn} ${text}`));
  // Of data that is collected, what it includes is the statement itself.
  if (examples.test(text)) clarity *= !tag.id.startsWith('collection.') ? 0.85 : /\bmay\b/i.test(text) ? 0.95 : 1;
  if (isMostlyCapitals(clause)) clarity *= 0.85;
  // A kind of data is named in two words, whatever stands after it.
  if (isHeadOfItem(clause) && !tag.id.startsWith('collection.')) clarity *= 0.85;
  if (definition.test(text)) clarity *= 0.8;
  // What the service says of itself comes before what it says of others.
  if (!firstPerson.test(text) && thirdPersonStart.test(text)) clarity *= 0.88;
  else if (firstPerson.test(text) || firstPerson.test(clause.leadIn)) clarity *= 1.03;
  return clarity * judgeDirectness(clause, tag.id);
}

/** Addresses, names and what is half a title say less than the sentences around them. */
function isMostlyCapitals({ text, leadIn, kind }: TaggedClause): boolean {
  if (leadIn !== '' || kind === 'table-row') return false;
  const words = text.slice(0, 200).match(/[\p{L}][\p{L}'’-]{3,}/gu) ?? [];
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 3 && words.length <= 14 && capitalised / words.length >= 0.75;
}

function lengthClarity(wordCount: number): number {
  if (wordCount < fewWords) return 0.8;
  if (wordCount <= someWords) return 1;
  return wordCount <= manyWords ? 0.92 : 0.82;
}

function countWordsRoughly(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
