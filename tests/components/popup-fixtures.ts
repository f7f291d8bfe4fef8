import { vi } from 'vitest';
import type { PopupDependencies } from '../../components/popup-dependencies.ts';
import type { PageReading, PolicyAnalysis } from '../../lib/types.ts';
import { aDocument, aHighlight, anAnalysis, anOptOut, aTaggedClause } from '../builders.ts';
import { kiteBaseline } from './kite-baseline.ts';

/** A reading of the example page, or whatever the overrides make of it. */
export function aReading(overrides: Partial<PageReading> = {}): PageReading {
  return { document: aDocument(), policyLinks: [], ...overrides };
}

/** Popup dependencies that read the example page and find `analysis` in it; every function is a spy. */
export function popupDependencies(
  analysis: PolicyAnalysis = aRichAnalysis(),
  overrides: Partial<PopupDependencies> = {},
): PopupDependencies {
  return {
    readPage: vi.fn(async () => ({ outcome: 'read' as const, reading: aReading() })),
    analyse: vi.fn(async () => ({ outcome: 'analysed' as const, analysis })),
    showClauses: vi.fn(async () => ({ outcome: 'shown' as const, match: 'exact' as const, folded: false })),
    findSaved: vi.fn(async () => ({ outcome: 'not-saved' as const })),
    save: vi.fn(async () => ({
      outcome: 'added' as const,
      policyId: 1,
      versionId: 1,
      savedAt: Date.UTC(2026, 2, 3, 12),
    })),
    watchPage: vi.fn(() => vi.fn()),
    watchConnection: vi.fn(() => vi.fn()),
    reload: vi.fn(),
    loadVendors: vi.fn(async () => ({ outcome: 'loaded' as const, baseline: kiteBaseline() })),
    sectorChoice: { read: () => null, write: vi.fn() },
    openVendor: vi.fn(),
    openComparison: vi.fn(),
    openLibrary: vi.fn(),
    openFileReader: vi.fn(),
    openChanges: vi.fn(),
    openAddress: vi.fn(),
    copy: vi.fn(async () => true),
    figures: null,
    locale: 'en-GB',
    ...overrides,
  };
}

const sentences = [
  'We record what you click on and where you scroll.',
  'Our recordings also hold what you type.',
  'We do not sell your personal data.',
  'We use cookies of our own.',
  'Write to optout@example.com to stop our newsletters.',
];

/** An analysis with something bad (two clauses), something good, something neutral, and an opt-out by e-mail. */
export function aRichAnalysis(overrides: Partial<PolicyAnalysis> = {}): PolicyAnalysis {
  const text = sentences.join('\n\n');
  return anAnalysis({
    url: 'https://www.example.com/privacy',
    words: 2140,
    readingMinutes: 9,
    lastUpdated: '2023-12-19',
    text,
    clauses: sentences.map((sentence, index) =>
      aTaggedClause({ id: `c${index + 1}`, text: sentence, start: text.indexOf(sentence), block: index }),
    ),
    highlights: [
      aHighlight('tracking.session-recording', 'does', { clauses: ['c1', 'c2'], score: 0.95 }),
      aHighlight('sharing.no-sale', 'does', { clauses: ['c3'], score: 0.93 }),
      aHighlight('sharing.sells', 'does-not', { clauses: ['c3'], score: 0.8 }),
      aHighlight('cookies.own', 'does', { clauses: ['c4'], score: 0.75 }),
      aHighlight('choices.opt-out-marketing', 'does', { clauses: ['c5'], score: 0.5 }),
    ],
    optOuts: [anOptOut({ kind: 'email', label: 'Newsletter', target: 'optout@example.com', clause: 'c5' })],
    ...overrides,
  });
}
