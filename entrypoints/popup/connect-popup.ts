import type { ColumnRef } from '../../components/comparison/column-ref.ts';
import { describeStoreFailure } from '../../components/describe-store-failure.ts';
import type {
  AnalyseOutcome,
  PopupDependencies,
  SavedState,
  SaveOutcome,
} from '../../components/popup-dependencies.ts';
import { analysePolicy } from '../../lib/analyse.ts';
import type { ClauselightDatabase } from '../../lib/store/database.ts';
import { findSavedState, saveSummary } from '../../lib/store/summaries.ts';
import { watchConnection } from '../../lib/store/watch-connection.ts';
import type { PolicyAnalysis, PolicyDocument } from '../../lib/types.ts';
import { reachStorage } from '../library/reach-storage.ts';
import type { ActiveTab } from './active-tab.ts';
import { copyText } from './copy-text.ts';
import { keepSector } from './keep-sector.ts';
import { loadModel } from './load-model.ts';
import { loadOnce } from './load-once.ts';
import { loadVendors } from './load-vendors.ts';
import { readFigures } from './read-figures.ts';
import { watchPage } from './watch-page.ts';

interface Surroundings {
  tab: ActiveTab;
  database: ClauselightDatabase;
  openLibrary(): void;
  openComparison(columns: readonly ColumnRef[]): void;
  openVendor(vendorId: string | null): void;
  openChanges(policyId: number, before: number, after: number): void;
}

/** Joins the parts that do the popup's work: tab, model, analysis and store. */
export function connectPopup({ tab, database, ...open }: Surroundings): PopupDependencies {
  // Asked for at once, so that the model is there when the page has been read.
  const loading = loadModel();
  // Whoever awaits it later gets the error; until then it must not count as unhandled.
  loading.catch(() => undefined);
  return {
    readPage: tab.readPage,
    showClauses: tab.showQuotes,
    watchPage: (onChange) => watchPage(tab.glance, onChange),
    openAddress: tab.openAddress,
    ...open,
    loadVendors: loadOnce(loadVendors),
    sectorChoice: keepSector(reachStorage('localStorage')),
    copy: copyText,
    figures: readFigures(),
    locale: navigator.language,
    analyse: (document) => analyse(document, loading),
    findSaved: (analysis) => findSaved(database, analysis),
    save: (analysis) => save(database, analysis),
    watchConnection: (onState) => watchConnection(database, onState),
    reload: () => location.reload(),
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

async function findSaved(database: ClauselightDatabase, analysis: PolicyAnalysis): Promise<SavedState> {
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

async function save(database: ClauselightDatabase, analysis: PolicyAnalysis): Promise<SaveOutcome> {
  const saved = await saveSummary(database, analysis, Date.now());
  if (saved.outcome === 'failed') {
    return { outcome: 'failed', sentence: describeStoreFailure(saved.reason), details: saved.details };
  }
  const { outcome, id, versionId, savedAt } = saved;
  return { outcome, policyId: id, versionId, savedAt };
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
