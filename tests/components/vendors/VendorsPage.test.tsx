import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LibraryApp } from '../../../components/library/LibraryApp.tsx';
import { findAxeViolations } from '../find-axe-violations.ts';
import { libraryDependencies, listed } from '../library/library-fixtures.ts';

afterEach(cleanup);

function openVendors(start = 'vendors=', overrides: Parameters<typeof libraryDependencies>[1] = {}) {
  let place = start;
  const write = vi.fn((next: string) => {
    place = next;
  });
  const { dependencies } = libraryDependencies(listed(), {
    place: { read: () => place, write, watch: () => () => undefined },
    ...overrides,
  });
  return { ...render(<LibraryApp dependencies={dependencies} />), dependencies, write };
}

describe('the known vendors', () => {
  it('are listed by name with sector and date, and say what they are', async () => {
    const { container } = openVendors();
    const names = within(await screen.findByRole('navigation', { name: 'Known vendors' })).getAllByRole('listitem');
    expect(names.map(({ textContent }) => textContent)).toEqual([
      'GullShopping and delivery \u00b7 1 May 2024',
      'Heron MailMessaging and e-mail \u00b7 1 May 2024',
      'Tinderbox KitesShopping and delivery \u00b7 1 May 2024',
      'Wren MailMessaging and e-mail \u00b7 1 May 2024',
    ]);
    expect(screen.getByText(/facts and dates, not the words/)).toBeTruthy();
    expect(screen.getByText(/Licence: CC0\./).textContent).toBe('Text from Kite Archive. Licence: CC0.');
    expect(await findAxeViolations(container)).toEqual([]);
  });

  it('are found by name, website and sector', async () => {
    openVendors();
    const search = await screen.findByRole('searchbox');
    const index = screen.getByRole('navigation', { name: 'Known vendors' });
    for (const query of ['gull', 'www.gull.example', 'https://help.gull.example/a']) {
      fireEvent.input(search, { target: { value: query } });
      expect(within(index).getAllByRole('listitem')).toHaveLength(1);
    }
    fireEvent.input(search, { target: { value: 'messaging' } });
    expect(screen.getByText('2 of 4 known vendors')).toBeTruthy();
    fireEvent.input(search, { target: { value: '' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Sector' }), { target: { value: 'shopping' } });
    expect(screen.getByText('2 of 4 known vendors')).toBeTruthy();
  });

  it('open on a page of their own', async () => {
    const { write } = openVendors();
    fireEvent.click(await screen.findByRole('button', { name: /^Gull/ }));
    expect(write).toHaveBeenLastCalledWith('vendors=gull.example');
    expect(screen.getByRole('heading', { level: 1, name: 'Gull' })).toBeTruthy();
  });

  it('say which vendor of an address they do not know', async () => {
    openVendors('vendors=nobody.example');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toBe('nobody.example is not among the known vendors of this Clauselight.');
  });

  it('can be done without', async () => {
    openVendors('vendors=', { loadVendors: async () => ({ outcome: 'failed', details: 'The file is damaged.' }) });
    expect(await screen.findByText('The known vendors could not be loaded')).toBeTruthy();
  });
});

describe('the page of a known vendor', () => {
  it('tells practices, facts, address, source, and where it stands', async () => {
    const { container, dependencies } = openVendors('vendors=tinderbox.example');
    const page = await screen.findByRole('article');
    expect(page.textContent).toContain('Shopping and delivery \u00b7 tinderbox.example, tinderbox-kites.example');
    expect(page.textContent).toContain('Policy of 1 May 2024 \u00b7 seen on 1 Jun 2024');
    expect(within(page).getByText('May sell personal data')).toBeTruthy();
    expect(within(page).getByText(/^clear \u00b7 like 1 of 3/)).toBeTruthy();
    expect(within(page).getByText('contact details, location')).toBeTruthy();
    expect(within(page).getByText(/may be wrong or out of date/)).toBeTruthy();
    expect(within(page).getByRole('button', { name: 'Kite Archive' })).toBeTruthy();
    fireEvent.click(within(page).getByRole('button', { name: 'Open the policy' }));
    expect(dependencies.openAddress).toHaveBeenCalledWith('https://tinderbox.example/privacy');
    expect(await findAxeViolations(container)).toEqual([]);
  });

  it('shows an earlier text', async () => {
    openVendors('vendors=tinderbox.example');
    fireEvent.change(await screen.findByRole('combobox', { name: 'Text' }), { target: { value: '2014-06-01' } });
    expect(screen.getByText(/^Policy of 1 May 2014/)).toBeTruthy();
    expect(screen.getByText('Uses its own cookies')).toBeTruthy();
  });

  it('names vendors of its sector that say something better on a topic, and leads to a comparison', async () => {
    const { write } = openVendors('vendors=tinderbox.example');
    const similar = await screen.findByRole('region', { name: 'Better in Shopping and delivery' });
    expect(similar.textContent).toContain('Says that it does not sell personal data');
    fireEvent.click(within(similar).getByRole('button', { name: 'Compare with Gull' }));
    expect(write).toHaveBeenLastCalledWith('compare=tinderbox.example,gull.example');
  });

  it('says so where none is better', async () => {
    openVendors('vendors=tinderbox.example');
    const similar = await screen.findByRole('region', { name: 'Better in Shopping and delivery' });
    fireEvent.change(within(similar).getByRole('combobox', { name: 'On' }), { target: { value: 'contact' } });
    expect(within(similar).getByRole('status').textContent).toMatch(/^None of the known vendors/);
  });

  it('can be compared with others', async () => {
    const { write } = openVendors('vendors=tinderbox.example');
    fireEvent.click(await screen.findByRole('button', { name: 'Compare with others' }));
    expect(write).toHaveBeenLastCalledWith('compare=tinderbox.example');
  });
});
