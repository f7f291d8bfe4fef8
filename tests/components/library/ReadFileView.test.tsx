import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryApp } from '../../../components/library/LibraryApp.tsx';
import type { LibraryDependencies } from '../../../components/library/library-dependencies.ts';
import type { FileOutcome } from '../../../lib/files/policy-file.ts';
import { aBlock, aDocument, anAnalysis, aTaggedClause } from '../../builders.ts';
import { findAxeViolations } from '../find-axe-violations.ts';
import { aRow, libraryDependencies, listed, readAs } from './library-fixtures.ts';

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

afterEach(cleanup);

const aFile = () => new File(['<h1>Privacy</h1>'], 'privacy.html', { type: 'text/html' });

function openView(files: Partial<LibraryDependencies['files']> = {}, hash = 'read=') {
  const { dependencies } = libraryDependencies(listed(aRow()));
  dependencies.place.write(hash);
  const changed = { ...dependencies, files: { ...dependencies.files, ...files } };
  return { dependencies: changed, ...render(<LibraryApp dependencies={changed} />) };
}

function chooseFile(file: File = aFile()) {
  fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files: [file] } });
}

function drop(file: File) {
  const dataTransfer = { types: ['Files'], files: [file] };
  fireEvent.dragEnter(document.body, { dataTransfer });
  expect(screen.getByText('Drop the file anywhere to read it')).toBeTruthy();
  fireEvent.drop(document.body, { dataTransfer });
  expect(screen.queryByText('Drop the file anywhere to read it')).toBeNull();
}

describe('reading a file in the library', () => {
  it('is one click away from the list, and from an empty library', async () => {
    const { dependencies } = libraryDependencies(listed(aRow()));
    const { unmount } = render(<LibraryApp dependencies={dependencies} />);
    fireEvent.click(screen.getByRole('button', { name: 'Read a file or text' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Read a file or text' })).toBeTruthy();
    unmount();
    render(<LibraryApp dependencies={libraryDependencies(listed()).dependencies} />);
    fireEvent.click(screen.getByRole('button', { name: 'Read a file or text' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Read a file or text' })).toBeTruthy();
  });

  it('shows what a chosen file says, and saves nothing unasked', async () => {
    const { dependencies, container } = openView();
    expect(await findAxeViolations(container)).toEqual([]);
    chooseFile();
    expect(await screen.findByRole('button', { name: 'Save' })).toBeTruthy();
    expect(dependencies.files.readFile).toHaveBeenCalledWith(expect.any(File), '', expect.anything());
    expect(screen.getByRole('tab', { name: 'Summary', selected: true })).toBeTruthy();
    expect(await findAxeViolations(container)).toEqual([]);
    expect(dependencies.files.save).not.toHaveBeenCalled();
  });

  it('saves when it is asked to, and leads to the entry', async () => {
    const { dependencies } = openView();
    chooseFile();
    fireEvent.click(await screen.findByRole('button', { name: 'Save' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Open the saved entry' }));
    expect(dependencies.files.save).toHaveBeenCalledOnce();
    expect(dependencies.place.write).toHaveBeenLastCalledWith('policy=1');
  });

  it('shows the clauses of a statement in the text', async () => {
    openView();
    chooseFile();
    fireEvent.click((await screen.findAllByRole('button', { name: /clause/ }))[0]!);
    expect(screen.getByRole('tab', { name: 'Text', selected: true })).toBeTruthy();
    expect(document.querySelector('mark[data-current="true"]')).not.toBeNull();
  });

  it('shows the headings of a text in another language, and each of them in the text', async () => {
    const blocks = [
      aBlock({ kind: 'heading', level: 2, text: 'Unsere Partner' }),
      aBlock({ text: 'Wir haben keine.' }),
    ];
    const text = blocks.map((block) => block.text).join('\n\n');
    const clause = aTaggedClause({ text: 'Wir haben keine.', start: text.indexOf('Wir'), block: 1 });
    const analysis = anAnalysis({ language: 'de', text, clauses: [clause] });
    const { container } = openView({
      readFile: vi.fn(async () => readAs(aDocument({ language: 'de', blocks }))),
      analyse: vi.fn(async () => ({ outcome: 'analysed' as const, analysis })),
    });
    chooseFile();
    fireEvent.click(await screen.findByRole('button', { name: 'Unsere Partner' }));
    expect(screen.getByRole('tab', { name: 'Text', selected: true })).toBeTruthy();
    const shown = document.querySelector('.policy-text mark[data-current="true"]');
    expect(shown?.textContent).toBe('Unsere Partner');
    expect(shown?.closest('h2')).not.toBeNull();
    // Beside the text stand its headings, and no statement that an older version may have saved.
    const outline = screen.getByRole('region', { name: 'Outline' });
    expect(within(outline).getByRole('button', { name: 'Unsere Partner' })).toBeTruthy();
    expect(screen.queryByText(/does not sell/)).toBeNull();
    expect(screen.queryByRole('combobox', { name: 'Show' })).toBeNull();
    expect(await findAxeViolations(container)).toEqual([]);
  });

  it('takes a file that is dropped anywhere, and goes to where it is read', async () => {
    const { dependencies } = openView({}, '');
    drop(aFile());
    expect(await screen.findByRole('button', { name: 'Save' })).toBeTruthy();
    expect(dependencies.place.write).toHaveBeenLastCalledWith('read=');
  });

  it('reads one of several files, and offers the others', async () => {
    const { dependencies, container } = openView();
    const others = ['b.pdf', 'c.pdf'].map((name) => new File(['x'], name));
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [aFile(), ...others] } });
    expect(await screen.findByText('2 more files were chosen, and are not read yet')).toBeTruthy();
    await screen.findByRole('button', { name: 'Save' });
    expect(dependencies.files.readFile).toHaveBeenCalledOnce();
    expect(await findAxeViolations(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Read c.pdf' }));
    expect(await screen.findByText('One more file was chosen, and is not read yet')).toBeTruthy();
    expect(vi.mocked(dependencies.files.readFile).mock.lastCall?.[0]).toBe(others[1]);
  });

  const carry = (data: Record<string, string>) => ({
    types: Object.keys(data),
    files: [],
    getData: (type: string) => data[type] ?? '',
  });
  const text = { 'text/plain': 'We use cookies.', 'text/html': '<p>We use cookies.</p>' };

  it('takes a text that is dropped, as one that is pasted', async () => {
    const { dependencies } = openView();
    fireEvent.drop(document.body, { dataTransfer: carry(text) });
    await screen.findByRole('button', { name: 'Save' });
    expect(vi.mocked(dependencies.files.readPasted).mock.lastCall?.[0]).toMatchObject({
      text: 'We use cookies.',
      html: '<p>We use cookies.</p>',
    });
  });

  it('says what to do with a link that is dropped, and keeps its address', async () => {
    openView();
    const dataTransfer = carry({ 'text/plain': 'https://kites.example/p', 'text/uri-list': 'https://kites.example/p' });
    fireEvent.drop(document.body, { dataTransfer });
    expect((await screen.findByRole('alert')).textContent).toContain('This is a link, and holds no text');
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Web address (optional)' });
    expect(field.value).toBe('https://kites.example/p');
  });

  it('leaves alone what is dropped into a field, and what was dragged from the library itself', () => {
    const { dependencies } = openView();
    fireEvent.dragEnter(document.body, { dataTransfer: carry(text) });
    expect(screen.queryByText('Drop the file anywhere to read it')).toBeNull();
    fireEvent.drop(screen.getByRole('textbox', { name: 'Text of the policy' }), { dataTransfer: carry(text) });
    fireEvent.dragStart(document.body, { dataTransfer: carry(text) });
    fireEvent.drop(document.body, { dataTransfer: carry(text) });
    expect(dependencies.files.readPasted).not.toHaveBeenCalled();
  });

  it.each<[FileOutcome, string, RegExp]>([
    [{ outcome: 'scanned', pages: 3 }, 'The PDF holds pictures of pages, not text', /OCR/],
    [{ outcome: 'blank' }, 'The PDF holds no text', /blank/],
    [{ outcome: 'unknown-letters' }, 'The PDF does not tell which letters it draws', /copy its text/],
    [{ outcome: 'password' }, 'The PDF is locked with a password', /without one/],
    [{ outcome: 'damaged', details: 'x' }, 'The file is damaged and cannot be read', /paste/],
    [{ outcome: 'too-large', limit: 20_000_000 }, 'It is larger than 20 MB', /HTML only/],
    [{ outcome: 'not-supported', kind: 'a Word document' }, 'This is a Word document, which cannot be read', /PDF/],
    [{ outcome: 'empty' }, 'There is nothing in it', /another file/],
  ])('says why a file cannot be read, and what to do: %o', async (outcome, title, advice) => {
    const { container } = openView({ readFile: async () => outcome });
    chooseFile();
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByRole('heading', { name: title })).toBeTruthy();
    expect(alert.textContent).toMatch(advice);
    expect(alert.textContent).toContain('privacy.html');
    expect(await findAxeViolations(container)).toEqual([]);
  });

  it('says when something is no policy, and reads it anyway', async () => {
    const document = aDocument({ policy: { isPolicy: false, score: 0.1, reasons: ['It reads like an article'] } });
    const { container } = openView({ readFile: async () => readAs(document) });
    chooseFile();
    expect((await screen.findByRole('alert')).textContent).toContain('It reads like an article');
    expect(await findAxeViolations(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Read it anyway' }));
    expect(await screen.findByRole('button', { name: 'Save' })).toBeTruthy();
  });

  it('tells how far it is, and stops', async () => {
    let signal: AbortSignal | undefined;
    const { container } = openView({
      readFile: (_file, _address, options) => {
        signal = options.signal;
        options.onProgress?.(5, 20);
        return new Promise(() => undefined);
      },
    });
    chooseFile();
    expect((await screen.findByRole('progressbar', { name: 'Reading privacy.html' })).getAttribute('value')).toBe('25');
    expect(await findAxeViolations(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(signal?.aborted).toBe(true);
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(screen.getByText('Stopped. Nothing was read.')).toBeTruthy();
  });

  it('knows the address that the popup hands over, and forgets it with that file', async () => {
    const { dependencies } = openView({}, 'read=https%3A%2F%2Fkites.example%2Fpolicy.pdf');
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Web address (optional)' });
    await waitFor(() => expect(field.value).toBe('https://kites.example/policy.pdf'));
    chooseFile();
    await screen.findByRole('button', { name: 'Save' });
    expect(dependencies.files.readFile).toHaveBeenCalledWith(
      expect.any(File),
      'https://kites.example/policy.pdf',
      expect.anything(),
    );
    drop(new File(['x'], 'other.txt'));
    await waitFor(() => expect(dependencies.files.readFile).toHaveBeenCalledTimes(2));
    expect(vi.mocked(dependencies.files.readFile).mock.lastCall?.[1]).toBe('');
  });

  it.each(['javascript:alert(1)', 'no address', 'file:///etc/passwd'])('refuses "%s" as an address', async (typed) => {
    const { dependencies } = openView();
    fireEvent.input(screen.getByRole('textbox', { name: 'Web address (optional)' }), { target: { value: typed } });
    chooseFile();
    expect((await screen.findByRole('alert')).textContent).toContain('That is no web address');
    expect(dependencies.files.readFile).not.toHaveBeenCalled();
  });

  it('says when something went wrong inside, and goes on', async () => {
    openView({ readFile: async () => Promise.reject(new Error('boom')) });
    chooseFile();
    expect((await screen.findByRole('alert')).textContent).toContain('Something went wrong inside Clauselight');
    expect(screen.getByRole('button', { name: 'Copy details' })).toBeTruthy();
    expect(screen.getByLabelText('Choose a file')).toBeTruthy();
  });
});

describe('reading a pasted text in the library', () => {
  it('reads it with its title and address', async () => {
    const { dependencies } = openView();
    const read = screen.getByRole<HTMLButtonElement>('button', { name: 'Read this text' });
    expect(read.disabled).toBe(true);
    fireEvent.input(screen.getByRole('textbox', { name: 'Text of the policy' }), {
      target: { value: 'We use cookies.' },
    });
    fireEvent.input(screen.getByRole('textbox', { name: 'Title (optional)' }), { target: { value: 'Kites' } });
    fireEvent.input(screen.getByRole('textbox', { name: 'Web address (optional)' }), {
      target: { value: 'kites.example/p' },
    });
    fireEvent.click(read);
    await screen.findByRole('button', { name: 'Save' });
    expect(dependencies.files.readPasted).toHaveBeenCalledWith({
      text: 'We use cookies.',
      html: null,
      title: 'Kites',
      address: 'https://kites.example/p',
    });
  });

  it.each([
    ['as it was pasted', 'We use cookies.\n', '<p>We use <b>cookies</b>.</p>'],
    ['and changed since', 'We use biscuits.', null],
  ])('takes the headings and links of a text along that was copied from a page, %s', async (_what, text, html) => {
    const { dependencies } = openView();
    const field = screen.getByRole('textbox', { name: 'Text of the policy' });
    const data: Record<string, string> = {
      'text/plain': 'We use cookies.',
      'text/html': '<p>We use <b>cookies</b>.</p>',
    };
    fireEvent.paste(field, { clipboardData: { getData: (type: string) => data[type] ?? '' } });
    fireEvent.input(field, { target: { value: text } });
    fireEvent.click(screen.getByRole('button', { name: 'Read this text' }));
    await screen.findByRole('button', { name: 'Save' });
    expect(vi.mocked(dependencies.files.readPasted).mock.lastCall?.[0].html).toBe(html);
  });
});
