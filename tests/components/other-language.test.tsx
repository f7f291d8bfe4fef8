import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PolicySummary } from '../../components/PolicySummary.tsx';
import { PopupApp } from '../../components/PopupApp.tsx';
import type { PopupDependencies } from '../../components/popup-dependencies.ts';
import type { PolicyAnalysis } from '../../lib/types.ts';
import { aBlock, aDocument, aHighlight, aLinkIn, anAnalysis, anOptOut, aTaggedClause } from '../builders.ts';
import { findAxeViolations } from './find-axe-violations.ts';
import { aReading, popupDependencies } from './popup-fixtures.ts';

const writing = 'Schreiben Sie an frage@kite.example oder an den Beauftragten unter dpo@kite.example.';
const partners = 'Wir arbeiten mit Moorland zusammen und erklären das hier.';

const blocks = [
  aBlock({ kind: 'heading', level: 1, text: 'Datenschutz bei Kite' }),
  aBlock({ kind: 'heading', level: 2, text: 'Wer wir sind' }),
  aBlock({ text: writing }),
  aBlock({ kind: 'heading', level: 3, text: 'Unsere Partner' }),
  aBlock({ text: partners }),
];
const text = blocks.map((block) => block.text).join('\n\n');

/** A policy in German, with highlights as an older version might have saved them. */
function aGermanAnalysis(overrides: Partial<PolicyAnalysis> = {}): PolicyAnalysis {
  const example = anAnalysis();
  const links = [
    aLinkIn(partners, 'Moorland', 'https://moorland.example/'),
    aLinkIn(partners, 'hier', 'https://www.moorland.example/regeln?l=de'),
  ];
  return {
    ...example,
    url: 'https://kite.example/datenschutz',
    title: 'Datenschutz bei Kite',
    language: 'de-AT',
    text,
    clauses: [
      aTaggedClause({ id: 'c1', text: writing, start: text.indexOf(writing), block: 2 }),
      aTaggedClause({ id: 'c2', text: partners, start: text.indexOf(partners), block: 4, links }),
    ],
    highlights: [aHighlight('sharing.sells', 'does', { clauses: ['c1'] })],
    facts: {
      ...example.facts,
      contacts: [
        { kind: 'email', value: 'frage@kite.example', role: 'general', clause: 'c1' },
        { kind: 'email', value: 'dpo@kite.example', role: 'dpo', clause: 'c1' },
        { kind: 'post', value: 'Weg, Austria', role: 'general', clause: 'c1' },
      ],
    },
    optOuts: [anOptOut({ label: 'Newsletter abmelden', target: 'https://kite.example/ab', clause: 'c2' })],
    ...overrides,
  };
}

function openPopup(analysis = aGermanAnalysis(), overrides: Partial<PopupDependencies> = {}) {
  const dependencies = popupDependencies(analysis, {
    readPage: vi.fn(async () => ({
      outcome: 'read' as const,
      reading: aReading({ document: aDocument({ language: analysis.language, blocks }) }),
    })),
    ...overrides,
  });
  return { dependencies, ...render(<PopupApp dependencies={dependencies} />) };
}

afterEach(cleanup);

describe('the popup on a policy that is not in English', () => {
  it('says that nothing is judged, and judges nothing', async () => {
    openPopup();
    expect(await screen.findByRole('heading', { name: /another language \(Austrian German\)/ })).toBeTruthy();
    expect(screen.getByText(/reads English only/)).toBeTruthy();
    expect(screen.queryByText(/sells/i)).toBeNull();
    expect(screen.queryByText(/^Not found/)).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('shows the headings in order, each below the one that it belongs to', async () => {
    openPopup();
    const outline = await screen.findByRole('region', { name: 'Outline' });
    const names = within(outline)
      .getAllByRole('button')
      .map((button) => button.textContent);
    expect(names).toEqual(['Datenschutz bei Kite', 'Wer wir sind', 'Unsere Partner']);
    const last = within(outline).getByRole('button', { name: 'Unsere Partner' });
    expect(last.closest('ul')?.parentElement?.firstElementChild?.textContent).toBe('Wer wir sind');
  });

  it('shows a heading in the page, with its surroundings', async () => {
    const { dependencies } = openPopup();
    fireEvent.click(await screen.findByRole('button', { name: 'Unsere Partner' }));
    expect(await screen.findByText('Shown in the page')).toBeTruthy();
    const [quotes, current] = vi.mocked(dependencies.showClauses).mock.calls[0]!;
    expect(current).toBe(0);
    expect(quotes).toEqual([
      {
        text: 'Unsere Partner',
        before: expect.stringMatching(/dpo@kite\.example\.\s*$/),
        after: expect.stringMatching(/^\s*Wir arbeiten/),
        repeats: 0,
      },
    ]);
  });

  it.each([
    [{ outcome: 'not-found' as const }, 'The page no longer shows this heading'],
    [{ outcome: 'shown' as const, match: 'approximate' as const, folded: true }, /Folded away.*has changed/],
    [{ outcome: 'page-gone' as const }, /Open Clauselight again/],
    [{ outcome: 'failed' as const, details: 'no room' }, /could not be marked: no room/],
  ])('says what became of it: %o', async (result, said) => {
    openPopup(aGermanAnalysis(), { showClauses: vi.fn(async () => result) });
    fireEvent.click(await screen.findByRole('button', { name: 'Wer wir sind' }));
    expect(await screen.findByText(said)).toBeTruthy();
  });

  it('folds a long outline', async () => {
    const many = Array.from({ length: 30 }, (_, index) => `Abschnitt ${index + 1}`);
    openPopup(aGermanAnalysis({ text: many.join('\n\n'), clauses: [], optOuts: [] }), {});
    const outline = await screen.findByRole('region', { name: 'Outline' });
    expect(within(outline).queryByRole('button', { name: 'Abschnitt 21' })).toBeNull();
    fireEvent.click(within(outline).getByRole('button', { name: 'Show all 30 headings' }));
    expect(within(outline).getByRole('button', { name: 'Abschnitt 30' })).toBeTruthy();
    expect(within(outline).queryByRole('button', { name: /^Show all/ })).toBeNull();
  });

  it('lists contacts, the officer first and without pieces of postal addresses', async () => {
    const { dependencies } = openPopup();
    const contacts = await screen.findByRole('region', { name: 'Contacts' });
    const rows = within(contacts)
      .getAllByRole('listitem')
      .map((row) => row.textContent);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('Data protection');
    fireEvent.click(within(contacts).getByRole('button', { name: 'Write dpo@kite.example' }));
    expect(dependencies.openAddress).toHaveBeenCalledWith('mailto:dpo@kite.example');
  });

  it('lists opt-outs, and what else leads to other sites', async () => {
    const { dependencies } = openPopup();
    expect(await screen.findByRole('region', { name: 'Opt out' })).toBeTruthy();
    const links = screen.getByRole('region', { name: 'Links to other sites' });
    const names = within(links)
      .getAllByRole('button')
      .map((button) => button.textContent);
    expect(names).toEqual([expect.stringContaining('Moorland'), expect.stringContaining('moorland.example/regeln')]);
    fireEvent.click(within(links).getByRole('button', { name: /^Moorland/ }));
    expect(dependencies.openAddress).toHaveBeenCalledWith('https://moorland.example/');
  });

  it('copies what it shows', async () => {
    const { dependencies } = openPopup();
    fireEvent.click(await screen.findByRole('button', { name: 'Copy summary' }));
    await screen.findByText('Copied');
    const summary = vi.mocked(dependencies.copy).mock.calls[0]![0];
    expect(summary).toContain('Written in Austrian German. The classifier reads English only');
    expect(summary).toContain('Outline\n- Datenschutz bei Kite\n- Wer wir sind');
    expect(summary).toContain('Contacts\n- dpo@kite.example');
    expect(summary).not.toMatch(/sells|Not found/i);
  });

  it('has nothing that axe-core objects to', async () => {
    const { container } = openPopup();
    fireEvent.click(await screen.findByRole('button', { name: 'Wer wir sind' }));
    await screen.findByText('Shown in the page');
    expect(await findAxeViolations(container)).toEqual([]);
  });

  it('shows the bare notice where the text has nothing else', async () => {
    const bare = aGermanAnalysis({ text: 'Wir.', clauses: [], facts: anAnalysis().facts, optOuts: [] });
    const comparison = popupDependencies();
    render(<PolicySummary analysis={bare} actions={comparison} viewer={null} comparison={comparison} />);
    expect(screen.getByRole('heading', { name: /another language/ })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Contacts' })).toBeNull();
    // A block without a clause is a heading, and without a page there is nothing to show it in.
    expect(screen.queryByRole('button')).toBeNull();
  });
});
