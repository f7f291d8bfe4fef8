/** Chooses the three to five statements that a reader sees before everything else. */
import type { PracticeId } from '../taxonomy/practices.ts';
import type { Highlight, Stance } from '../types.ts';
import { clearFrom, confidenceOf } from './confidence-in-words.ts';

/** Room for what worries; one place more is kept for a good thing that is rare. */
const mostWorries = 4;
const fewest = 3;
/** No more than this from one topic, so that the first look covers more than cookies. */
const mostOfTopic = 2;

/**
 * What weighs most for somebody about to sign up, heaviest first. Nearly every policy takes IP addresses and shares in a merger; what stands
 * here is what sets one policy apart from another. Practices not listed come after these.
 */
export const weightiest: readonly PracticeId[] = [
  'sharing.sells',
  'collection.biometric',
  'collection.health',
  'use.ai-training',
  'sharing.advertisers',
  'tracking.session-recording',
  'sharing.third-parties',
  'collection.content',
  'tracking.other-sites',
  'retention.indefinite',
  'retention.after-deletion',
  'changes.any-time',
  'choices.leave-only',
  'cookies.third-party-ads',
  'use.profiling',
  'use.targeted-ads',
  'collection.non-users',
  'collection.location',
  'tracking.dnt-ignored',
  'tracking.pixels-fingerprinting',
  'collection.from-third-parties',
];

/** Good things that few policies say; the promise not to sell is commoner, but it is what readers ask first. */
export const rareAndGood: readonly PracticeId[] = [
  'tracking.none',
  'sharing.no-sale',
  'sharing.no-sharing',
  'use.no-ai-training',
  'tracking.dnt-honoured',
  'choices.global-privacy-control',
  'sharing.legal-notice',
  'cookies.session-only',
  'collection.pseudonym',
  'changes.archive',
];

/**
 * A single clause just above `clear` is wrong once in fifteen times; in the one place that everybody reads that is too often.
 * A second clause, or a score well above, comes first.
 */
const verySure = 0.975;

/** 0 for what can open the summary, 1 for the merely clear, 2 for the likely, 3 for what only a look at the clause can tell. */
function doubtOf({ score, clauses }: Highlight): number {
  if (score >= verySure || (score >= clearFrom && clauses.length > 1)) return 0;
  if (score >= clearFrom) return 1;
  return confidenceOf(score) === 'likely' ? 2 : 3;
}

/**
 * Takes all highlights of a policy; gives three to five of them (fewer only where there are fewer): bad before caution, sure before unsure,
 * weighty before usual, at most two of a topic; then a rare good one where there is one; then whatever is good, to make three.
 */
export function chooseFirst(highlights: readonly Highlight[]): Highlight[] {
  const distinct = dropRedundant(highlights);
  const worries = distinct
    .filter(({ valence }) => valence === 'bad' || valence === 'caution')
    .filter((worry) => doubtOf(worry) < 3)
    .sort(compareWorries);
  const chosen: Highlight[] = [];
  for (const worry of worries) {
    const ofTopic = chosen.filter(({ topic }) => topic === worry.topic).length;
    if (chosen.length < mostWorries && ofTopic < mostOfTopic) chosen.push(worry);
  }
  const goods = distinct.filter(({ valence }) => valence === 'good').sort(compareGoods);
  const rare = goods.find((good) => doubtOf(good) === 0 && isRare(good));
  if (rare !== undefined) chosen.push(rare);
  const rest = [...goods, ...distinct];
  for (const highlight of rest) {
    if (chosen.length >= fewest) break;
    if (!chosen.includes(highlight)) chosen.push(highlight);
  }
  return chosen;
}

/** Pairs of practices of which one says the other's opposite. */
export const opposites: readonly (readonly [PracticeId, PracticeId])[] = [
  ['sharing.sells', 'sharing.no-sale'],
  ['use.ai-training', 'use.no-ai-training'],
  ['tracking.dnt-ignored', 'tracking.dnt-honoured'],
  ['sharing.third-parties', 'sharing.no-sharing'],
];

/**
 * Leaves out a denial where the opposite practice says the same thing outright: of "does not sell" (sharing.no-sale) and a denied
 * sharing.sells, only the first stays. For views and counts; the analysis itself keeps both.
 */
export function dropRedundant(highlights: readonly Highlight[]): Highlight[] {
  return dropRepeatedDenials(highlights, ({ practice }) => practice);
}

/** The same for whatever has a stance; `practiceOf` tells of which practice. */
export function dropRepeatedDenials<Stated extends { stance: Stance }>(
  statements: readonly Stated[],
  practiceOf: (stated: Stated) => PracticeId,
): Stated[] {
  const asserted = new Set(statements.filter(({ stance }) => stance !== 'does-not').map(practiceOf));
  return statements.filter((stated) => {
    if (stated.stance !== 'does-not') return true;
    const practice = practiceOf(stated);
    return !opposites.some(
      ([one, other]) => (practice === one && asserted.has(other)) || (practice === other && asserted.has(one)),
    );
  });
}

function isRare({ practice, stance }: Highlight): boolean {
  // A denied bad practice ("does not collect health data") is as telling as a promise.
  return rareAndGood.includes(practice) || (stance === 'does-not' && weightiest.includes(practice));
}

function compareWorries(one: Highlight, other: Highlight): number {
  return (
    Number(other.valence === 'bad') - Number(one.valence === 'bad') ||
    doubtOf(one) - doubtOf(other) ||
    placeOf(weightiest, one.practice) - placeOf(weightiest, other.practice) ||
    other.score - one.score
  );
}

function compareGoods(one: Highlight, other: Highlight): number {
  return placeOf(rareAndGood, one.practice) - placeOf(rareAndGood, other.practice) || other.score - one.score;
}

function placeOf(list: readonly PracticeId[], practice: PracticeId): number {
  const place = list.indexOf(practice);
  return place < 0 ? list.length : place;
}
