import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PopupApp } from '../../../components/PopupApp.tsx';
import { chooseMeasure, nameWebsites, sayMentions, sayTopic } from '../../../components/standing/say-standing.ts';
import { topics } from '../../../lib/taxonomy/practices.ts';
import { findAxeViolations } from '../find-axe-violations.ts';
import { aRichAnalysis, popupDependencies } from '../popup-fixtures.ts';

afterEach(cleanup);

function openPopup(
  overrides: Parameters<typeof popupDependencies>[1] = {},
  analysis: Parameters<typeof aRichAnalysis>[0] = {},
) {
  const dependencies = popupDependencies(aRichAnalysis(analysis), overrides);
  return { ...render(<PopupApp dependencies={dependencies} />), dependencies };
}

describe('the popup among known vendors', () => {
  it('tells how many say the same, for each statement and each topic', async () => {
    const { container } = openPopup();
    expect(await screen.findByText('clear \u00b7 2 clauses \u00b7 like 2 of 4')).toBeTruthy();
    const line = container.querySelector('[data-topic="cookies"] .standing-line')!;
    expect(line.textContent).toBe('1 concern; 0 of 3 have more, 1 fewer');
    expect(
      within(line as HTMLElement)
        .getByRole('img')
        .getAttribute('aria-label'),
    ).toBe('Known vendors by number of concerns. 0: 1, 1: 2. This policy: 1.');
    expect(await findAxeViolations(container)).toEqual([]);
  });

  it('counts in the sector that the reader chooses, and remembers it', async () => {
    const write = vi.fn();
    const { container } = openPopup({ sectorChoice: { read: () => null, write } });
    fireEvent.change(await screen.findByRole('combobox', { name: 'Compared with' }), {
      target: { value: 'messaging' },
    });
    expect(write).toHaveBeenCalledWith('messaging');
    expect(screen.getByText('clear \u00b7 2 clauses \u00b7 like 2 of 4, 1 of 2 in its sector')).toBeTruthy();
    expect(container.querySelector('[data-topic="cookies"] .standing-line')!.textContent).toMatch(
      /; in its sector 0 of 1 more, 0 fewer$/,
    );
  });

  it('starts with the sector that was chosen before', async () => {
    openPopup({ sectorChoice: { read: () => 'messaging', write: vi.fn() } });
    const select = await screen.findByRole('combobox', { name: 'Compared with' });
    expect((select as HTMLSelectElement).value).toBe('messaging');
  });

  it('names who else speaks of what was not found, the most usual first', async () => {
    openPopup();
    const missing = await screen.findByRole('region', { name: /^Not found in this policy/ });
    await waitFor(() => expect(within(missing).getAllByRole('term').length).toBeGreaterThan(3));
    const rows = within(missing)
      .getAllByRole('term')
      .map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`);
    expect(missing.textContent).toContain('ordinary websites of 2020');
    expect(rows).toContain('children: 1 of 4 vendors, 30\u00a0% of websites');
    expect(rows).toContain('retention period: 1 of 4 vendors, at least 15\u00a0% of websites');
  });

  it('knows the vendor whose site it is on, and that the text is newer', async () => {
    const { dependencies } = openPopup({}, { url: 'https://www.gull.example/privacy', lastUpdated: '2025-01-02' });
    const bar = await screen.findByRole('region', { name: 'Among known vendors' });
    await waitFor(() => expect(bar.textContent).toMatch(/^Known vendor: Gull\. /));
    expect(bar.textContent).toMatch(
      /You are reading (?:a newer|another) text than the known one \(1 May 2024\)\. Sector: Shopping and delivery\./,
    );
    // Its own policy is not among those that it is compared with.
    expect(screen.getByText(/like 2 of 3, 1 of 1 in its sector/)).toBeTruthy();
    fireEvent.click(within(bar).getByRole('button', { name: 'Gull' }));
    expect(dependencies.openVendor).toHaveBeenCalledWith('gull.example');
  });

  it('has its counting explained one click away', async () => {
    const { dependencies } = openPopup();
    const method = (await screen.findByText('How it is counted')).closest('details')!;
    expect(method.open).toBe(false);
    expect(method.textContent).toContain('These are counts, not grades');
    fireEvent.click(within(method).getByRole('button', { name: 'See the known vendors', hidden: true }));
    expect(dependencies.openVendor).toHaveBeenCalledWith(null);
  });

  it('shows the summary before the known vendors are there', async () => {
    openPopup({ loadVendors: () => new Promise(() => undefined) });
    expect(await screen.findByRole('region', { name: 'First' })).toBeTruthy();
    expect(screen.getByText('Comparing with known vendors')).toBeTruthy();
    expect(screen.getByText(/^retention period, /, { exact: false })).toBeTruthy();
  });

  it('says in one line that they could not be loaded', async () => {
    const { container } = openPopup({ loadVendors: async () => ({ outcome: 'failed', details: 'Damaged.' }) });
    expect(await screen.findByText('The comparison with known vendors could not be loaded.')).toBeTruthy();
    expect(container.querySelector('.standing-line')).toBeNull();
    expect(screen.getByText('clear \u00b7 2 clauses')).toBeTruthy();
  });

  it('compares no text in a language that is not read', async () => {
    openPopup({}, { language: 'de' });
    expect(await screen.findByText(/in another language/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Among known vendors' })).toBeNull();
  });

  it('saves the policy, having said so, before it opens it beside others', async () => {
    const { dependencies } = openPopup();
    fireEvent.click(await screen.findByRole('button', { name: 'Save, and compare with other policies' }));
    await waitFor(() => expect(dependencies.openComparison).toHaveBeenCalledWith([{ kind: 'version', version: 1 }]));
    expect(dependencies.save).toHaveBeenCalledOnce();
    expect(await screen.findByRole('button', { name: 'Compare with other policies' })).toBeTruthy();
  });

  it('opens nothing where saving failed', async () => {
    const { dependencies } = openPopup({
      save: async () => ({ outcome: 'failed', sentence: 'The disk is full.', details: '' }),
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Save, and compare with other policies' }));
    expect(await screen.findByText('The disk is full.')).toBeTruthy();
    expect(dependencies.openComparison).not.toHaveBeenCalled();
  });
});

describe('the words of a standing', () => {
  it.each(topics.map(({ id }) => id))('count something under %s', (topic) => {
    expect(['concerns', 'assurances']).toContain(chooseMeasure(topic));
  });

  it('count what is good where a topic is about what one can demand', () => {
    expect(chooseMeasure('rights')).toBe('assurances');
    expect(chooseMeasure('sharing')).toBe('concerns');
  });

  it('say "no concern" rather than a nought', () => {
    const spread = { counts: [3, 1], silent: 0, fewer: 0, same: 3, more: 1 };
    const measure = { own: 0, known: spread, sector: null };
    expect(sayTopic({ topic: 'sharing', silent: false, concerns: measure, assurances: measure })).toBe(
      'no concern; 1 of 4 have more, 0 fewer',
    );
  });

  it('name the websites that are likest to a sector', () => {
    expect(nameWebsites('shopping')).toBe('shopping websites');
    expect(nameWebsites(null)).toBe('websites');
    expect(nameWebsites('ai')).toBe('websites about computers');
  });

  it.each([
    [0, 0, '0'],
    [0.001, 0.002, 'under 1'],
    [0.3, 0.3, '30'],
    [0.3, 0.4, 'at least 30'],
    [0.3, 0.302, '30'],
  ])('say a share between %d and %d as "%s"', (least, most, words) => {
    const mentions = { vendors: 1, vendorsOf: 2, websites: { least, most } };
    expect(sayMentions(mentions, 'travel')).toBe(`1 of 2 vendors, ${words}\u00a0% of leisure websites`);
  });
});
