/** What the finders of opt-outs look at: a clause with the words around it. */
import { guard } from '../expressions/guarded-expression.ts';
import type { OptOut, TaggedClause } from '../types.ts';
import { readRefusal } from './read-refusal.ts';

/** One clause with the words that frame it. */
export interface OptOutContext {
  clause: TaggedClause;
  /** The clause's text; where it goes on from the sentence before ("To do so, ..."), that sentence as well. */
  sentence: string;
  /** The clause before, where it refuses something and stands under the same heading; '' otherwise. */
  previous: string;
  /** Lead-in and heading. */
  frame: string;
  /** It says how to use one's rights, and to object is one of them. */
  isForObjecting: boolean;
  /** The texts of the next clauses under the same heading, which may hold an address line by line. */
  following: () => string[];
  /** Where the policy says to write to about privacy; empty where it names no such address. */
  findContact: () => readonly ContactPoint[];
}

/** Whom "contact us" means. */
export interface ContactPoint {
  kind: 'email' | 'link' | 'phone' | 'post';
  value: string;
}

/** An opt-out with where in the clause its means is named. */
export interface FoundOptOut extends OptOut {
  /** Offsets into the clause's text; undefined where the clause as a whole gives the means. */
  span: { start: number; end: number } | undefined;
}

/** "To do so, click here": what is refused stands in the sentence before. */
const goesOn = guard(
  /^\W{0,2}(?:to do (?:so|this|that)|you (?:can|may) (?:also )?do (?:so|this|that)|this (?:can|may) be done|in (?:that|this) case|(?:in order )?to exercise (?:this|that|your)|you (?:can|may) (?:also )?exercise (?:this|that|your))\b/i,
);
/** "Please write to ...", "Simply click ...": goes on from a sentence that refuses, if from any. */
const mayGoOn = guard(
  /^\W{0,2}(?:(?:to do so,? )?(?:please|simply|just|alternatively|click|visit|e-?mail|contact|write|send|call|submit|follow|go to|you (?:can|may) (?:also )?(?:contact|e-?mail|write|call|visit|use|submit|reach|click))|(?:this|the) (?:link|form|page)|more information (?:on|about) (?:how|this)|instructions|learn (?:more|how)|for (?:more|further) (?:information|details)|(?:more|further) (?:information|details) (?:is|are|can be))\b/i,
);

/**
 * The clause at `index` of a policy's clauses with what frames it. Throws a RangeError where there is none.
 *
 * @param findContact asked only where a clause refers to an address that stands elsewhere
 */
export function describeContext(
  clauses: readonly TaggedClause[],
  index: number,
  findContact: () => readonly ContactPoint[],
): OptOutContext {
  const clause = clauses[index];
  if (clause === undefined) throw new RangeError(`No clause at ${index}`);
  const before = clauses[index - 1];
  const continues =
    before !== undefined &&
    before.block === clause.block &&
    (goesOn.test(clause.text) || (mayGoOn.test(clause.text) && readRefusal(before.text)?.isStrong === true));
  return {
    clause,
    sentence: continues ? `${before.text} ${clause.text}` : clause.text,
    previous: before?.block === clause.block && readRefusal(before.text)?.isStrong === true ? before.text : '',
    frame: `${clause.leadIn} ${clause.heading}`,
    isForObjecting: exercisesObjection(clauses, index),
    following: () =>
      clauses
        .slice(index + 1, index + 1 + addressLines)
        .filter(({ heading }) => heading === clause.heading)
        .map(({ text }) => text),
    findContact,
  };
}

/** An address has no more lines. */
const addressLines = 5;

/** Rights stand in a list above the sentence that tells how to use them; so far up it is read. */
const sectionReach = 14;
/** "Any of your rights" are those of a whole chapter, which may have a heading for each of them. */
const chapterReach = 60;
const allRights = guard(
  /\bexercis(?:e|ing) (?:any |one |all |some )?(?:or (?:more|all) )?(?:of )?(?:the |your |these |those |such )(?:above |foregoing |following |data |privacy |statutory |legal )*(?:rights|choices)\b/i,
);
const exercise = guard(
  /\b(?:exercise|exercising|(?:make|submit|send|file|place) (?:a|an|any|such|your|us a|this) (?:\w+ ){0,3}requests?|(?:these|those|your|any of (?:these|your)|such) (?:\w+ )?(?:rights|choices)\b[^.]{0,80}\b(?:contact|e-?mail|write|call|reach|submit)|(?:privacy|consumer|rights) requests|(?:requests?|questions?)\b[^.;]{0,30}\b(?:about|regarding|concerning|relating to) (?:any of )?(?:your|these|those) (?:\w+ ){0,2}rights)\b/i,
);
const objection = guard(
  /\b(?:object(?:ion)?(?: to)?|opt[ -]?out|withdraw (?:your |any )?consent|restrict(?:ion)?|not (?:to )?(?:use|process|share)[^.;]{0,60} for direct marketing)\b/i,
);

/** An appeal is no objection, and what the service does with a request is no way to make one. */
const noRequest = guard(
  /\bappeal\b|\b(?:where|when|once|after|help you|because) (?:you )?(?:contact us to |choose to )?exercis/i,
);

/** Requests of every kind that the law knows. */
const anyRequest = guard(
  /\b(?:data subject(?: and consumer)?|privacy rights?|data protection|data rights) requests?\b/i,
);

/** "To exercise these rights write to ...", where the right to object is one of them: read in the clause or just above, under the same heading. */
function exercisesObjection(clauses: readonly TaggedClause[], index: number): boolean {
  const clause = clauses[index];
  if (clause === undefined) return false;
  const isAnyRequest = anyRequest.test(clause.text);
  if (!(isAnyRequest || exercise.test(clause.text)) || noRequest.test(clause.text)) return false;
  if (isAnyRequest || allRights.test(clause.text)) {
    return clauses
      .slice(Math.max(0, index - chapterReach), index + sectionReach)
      .some(({ text }) => objection.test(text));
  }
  const section = clauses
    .slice(Math.max(0, index - sectionReach), index + 1)
    .filter(({ heading }) => heading === clause.heading);
  return section.some(({ text }) => objection.test(text));
}
