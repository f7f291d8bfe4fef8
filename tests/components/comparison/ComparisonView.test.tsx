import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LibraryApp } from '../../../components/library/LibraryApp.tsx';
import { aBaseline, aVendor } from '../../vendors/vendor-builders.ts';
import { findAxeViolations } from '../find-axe-violations.ts';
import { aRow, aVersion, libraryDependencies, listed } from '../library/library-fixtures.ts';
import { aRichAnalysis } from '../popup-fixtures.ts';

afterEach(cleanup);

/** A place that a test can read and that the page follows. */
function placeAt(start: string) {
  let place = start;
  return {
    read: () => place,
    write: vi.fn((next: string) => {
      place = next;
    }),
    watch: () => () => undefined,
  };
}

function openComparison(columns: string, overrides: Parameters<typeof libraryDependencies>[1] = {}, row = aRow()) {
  const place = placeAt(`compare=${columns}`);
  const { dependencies, tell } = libraryDependencies(listed(row), { place, ...overrides });
  return { ...render(<LibraryApp dependencies={dependencies} />), dependencies, place, tell };
}

/** The words of a row's cells, after its head. */
function readCells(title: string): string[] {
  const row = screen.getByRole('rowheader', { name: title }).closest('tr');
  return [...row!.querySelectorAll('td')].map(({ textContent }) => textContent);
}

describe('a comparison', () => {
  it('lays a saved policy beside known vendors, a word a cell', async () => {
    const { container } = openComparison('policy-1,tinderbox.example,heron.example');
    await screen.findByText('example.com', { selector: '.comparison-label' });
    const heads = screen.getAllByRole('columnheader');
    expect(heads.map((head) => head.querySelector('.comparison-label')?.textContent)).toEqual([
      'example.com',
      'Tinderbox Kites',
      'Heron Mail',
    ]);
    expect(readCells('Records your session (scrolling, clicks, keystrokes)')).toEqual([
      'does',
      'does',
      'lets you choose',
    ]);
    expect(readCells('Sells personal data')).toEqual(['says not', 'may', 'not found']);
    expect(await findAxeViolations(container)).toEqual([]);
  });

  it('says of which policy nothing is judged, since it is in another language', async () => {
    openComparison('policy-1,tinderbox.example', {
      openVersion: async (id) => ({
        outcome: 'found',
        version: aVersion({ id }),
        analysis: aRichAnalysis({ language: 'de' }),
      }),
    });
    expect(await screen.findByText(/^example\.com is in another language \(German\)/)).toBeTruthy();
    await screen.findByRole('table');
    expect(readCells('Sells personal data')).toEqual(['not found', 'may']);
  });

  it('folds up what is the same in all, and shows it when asked', async () => {
    openComparison('heron.example,gull.example');
    await screen.findByRole('table');
    expect(screen.queryByRole('rowheader', { name: 'Uses its own cookies' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^Same in all/ }));
    expect(readCells('Uses its own cookies')).toEqual(['does', 'does']);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Differences only' }));
    expect(screen.queryByRole('rowheader', { name: 'Uses its own cookies' })).toBeNull();
  });

  it('quotes the clause of a saved policy, and leads to it in the text', async () => {
    const { container, place } = openComparison('policy-1,heron.example');
    fireEvent.click(await screen.findByRole('button', { name: /^does, bad\. example.com: Records your session/ }));
    const panel = screen.getByRole('complementary', { name: 'What it was read from' });
    expect(panel.textContent).toContain('We record what you click on and where you scroll.');
    expect(await findAxeViolations(container)).toEqual([]);
    fireEvent.click(within(panel).getByRole('button', { name: 'Show in text' }));
    expect(place.write).toHaveBeenLastCalledWith('policy=1&version=10&tab=text&clauses=c1,c2');
  });

  it('says of a known vendor that its words are not at hand, and where they are', async () => {
    const { dependencies } = openComparison('policy-1,tinderbox.example');
    fireEvent.click(await screen.findByRole('button', { name: /^may, bad\. Tinderbox Kites/ }));
    const panel = screen.getByRole('complementary', { name: 'What it was read from' });
    expect(panel.textContent).toContain('facts only');
    fireEvent.click(within(panel).getByRole('button', { name: 'Open the policy' }));
    expect(dependencies.openAddress).toHaveBeenCalledWith('https://tinderbox.example/privacy');
    within(panel).getByRole('button', { name: 'Close' }).focus();
    fireEvent.keyDown(panel, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^may, bad\. Tinderbox Kites/);
    fireEvent.click(screen.getByRole('button', { name: /^may, bad\. Tinderbox Kites/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('is put together from the list, put into another order, and taken apart again', async () => {
    const { place } = openComparison('');
    fireEvent.click(await screen.findByRole('checkbox', { name: /^Gull/ }));
    expect(place.write).toHaveBeenLastCalledWith('compare=gull.example');
    fireEvent.click(screen.getByRole('checkbox', { name: /^example.com/ }));
    expect(place.write).toHaveBeenLastCalledWith('compare=gull.example,policy-1');
    fireEvent.click(await screen.findByRole('button', { name: 'Move example.com to the left' }));
    expect(place.write).toHaveBeenLastCalledWith('compare=policy-1,gull.example');
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Move example.com to the right'),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Remove Gull' }));
    expect(place.write).toHaveBeenLastCalledWith('compare=policy-1');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove example.com'));
    expect(screen.getByText('Add another policy to see where they differ.')).toBeTruthy();
  });

  it('lists all known vendors, and says where a list is cut', async () => {
    const vendors = Array.from({ length: 401 }, (_, index) =>
      aVendor(`v${index}.example`, {}, { name: `Vendor ${index}` }),
    );
    openComparison('', { loadVendors: async () => ({ outcome: 'loaded' as const, baseline: aBaseline(vendors) }) });
    expect(
      await screen.findByText('1 saved, 401 of known vendors. The first 400 are listed; search for the others.'),
    ).toBeTruthy();
    expect(document.querySelectorAll('.candidate')).toHaveLength(401);
  });

  it('finds vendors by name, sector and the website one is on', async () => {
    openComparison('');
    const search = await screen.findByRole('searchbox', { name: 'Search saved policies and known vendors' });
    const list = () => screen.getAllByRole('checkbox').map((box) => box.closest('label')!.textContent);
    await waitFor(() => expect(list()).toHaveLength(5));
    fireEvent.input(search, { target: { value: 'mail' } });
    expect(list()).toEqual(['Heron MailMessaging and e-mail', 'Wren MailMessaging and e-mail']);
    fireEvent.input(search, { target: { value: 'https://shop.tinderbox-kites.example/basket' } });
    expect(list()).toEqual([
      'Tinderbox KitesShopping and delivery',
      expect.stringMatching(/^Tinderbox Kitestext of May 2014|^Tinderbox Kitestext of 1 May 2014/),
    ]);
    fireEvent.input(search, { target: { value: '' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Sector' }), { target: { value: 'messaging' } });
    expect(list()).toHaveLength(2);
  });

  it('takes earlier texts of a saved policy', async () => {
    const row = aRow({ versions: 2 });
    const { place } = openComparison(
      '',
      {
        watchPolicy: (_, onFound) => {
          onFound({ outcome: 'found', row, versions: [aVersion(), aVersion({ id: 9, lastUpdated: '2020-01-02' })] });
          return () => undefined;
        },
      },
      row,
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Earlier texts of example.com' }));
    fireEvent.click(await screen.findByRole('checkbox', { name: /2 Jan 2020/ }));
    expect(place.write).toHaveBeenLastCalledWith('compare=version-9');
  });

  it('knows a saved policy that came as its latest text, and takes it once', async () => {
    const { place } = openComparison('version-10,gull.example');
    fireEvent.click(await screen.findByRole('button', { name: 'Add policies' }));
    const box = await screen.findByRole('checkbox', { name: /^example.com/ });
    expect((box as HTMLInputElement).checked).toBe(true);
    fireEvent.click(box);
    expect(place.write).toHaveBeenLastCalledWith('compare=gull.example');
  });

  it('goes from cell to cell by the arrow keys, and stops the Tab key once', async () => {
    const { container } = openComparison('policy-1,heron.example');
    await screen.findByRole('table');
    await waitFor(() => expect(container.querySelectorAll('button.cell[tabindex="0"]')).toHaveLength(1));
    const first = container.querySelector<HTMLElement>('button.cell[tabindex="0"]')!;
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowRight' });
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/Heron Mail/);
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowLeft' });
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/example\.com/);
    expect(document.activeElement).not.toBe(first);
    expect(container.querySelectorAll('button.cell[tabindex="0"]')).toHaveLength(1);
  });

  it('is copied and exported as Markdown, and printed', async () => {
    const { dependencies } = openComparison('policy-1,gull.example');
    await screen.findByText('example.com', { selector: '.comparison-label' });
    fireEvent.click(await screen.findByRole('button', { name: 'Export as Markdown' }));
    const [file, name] = vi.mocked(dependencies.offerFile).mock.lastCall!;
    expect(name).toBe('example.com-Gull 2026-03-04.md');
    expect(await file.text()).toContain('> We record what you click on and where you scroll.');
    fireEvent.click(screen.getByRole('button', { name: 'Copy comparison' }));
    expect(await screen.findByText('Copied')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(dependencies.print).toHaveBeenCalledOnce();
  });

  it('says which of its policies are gone, and goes on with the others', async () => {
    openComparison('policy-5,gull.example,nobody.example,heron.example@1999-01-01');
    expect(await screen.findByText('One of the saved policies is not in the library any more.')).toBeTruthy();
    expect(await screen.findByText(/^nobody.example is not among the known vendors/)).toBeTruthy();
    expect(await screen.findByText(/^A text of Heron Mail that was seen on 1999-01-01 is not among/)).toBeTruthy();
    expect(readCells('Uses its own cookies')).toEqual(['does']);
  });

  it('still compares what is saved where the known vendors are damaged', async () => {
    openComparison('policy-1,gull.example', {
      loadVendors: async () => ({ outcome: 'failed' as const, details: 'The file is damaged.' }),
    });
    const alert = await screen.findByText('gull.example is not shown. The known vendors could not be loaded.');
    expect(alert.getAttribute('role')).toBe('alert');
    expect(await screen.findByRole('table')).toBeTruthy();
  });

  it('is reached from a saved policy', async () => {
    const place = placeAt('policy=1');
    const { dependencies } = libraryDependencies(listed(aRow()), { place });
    render(<LibraryApp dependencies={dependencies} />);
    const entry = await screen.findByRole('article');
    fireEvent.click(within(entry).getByRole('button', { name: 'Compare' }));
    expect(place.write).toHaveBeenLastCalledWith('compare=policy-1');
  });
});

it('marks the clauses that the address names in the text', async () => {
  const { dependencies } = libraryDependencies(listed(aRow()), { place: placeAt('policy=1&tab=text&clauses=c1,c2') });
  const { container } = render(<LibraryApp dependencies={dependencies} />);
  expect(await screen.findByText(/^Records your session.*: 1 of 2$/)).toBeTruthy();
  expect(container.querySelector('mark[data-current="true"]')?.textContent).toBe(
    'We record what you click on and where you scroll.',
  );
});
