/**
 * Gives the page's storage, or one in memory that lasts as long as the page. A browser that blocks site data throws a SecurityError as soon as the storage
 * is named; the library itself, in IndexedDB, then says on the page what is wrong, which it can only do if the page opens.
 */
export function reachStorage(name: 'localStorage' | 'sessionStorage'): Storage {
  try {
    // Null where the browser was told to keep nothing at all.
    return (window[name] as Storage | null) ?? keepInMemory();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return keepInMemory();
  }
}

function keepInMemory(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value);
    },
    removeItem: (key) => {
      kept.delete(key);
    },
    clear: () => kept.clear(),
  };
}
