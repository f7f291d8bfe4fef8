import { scoreText } from '../../lib/classify/classify-text.ts';
import type { DecodedModel } from '../../lib/classify/decode-model.ts';
import { scoreLabel } from '../../lib/classify/score-text.ts';
import { toLabelId } from '../training/label-id.ts';
import { type Segment, stripTags } from '../training/read-opp115.ts';
import { count, emptyTally, type Tally } from './measure-labels.ts';

/** Tallies of each category over segments of OPP-115 that the model has not seen. */
export function measureCategories(segments: readonly Segment[], model: DecodedModel): Map<string, Tally> {
  const tallies = new Map(model.categories.map(({ id }) => [id, emptyTally()]));
  for (const { html, categories } of segments) {
    if (categories === null) continue;
    const actual = new Set(categories.map(toLabelId));
    const scored = scoreText(stripTags(html), model);
    for (const label of model.categories) {
      count(tallies.get(label.id) ?? emptyTally(), scoreLabel(label, scored).assigned, actual.has(label.id));
    }
  }
  return tallies;
}
