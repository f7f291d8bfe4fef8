import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { highlightQuotes } from '../../lib/extract/highlight-quotes.ts';
import { readPage } from '../../lib/extract/read-page.ts';
import type { PageScriptResult } from './page-door.ts';

/** Put into the tab by a click on the icon: reads the page, and stays able to show quotes in it. It listens to nothing and stores nothing. */
export default defineUnlistedScript((): PageScriptResult => {
  globalThis.clauselightShowQuotes = (quotes, current) => highlightQuotes(document, quotes, current);
  if (document.contentType === 'application/pdf') return { outcome: 'pdf' };
  try {
    return { outcome: 'read', reading: readPage(document, location.href) };
  } catch (error) {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { outcome: 'failed', details };
  }
});
