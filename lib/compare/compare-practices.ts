/** What a policy says now and did not say before, no longer says, or says otherwise. */
import { isEnglish } from '../classify/is-english.ts';
import { mayHold } from '../classify/rules/match-cues.ts';
import { clearFrom, confidenceOf } from '../summarise/confidence-in-words.ts';
import { type PracticeId, practiceIds, practiceOf } from '../taxonomy/practices.ts';
import type { Highlight, PolicyAnalysis, Stance } from '../types.ts';
import type { Alignment } from './align-clauses.ts';
import { dropRepeated } from './drop-repeated.ts';
import { findCounterparts, otherSide, type RowIndex, saysTheSame, type VersionSide } from './index-rows.ts';
import type { PracticeChange, PracticeSide } from './policy-changes.ts';
import { compareWords } from './read-clause-words.ts';
import { isProved, lostItsProof, stillStates } from './still-states.ts';
import { judgeBearing, weighChange } from './weigh-change.ts';
import { writePracticeChange } from './write-changes.ts';

/** What the comparison of practices looks at. */
export interface ComparedVersions {
  before: PolicyAnalysis;
  after: PolicyAnalysis;
  alignment: Alignment;
  index: RowIndex;
  /** Share of the words that have a counterpart, 0 to 1. */
  matched: number;
}

/** A clause of the other version that shares this much with the evidence may say the same in other words. */
const mayBeSame = 0.4;

/** Where more of the text than this is new, nothing is certainly gone: it may be said in other words. */
const mostlyMatched = 0.7;
/** Nor where less than this share of the other page was read: it may stand in the rest. */
const mostlyRead = 0.9;

/** Of so many clauses of the evidence, clearest first, the reader is shown what became of them. */
const shownEvidence = 2;

/** Takes two versions, laid side by side; gives the changed practices, those that matter most to a reader first. */
export function comparePractices(versions: ComparedVersions): PracticeChange[] {
  // What the classifier says of another language is nothing to compare; older programs saved it all the same.
  if (!isEnglish(versions.before.language) || !isEnglish(versions.after.language)) return [];
  const old = new Map(versions.before.highlights.map((highlight) => [highlight.practice, highlight]));
  const young = new Map(versions.after.highlights.map((highlight) => [highlight.practice, highlight]));
  const changes = practiceIds.flatMap((practice): Unwritten[] => {
    const [one, other] = [old.get(practice), young.get(practice)];
    if (one !== undefined && other !== undefined) return compareStances(versions, one, other);
    if (one !== undefined) return listOneSided(versions, 'before', one);
    return other === undefined ? [] : listOneSided(versions, 'after', other);
  });
  return dropRepeated(changes)
    .map((change): PracticeChange => ({ ...change, sentence: writePracticeChange(change) }))
    .map((change) => ({ change, weight: weighChange(change) }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ change }) => change);
}

type Unwritten = Omit<PracticeChange, 'sentence'>;

/** A practice that only one version states. */
function listOneSided(versions: ComparedVersions, side: VersionSide, highlight: Highlight): Unwritten[] {
  const { practice, clauses, score } = highlight;
  const { index } = versions;
  const other = versions[otherSide(side)];
  // A clause that the summary passed over, such as a question, is a trace all the same.
  if (other.clauses.some(({ practices }) => practices.some(({ id }) => id === practice))) return [];
  if (clauses.some((id) => stillStates(index, side, id, practice))) return [];
  const counterparts = [
    ...new Set(clauses.slice(0, shownEvidence).flatMap((id) => findCounterparts(index, side, id).map((one) => one.id))),
  ];
  const closest = findClosest(versions, side, clauses[0] ?? '', practice);
  const others = closest === undefined || counterparts.includes(closest) ? counterparts : [...counterparts, closest];
  const isCertain = closest === undefined && score >= clearFrom && isSurelyOneSided(versions, side, highlight);
  const [before, after] = side === 'before' ? [describe(highlight), null] : [null, describe(highlight)];
  return [
    {
      kind: side === 'before' ? 'dropped' : 'added',
      practice,
      topic: practiceOf(practice).topic,
      before,
      after,
      beforeClauses: side === 'before' ? clauses : others,
      afterClauses: side === 'before' ? others : clauses,
      bearing: judgeBearing(practice, before, after),
      confidence: confidenceOf(score),
      isCertain,
    },
  ];
}

/** Whether a clause said it in plain words, and all that said it is new or gone, or lost just these words. */
function isSurelyOneSided(versions: ComparedVersions, side: VersionSide, { practice, clauses }: Highlight): boolean {
  const { index, matched } = versions;
  if (matched < mostlyMatched || versions[otherSide(side)].coverage < mostlyRead) return false;
  const isGone = clauses.every(
    (id) => findCounterparts(index, side, id).length === 0 || lostItsProof(index, side, id, practice),
  );
  // What the weights alone made of a clause is no ground for saying that a policy once said it.
  const isPlain = (id: string) => {
    const clause = index[side].get(id)?.clause;
    return clause !== undefined && isProved(practice, clause);
  };
  return isGone && clauses.some(isPlain);
}

function describe({ stance, statement, valence }: Highlight): PracticeSide {
  return { stance, statement, valence };
}

/**
 * Of the clauses that are new or changed in the other version and have the practice's necessary words, the one most like the evidence; undefined where none is
 * like it.
 */
function findClosest(
  { alignment, index }: ComparedVersions,
  side: VersionSide,
  id: string,
  practice: PracticeId,
): string | undefined {
  const { versions } = alignment;
  const evidence = versions[side].find(({ clause }) => clause.id === id);
  if (evidence === undefined) return undefined;
  let [closest, likeness]: [string | undefined, number] = [undefined, mayBeSame];
  for (const candidate of versions[otherSide(side)]) {
    const row = index[otherSide(side)].get(candidate.clause.id)?.row;
    if (row === undefined || saysTheSame(row)) continue;
    const own = compareWords(evidence, candidate, versions.termWeights);
    if (own > likeness && mayHold(practice, candidate.clause)) [closest, likeness] = [candidate.clause.id, own];
  }
  return closest;
}

/** A practice that both versions state: told where the stance turned, and the clauses show that it did. */
function compareStances(versions: ComparedVersions, old: Highlight, young: Highlight): Unwritten[] {
  const { practice } = old;
  if (old.statement === young.statement) return [];
  const lost = listChanged(versions, 'before', old);
  const fresh = listChanged(versions, 'after', young);
  if (!isShown(versions, old, young, lost, fresh)) return [];
  const [before, after] = [describe(old), describe(young)];
  return [
    {
      kind: 'turned',
      practice,
      topic: practiceOf(practice).topic,
      before,
      after,
      beforeClauses: [...new Set([...lost, ...old.clauses])],
      afterClauses: [...new Set([...fresh, ...young.clauses])],
      bearing: judgeBearing(practice, before, after),
      confidence: confidenceOf(Math.min(old.score, young.score)),
      isCertain: true,
    },
  ];
}

/**
 * Whether the turn is the policy's and not only the classifier's: a denial needs a clause that is new or gone; a choice that came, a new clause that gives it, and one
 * that went, all clauses that gave it; between "does" and "may", where lawyers write now the one and now the other, the words of one and the same clause must have changed.
 */
function isShown(
  versions: ComparedVersions,
  old: Highlight,
  young: Highlight,
  lost: readonly string[],
  fresh: readonly string[],
): boolean {
  if (old.stance === 'does-not' || young.stance === 'does-not') return lost.length + fresh.length > 0;
  if (young.stance === 'choice') return fresh.length > 0 && lost.length > 0;
  if (old.stance === 'choice') {
    const choices = versions.before.clauses.filter((clause) => hasStance(clause, old.practice, 'choice'));
    return choices.length > 0 && choices.every(({ id }) => lost.includes(id));
  }
  return lost.some((id) => {
    const row = versions.index.before.get(id)?.row;
    const becameOther = findCounterparts(versions.index, 'before', id).some((other) =>
      hasStance(other, young.practice, young.stance),
    );
    return (
      becameOther &&
      row?.kind === 'edited' &&
      row.pieces.some(({ kind, text }) => kind !== 'same' && possibility.test(text))
    );
  });
}

/** Words that make a possibility out of a fact. */
const possibility = /\b(?:may|might|can|could|will|would|some(?:times)?|certain)\b/i;

/** Clauses that speak for a version's stance and whose counterpart, where they have one, does not. */
function listChanged(
  { index }: ComparedVersions,
  side: VersionSide,
  { practice, stance, clauses }: Highlight,
): string[] {
  return clauses.filter((id) => {
    const found = index[side].get(id);
    if (found === undefined || saysTheSame(found.row) || !hasStance(found.clause, practice, stance)) return false;
    return !findCounterparts(index, side, id).some((other) => hasStance(other, practice, stance));
  });
}

function hasStance(
  { practices }: { practices: readonly { id: PracticeId; stance: Stance }[] },
  practice: PracticeId,
  stance: Stance,
): boolean {
  return practices.some((tag) => tag.id === practice && tag.stance === stance);
}
