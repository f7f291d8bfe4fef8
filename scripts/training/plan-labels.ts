import { categoryIds } from '../../lib/taxonomy/categories.ts';
import { type PracticeId, practiceIds } from '../../lib/taxonomy/practices.ts';
import type { LabelPlan } from './train-model.ts';

/** Share of the whole text in a category's margin; the best sentence has the rest. Worth a point of macro F1 over the whole text alone. */
const categoryShare = 0.7;
/** The same for practices of quotes, where every share of the best sentence cost first guesses on held-out services. */
const practiceShare = 1;

/** Plans for category labels with their ids, learned from whole texts alone. */
export function planTextCategories(ids: readonly string[]): LabelPlan[] {
  return ids.map((id) => {
    const truth = { id, kind: 'category' } as const;
    const curve = { truth, takes: ({ rest }: { rest: { category: number } }) => rest.category === 1, beta: 1 };
    return { id, kind: 'category', whole: [truth], sentence: truth, share: categoryShare, text: curve, clause: curve };
  });
}

/** Plans for all labels of the taxonomy, categories first. */
export function planTaxonomy(): LabelPlan[] {
  return [...categoryIds.map(planCategory), ...practiceIds.map(planPractice)];
}

function planCategory(id: string): LabelPlan {
  const whole = { id, kind: 'category' } as const;
  const sentence = { id, kind: 'clause' } as const;
  return {
    id,
    kind: 'category',
    whole: [whole],
    sentence,
    share: categoryShare,
    text: { truth: whole, takes: ({ source }) => source === 'opp115-segment', beta: 1 },
    clause: { truth: sentence, takes: ({ source }) => source === 'opp115-clause', beta: 1 },
  };
}

function planPractice(id: PracticeId): LabelPlan {
  const quote = { id, kind: 'quote' } as const;
  const practice = { id, kind: 'practice' } as const;
  return {
    id,
    kind: 'practice',
    whole: [quote, practice],
    sentence: practice,
    share: practiceShare,
    text: { truth: quote, takes: ({ source }) => source === 'tosdr' || source === 'original', beta: 1 },
    // A wrong statement costs a reader's trust; a missed clause mostly has others beside it.
    clause: { truth: practice, takes: ({ source }) => source !== 'opp115-segment', beta: 0.5 },
  };
}
