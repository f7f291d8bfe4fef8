import type { ColumnRef } from '../../components/comparison/column-ref.ts';
import type { PopupDependencies } from '../../components/popup-dependencies.ts';
import type { ClauselightDatabase } from '../../lib/store/database.ts';
import { watchConnection } from '../../lib/store/watch-connection.ts';
import { reachStorage } from '../library/reach-storage.ts';
import type { ActiveTab } from './active-tab.ts';
import { analyseWithModel, findSaved, saveAnalysis } from './analyse-and-save.ts';
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
  openFileReader(address: string): void;
  openComparison(columns: readonly ColumnRef[]): void;
  openVendor(vendorId: string | null): void;
  openChanges(policyId: number, before: number, after: number): void;
}

/** Joins the parts that do the popup's work: tab, model, analysis and store. */
export function connectPopup({ tab, database, ...open }: Surroundings): PopupDependencies {
  // Asked for at once, so that the model is there when the page has been read.
  const model = loadOnce(loadModel);
  // Whoever awaits it later gets the error; until then it must not count as unhandled.
  model().catch(() => undefined);
  return {
    readPage: tab.readPage,
    showClauses: tab.showQuotes,
    watchPage: (onChange) => watchPage(tab.glance, onChange),
    openAddress: tab.openAddress,
    ...open,
    openFileReader: () => open.openFileReader(tab.readAddress()),
    loadVendors: loadOnce(loadVendors),
    sectorChoice: keepSector(reachStorage('localStorage')),
    copy: copyText,
    figures: readFigures(),
    locale: navigator.language,
    analyse: (document) => analyseWithModel(document, model),
    findSaved: (analysis) => findSaved(database, analysis),
    save: (analysis) => saveAnalysis(database, analysis),
    watchConnection: (onState) => watchConnection(database, onState),
    reload: () => location.reload(),
  };
}
