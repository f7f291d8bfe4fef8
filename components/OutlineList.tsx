import { useMemo, useState } from 'preact/hooks';
import type { PolicyHeading } from '../lib/segment/list-headings.ts';
import { nestHeadings, type OutlineEntry } from '../lib/segment/nest-headings.ts';
import type { ClauseViewer, ShownClause } from './clause-viewer.ts';

interface OutlineListProps {
  headings: readonly PolicyHeading[];
  /** BCP 47 tag, for the right voice. */
  language: string;
  viewer: HeadingViewer | null;
}

/** What of a viewer an outline needs. */
type HeadingViewer = Pick<ClauseViewer, 'place' | 'shown' | 'showHeading'>;

/** So many headings are shown at first; what stands below the outline must stay in reach. */
const headingsAtFirst = 20;
/** A page may have a heading a line; nobody reads an outline of more. */
const mostHeadings = 1000;

/** The policy's headings in order, each below the one that it belongs to; a click shows it in the page or in the saved text. */
export function OutlineList({ headings, language, viewer }: OutlineListProps) {
  const [expanded, setExpanded] = useState(false);
  // A few headings more take hardly more room than the button that would hide them.
  const isFolded = !expanded && headings.length > headingsAtFirst + 2;
  const entries = useMemo(
    () => nestHeadings(headings.slice(0, isFolded ? headingsAtFirst : mostHeadings)),
    [headings, isFolded],
  );
  const all = Math.min(headings.length, mostHeadings);
  return (
    <section class="section" aria-labelledby="outline-title">
      <h2 id="outline-title" class="section-title">
        Outline
      </h2>
      <div lang={language === 'und' ? undefined : language}>
        <EntryList entries={entries} viewer={viewer} />
      </div>
      {isFolded && (
        <button type="button" class="plain" onClick={() => setExpanded(true)}>
          {`Show all ${all} headings`}
        </button>
      )}
    </section>
  );
}

function EntryList({ entries, viewer }: { entries: readonly OutlineEntry[]; viewer: HeadingViewer | null }) {
  return (
    <ul class="outline">
      {entries.map(({ heading, entries: below }) => (
        <li key={heading.start}>
          <OutlineHeading heading={heading} viewer={viewer} />
          {below.length > 0 && <EntryList entries={below} viewer={viewer} />}
        </li>
      ))}
    </ul>
  );
}

function OutlineHeading({ heading, viewer }: { heading: PolicyHeading; viewer: HeadingViewer | null }) {
  const owner = `outline/${heading.start}`;
  const shown = viewer?.shown?.owner === owner ? viewer.shown : null;
  if (viewer === null) return <p dir="auto">{heading.text}</p>;
  return (
    <div data-shown={shown !== null}>
      <button
        type="button"
        class="outline-heading"
        dir="auto"
        title={viewer.place === 'text' ? 'Show in text' : 'Show in page'}
        onClick={() => viewer.showHeading(owner, heading)}
      >
        {heading.text}
      </button>
      {shown !== null && (
        <p class="outline-result" role="status" lang="en">
          {sayShown(shown.result)}
        </p>
      )}
    </div>
  );
}

function sayShown(result: ShownClause['result']): string {
  switch (result.outcome) {
    case 'pending':
      return '. . .';
    case 'shown': {
      const place = result.folded ? 'Folded away in the page, near what is in view now' : 'Shown in the page';
      return result.match === 'exact' ? place : `${place}; the page has changed since it was read`;
    }
    case 'not-found':
      return 'The page no longer shows this heading';
    case 'page-gone':
      return 'The page has changed since it was read. Open Clauselight again to read it anew.';
    case 'failed':
      return `The page could not be marked: ${result.details}`;
  }
}
