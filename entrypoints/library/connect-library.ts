import type { LibraryDependencies } from '../../components/library/library-dependencies.ts';
import { applyImport } from '../../lib/store/apply-import.ts';
import type { ClauselightDatabase } from '../../lib/store/database.ts';
import { exportLibrary, exportPolicy } from '../../lib/store/export-library.ts';
import { deleteSetAside, exportSetAside, listSetAside, mendLibrary } from '../../lib/store/mend-library.ts';
import { setNotes, setTags } from '../../lib/store/notes.ts';
import { askToPersist, measureRoom } from '../../lib/store/persist-storage.ts';
import { planImport } from '../../lib/store/plan-import.ts';
import { searchLibrary } from '../../lib/store/search-library.ts';
import { getVersion, watchSummaries, watchVersions } from '../../lib/store/summaries.ts';
import { watchConnection } from '../../lib/store/watch-connection.ts';
import { copyText } from '../popup/copy-text.ts';
import { keepSector } from '../popup/keep-sector.ts';
import { loadOnce } from '../popup/load-once.ts';
import { loadVendors } from '../popup/load-vendors.ts';
import { readFigures } from '../popup/read-figures.ts';
import { connectDeletions } from './connect-deletions.ts';
import { connectFiles } from './connect-files.ts';
import { keepDrafts } from './keep-drafts.ts';
import { keepPlace } from './keep-place.ts';
import { offerFile } from './offer-file.ts';
import { reachStorage } from './reach-storage.ts';

/** Whether the reader was offered to ask the browser to keep the library. */
const offeredKey = 'clauselight-persist-offered';

interface Surroundings {
  database: ClauselightDatabase;
  /** Opens an http(s), mailto or tel address in a new tab. */
  openAddress(address: string): void;
  /** Those of the page where left out; they are shared with whatever else runs at its start. */
  storages?: { local: Storage; session: Storage };
}

/** Joins the library's views to the store and to the page that they are in. */
export function connectLibrary({ database, openAddress, storages }: Surroundings): LibraryDependencies {
  const local = storages?.local ?? reachStorage('localStorage');
  const session = storages?.session ?? reachStorage('sessionStorage');
  return {
    watchList: (onList, onSurprise) => watchSummaries(database, onList, onSurprise),
    watchPolicy: (policyId, onFound, onSurprise) => watchVersions(database, policyId, onFound, onSurprise),
    openVersion: (versionId) => getVersion(database, versionId),
    search: (query, options) => searchLibrary(database, query, options),

    setNotes: (policyId, notes) => setNotes(database, policyId, notes),
    setTags: (policyId, tags) => setTags(database, policyId, tags),
    drafts: keepDrafts(local),

    ...connectDeletions(database, session),

    exportAll: (options) => exportLibrary(database, Date.now(), options),
    exportPolicy: (policyId) => exportPolicy(database, policyId, Date.now()),
    planImport: (file, options) => planImport(database, file, options),
    applyImport: (plan, options) => applyImport(database, plan, options),
    offerFile,

    mend: () => mendLibrary(database),
    countSetAside: async () => {
      const listed = await listSetAside(database);
      return listed.outcome === 'failed' ? listed : { outcome: 'counted', rows: listed.rows.length };
    },
    exportSetAside: () => exportSetAside(database),
    deleteSetAside: () => deleteSetAside(database),

    isPersisted: async () => (await navigator.storage?.persisted?.()) === true,
    askToPersist: () => {
      local.setItem(offeredKey, 'yes');
      return askToPersist(navigator.storage);
    },
    wasPersistOffered: () => local.getItem(offeredKey) !== null,
    putOffPersist: () => local.setItem(offeredKey, 'yes'),
    measureRoom: () => measureRoom(navigator.storage),
    watchConnection: (onState) => watchConnection(database, onState),

    loadVendors: loadOnce(loadVendors),
    sectorChoice: keepSector(local),
    files: connectFiles(database),
    place: keepPlace(window),
    openAddress,
    copy: copyText,
    print: () => window.print(),
    reload: () => location.reload(),
    now: () => Date.now(),
    figures: readFigures(),
    locale: navigator.language,
  };
}
