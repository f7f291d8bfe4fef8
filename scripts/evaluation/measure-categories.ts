import { scoreText } from '../../lib/classify/classify-text.ts';
import type { DecodedModel } from '../../lib/classify/decode-model.ts';
import { scoreLabel } from '../../lib/classify/score-text.ts';
import { toLabelId } from '../training/label-id.ts';
import { type Segment, stripTags } from '../training/read-opp115.ts';
import type { Judged } from './measure-calibration.ts';
import { count, emptyTally, type Tally } from './measure-labels.ts';

export interface CategoryAccuracy {
  tallies: Map<string, Tally>;
  /** Every category of every segment with its score, assigned or not. */
  judged: Judged[];
}

/** Compares categories with the benchmark's over segments of OPP-115 that the model has not seen. */
export function measureCategories(segments: readonly Segment[], model: DecodedModel): CategoryAccuracy {
  const tallies = new Map(model.categories.map(({ id }) => [id, emptyTally()]));
  const judged: Judged[] = [];
  for (const { html, categories } of segments) {
    if (categories === null) continue;
    const actual = new Set(categories.map(toLabelId));
    const scored = scoreText(stripTags(html), model);
    for (const label of model.categories) {
      const { probability, assigned } = scoreLabel(label, scored);
      const right = actual.has(label.id);
      count(tallies.get(label.id) ?? emptyTally(), assigned, right);
      judged.push({ score: probability, right });
    }
  }
  return { tallies, judged };
}
