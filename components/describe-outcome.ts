/** Puts into words why a page could not be read, and what to do instead. */
import type { ReadOutcome, UnreadableReason } from './popup-dependencies.ts';

export interface Explanation {
  /** What is the matter: a short sentence without a full stop. */
  title: string;
  /** What to do instead. */
  advice: string;
}

/** Why the browser keeps this kind of page from extensions, and what to do. */
export function explainUnreadable(reason: UnreadableReason): Explanation {
  switch (reason) {
    case 'browser-page':
      return {
        title: 'This is a page of the browser itself',
        advice: 'Extensions cannot read such pages. Open the website\u2019s privacy policy and click the icon there.',
      };
    case 'store':
      return {
        title: 'This is the browser\u2019s extension store',
        advice:
          'The browser lets no extension read its store. Open the policy on the maker\u2019s own website and click the icon there.',
      };
    case 'pdf':
      return {
        title: 'This is a PDF document',
        advice: 'No extension can read the browser\u2019s PDF view. Save the file, and have it read in the library.',
      };
    case 'file':
      return {
        title: 'This is a file on your computer',
        advice:
          'The browser keeps files from extensions unless you allow it: in the browser\u2019s list of extensions, open the details of Clauselight and allow access to file addresses. Or choose the file in the library.',
      };
    case 'view-source':
      return {
        title: 'This is the source code of a page',
        advice: 'Extensions cannot read this view. Open the page itself and click the icon there.',
      };
    case 'no-access':
      return {
        title: 'The browser lets no extension read this page',
        advice:
          'It may be a PDF document, or a page that the browser, its maker or the computer\u2019s owner protects. Save the document and have it read in the library, or copy its text and paste it there.',
      };
  }
}

/** Whether the reader can have the text all the same, and bring it to the library as a file or by copying it. */
export function isReadableAsFile(reason: UnreadableReason): boolean {
  return reason === 'pdf' || reason === 'file' || reason === 'no-access';
}

/** A failure that a further try may mend. */
export interface Failure extends Explanation {
  /** For a report of the fault: plain text, never empty. */
  details: string;
  /** True where only loading the page anew can mend it. */
  needsReload?: boolean;
}

type FailedReading = Extract<ReadOutcome, { outcome: 'page-gone' | 'script-failed' | 'timeout' }>;

/** What went wrong on a page that can be read, and what to try. */
export function explainFailedReading(outcome: FailedReading): Failure {
  switch (outcome.outcome) {
    case 'page-gone':
      return {
        title: 'The page went away while it was read',
        advice: 'Wait until it has loaded, then try again.',
        details: 'page-gone: the tab was closed, reloaded or left during the reading',
      };
    case 'script-failed':
      return {
        title: 'The page could not be read',
        advice: 'Reload the page and try again. If it fails again, the details help us to mend it.',
        details: `script-failed: ${outcome.details}`,
      };
    case 'timeout':
      return {
        title: 'The page took too long to read',
        advice: 'It may still be loading. Try again in a moment.',
        details: `timeout: no answer from the page within ${outcome.seconds} s`,
      };
  }
}

/** What is shown for an error that nobody foresaw. */
export function explainSurprise(error: unknown): Failure {
  return {
    title: 'Something went wrong inside Clauselight',
    advice: 'Try again. If it fails again, the details help us to mend it.',
    details: error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error),
  };
}

/** The same in one sentence, for where there is room for no more. */
export function saySurprise(error: unknown): string {
  return `Something went wrong inside Clauselight: ${error instanceof Error ? error.message : String(error)}`;
}
