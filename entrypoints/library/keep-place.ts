import type { PlaceKeeper } from '../../components/library/library-dependencies.ts';

/** Keeps the reader's place in the page's address, each as a step that the browser's Back undoes. */
export function keepPlace(page: Window): PlaceKeeper {
  return {
    read: () => page.location.hash,
    write: (place) => page.history.pushState(null, '', `#${place}`),
    watch: (onPlace) => {
      page.addEventListener('popstate', onPlace);
      return () => page.removeEventListener('popstate', onPlace);
    },
  };
}
