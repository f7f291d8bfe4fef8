import type { Example } from '../../../scripts/training/example.ts';
import type { LabelPlan, TrainingOptions } from '../../../scripts/training/train-model.ts';
import { trainingOptions } from '../../../scripts/training/train-model.ts';

const things = ['cookies', 'pages', 'visits', 'orders', 'clicks', 'settings'];

/** Sentences about selling and about deleting, written from a pattern; each third is of a group of its own. */
export function toyExamples(): Example[] {
  return Array.from({ length: 60 }, (_, index): Example => {
    const thing = things[index % things.length];
    const sells = index % 2 === 0;
    return {
      text: sells ? `We sell ${thing} to brokers for money.` : `You can ask us to delete ${thing} at any time.`,
      leadIn: '',
      heading: '',
      group: `group ${index % 7}`,
      source: 'segments',
      evidence: new Map([[sells ? 'selling' : 'deleting', { positive: true, weight: 1 }]]),
      rest: { category: 1, clause: 0, practice: 0, quote: 0 },
    };
  });
}

/** Plans for the two labels of the toy examples. */
export function toyPlans(): LabelPlan[] {
  return ['deleting', 'selling'].map((id) => {
    const truth = { id, kind: 'category' } as const;
    const curve = { truth, takes: () => true, beta: 1 };
    return { id, kind: 'category', whole: [truth], sentence: truth, share: 0.5, text: curve, clause: curve };
  });
}

export const toyOptions: TrainingOptions = { ...trainingOptions, folds: 3, mostBytes: 200_000 };
