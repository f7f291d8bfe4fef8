import { type Model, parseModel } from '../../lib/classify/model.ts';
import { ModelError } from '../../lib/classify/model-error.ts';
import { readBundledFile } from './read-bundled-file.ts';

export type ModelOutcome = { outcome: 'loaded'; model: Model } | { outcome: 'failed'; details: string };

/** Loads the classifier that is bundled with the extension. */
export async function loadModel(): Promise<ModelOutcome> {
  const file = await readBundledFile('/model/model.bin');
  if (file.outcome === 'failed') return file;
  try {
    return { outcome: 'loaded', model: parseModel(await file.response.arrayBuffer()) };
  } catch (error) {
    if (error instanceof ModelError) return { outcome: 'failed', details: error.message };
    throw error;
  }
}
