import type { ComponentChildren } from 'preact';
import { siteOf } from '../lib/store/address.ts';
import type { PolicyAnalysis } from '../lib/types.ts';
import { formatPolicyDate } from './format-date.ts';

interface PolicyHeaderProps {
  analysis: PolicyAnalysis;
  locale: string;
  /** Stands behind the facts, e.g. when it was saved. */
  note?: string;
  /** Reads the page anew; not given for a saved policy. */
  onReadAgain?(): void;
  /** Buttons beside the site's name. */
  children?: ComponentChildren;
}

/** Which policy this is, how old, how long, and how much of it was read. */
export function PolicyHeader({ analysis, locale, note, onReadAgain, children }: PolicyHeaderProps) {
  const { lastUpdated, words, readingMinutes } = analysis;
  const date = lastUpdated === null ? 'no date found' : formatPolicyDate(lastUpdated, locale);
  const length = `${words.toLocaleString(locale)} ${words === 1 ? 'word' : 'words'}, ${readingMinutes} min`;
  return (
    <header class="policy-header">
      <div class="policy-header-top">
        <h1 class="site" title={siteOf(analysis.url)}>
          {siteOf(analysis.url)}
        </h1>
        <div class="actions">{children}</div>
      </div>
      <p class="policy-title" dir="auto" title={analysis.title}>
        {analysis.title}
      </p>
      <p class="policy-facts">{[date, length, note].filter(Boolean).join(' \u00b7 ')}</p>
      <ReadShare analysis={analysis} onReadAgain={onReadAgain} />
    </header>
  );
}

/** From here on the share that was read rounds to 100 % and the rest is a stray line. */
const readWhole = 0.995;

/** Below this share what is shown may well be wrong for want of the rest, and the reader is told at once what was left out. */
const readLittle = 0.8;

interface ReadShareProps {
  analysis: Pick<PolicyAnalysis, 'coverage' | 'leftOut'>;
  onReadAgain: (() => void) | undefined;
}

function ReadShare({ analysis: { coverage, leftOut }, onReadAgain }: ReadShareProps) {
  if (coverage >= readWhole) return <p class="policy-facts">Read: all of it (100&nbsp;%)</p>;
  const share = `Read ${Math.floor(coverage * 100)}\u00a0%.`;
  const isLittle = coverage < readLittle;
  return (
    <div class={isLittle ? 'read-share read-little' : 'read-share'}>
      {leftOut.length === 0 ? (
        <p class="policy-facts">{share} The rest did not look like the policy.</p>
      ) : (
        <details class="left-out" open={isLittle}>
          <summary>{`${share} Left out: ${leftOut.length} ${leftOut.length === 1 ? 'section' : 'sections'}`}</summary>
          <ul>
            {leftOut.map((section) => (
              <li key={section} dir="auto">
                {section}
              </li>
            ))}
          </ul>
        </details>
      )}
      {isLittle && onReadAgain !== undefined && (
        <button type="button" onClick={onReadAgain}>
          Read again
        </button>
      )}
    </div>
  );
}
