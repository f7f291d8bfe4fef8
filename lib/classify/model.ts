import { type CategoryId, categoryIds } from '../taxonomy/categories.ts';
import { type PracticeId, practiceIds } from '../taxonomy/practices.ts';
import { type DecodedModel, decodeModel, type ModelLabel } from './decode-model.ts';
import { ModelError } from './model-error.ts';

/** A model whose labels are those of the taxonomy. */
export interface Model extends DecodedModel {
  categories: readonly ModelLabel<CategoryId>[];
  practices: readonly ModelLabel<PracticeId>[];
}

/**
 * Reads the bundled model file and checks all of it: form, version, checksum, finite numbers, and that its labels are the taxonomy's, in order.
 *
 * @param bytes the whole file
 * @throws ModelError with a message that says what is wrong and what to do
 */
export function parseModel(bytes: ArrayBuffer): Model {
  const model = decodeModel(bytes);
  return {
    ...model,
    categories: expectLabels(model.categories, categoryIds, 'categories'),
    practices: expectLabels(model.practices, practiceIds, 'practices'),
  };
}

function expectLabels<Id extends string>(
  labels: readonly ModelLabel[],
  ids: readonly Id[],
  kind: string,
): ModelLabel<Id>[] {
  if (labels.length !== ids.length) {
    throw new ModelError(`The model knows ${labels.length} ${kind}, the taxonomy has ${ids.length}.`);
  }
  return ids.map((id, index) => {
    const label = labels[index];
    if (label?.id !== id) {
      throw new ModelError(`The model's ${kind} differ from the taxonomy: "${label?.id}" where "${id}" should be.`);
    }
    return { ...label, id };
  });
}
