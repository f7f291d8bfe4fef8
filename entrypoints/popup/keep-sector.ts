import type { SectorKeeper } from '../../components/standing/standing-hook.ts';
import { sectors } from '../../lib/vendors/sectors.ts';

const sectorKey = 'clauselight-sector';

/** Remembers with which sector a reader compares: one choice for all sites, since what is kept for each would tell where they have been. */
export function keepSector(storage: Storage): SectorKeeper {
  return {
    read: () => sectors.find(({ id }) => id === storage.getItem(sectorKey))?.id ?? null,
    write: (sector) => {
      if (sector === null) storage.removeItem(sectorKey);
      else storage.setItem(sectorKey, sector);
    },
  };
}
