import { browser } from 'wxt/browser';
import { type Model, parseModel } from '../../lib/classify/model.ts';
import { ModelError } from '../../lib/classify/model-error.ts';

export type ModelOutcome = { outcome: 'loaded'; model: Model } | { outcome: 'failed'; details: string };

/** Loads the classifier that is bundled with the extension. The only `fetch` there is, and it reads the extension's own file. */
export async function loadModel(): Promise<ModelOutcome> {
  try {
    // biome-ignore lint/style/noRestrictedGlobals: the bundled model file is part of the extension; nothing leaves the machine
    const response = await fetch(browser.runtime.getURL('/model/model.bin'));
    if (!response.ok) return { outcome: 'failed', details: `The model file answered ${response.status}` };
    return { outcome: 'loaded', model: parseModel(await response.arrayBuffer()) };
  } catch (error) {
    // A missing file is a TypeError of fetch; a damaged one a ModelError.
    if (error instanceof TypeError || error instanceof ModelError) return { outcome: 'failed', details: error.message };
    throw error;
  }
}
