import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LibraryApp } from '../../../components/library/LibraryApp.tsx';
import type { LibraryList } from '../../../components/library/library-dependencies.ts';
import { findAxeViolations } from '../find-axe-violations.ts';
import { aRow, libraryDependencies, listed } from './library-fixtures.ts';

// jsdom lays nothing out and so scrolls nowhere.
Element.prototype.scrollIntoView = vi.fn();

afterEach(cleanup);

const two = listed(
  aRow({ id: 2, site: 'shop.example', title: 'Privacy Notice', lastUpdated: null }),
  aRow({ id: 1, site: 'example.com', title: 'Privacy Policy' }),
);

function openLibrary(list: LibraryList, overrides: Parameters<typeof libraryDependencies>[1] = {}) {
  const library = libraryDependencies(list, overrides);
  return { ...render(<LibraryApp dependencies={library.dependencies} />), ...library };
}

describe('the library', () => {
  it('says what it is for and how to begin when it is empty, and takes an import', async () => {
    const { container } = openLibrary(listed());
    expect(await screen.findByText(/^To begin, open a policy/)).toBeTruthy();
    expect(await findAxeViolations(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Import a library' }));
    expect(await screen.findByRole('region', { name: 'Import' })).toBeTruthy();
  });

  it('lists site, title, date of the policy, day of saving, versions, tags and topics', () => {
    openLibrary(listed(aRow({ versions: 3, changedSince: 1, tags: ['work'] }), aRow({ id: 2, lastUpdated: null })));
    const row = screen.getAllByRole('button', { name: /^example.com/ })[0]!;
    expect(row.textContent).toBe(
      'example.comchangedPrivacy PolicyworkOf 19 Dec 2023 \u00b7 saved on 3 Mar 2026 \u00b7 3 versionsTrackingSharing',
    );
    expect([...row.querySelectorAll('.mark')].map((mark) => mark.getAttribute('aria-label'))).toEqual(['bad', 'good']);
    expect(screen.getAllByRole('button', { name: /^example.com/ })[1]!.textContent).toContain('No date');
  });

  it('opens the latest entry, and another on a click, which a reload keeps', async () => {
    const { dependencies } = openLibrary(two);
    await screen.findByRole('region', { name: 'First' });
    expect(dependencies.openVersion).toHaveBeenLastCalledWith(20);
    fireEvent.click(screen.getByRole('button', { name: /^example.com/ }));
    await waitFor(() => expect(dependencies.openVersion).toHaveBeenLastCalledWith(10));
    expect(screen.getByRole('button', { name: /^example.com/ }).getAttribute('aria-current')).toBe('true');
    expect(dependencies.place.write).toHaveBeenLastCalledWith('policy=1');
  });

  it('follows what other pages save and delete', async () => {
    const { tell, stop, unmount } = openLibrary(listed());
    tell(two);
    expect(await screen.findByRole('button', { name: /^shop.example/ })).toBeTruthy();
    tell(listed());
    expect(await screen.findByText(/^To begin/)).toBeTruthy();
    unmount();
    await waitFor(() => expect(stop).toHaveBeenCalledOnce());
  });

  it('tells of entries that it cannot read, and leads to what can be done', async () => {
    openLibrary({ outcome: 'listed', rows: [aRow()], unreadable: 2 });
    expect(screen.getByText(/2 entries cannot be read/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'What can be done' }));
    expect(await screen.findByRole('button', { name: 'Mend the library' })).toBeTruthy();
  });

  it('draws a screenful of thousands', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => aRow({ id: index + 1, site: `site${index}.example` }));
    const { container } = openLibrary(listed(...rows));
    expect(container.querySelectorAll('.library-row').length).toBeLessThan(60);
    expect(container.querySelector('.library-list li')!.getAttribute('aria-setsize')).toBe('5000');
    expect(screen.getByText('5000 saved policies')).toBeTruthy();
  });
});

describe('the keyboard', () => {
  const five = listed(...[5, 4, 3, 2, 1].map((id) => aRow({ id, site: `${id}.example` })));
  const rowOf = (id: number) => screen.getByRole('button', { name: new RegExp(`^${id}\\.example`) });

  it('goes from row to row, and stops at both ends', async () => {
    openLibrary(five);
    rowOf(5).focus();
    for (const [key, id] of [
      ['ArrowDown', 4],
      ['ArrowDown', 3],
      ['ArrowUp', 4],
      ['End', 1],
      ['ArrowDown', 1],
      ['Home', 5],
      ['ArrowUp', 5],
    ] as const) {
      fireEvent.keyDown(document.activeElement!, { key });
      await waitFor(() => expect(document.activeElement).toBe(rowOf(id)));
    }
  });

  it('leaves one row for the Tab key', () => {
    openLibrary(five);
    const stops = screen.getAllByRole('button', { name: /\.example/ }).filter((row) => row.tabIndex === 0);
    expect(stops).toHaveLength(1);
  });

  it('finds the search with /, and letters in a field stay letters', async () => {
    openLibrary(five);
    rowOf(5).focus();
    fireEvent.keyDown(rowOf(5), { key: '/' });
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    expect(fireEvent.keyDown(screen.getByRole('searchbox'), { key: '/' })).toBe(true);
  });

  it('deletes with Delete, goes on at the next row, and takes it back with Ctrl+Z', async () => {
    const restore = vi.fn(async () => ({ outcome: 'restored' as const }));
    const { dependencies, tell } = openLibrary(five, {
      deletePolicy: vi.fn(async () => ({
        outcome: 'deleted' as const,
        undoable: { title: '4.example', restore, forget: async () => undefined },
      })),
    });
    rowOf(4).focus();
    fireEvent.keyDown(rowOf(4), { key: 'Delete' });
    await waitFor(() => expect(dependencies.deletePolicy).toHaveBeenCalledWith(expect.objectContaining({ id: 4 })));
    tell(listed(...[5, 3, 2, 1].map((id) => aRow({ id, site: `${id}.example` }))));
    await waitFor(() => expect(document.activeElement).toBe(rowOf(3)));
    await screen.findByText('Deleted 4.example');
    fireEvent.keyDown(rowOf(3), { key: 'z', ctrlKey: true });
    await waitFor(() => expect(restore).toHaveBeenCalledOnce());
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
  });
});

function openFilters(container: Element) {
  const filters = container.querySelector<HTMLDetailsElement>('.filters')!;
  filters.open = true;
  fireEvent(filters, new Event('toggle'));
}

describe('searching and filtering', () => {
  const sitesListed = (container: Element) =>
    [...container.querySelectorAll('.row-site')].map((site) => site.textContent);

  it.each([
    ['SHOP', ['shop.example']],
    ['policy example', ['example.com']],
    ['privacy', ['shop.example', 'example.com']],
    ['elsewhere', []],
  ])('searches "%s" in site and title', async (query, sites) => {
    const list = listed(
      aRow({ id: 2, site: 'shop.example', address: 'https://shop.example/', title: 'Privacy Notice' }),
      aRow({ id: 1 }),
    );
    const { container } = openLibrary(list);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: query } });
    await waitFor(() => expect(sitesListed(container)).toEqual(sites));
    await waitFor(() => expect(screen.queryByText('Nothing saved matches.') === null).toBe(sites.length > 0));
  });

  it('finds words in clauses, shows them in the row, and leads to their place in the text', async () => {
    const hit = {
      policyId: 1,
      versionId: 10,
      savedAt: 1,
      passages: [{ kind: 'clause' as const, key: 'c2', text: 'Our recordings also hold what you type.' }],
      count: 1,
    };
    const { container } = openLibrary(two, {
      search: async (_, { onHits }) => {
        onHits?.([hit], 2, 2);
        return { outcome: 'searched', found: 1, searched: 2, total: 2, complete: true };
      },
    });
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'type' } });
    await waitFor(() => expect(sitesListed(container)).toEqual(['example.com']));
    expect(screen.getByText('1 of 2 saved policies')).toBeTruthy();
    expect(container.querySelector('.row-found')!.textContent).toBe('\u2026 also hold what you type.');
    fireEvent.click(screen.getByRole('button', { name: /^example.com/ }));
    const found = await screen.findByRole('region', { name: 'Found once' });
    expect(found.querySelector('mark')!.textContent).toBe('type');
    expect(await findAxeViolations(container)).toEqual([]);
    fireEvent.click(within(found).getByRole('button'));
    expect(await screen.findByText('Found: type: 1 of 1')).toBeTruthy();
    expect(container.querySelector('.policy-text mark[data-current="true"]')!.textContent).toBe(
      'Our recordings also hold what you type.',
    );
  });

  it.each([
    ['Topic', 'Cookies and tracking', ['a.example']],
    ['Says something', 'good', ['b.example']],
    ['Site', 'b.example', ['b.example']],
    ['Tag', 'work', ['c.example']],
    ['Sort', 'Site, A to Z', ['a.example', 'b.example', 'c.example']],
    ['Sort', 'Newest policy', ['b.example', 'c.example', 'a.example']],
    ['Sort', 'Most that is bad', ['a.example', 'c.example', 'b.example']],
  ])('by %s: %s', async (label, option, sites) => {
    const glance = aRow().glance;
    const { container } = openLibrary(
      listed(
        aRow({ id: 3, site: 'c.example', tags: ['work'], glance: { ...glance, practices: [] } }),
        aRow({
          id: 2,
          site: 'b.example',
          lastUpdated: '2025-01',
          glance: { ...glance, practices: ['sharing.no-sale:does', 'sharing.sells:does-not'] },
        }),
        aRow({
          id: 1,
          site: 'a.example',
          lastUpdated: null,
          glance: { ...glance, practices: ['tracking.session-recording:does'] },
        }),
      ),
    );
    openFilters(container);
    const select = await screen.findByRole<HTMLSelectElement>('combobox', { name: label });
    const value = [...select.options].find(({ text }) => text === option)!.value;
    fireEvent.change(select, { target: { value } });
    await waitFor(() => expect(sitesListed(container)).toEqual(sites));
  });

  it('by change, and shows all again', async () => {
    const { container } = openLibrary(listed(aRow({ id: 2, site: 'b.example', changedSince: 1 }), aRow()));
    openFilters(container);
    fireEvent.click(await screen.findByRole('checkbox', { name: /^Changed/ }));
    expect(await findAxeViolations(container)).toEqual([]);
    await waitFor(() => expect(sitesListed(container)).toEqual(['b.example']));
    expect(screen.getByText('1 filter')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show all again' }));
    await waitFor(() => expect(sitesListed(container)).toEqual(['b.example', 'example.com']));
  });
});

/** A library from which shop.example and then example.com are deleted; `gone` names the one that cannot be restored. */
function openWithTwoDeletions(gone?: string) {
  const restored: string[] = [];
  const library = openLibrary(two, {
    deletePolicy: async ({ site }) => ({
      outcome: 'deleted',
      undoable: {
        title: site,
        restore: async () => {
          if (site === gone) return { outcome: 'gone' };
          restored.push(site);
          return { outcome: 'restored' };
        },
        forget: async () => undefined,
      },
    }),
  });
  const deleteTwo = async () => {
    for (const site of ['shop.example', 'example.com']) {
      const row = screen.getByRole('button', { name: new RegExp(`^${site}`) });
      fireEvent.keyDown(row, { key: 'Delete' });
      await screen.findByText(`Deleted ${site}`);
    }
  };
  return { ...library, restored, deleteTwo };
}

describe('deleting', () => {
  it('can be undone', async () => {
    const { dependencies } = openLibrary(two);
    fireEvent.click(await screen.findByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('Deleted shop.example: Privacy Notice')).toBeTruthy();
    expect(dependencies.deletePolicy).toHaveBeenCalledWith(expect.objectContaining({ id: 2 }));
    // The keyboard must not be left where the deleted entry was.
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' })));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
  });

  it('can be undone one after the other, the latest first', async () => {
    const restored: number[] = [];
    openLibrary(two, {
      deletePolicy: async ({ id, site }) => ({
        outcome: 'deleted',
        undoable: {
          title: site,
          restore: async () => {
            restored.push(id);
            return { outcome: 'restored' };
          },
          forget: async () => undefined,
        },
      }),
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Delete' }));
    await screen.findByText('Deleted shop.example');
    fireEvent.click(screen.getByRole('button', { name: /^example.com/ }));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: /^example.com/ }).getAttribute('aria-current')).toBe('true'),
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Delete' }));
    await screen.findByText('Deleted example.com');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Deleted shop.example');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(restored).toEqual([1, 2]));
  });

  it('restores each deletion once, however quickly Undo is asked for', async () => {
    const { restored, deleteTwo } = openWithTwoDeletions();
    await deleteTwo();
    const undo = screen.getByRole('button', { name: 'Undo' });
    fireEvent.click(undo);
    fireEvent.click(undo);
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true, repeat: true });
    await screen.findByText('Deleted shop.example');
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true, repeat: true });
    expect(restored).toEqual(['example.com']);
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await waitFor(() => expect(restored).toEqual(['example.com', 'shop.example']));
  });

  it('is final only for the entry that the dismissed offer names', async () => {
    const { restored, deleteTwo } = openWithTwoDeletions();
    await deleteTwo();
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    await screen.findByText('Deleted shop.example');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(restored).toEqual(['shop.example']));
  });

  it('does not go on to the next entry while Delete is held', () => {
    const { dependencies } = openLibrary(two);
    const row = screen.getByRole('button', { name: /^shop.example/ });
    fireEvent.keyDown(row, { key: 'Delete', repeat: true });
    expect(dependencies.deletePolicy).not.toHaveBeenCalled();
  });

  it('keeps the offer open when undoing fails', async () => {
    openLibrary(two, {
      deletePolicy: async ({ site }) => ({
        outcome: 'deleted',
        undoable: {
          title: site,
          restore: async () => ({ outcome: 'failed', reason: 'quota-full', details: '' }),
          forget: async () => undefined,
        },
      }),
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Delete' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/is full/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  it('says what can no longer be undone, and goes on to what was deleted before it', async () => {
    const { restored, deleteTwo } = openWithTwoDeletions('example.com');
    await deleteTwo();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/^example.com cannot be brought back/)).toBeTruthy();
    expect(screen.getByText('Deleted shop.example')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(restored).toEqual(['shop.example']));
  });

  it('offers to undo after a reload what this tab deleted', async () => {
    const restore = vi.fn(async () => ({ outcome: 'restored' as const }));
    openLibrary(listed(), {
      findDeletedAll: () => ({ title: 'the whole library', restore, forget: async () => undefined }),
    });
    expect(await screen.findByText('Deleted the whole library')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(restore).toHaveBeenCalledOnce());
  });
});

describe('a library that fails', () => {
  it('says what to do in a private window, and tries again', async () => {
    const failure: LibraryList = { outcome: 'failed', reason: 'unavailable', details: 'in the browser\u2019s words' };
    const { container, dependencies } = openLibrary(failure);
    expect((await screen.findByRole('alert')).textContent).toMatch(/private window/);
    expect(await findAxeViolations(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(dependencies.watchList).toHaveBeenCalledTimes(2));
  });

  it.each([
    ['blocked', /Another Clauselight page/],
    ['newer-version', /what you saved is safe/],
  ] as const)('has to be loaded anew when it is "%s"', async (reason, advice) => {
    const { dependencies } = openLibrary({ outcome: 'failed', reason, details: '' });
    expect((await screen.findByRole('alert')).textContent).toMatch(advice);
    fireEvent.click(screen.getByRole('button', { name: 'Load the page anew' }));
    expect(dependencies.reload).toHaveBeenCalledOnce();
  });

  it('says when it waits for another page, and when it was updated underneath', async () => {
    const { tellConnection, dependencies, container } = openLibrary(two);
    tellConnection('waiting');
    expect(await screen.findByText(/Close it: this page then goes on by itself/)).toBeTruthy();
    tellConnection('open');
    await waitFor(() => expect(screen.queryByText(/goes on by itself/)).toBeNull());
    tellConnection('outdated');
    fireEvent.click(await screen.findByRole('button', { name: 'Load the page anew' }));
    expect(dependencies.reload).toHaveBeenCalledOnce();
    expect(await findAxeViolations(container)).toEqual([]);
  });

  it('says so when an entry cannot be read, and still deletes it when asked', async () => {
    const { dependencies } = openLibrary(listed(aRow()), { openVersion: async () => ({ outcome: 'unreadable' }) });
    expect(await screen.findByRole('heading', { name: 'This entry cannot be read' })).toBeTruthy();
    fireEvent.click(within(screen.getByRole('main')).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(dependencies.deletePolicy).toHaveBeenCalledWith(expect.objectContaining({ id: 1 })));
  });

  it('says when tidying at its start went wrong, beside the list', async () => {
    const { dependencies } = libraryDependencies(two);
    const chores = Promise.reject(new Error('no lock to be had'));
    render(<LibraryApp dependencies={dependencies} chores={chores} />);
    expect((await screen.findByRole('alert')).textContent).toContain('no lock to be had');
    expect(screen.getByRole('button', { name: /^shop.example/ })).toBeTruthy();
  });

  it('shows a surprise instead of a blank page', async () => {
    openLibrary(listed(aRow()), {
      openVersion: async () => {
        throw new Error('nobody foresaw this');
      },
    });
    expect((await screen.findByRole('alert')).textContent).toContain('nobody foresaw this');
  });
});
