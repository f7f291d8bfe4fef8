import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { highlightQuotes } from '../../lib/extract/highlight-quotes.ts';
import { printProse } from '../../lib/extract/print-prose.ts';
import { readPage } from '../../lib/extract/read-page.ts';
import type { Glance, PageScriptResult } from './page-door.ts';

/** Put into the tab by a click on the icon: reads the page, and stays able to show quotes in it and to say whether it changed. It listens to nothing and stores nothing. */
export default defineUnlistedScript((): PageScriptResult => {
  globalThis.clauselightShowQuotes = (quotes, current) => highlightQuotes(document, quotes, current);
  if (document.contentType === 'application/pdf') return { outcome: 'pdf' };
  try {
    const known = printProse(document);
    globalThis.clauselightGlance = () => glance(known);
    return { outcome: 'read', reading: readPage(document, location.href) };
  } catch (error) {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { outcome: 'failed', details };
  }
});

function glance(known: string): Glance {
  const begun = performance.now();
  const print = printProse(document);
  return { changed: print !== known, print, milliseconds: performance.now() - begun };
}
