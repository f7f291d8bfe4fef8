import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LibraryApp } from '../../../components/library/LibraryApp.tsx';
import type { LibraryDependencies } from '../../../components/library/library-dependencies.ts';
import type { PolicyRow } from '../../../lib/store/database.ts';
import type { PolicyAnalysis } from '../../../lib/types.ts';
import { aHighlight, anAnalysis, aTaggedClause } from '../../builders.ts';
import { findAxeViolations } from '../find-axe-violations.ts';
import { aRichAnalysis } from '../popup-fixtures.ts';
import { aRow, aVersion, libraryDependencies, listed } from './library-fixtures.ts';

// jsdom lays nothing out and so scrolls nowhere.
const scrollIntoView = vi.fn();
Element.prototype.scrollIntoView = scrollIntoView;

afterEach(cleanup);

function openEntry(overrides: Partial<LibraryDependencies> = {}, row: Partial<PolicyRow> = {}) {
  const library = libraryDependencies(listed(aRow(row)), overrides);
  return { ...render(<LibraryApp dependencies={library.dependencies} />), ...library };
}

async function openTab(name: string | RegExp) {
  fireEvent.click(await screen.findByRole('tab', { name }));
  return screen.findByRole('tabpanel', { name });
}

describe('an entry', () => {
  it('quotes the clauses in place, since the page may be gone', async () => {
    const { container } = openEntry();
    await screen.findByRole('region', { name: 'First' });
    expect([...container.querySelectorAll('.topic blockquote')].map((quote) => quote.textContent)).toContain(
      'Our recordings also hold what you type.',
    );
    expect(await findAxeViolations(container)).toEqual([]);
  });

  it('opens the live page, prints, and goes to its files', async () => {
    const { dependencies } = openEntry();
    fireEvent.click(await screen.findByRole('button', { name: 'Open the live page' }));
    expect(dependencies.openAddress).toHaveBeenCalledWith('https://www.example.com/privacy');
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(dependencies.print).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: /^Markdown/ }));
    const [file, name] = vi.mocked(dependencies.offerFile).mock.calls[0]!;
    expect(name).toBe('example.com 2026-03-03.md');
    expect(file.type).toBe('text/markdown');
    fireEvent.click(screen.getByRole('button', { name: /^JSON/ }));
    await waitFor(() =>
      expect(dependencies.offerFile).toHaveBeenLastCalledWith(expect.any(Blob), 'example.com 2026-03-03.json'),
    );
  });

  it.each([
    [
      {
        outcome: 'exported',
        file: new Blob(['{}']),
        policies: 1,
        versions: 1,
        leftOut: [{ address: 'https://www.example.com/privacy', versionId: 10 }],
      },
      'Not in the file, since it cannot be read: the one of 19 Dec 2023, saved on 3 Mar 2026.',
    ],
    [{ outcome: 'unreadable' }, 'Not exported: nothing of the entry can be read.'],
    [{ outcome: 'missing' }, 'Not exported: the entry was deleted meanwhile.'],
    [
      { outcome: 'failed', reason: 'blocked', details: '' },
      'Not exported. Another Clauselight page holds the library open in an older version. Close it and try again.',
    ],
  ] as const)('says what is missing of its file: %#', async (outcome, sentence) => {
    const exportPolicy = async () =>
      outcome.outcome === 'exported' ? { ...outcome, leftOut: [...outcome.leftOut] } : outcome;
    openEntry({ exportPolicy });
    fireEvent.click(await screen.findByRole('button', { name: /^JSON/ }));
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it('unfolds everything for paper, and folds it up again', async () => {
    const { container } = openEntry();
    await screen.findByRole('region', { name: 'First' });
    const closed = () => container.querySelectorAll('details.topic:not([open])').length;
    const before = closed();
    expect(before).toBeGreaterThan(0);
    await waitFor(() => {
      fireEvent(window, new Event('beforeprint'));
      expect(closed()).toBe(0);
    });
    fireEvent(window, new Event('afterprint'));
    expect(closed()).toBe(before);
  });

  it('goes from tab to tab with the arrow keys', async () => {
    openEntry();
    const summary = await screen.findByRole('tab', { name: 'Summary' });
    summary.focus();
    fireEvent.keyDown(summary, { key: 'ArrowLeft' });
    expect(await screen.findByRole('tabpanel', { name: 'Notes' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Notes' }));
    fireEvent.keyDown(document.activeElement!, { key: 'Home' });
    expect(await screen.findByRole('tabpanel', { name: 'Summary' })).toBeTruthy();
  });
});

describe('a saved policy in another language', () => {
  it('is not judged, in the list or beside it, whatever an older version saved of it', async () => {
    const analysis = anAnalysis({ language: 'de' });
    const { container } = openEntry(
      { openVersion: async (id) => ({ outcome: 'found', version: aVersion({ id }), analysis }) },
      { glance: { ...aRow().glance, language: 'de' } },
    );
    expect(await screen.findByText('Not judged: in another language (German)')).toBeTruthy();
    expect(await screen.findByText(/reads English only/)).toBeTruthy();
    expect(screen.queryByText(/does not sell/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Privacy Policy' }));
    expect(await screen.findByRole('tabpanel', { name: 'Text' })).toBeTruthy();
    expect(container.querySelector('.policy-text h2 mark')?.textContent).toBe('Privacy Policy');
    expect(await findAxeViolations(container)).toEqual([]);
  });
});

describe('the text', () => {
  it('is shown whole, as text, with its headings', async () => {
    const hostile = '<img src=x onerror=alert(1)> is how we load pictures.';
    const text = `Our policy\n\n${hostile}`;
    const analysis = anAnalysis({
      text,
      clauses: [aTaggedClause({ id: 'c1', text: hostile, start: text.indexOf(hostile), block: 1 })],
      highlights: [aHighlight('cookies.own')],
    });
    const { container } = openEntry({
      openVersion: async (id) => ({ outcome: 'found', version: aVersion({ id }), analysis }),
    });
    const panel = await openTab('Text');
    expect(within(panel).getByRole('heading', { name: 'Our policy' })).toBeTruthy();
    expect(container.querySelector('.policy-text')!.textContent).toBe(text.replace('\n\n', ''));
    expect(container.querySelector('img')).toBeNull();
  });

  it('marks the clauses of a statement, and goes from one to the next', async () => {
    const { container } = openEntry();
    const panel = await openTab('Text');
    fireEvent.click(within(panel).getByRole('button', { name: /Records your session/ }));
    const current = () => container.querySelector('mark[data-current="true"]')?.textContent;
    await waitFor(() => expect(current()).toBe('We record what you click on and where you scroll.'));
    expect(container.querySelectorAll('.policy-text mark')).toHaveLength(2);
    expect(scrollIntoView).toHaveBeenCalled();
    expect(await findAxeViolations(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Next clause' }));
    await waitFor(() => expect(current()).toBe('Our recordings also hold what you type.'));
    expect(screen.getByText(/: 2 of 2$/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Unmark' }));
    await waitFor(() => expect(container.querySelector('.policy-text mark')).toBeNull());
  });

  it('is where a statement of the summary leads', async () => {
    const { container } = openEntry();
    const first = await screen.findByRole('region', { name: 'First' });
    fireEvent.click(within(first).getByRole('button', { name: /Records your session/ }));
    expect(await screen.findByRole('tabpanel', { name: 'Text' })).toBeTruthy();
    expect(container.querySelector('mark[data-current="true"]')!.textContent).toMatch(/^We record/);
  });

  it('has a strip that shows where each topic is', async () => {
    const { container } = openEntry();
    await openTab('Text');
    expect(container.querySelectorAll('.overview-line')).toHaveLength(5);
    const select = screen.getByRole('combobox', { name: 'Show' });
    fireEvent.change(select, { target: { value: 'sharing' } });
    await waitFor(() => expect(container.querySelectorAll('.overview-line')).toHaveLength(1));
    fireEvent.click(container.querySelector('.overview-line')!);
    await waitFor(() =>
      expect(container.querySelector('mark[data-current="true"]')!.textContent).toBe(
        'We do not sell your personal data.',
      ),
    );
  });
});

describe('versions', () => {
  const versions = [
    aVersion({ id: 12, savedAt: Date.UTC(2026, 4, 5, 12), lastUpdated: '2026-05-01' }),
    aVersion({ id: 11, savedAt: Date.UTC(2026, 3, 4, 12), lastUpdated: null }),
    aVersion({ id: 10 }),
  ];
  const rich = aRichAnalysis();
  const sells = 'We sell your personal data.';
  const text = rich.text.replace('We do not sell your personal data.', sells);
  const changed: PolicyAnalysis = {
    ...rich,
    text,
    clauses: rich.clauses.map((clause) => {
      const words = clause.id === 'c3' ? sells : clause.text;
      const start = text.indexOf(words);
      return { ...clause, text: words, start, end: start + words.length };
    }),
    highlights: [
      ...rich.highlights.filter(({ topic }) => topic !== 'sharing'),
      aHighlight('sharing.sells', 'does', { clauses: ['c3'], score: 0.95 }),
    ],
  };
  const three: Partial<LibraryDependencies> = {
    watchPolicy: (_, onFound) => {
      onFound({ outcome: 'found', row: aRow({ latest: 12, versions: 3 }), versions });
      return () => undefined;
    },
    openVersion: vi.fn(async (id) => ({
      outcome: 'found' as const,
      version: versions.find((version) => version.id === id)!,
      analysis: id === 12 ? changed : rich,
    })),
  };
  const row = { latest: 12, versions: 3, changedSince: Date.UTC(2026, 3, 4, 12) };

  it('can be chosen, and deleted one by one', async () => {
    const { dependencies } = openEntry(three, row);
    const select = await screen.findByRole('combobox', { name: 'Version' });
    fireEvent.change(select, { target: { value: '10' } });
    await waitFor(() => expect(three.openVersion).toHaveBeenLastCalledWith(10));
    expect(dependencies.place.write).toHaveBeenLastCalledWith('policy=1&version=10');
    fireEvent.click(await screen.findByRole('button', { name: 'Delete this version' }));
    await waitFor(() =>
      expect(dependencies.deleteVersion).toHaveBeenCalledWith(expect.objectContaining({ id: 10 }), 'example.com'),
    );
    expect(await screen.findByText('Deleted one version of example.com')).toBeTruthy();
  });

  it('are compared, the latest with the one before it, practices first and then word by word', async () => {
    const { container } = openEntry(three, row);
    const panel = await openTab(/^Changes/);
    const worse = await within(panel).findByRole('region', { name: /^Less in your favour/ });
    expect(worse.textContent).toContain('No longer says that it does not sell personal data');
    expect(within(panel).getByText(/^From the text of 19 Dec 2023/)).toBeTruthy();
    const clauses = within(panel).getByRole('region', { name: 'Clause by clause' });
    expect(clauses.querySelector('del')!.textContent).toBe('do not');
    expect(within(clauses).getByText('changed')).toBeTruthy();
    expect(within(clauses).getAllByText('2 clauses are the same')).toHaveLength(2);
    expect(await findAxeViolations(container)).toEqual([]);
    const headings = within(panel)
      .getAllByRole('heading', { level: 2 })
      .map((heading) => heading.textContent);
    expect(headings.at(-1)).toBe('Clause by clause');
  });

  it('show the clauses that stayed when they are asked for', async () => {
    openEntry(three, row);
    const panel = await openTab(/^Changes/);
    const clauses = await within(panel).findByRole('region', { name: 'Clause by clause' });
    const folded = within(clauses).getAllByText('2 clauses are the same')[0]!.closest('details')!;
    expect(folded.textContent).not.toContain('We record');
    folded.open = true;
    fireEvent(folded, new Event('toggle'));
    await waitFor(() => expect(folded.textContent).toContain('We record what you click on'));
  });

  it('say so when nothing changed between two of them', async () => {
    openEntry(three, row);
    const panel = await openTab(/^Changes/);
    await within(panel).findByRole('region', { name: 'Clause by clause' });
    fireEvent.change(within(panel).getByRole('combobox', { name: 'To' }), { target: { value: '10' } });
    expect(await screen.findByText(/(?:Nothing|not) changed|same/i, { selector: '.changes-summary' })).toBeTruthy();
  });

  it('say when one of two cannot be read', async () => {
    openEntry(
      {
        ...three,
        openVersion: async (id) =>
          id === 11 ? { outcome: 'unreadable' } : { outcome: 'found', version: versions[0]!, analysis: changed },
      },
      row,
    );
    await openTab(/^Changes/);
    expect(await screen.findByRole('heading', { name: 'One of the two versions cannot be read' })).toBeTruthy();
  });

  it('that can be read are offered beside one that cannot, with the way to mend it', async () => {
    const openVersion = vi.fn<LibraryDependencies['openVersion']>(async (id) =>
      id === 12 ? { outcome: 'unreadable' } : { outcome: 'found', version: versions[1]!, analysis: rich },
    );
    const { dependencies } = openEntry(
      {
        watchPolicy: (_, onFound) => {
          onFound({ outcome: 'found', row: aRow({ latest: 12, versions: 2 }), versions: [versions[1]!] });
          return () => undefined;
        },
        openVersion,
      },
      { latest: 12, versions: 2 },
    );
    expect(await screen.findByRole('heading', { name: 'This entry cannot be read' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Mend the library' }));
    expect(await screen.findByText('Built anew: 1. Kept aside: 1.')).toBeTruthy();
    expect(dependencies.mend).toHaveBeenCalledOnce();
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Version' });
    expect(select.value).toBe('');
    fireEvent.change(select, { target: { value: '11' } });
    expect(await screen.findByRole('region', { name: 'First' })).toBeTruthy();
    expect(openVersion).toHaveBeenLastCalledWith(11);
  });

  it.each([
    ['the first with itself', 'before=10&after=10'],
    ['the oldest with what is before it', 'after=10'],
  ])('are never compared %s', async (_, pair) => {
    const place = { read: () => `policy=1&${pair}&tab=changes`, write: vi.fn(), watch: () => () => undefined };
    openEntry({ ...three, place }, row);
    const to = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'To' });
    expect(to.value).toBe('10');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'From' }).value).not.toBe('10');
  });

  it('are not counted before they are known, nor where they cannot be read', async () => {
    let told: Parameters<LibraryDependencies['watchPolicy']>[1] = () => undefined;
    openEntry({
      watchPolicy: (_, onFound) => {
        told = onFound;
        return () => undefined;
      },
    });
    await openTab('Changes');
    expect(screen.getByText('Opening the versions')).toBeTruthy();
    told({ outcome: 'unreadable' });
    expect(await screen.findByRole('heading', { name: 'The other versions cannot be read' })).toBeTruthy();
    told({ outcome: 'found', row: aRow(), versions: [aVersion()] });
    expect(await screen.findByRole('heading', { name: 'One version is saved' })).toBeTruthy();
  });

  it('are explained where there is but one', async () => {
    const { dependencies, container } = openEntry();
    await openTab('Changes');
    expect(screen.getByRole('heading', { name: 'One version is saved' })).toBeTruthy();
    expect(await findAxeViolations(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'See whether it has changed' }));
    expect(dependencies.openAddress).toHaveBeenCalledWith('https://www.example.com/privacy');
  });
});

describe('notes', () => {
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' });
  const write = (text: string) => fireEvent.input(field(), { target: { value: text } });

  it('are stored while they are typed, and say so', async () => {
    const { dependencies, container } = openEntry();
    await openTab('Notes');
    write('Asked support.');
    expect(dependencies.setNotes).not.toHaveBeenCalled();
    expect(dependencies.drafts.read(1)).toBe('Asked support.');
    expect(await screen.findByText('Saved')).toBeTruthy();
    expect(dependencies.setNotes).toHaveBeenCalledExactlyOnceWith(1, 'Asked support.');
    expect(dependencies.drafts.read(1)).toBeNull();
    expect(await findAxeViolations(container)).toEqual([]);
  });

  it.each([
    ['the tab is left', () => openTab('Summary')],
    ['the page is closed', async () => fireEvent(window, new Event('pagehide'))],
    ['the field is left', async () => fireEvent.blur(field())],
  ])('are stored at once when %s', async (_, leave) => {
    const { dependencies } = openEntry();
    await openTab('Notes');
    write('A thought');
    await leave();
    expect(dependencies.setNotes).toHaveBeenCalledWith(1, 'A thought');
  });

  it('that a closed page could not store are there again', async () => {
    const { dependencies } = openEntry({ drafts: { read: () => 'Half a thought', write: vi.fn() } });
    await openTab('Notes');
    expect(field().value).toBe('Half a thought');
    await waitFor(() => expect(dependencies.setNotes).toHaveBeenCalledWith(1, 'Half a thought'));
  });

  it('that cannot be stored stay in the field, with a way to try again', async () => {
    const setNotes = vi
      .fn<LibraryDependencies['setNotes']>()
      .mockResolvedValueOnce({ outcome: 'failed', reason: 'quota-full', details: '' })
      .mockImplementation(async (_, value) => ({ outcome: 'set', value }));
    openEntry({ setNotes });
    await openTab('Notes');
    write('Long thoughts');
    expect(await screen.findByText('Not saved')).toBeTruthy();
    expect(screen.getByText(/is full/)).toBeTruthy();
    expect(field().value).toBe('Long thoughts');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Saved')).toBeTruthy();
  });

  it('follow another page, unless they are being typed here', async () => {
    const { tell } = openEntry();
    await openTab('Notes');
    tell(listed(aRow({ notes: 'From elsewhere' })));
    await waitFor(() => expect(field().value).toBe('From elsewhere'));
    write('From here');
    tell(listed(aRow({ notes: 'From elsewhere, again' })));
    expect(field().value).toBe('From here');
  });

  it('take tags, one at a time or by commas, and drop them', async () => {
    const { dependencies } = openEntry({}, { tags: ['work'] });
    await openTab(/^Notes/);
    const tag = screen.getByRole('combobox', { name: 'Tags' });
    fireEvent.input(tag, { target: { value: 'shops,' } });
    await waitFor(() => expect(dependencies.setTags).toHaveBeenLastCalledWith(1, ['work', 'shops', '']));
    fireEvent.click(screen.getByRole('button', { name: 'Remove the tag work' }));
    await waitFor(() => expect(dependencies.setTags).toHaveBeenLastCalledWith(1, []));
  });
});
