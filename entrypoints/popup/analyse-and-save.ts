/** Analysing and saving, which the popup and the library do alike. */
import { describeStoreFailure } from '../../components/describe-store-failure.ts';
import type { AnalyseOutcome, SavedState, SaveOutcome } from '../../components/popup-dependencies.ts';
import { analysePolicy } from '../../lib/analyse.ts';
import { detectLanguage, tellsLanguage } from '../../lib/extract/detect-language.ts';
import type { ClauselightDatabase } from '../../lib/store/database.ts';
import { findSavedState, saveSummary } from '../../lib/store/summaries.ts';
import type { PolicyAnalysis, PolicyDocument } from '../../lib/types.ts';
import { askLanguage } from './ask-language.ts';
import type { ModelOutcome } from './load-model.ts';

/** `load` gives the model, anew where the last attempt failed. */
export async function analyseWithModel(
  document: PolicyDocument,
  load: () => Promise<ModelOutcome>,
): Promise<AnalyseOutcome> {
  const loaded = await load();
  if (loaded.outcome === 'failed') return { outcome: 'model-failed', details: loaded.details };
  await waitForPaint();
  const language = await settleLanguage(document);
  return { outcome: 'analysed', analysis: analysePolicy({ ...document, language }, loaded.model) };
}

/** The document's language; where its words do not tell it, the browser is asked as well. */
async function settleLanguage({ blocks, language }: PolicyDocument): Promise<string> {
  const text = blocks.map((block) => block.text).join('\n');
  if (text === '' || tellsLanguage(text)) return language;
  return detectLanguage(text, language, await askLanguage(text));
}

/** What is saved of the analysis' address. */
export async function findSaved(database: ClauselightDatabase, analysis: PolicyAnalysis): Promise<SavedState> {
  const found = await findSavedState(database, analysis);
  switch (found.outcome) {
    case 'failed':
      // Where nothing can be looked up nothing was saved; saving will tell why.
      return { outcome: 'not-saved' };
    case 'not-saved':
      return found;
    case 'same':
      return { outcome: 'same', savedAt: found.version.savedAt };
    case 'changed': {
      const { policyId, version } = found;
      return { outcome: 'changed', policyId, versionId: version.id, savedAt: version.savedAt };
    }
  }
}

export async function saveAnalysis(database: ClauselightDatabase, analysis: PolicyAnalysis): Promise<SaveOutcome> {
  const saved = await saveSummary(database, analysis, Date.now());
  if (saved.outcome === 'failed') {
    return { outcome: 'failed', sentence: describeStoreFailure(saved.reason), details: saved.details };
  }
  const { outcome, id, versionId, savedAt } = saved;
  return { outcome, policyId: id, versionId, savedAt };
}

/** Frames do not come in a page that is not shown, as in a background tab; then this many milliseconds must do. */
const longestFrame = 50;

/** Waits until what is shown is on the screen, since the analysis that follows holds up painting. */
function waitForPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    setTimeout(resolve, longestFrame);
  });
}
