import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LibraryApp } from '../../components/LibraryApp.tsx';
import type { LibraryList } from '../../components/library-dependencies.ts';
import { findAxeViolations } from './find-axe-violations.ts';
import { aRow, libraryDependencies, listed } from './library-fixtures.ts';

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
  it('says what it is for and how to begin when it is empty', async () => {
    const { container } = openLibrary(listed());
    expect(await screen.findByText(/^To begin, open a policy/)).toBeTruthy();
    expect(await findAxeViolations(container)).toEqual([]);
  });

  it('lists site, title, date of the policy and day of saving', () => {
    openLibrary(two);
    const row = screen.getByRole('button', { name: /^example.com/ });
    expect(row.textContent).toBe('example.comPrivacy PolicyOf 19 Dec 2023, saved on 3 Mar 2026');
    expect(screen.getByRole('button', { name: /^shop.example/ }).textContent).toContain('No date');
  });

  it('opens the latest entry, and another on a click', async () => {
    const { dependencies } = openLibrary(two);
    await screen.findByRole('region', { name: 'First' });
    expect(dependencies.openEntry).toHaveBeenLastCalledWith(2);
    fireEvent.click(screen.getByRole('button', { name: /^example.com/ }));
    await waitFor(() => expect(dependencies.openEntry).toHaveBeenLastCalledWith(1));
    expect(screen.getByRole('button', { name: /^example.com/ }).getAttribute('aria-current')).toBe('true');
  });

  it('quotes the clauses in place, since the page may be gone', async () => {
    const { container } = openLibrary(two);
    await screen.findByRole('region', { name: 'First' });
    expect([...container.querySelectorAll('.topic blockquote')].map((quote) => quote.textContent)).toContain(
      'Our recordings also hold what you type.',
    );
    expect(screen.queryByRole('button', { name: /Records your session/ })).toBeNull();
    expect(await findAxeViolations(container)).toEqual([]);
  });

  it('opens the live page', async () => {
    const { dependencies } = openLibrary(two);
    fireEvent.click(await screen.findByRole('button', { name: 'Open the live page' }));
    expect(dependencies.openAddress).toHaveBeenCalledWith('https://www.example.com/privacy');
  });

  it.each([
    ['SHOP', ['shop.example']],
    ['policy example', ['example.com']],
    ['privacy', ['shop.example', 'example.com']],
    ['elsewhere', []],
  ])('searches "%s" in site and title', async (query, sites) => {
    const { container } = openLibrary(two);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: query } });
    await waitFor(() =>
      expect([...container.querySelectorAll('.row-site')].map((site) => site.textContent)).toEqual(sites),
    );
    expect(screen.queryByText('Nothing saved matches.') === null).toBe(sites.length > 0);
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

  it('tells of entries that it cannot read', () => {
    openLibrary({ outcome: 'listed', rows: [aRow()], unreadable: 2 });
    expect(screen.getByText(/2 entries cannot be read/)).toBeTruthy();
  });
});

describe('deleting', () => {
  it('can be undone', async () => {
    const restore = vi.fn(async () => null);
    const { dependencies } = openLibrary(two, {
      deleteEntry: vi.fn(async () => ({ outcome: 'deleted' as const, restore })),
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('Deleted shop.example: Privacy Notice')).toBeTruthy();
    expect(dependencies.deleteEntry).toHaveBeenCalledWith(2);
    // The keyboard must not be left where the deleted entry was.
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' })));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
    expect(restore).toHaveBeenCalledOnce();
  });

  it('can be undone one after the other, the latest first', async () => {
    const restored: number[] = [];
    openLibrary(two, {
      deleteEntry: async (id) => ({
        outcome: 'deleted',
        restore: async () => {
          restored.push(id);
          return null;
        },
      }),
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Delete' }));
    await screen.findByText('Deleted shop.example: Privacy Notice');
    fireEvent.click(screen.getByRole('button', { name: /^example.com/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Delete' }));
    await screen.findByText('Deleted example.com: Privacy Policy');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Deleted shop.example: Privacy Notice');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(restored).toEqual([1, 2]));
  });

  it('keeps the offer open when undoing fails', async () => {
    openLibrary(two, {
      deleteEntry: async () => ({
        outcome: 'deleted',
        restore: async () => ({ outcome: 'failed', reason: 'quota-full', details: '' }),
      }),
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Delete' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/is full/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });
});

describe('a library that fails', () => {
  it.each([
    ['unavailable', /private window/],
    ['blocked', /Another Clauselight page/],
    ['newer-version', /what you saved is safe/],
  ] as const)('says what to do when storage is "%s", and tries again', async (reason, advice) => {
    const failure: LibraryList = { outcome: 'failed', reason, details: 'in the browser\u2019s words' };
    const { container, dependencies } = openLibrary(failure);
    expect((await screen.findByRole('alert')).textContent).toMatch(advice);
    expect(await findAxeViolations(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(dependencies.watchList).toHaveBeenCalledTimes(2));
  });

  it('says so when an entry cannot be read, and still deletes it when asked', async () => {
    const { dependencies } = openLibrary(listed(aRow()), { openEntry: async () => ({ outcome: 'unreadable' }) });
    expect(await screen.findByRole('heading', { name: 'This entry cannot be read' })).toBeTruthy();
    fireEvent.click(within(screen.getByRole('main')).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(dependencies.deleteEntry).toHaveBeenCalledWith(1));
  });

  it('shows a surprise instead of a blank page', async () => {
    openLibrary(listed(aRow()), {
      openEntry: async () => {
        throw new Error('nobody foresaw this');
      },
    });
    expect((await screen.findByRole('alert')).textContent).toContain('nobody foresaw this');
  });
});
