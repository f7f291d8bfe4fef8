import { useEffect, useState } from 'preact/hooks';
import type { SearchHit } from '../../lib/store/search-library.ts';
import { saySurprise } from '../describe-outcome.ts';
import { describeStoreFailure } from '../describe-store-failure.ts';
import type { LibraryDependencies } from './library-dependencies.ts';

/** Milliseconds after the last letter: nobody wants the answers to half a word. */
const typingPause = 150;
/** One letter stands in every text. */
const shortestQuery = 2;

export interface FoundTexts {
  /** Saved texts with passages that match, by policy, the latest saved first. */
  hits: ReadonlyMap<number, readonly SearchHit[]>;
  state: { kind: 'idle' | 'done' } | { kind: 'searching'; share: number } | { kind: 'failed'; sentence: string };
}

const nothing: FoundTexts = { hits: new Map(), state: { kind: 'idle' } };

/** Searches statements and clauses of everything saved while the reader types. `stamp` changes with the library, which is then searched anew. */
export function useSearch(query: string, search: LibraryDependencies['search'], stamp: string): FoundTexts {
  const [found, setFound] = useState<FoundTexts>(nothing);
  const wanted = query.trim();
  // The stamp is no input, but says that there is something new to search
  useEffect(() => {
    if (wanted.length < shortestQuery) {
      setFound(nothing);
      return;
    }
    const stopper = new AbortController();
    const hits = new Map<number, SearchHit[]>();
    const tell = (state: FoundTexts['state']) => {
      if (!stopper.signal.aborted) setFound({ hits: new Map(hits), state });
    };
    const start = async () => {
      const result = await search(wanted, {
        signal: stopper.signal,
        onHits: (some, searched, total) => {
          for (const hit of some) hits.set(hit.policyId, [...(hits.get(hit.policyId) ?? []), hit]);
          tell({ kind: 'searching', share: searched / Math.max(total, 1) });
        },
      });
      if (result.outcome === 'failed') tell({ kind: 'failed', sentence: describeStoreFailure(result.reason) });
      else tell({ kind: 'done' });
    };
    const timer = setTimeout(() => {
      start().catch((error: unknown) => tell({ kind: 'failed', sentence: saySurprise(error) }));
    }, typingPause);
    return () => {
      clearTimeout(timer);
      stopper.abort();
    };
  }, [wanted, search, stamp]);
  return found;
}
