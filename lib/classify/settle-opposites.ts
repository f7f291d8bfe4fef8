import type { PracticeId } from '../taxonomy/practices.ts';
import type { PracticeTag } from '../types.ts';

/** Practices of which a clause that asserts the one denies the other. */
const opposites: ReadonlyMap<PracticeId, PracticeId> = new Map([
  ['sharing.no-sale', 'sharing.sells'],
  ['sharing.sells', 'sharing.no-sale'],
  ['sharing.no-sharing', 'sharing.third-parties'],
  ['sharing.third-parties', 'sharing.no-sharing'],
  ['tracking.dnt-ignored', 'tracking.dnt-honoured'],
  ['tracking.dnt-honoured', 'tracking.dnt-ignored'],
  ['use.no-ai-training', 'use.ai-training'],
  ['use.ai-training', 'use.no-ai-training'],
]);

/** Of each pair, the one whose assertion says nothing of the other: to sell is not to deny that one promised otherwise. */
const offences: ReadonlySet<PracticeId> = new Set(['sharing.sells', 'sharing.third-parties', 'use.ai-training']);

/**
 * Makes the tags of one clause agree: of two opposites the surer one stands. "We do not sell" is `sharing.no-sale` with `does`, and
 * `sharing.sells` only ever with `does-not`; with a condition ("unless you agree") the other is left out, since it is neither stated nor denied.
 */
export function settleOpposites(tags: readonly PracticeTag[]): PracticeTag[] {
  const byId = new Map(tags.map((tag) => [tag.id, tag]));
  return tags.flatMap((tag): PracticeTag[] => {
    const opposite = opposites.get(tag.id);
    if (opposite === undefined) return [tag];
    const rival = byId.get(opposite);
    if (rival !== undefined && isSurer(rival, tag)) return [];
    if (tag.stance !== 'does' || offences.has(tag.id)) return [tag];
    return [tag, { id: opposite, stance: 'does-not', score: tag.score }];
  });
}

/** Of these the opposite stands in a tie: a clause that speaks of selling in vain denies it, and one that speaks of a signal in doubt ignores it. */
const losesTies: ReadonlySet<PracticeId> = new Set([...offences, 'tracking.dnt-honoured']);

function isSurer(rival: PracticeTag, tag: PracticeTag): boolean {
  return rival.score > tag.score || (rival.score === tag.score && losesTies.has(tag.id));
}
