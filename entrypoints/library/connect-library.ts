import type { LibraryDependencies } from '../../components/library-dependencies.ts';
import type { ClauselightDatabase } from '../../lib/store/database.ts';
import { deleteSummary, restoreSummary } from '../../lib/store/deletions.ts';
import { getSummary, watchSummaries } from '../../lib/store/summaries.ts';
import { copyText } from '../popup/copy-text.ts';
import { readFigures } from '../popup/read-figures.ts';

interface Surroundings {
  database: ClauselightDatabase;
  /** Opens an http(s), mailto or tel address in a new tab. */
  openAddress(address: string): void;
}

/** Joins the library's views to the store. */
export function connectLibrary({ database, openAddress }: Surroundings): LibraryDependencies {
  return {
    watchList: (onList, onSurprise) => watchSummaries(database, onList, onSurprise),
    openEntry: (id) => getSummary(database, id),
    deleteEntry: async (id) => {
      const result = await deleteSummary(database, id);
      if (result.outcome !== 'deleted') return result;
      const restore = async () => {
        const restored = await restoreSummary(database, result.deleted);
        return restored.outcome === 'failed' ? restored : null;
      };
      return { outcome: 'deleted', restore };
    },
    openAddress,
    copy: copyText,
    figures: readFigures(),
    locale: navigator.language,
  };
}
