import * as v from 'valibot';
import type { ClassifierFigures } from '../../components/popup-dependencies.ts';

/** Bundled when the extension is built; empty where the model was trained and never measured. */
const bundled = import.meta.glob('../../public/model/metrics.json', { eager: true, import: 'default' });

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const metricsSchema = v.object({
  categories: v.object({ macro: share }),
  quotes: v.object({ first: share }),
  policies: v.object({ policies: v.number(), precision: share, recall: share }),
});

/** The measured figures that came with the model, or null where none did or where they have another shape. */
export function readFigures(metrics: unknown = Object.values(bundled)[0]): ClassifierFigures | null {
  const parsed = v.safeParse(metricsSchema, metrics);
  if (!parsed.success) return null;
  const { categories, quotes, policies } = parsed.output;
  return {
    categoryMacroF1: categories.macro,
    firstGuessRight: quotes.first,
    readPolicies: { count: policies.policies, precision: policies.precision, recall: policies.recall },
  };
}
