import { describeStoreFailure } from '../../components/describe-store-failure.ts';
import type { AnalyseOutcome, PopupDependencies } from '../../components/popup-dependencies.ts';
import { analysePolicy } from '../../lib/analyse.ts';
import type { ClauselightDatabase } from '../../lib/store/database.ts';
import { findSavedAt, saveSummary } from '../../lib/store/summaries.ts';
import type { PolicyAnalysis, PolicyDocument } from '../../lib/types.ts';
import type { ActiveTab } from './active-tab.ts';
import { copyText } from './copy-text.ts';
import { loadModel } from './load-model.ts';
import { readFigures } from './read-figures.ts';

interface Surroundings {
  tab: ActiveTab;
  database: ClauselightDatabase;
  openLibrary(): void;
}

/** Joins the parts that do the popup's work: tab, model, analysis and store. */
export function connectPopup({ tab, database, openLibrary }: Surroundings): PopupDependencies {
  // Asked for at once, so that the model is there when the page has been read.
  const loading = loadModel();
  // Whoever awaits it later gets the error; until then it must not count as unhandled.
  loading.catch(() => undefined);
  return {
    readPage: tab.readPage,
    showClauses: tab.showQuotes,
    openAddress: tab.openAddress,
    openLibrary,
    copy: copyText,
    figures: readFigures(),
    locale: navigator.language,
    analyse: (document) => analyse(document, loading),
    findSavedAt: async (analysis) => {
      const found = await findSavedAt(database, analysis);
      // Where nothing can be looked up nothing was saved; saving will tell why.
      return found.outcome === 'found' ? found.savedAt : null;
    },
    save: (analysis) => save(database, analysis),
  };
}

async function analyse(document: PolicyDocument, loading: ReturnType<typeof loadModel>): Promise<AnalyseOutcome> {
  const first = await loading;
  // A second try after a failure asks for the file anew.
  const loaded = first.outcome === 'loaded' ? first : await loadModel();
  if (loaded.outcome === 'failed') return { outcome: 'model-failed', details: loaded.details };
  await waitForPaint();
  return { outcome: 'analysed', analysis: analysePolicy(document, loaded.model) };
}

async function save(database: ClauselightDatabase, analysis: PolicyAnalysis) {
  const saved = await saveSummary(database, analysis, Date.now());
  return saved.outcome === 'failed'
    ? { outcome: 'failed' as const, sentence: describeStoreFailure(saved.reason), details: saved.details }
    : saved;
}

/** Frames do not come in a popup that is not shown, as in a background tab; then this many milliseconds must do. */
const longestFrame = 50;

/** Waits until the skeleton is on the screen, since the analysis that follows holds up painting. */
function waitForPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    setTimeout(resolve, longestFrame);
  });
}
