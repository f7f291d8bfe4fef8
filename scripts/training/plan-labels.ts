import { categoryIds } from '../../lib/taxonomy/categories.ts';
import { practiceIds } from '../../lib/taxonomy/practices.ts';
import type { LabelPlan } from './train-model.ts';

/** Share of the whole text in a category's score; the best sentence has the rest. From .3 to .7 cross-validation sees no difference. */
const categoryShare = 0.6;
const practiceShare = 0.6;

/** Plans for category labels with their ids. */
export function planCategories(ids: readonly string[], withSentences: boolean): LabelPlan[] {
  return ids.map((id) => ({
    id,
    kind: 'category',
    whole: { id, kind: 'category' },
    sentence: { id, kind: withSentences ? 'clause' : 'category' },
    share: categoryShare,
    judgedOn: ({ source }) => source === 'opp115-segment' || source === 'segments',
    beta: 1,
  }));
}

/** Plans for all labels of the taxonomy. */
export function planTaxonomy(): LabelPlan[] {
  const practices = practiceIds.map(
    (id): LabelPlan => ({
      id,
      kind: 'practice',
      whole: { id, kind: 'practice' },
      sentence: { id, kind: 'practice' },
      share: practiceShare,
      judgedOn: ({ source }) => source !== 'opp115-segment',
      // A wrong statement costs a reader's trust; a missed clause mostly has others beside it.
      beta: 0.5,
    }),
  );
  return [...planCategories(categoryIds, true), ...practices];
}
