/** Finds lists that name many purposes, one an item: no item says so by itself. */
import { guard } from '../expressions/guarded-expression.ts';
import type { Clause } from '../types.ts';
import { purposeVerb } from './rules/cues/use.ts';

/** Fewer items are what any shop has to do; readers called five and more "many purposes". */
const fewestPurposes = 5;

/** A lead-in or a heading that speaks of using data. */
const speaksOfUse = guard(
  /\b(?:us(?:e|es|ed|ing)|process(?:es|ed|ing)?|purposes?|collect(?:s|ed|ing)?)\b[^.]{0,80}\b(?:information|data|it|them)\b|\b(?:information|data)\b[^.]{0,80}\b(?:us(?:e|ed|es|ing)|process(?:ed|ing)?|purposes?)\b/i,
);
/** Sharing, rights, cookies and denials have lists of their own. */
const speaksOfElse = guard(
  /\b(?:shar(?:e|es|ed|ing)|disclos\w{1,4}|transfer\w{0,4}|provide[sd]? (?:it|them|your)|recipients?|third[- ]part\w{1,3}|partners|providers|vendors|cookies?|rights?|request|not|never|retain|keep|children|you may|you can|when you|what you)\b|n[’']t\b/i,
);
const aPurpose = guard(
  new RegExp(
    `^\\W{0,3}(?:\\(?\\w{1,3}[.)] )?(?:and |or )?(?:to |for (?:the )?(?:purposes? of )?)?(?:\\w{1,12} ){0,1}${purposeVerb}(?! (?:information|data|details)\\b)`,
    'i',
  ),
);

/** Whether a clause names a purpose and stands where purposes are listed. */
function isListedPurpose({ text, leadIn, heading }: Clause): boolean {
  if (!aPurpose.test(text)) return false;
  const frame = leadIn === '' ? heading : leadIn;
  if (speaksOfElse.test(frame)) return false;
  return speaksOfUse.test(frame) || (speaksOfUse.test(heading) && !speaksOfElse.test(heading));
}

/**
 * Takes the clauses of one policy in reading order; gives those that open a list of five purposes and more: the sentence that introduces the list
 * where it is a clause of its own, the first item otherwise. A section counts as one list, since many sort purposes by the grounds of the law.
 */
export function findPurposeLists(clauses: readonly Clause[]): Set<Clause> {
  const openings = new Set<Clause>();
  let opening: Clause | undefined;
  let purposes = 0;
  clauses.forEach((clause, at) => {
    const previous = clauses[at - 1];
    if (previous?.heading !== clause.heading) {
      opening = undefined;
      purposes = 0;
    }
    if (!isListedPurpose(clause)) return;
    opening ??= previous?.text === clause.leadIn ? previous : clause;
    purposes += 1;
    if (purposes === fewestPurposes) openings.add(opening);
  });
  return openings;
}
