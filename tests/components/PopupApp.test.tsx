import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PopupApp } from '../../components/PopupApp.tsx';
import type {
  PopupDependencies,
  ReadOutcome,
  ShowOutcome,
  UnreadableReason,
} from '../../components/popup-dependencies.ts';
import type { ConnectionState } from '../../lib/store/watch-connection.ts';
import type { PageReading } from '../../lib/types.ts';
import { aBlock, aDocument, anAnalysis, anOptOut } from '../builders.ts';
import { findAxeViolations } from './find-axe-violations.ts';
import { aReading, aRichAnalysis, popupDependencies } from './popup-fixtures.ts';

afterEach(cleanup);

function openPopup(dependencies: PopupDependencies = popupDependencies()) {
  return { ...render(<PopupApp dependencies={dependencies} />), dependencies };
}

function stateOf(container: Element): string | undefined {
  return container.querySelector<HTMLElement>('.popup')?.dataset.state;
}

describe('the popup on a policy', () => {
  it('says that it is reading until the analysis is there', async () => {
    const { container } = openPopup(
      popupDependencies(aRichAnalysis(), { readPage: () => new Promise(() => undefined) }),
    );
    expect(stateOf(container)).toBe('working');
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Reading the policy');
    expect(await findAxeViolations(container)).toEqual([]);
  });

  it('names the site, the date in the reader\u2019s locale, the length, and how much was read', async () => {
    openPopup();
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('example.com');
    expect(screen.getByText('19 Dec 2023 \u00b7 2,140 words, 9 min')).toBeTruthy();
    expect(screen.getByText(/^Read: all of it/)).toBeTruthy();
  });

  it('says how much was left out, and what', async () => {
    openPopup(popupDependencies(aRichAnalysis({ coverage: 0.719, leftOut: ['Cookie list', 'Partners'] })));
    const summary = await screen.findByText('Read 71 %. Left out: 2 sections');
    expect(within(summary.parentElement!).getByText('Cookie list')).toBeTruthy();
  });

  it('puts the worst first, and tells a denied sale once', async () => {
    openPopup();
    const first = await screen.findByRole('region', { name: 'First' });
    expect(within(first).getAllByRole('button').at(0)!.textContent).toContain('Records your session');
    expect(within(first).getAllByText('Says that it does not sell personal data')).toHaveLength(1);
  });

  it('names the mark and the count of clauses for those who see neither', async () => {
    openPopup();
    const first = await screen.findByRole('region', { name: 'First' });
    expect(within(first).getByRole('button', { name: /^bad\s*Records your session.*2 clauses$/ })).toBeTruthy();
  });

  it('opens the topics in which something is bad, and only those', async () => {
    const { container } = openPopup();
    await screen.findByRole('region', { name: 'First' });
    const topics = [...container.querySelectorAll<HTMLDetailsElement>('.topic')];
    expect(topics.map((topic) => [topic.dataset.topic, topic.open])).toEqual([
      ['cookies', true],
      ['sharing', false],
      ['choices', false],
    ]);
    expect(topics[0]!.querySelector('.topic-counts')!.textContent).toBe('1 bad1 neutral');
  });

  it('says how sure it is in words, never in figures', async () => {
    openPopup();
    await screen.findByRole('region', { name: 'First' });
    expect(screen.getByText('clear \u00b7 2 clauses')).toBeTruthy();
    expect(screen.getByText('likely \u00b7 1 clause')).toBeTruthy();
    expect(screen.getByText('unsure, read it \u00b7 1 clause')).toBeTruthy();
  });

  it('says what it did not find', async () => {
    openPopup();
    expect((await screen.findByText(/^Not found in this policy \(\d+\)/)).parentElement!.textContent).toContain(
      'retention period',
    );
  });

  it('has nothing that axe-core objects to', async () => {
    const { container } = openPopup(popupDependencies(aRichAnalysis({ coverage: 0.7, leftOut: ['Partners'] })));
    fireEvent.click((await screen.findAllByRole('button', { name: /Records your session/ }))[0]!);
    await screen.findByText('1 of 2, shown in the page');
    expect(await findAxeViolations(container)).toEqual([]);
  });

  it('promises what it keeps, and says how sure it is', async () => {
    openPopup(
      popupDependencies(aRichAnalysis(), {
        figures: {
          categoryMacroF1: 0.761,
          firstGuessRight: 0.68,
          readPolicies: { count: 12, precision: 0.81, recall: 0.7 },
        },
      }),
    );
    expect(await screen.findByText('Read on your computer. Nothing was sent.')).toBeTruthy();
    expect(screen.getByText(/81 of 100 of its statements were right, and it found 70 of 100/)).toBeTruthy();
    expect(screen.getByText(/0\.76, where 1 is perfect/)).toBeTruthy();
  });

  it('says so where nothing was found', async () => {
    const { container } = openPopup(popupDependencies(anAnalysis({ highlights: [] })));
    expect(await screen.findByRole('heading', { name: 'Nothing found' })).toBeTruthy();
    expect(screen.queryByText(/^Not found in this policy/)).toBeNull();
    expect(await findAxeViolations(container)).toEqual([]);
  });

  it('shows markup in a policy as the text that it is', async () => {
    const { container } = openPopup(popupDependencies(aRichAnalysis({ title: '<img src=x onerror=alert(1)>' })));
    expect(await screen.findByText('<img src=x onerror=alert(1)>')).toBeTruthy();
    expect(container.querySelector('img')).toBeNull();
  });
});

describe('showing clauses in the page', () => {
  it('goes to the first clause, then to the next and back round to the last', async () => {
    const { dependencies } = openPopup();
    const first = await screen.findByRole('region', { name: 'First' });
    fireEvent.click(within(first).getByRole('button', { name: /Records your session/ }));
    expect(await within(first).findByText('1 of 2, shown in the page')).toBeTruthy();
    fireEvent.click(within(first).getByRole('button', { name: 'Next clause' }));
    expect(await within(first).findByText('2 of 2, shown in the page')).toBeTruthy();
    fireEvent.click(within(first).getByRole('button', { name: 'Next clause' }));
    await within(first).findByText('1 of 2, shown in the page');
    fireEvent.click(within(first).getByRole('button', { name: 'Previous clause' }));
    await within(first).findByText('2 of 2, shown in the page');
    const calls = vi.mocked(dependencies.showClauses).mock.calls;
    expect(calls.map(([, current]) => current)).toEqual([0, 1, 0, 1]);
    expect(calls[0]![0].map(({ text }) => text)).toEqual([
      'We record what you click on and where you scroll.',
      'Our recordings also hold what you type.',
    ]);
    expect(calls[0]![0][1]!.before).toContain('where you scroll.');
  });

  it('leaves the keyboard where it is while stepping', async () => {
    openPopup();
    const first = await screen.findByRole('region', { name: 'First' });
    fireEvent.click(within(first).getByRole('button', { name: /Records your session/ }));
    const next = await within(first).findByRole('button', { name: 'Next clause' });
    next.focus();
    fireEvent.click(next);
    await within(first).findByText('2 of 2, shown in the page');
    expect(document.activeElement).toBe(next);
  });

  it('has nothing that the keyboard cannot reach', async () => {
    const { container } = openPopup();
    await screen.findByRole('region', { name: 'First' });
    const pressed = [...container.querySelectorAll('*')].filter((element) =>
      /^(?:BUTTON|SUMMARY|A)$/.test(element.tagName),
    );
    expect(pressed.length).toBeGreaterThan(8);
    expect(pressed.filter((element) => element instanceof HTMLElement && element.tabIndex < 0)).toEqual([]);
  });

  it.each<[ShowOutcome, RegExp | string]>([
    [{ outcome: 'not-found' }, /the page no longer shows this clause/],
    [{ outcome: 'page-gone' }, /The page has changed since it was read/],
    [{ outcome: 'failed', details: 'no luck' }, /could not be marked: no luck/],
    [{ outcome: 'shown', match: 'exact', folded: true }, '1 of 2: folded away in the page, near what is in view now'],
    [
      { outcome: 'shown', match: 'approximate', folded: false },
      '1 of 2: the page has changed since; this is the nearest text',
    ],
    [
      { outcome: 'shown', match: 'approximate', folded: true },
      '1 of 2: the page has changed since; this is the nearest text, folded away near what is in view now',
    ],
  ])('says so when the answer is %o', async (outcome, sentence) => {
    openPopup(popupDependencies(aRichAnalysis(), { showClauses: async () => outcome }));
    const first = await screen.findByRole('region', { name: 'First' });
    fireEvent.click(within(first).getByRole('button', { name: /Records your session/ }));
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it('counts only the answer to the latest click', async () => {
    const answers: ((outcome: ShowOutcome) => void)[] = [];
    openPopup(
      popupDependencies(aRichAnalysis(), { showClauses: () => new Promise((resolve) => answers.push(resolve)) }),
    );
    const first = await screen.findByRole('region', { name: 'First' });
    fireEvent.click(within(first).getByRole('button', { name: /Records your session/ }));
    fireEvent.click(within(first).getByRole('button', { name: /does not sell/ }));
    answers[0]!({ outcome: 'shown', match: 'exact', folded: false });
    await Promise.resolve();
    expect(screen.getByText('1 of 1 . . .')).toBeTruthy();
    answers[1]!({ outcome: 'shown', match: 'exact', folded: false });
    expect(await screen.findByText('1 of 1, shown in the page')).toBeTruthy();
  });
});

describe('opting out', () => {
  it.each([
    ['email', 'optout@example.com', 'Write optout@example.com', 'mailto:optout@example.com'],
    ['email', 'optout [at] example [dot] com', 'Write optout@example.com', 'mailto:optout@example.com'],
    ['email', 'optout(at)example.com', 'Write optout@example.com', 'mailto:optout@example.com'],
    ['phone', '+44 20 7946 0000', 'Call +44 20 7946 0000', 'tel:+442079460000'],
    [
      'link',
      'https://example.com/unsubscribe',
      'Open https://example.com/unsubscribe',
      'https://example.com/unsubscribe',
    ],
  ] as const)('by %s opens %s', async (kind, target, name, address) => {
    const { dependencies } = openPopup(popupDependencies(aRichAnalysis({ optOuts: [anOptOut({ kind, target })] })));
    fireEvent.click(await screen.findByRole('button', { name }));
    expect(dependencies.openAddress).toHaveBeenCalledWith(address);
  });

  it.each(['javascript:alert(1)', 'data:text/html,hello', 'file:///etc/hosts'])('never opens %s', async (target) => {
    openPopup(popupDependencies(aRichAnalysis({ optOuts: [anOptOut({ kind: 'link', target })] })));
    await screen.findByRole('region', { name: 'Opt out' });
    expect(screen.queryByRole('button', { name: /^Open/ })).toBeNull();
  });

  it('shows five ways at first, and all on a click', async () => {
    const optOuts = [...Array(8).keys()].map((number) => anOptOut({ label: `Way ${number + 1}` }));
    openPopup(popupDependencies(aRichAnalysis({ optOuts })));
    const section = await screen.findByRole('region', { name: 'Opt out' });
    expect(within(section).getAllByRole('listitem')).toHaveLength(5);
    fireEvent.click(within(section).getByRole('button', { name: 'Show all 8' }));
    expect(await within(section).findByText('Way 8')).toBeTruthy();
    expect(within(section).queryByRole('button', { name: /^Show all/ })).toBeNull();
  });

  it('copies the address and says so', async () => {
    const { dependencies } = openPopup();
    fireEvent.click(await screen.findByRole('button', { name: 'Copy optout@example.com' }));
    expect(await screen.findByText('Copied')).toBeTruthy();
    expect(dependencies.copy).toHaveBeenCalledWith('optout@example.com');
  });

  it('copies an address that was written for people only as one that can be written to', async () => {
    const optOuts = [anOptOut({ kind: 'email', target: 'optout[at]example[dot]com' })];
    const { dependencies } = openPopup(popupDependencies(aRichAnalysis({ optOuts })));
    fireEvent.click(await screen.findByRole('button', { name: 'Copy optout@example.com' }));
    expect(dependencies.copy).toHaveBeenCalledWith('optout@example.com');
  });

  it('says so when the browser refuses to copy', async () => {
    openPopup(popupDependencies(aRichAnalysis(), { copy: async () => false }));
    fireEvent.click(await screen.findByRole('button', { name: 'Copy optout@example.com' }));
    expect(await screen.findByText(/^Not copied/)).toBeTruthy();
  });

  it('shows how in the page where there is nothing to open', async () => {
    const { dependencies } = openPopup(
      popupDependencies(
        aRichAnalysis({ optOuts: [anOptOut({ kind: 'browser', covers: ['cookies'], target: null, clause: 'c4' })] }),
      ),
    );
    fireEvent.click(await screen.findByRole('button', { name: 'How: show the clause about cookies' }));
    expect(await screen.findByText('1 of 1, shown in the page')).toBeTruthy();
    expect(vi.mocked(dependencies.showClauses).mock.calls[0]![0][0]!.text).toBe('We use cookies of our own.');
  });
});

describe('saving', () => {
  it('saves once and says so', async () => {
    const { dependencies } = openPopup();
    fireEvent.click(await screen.findByRole('button', { name: 'Save' }));
    expect(await screen.findByRole<HTMLButtonElement>('button', { name: 'Saved' })).toHaveProperty('disabled', true);
    expect(dependencies.save).toHaveBeenCalledOnce();
  });

  it('says when this very text was saved before', async () => {
    openPopup(
      popupDependencies(aRichAnalysis(), {
        findSaved: async () => ({ outcome: 'same', savedAt: Date.UTC(2026, 2, 3, 12) }),
      }),
    );
    expect(await screen.findByRole('button', { name: 'Saved on 3 Mar 2026' })).toBeTruthy();
  });

  it('can be saved again when the library has deleted it meanwhile', async () => {
    const findSaved = vi
      .fn<PopupDependencies['findSaved']>()
      .mockResolvedValueOnce({ outcome: 'same', savedAt: Date.UTC(2026, 2, 3, 12) })
      .mockResolvedValue({ outcome: 'not-saved' });
    openPopup(popupDependencies(aRichAnalysis(), { findSaved }));
    await screen.findByRole('button', { name: 'Saved on 3 Mar 2026' });
    fireEvent.focus(window);
    expect(await screen.findByRole('button', { name: 'Save' })).toHaveProperty('disabled', false);
  });

  it('says that it waits for another page, so that Saving does not stand there unexplained', async () => {
    let tell: (state: ConnectionState) => void = () => undefined;
    const { dependencies, container } = openPopup(
      popupDependencies(aRichAnalysis(), {
        save: () => new Promise(() => undefined),
        watchConnection: (onState) => {
          tell = onState;
          return () => undefined;
        },
      }),
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Save' }));
    await screen.findByRole('button', { name: 'Saving' });
    tell('waiting');
    expect(await screen.findByText(/^Another Clauselight page holds the library open/)).toBeTruthy();
    tell('outdated');
    fireEvent.click(await screen.findByRole('button', { name: 'Load the page anew' }));
    expect(dependencies.reload).toHaveBeenCalledOnce();
    expect(await findAxeViolations(container)).toEqual([]);
  });

  it('says why it could not, and lets one try again', async () => {
    openPopup(
      popupDependencies(aRichAnalysis(), {
        save: async () => ({
          outcome: 'failed',
          sentence: 'Not saved: the disk is full.',
          details: 'QuotaExceededError',
        }),
      }),
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Not saved: the disk is full.')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(false);
  });

  it('shows a surprise in looking up what is saved', async () => {
    const findSaved = async () => {
      throw new Error('nobody foresaw this');
    };
    openPopup(popupDependencies(aRichAnalysis(), { findSaved }));
    expect(await screen.findByText(/nobody foresaw this/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(false);
  });

  it('shows a surprise in the store', async () => {
    const save = async () => {
      throw new Error('nobody foresaw this');
    };
    openPopup(popupDependencies(aRichAnalysis(), { save }));
    fireEvent.click(await screen.findByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/nobody foresaw this/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(false);
  });

  it('copies the summary as plain text', async () => {
    const { dependencies } = openPopup();
    fireEvent.click(await screen.findByRole('button', { name: 'Copy summary' }));
    await screen.findByText('Copied');
    expect(vi.mocked(dependencies.copy).mock.calls[0]![0]).toContain(
      '- Records your session (scrolling, clicks, keystrokes) (bad)\n  "We record what you click on',
    );
  });
});

describe('a policy that has changed since it was saved', () => {
  const changed = async () => ({
    outcome: 'changed' as const,
    policyId: 7,
    versionId: 70,
    savedAt: Date.UTC(2026, 2, 3, 12),
  });
  const savesVersion = async () => ({
    outcome: 'version-added' as const,
    policyId: 7,
    versionId: 71,
    savedAt: Date.UTC(2026, 5, 1, 12),
  });

  it('is said to have, with the day', async () => {
    const { container } = openPopup(popupDependencies(aRichAnalysis(), { findSaved: changed }));
    const line = await screen.findByRole('button', { name: /^Changed since you saved it on 3 Mar 2026/ });
    expect(line.textContent).toContain('Save and compare');
    expect(await findAxeViolations(container)).toEqual([]);
  });

  it('is not said of one that was never saved, or has not', async () => {
    openPopup();
    await screen.findByRole('region', { name: 'First' });
    expect(screen.queryByText(/^Changed since/)).toBeNull();
  });

  it('is saved and compared with a click, since both texts are needed', async () => {
    const { dependencies } = openPopup(
      popupDependencies(aRichAnalysis(), { findSaved: changed, save: vi.fn(savesVersion) }),
    );
    fireEvent.click(await screen.findByRole('button', { name: /Save and compare/ }));
    await waitFor(() => expect(dependencies.openChanges).toHaveBeenCalledWith(7, 70, 71));
    expect(await screen.findByRole('button', { name: 'Saved' })).toBeTruthy();
  });

  it('is compared without a second saving where it was saved by the button', async () => {
    const { dependencies } = openPopup(
      popupDependencies(aRichAnalysis(), { findSaved: changed, save: vi.fn(savesVersion) }),
    );
    await screen.findByRole('button', { name: /Save and compare/ });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    fireEvent.click(await screen.findByRole('button', { name: /3 Mar 2026\s*Compare/ }));
    await waitFor(() => expect(dependencies.openChanges).toHaveBeenCalledWith(7, 70, 71));
    expect(dependencies.save).toHaveBeenCalledOnce();
  });

  it('is not compared where it could not be saved, and the popup says why', async () => {
    const { dependencies } = openPopup(
      popupDependencies(aRichAnalysis(), {
        findSaved: changed,
        save: async () => ({ outcome: 'failed', sentence: 'Not saved: the disk is full.', details: '' }),
      }),
    );
    fireEvent.click(await screen.findByRole('button', { name: /Save and compare/ }));
    expect(await screen.findByText('Not saved: the disk is full.')).toBeTruthy();
    expect(dependencies.openChanges).not.toHaveBeenCalled();
  });
});

describe('the popup on a page that is no policy', () => {
  const reading = aReading({
    document: aDocument({ policy: { isPolicy: false, score: 0.1, reasons: ['The text is an article'] } }),
    policyLinks: [
      { label: 'Privacy', href: 'https://example.com/privacy', score: 0.9 },
      { label: 'Odd', href: 'javascript:alert(1)', score: 0.2 },
    ],
  });
  const readPage = async (): Promise<ReadOutcome> => ({ outcome: 'read', reading });

  it('says why, and opens the site\u2019s policy on a click', async () => {
    const { container, dependencies } = openPopup(popupDependencies(aRichAnalysis(), { readPage }));
    expect(await screen.findByText('The text is an article')).toBeTruthy();
    expect(stateOf(container)).toBe('not-a-policy');
    expect(screen.queryByRole('button', { name: /Odd/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^Privacy/ }));
    expect(dependencies.openAddress).toHaveBeenCalledWith('https://example.com/privacy');
    expect(await findAxeViolations(container)).toEqual([]);
  });

  it('reads it anyway when asked to', async () => {
    const { dependencies } = openPopup(popupDependencies(aRichAnalysis(), { readPage }));
    fireEvent.click(await screen.findByRole('button', { name: 'Read it anyway' }));
    expect(await screen.findByRole('region', { name: 'First' })).toBeTruthy();
    expect(dependencies.analyse).toHaveBeenCalledWith(reading.document);
  });

  it('reads a page anew whose text was still to come', async () => {
    const empty = { ...reading, document: { ...reading.document, blocks: [] } };
    const readLate = vi.fn<PopupDependencies['readPage']>().mockResolvedValueOnce({ outcome: 'read', reading: empty });
    readLate.mockResolvedValue({ outcome: 'read', reading: aReading() });
    openPopup(popupDependencies(aRichAnalysis(), { readPage: readLate }));
    expect(await screen.findByText(/^If the page is still loading/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Read it anyway' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Read again' }));
    expect(await screen.findByRole('region', { name: 'First' })).toBeTruthy();
  });
});

describe('a page that changes while the popup is open', () => {
  const notPolicy = aReading({
    document: aDocument({
      policy: { isPolicy: false, score: 0.1, reasons: ['The page has very little text'] },
      blocks: [],
    }),
  });
  const other = aReading({
    document: aDocument({ blocks: [aBlock({ text: 'We now share all that we know of you with anyone who asks.' })] }),
  });
  const read = (reading: PageReading): ReadOutcome => ({ outcome: 'read', reading });

  /** Opens the popup on pages that follow each other, and gives the way to say that the page has changed. */
  function openOn(readings: ReadOutcome[], analysis = aRichAnalysis()) {
    const readPage = vi.fn<PopupDependencies['readPage']>();
    for (const outcome of readings) readPage.mockResolvedValueOnce(outcome);
    const stop = vi.fn();
    const watchPage = vi.fn((_onChange: () => void) => stop);
    const opened = openPopup(popupDependencies(analysis, { readPage, watchPage }));
    const change = async () => {
      await waitFor(() => expect(watchPage).toHaveBeenCalled());
      await act(() => watchPage.mock.lastCall![0]());
    };
    return { ...opened, readPage, watchPage, stop, change };
  }

  it('is read by itself where its policy comes late, without a skeleton in between', async () => {
    const { container, change } = openOn([read(notPolicy), read(aReading())]);
    expect(await screen.findByText(/^If the page is still loading/)).toBeTruthy();
    await change();
    expect(stateOf(container)).not.toBe('working');
    expect(await screen.findByRole('region', { name: 'First' })).toBeTruthy();
  });

  it('is read by itself where only the first lines of its policy were there', async () => {
    const { readPage, change } = openOn([read(aReading()), read(other)], aRichAnalysis({ words: 60 }));
    await screen.findByRole('region', { name: 'First' });
    await change();
    await waitFor(() => expect(readPage).toHaveBeenCalledTimes(2));
    expect(screen.queryByRole('button', { name: 'Read again' })).toBeNull();
  });

  it('stays as it is where nothing that matters changed', async () => {
    const { container, readPage, change } = openOn([read(notPolicy), read(notPolicy)]);
    await screen.findByText(/^If the page is still loading/);
    await change();
    await waitFor(() => expect(readPage).toHaveBeenCalledTimes(2));
    expect(stateOf(container)).toBe('not-a-policy');
  });

  it('is offered to be read again where a policy is shown, and nothing jumps', async () => {
    const { container, dependencies, change } = openOn([read(aReading()), read(other), read(other)]);
    await screen.findByRole('region', { name: 'First' });
    expect(screen.queryByRole('button', { name: 'Read again' })).toBeNull();
    await change();
    expect(await screen.findByText('The page has changed.')).toBeTruthy();
    expect(dependencies.analyse).toHaveBeenCalledTimes(1);
    expect(await findAxeViolations(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Read again' }));
    await waitFor(() => expect(dependencies.analyse).toHaveBeenLastCalledWith(other.document));
    await waitFor(() => expect(screen.queryByText('The page has changed.')).toBeNull());
  });

  it('is no offer where the same text is there, or none can be read', async () => {
    const { readPage, change } = openOn([read(aReading()), read(aReading()), { outcome: 'page-gone' }]);
    await screen.findByRole('region', { name: 'First' });
    await change();
    await change();
    await waitFor(() => expect(readPage).toHaveBeenCalledTimes(3));
    expect(screen.queryByRole('button', { name: 'Read again' })).toBeNull();
  });

  it('is watched by one watch, which ends with the popup', async () => {
    const { unmount, watchPage, stop, change } = openOn([read(notPolicy), read(aReading())]);
    await screen.findByText(/^If the page is still loading/);
    await change();
    await screen.findByRole('region', { name: 'First' });
    expect(watchPage).toHaveBeenCalledTimes(1);
    unmount();
    await waitFor(() => expect(stop).toHaveBeenCalledTimes(1));
  });
});

describe('a policy of which little was read', () => {
  it('says at once what was left out, and can be read again', async () => {
    const analysis = aRichAnalysis({ coverage: 0.61, leftOut: ['Cookie list'] });
    const { container, dependencies } = openPopup(popupDependencies(analysis));
    const summary = await screen.findByText('Read 61 %. Left out: 1 section');
    expect(summary.closest('details')!.open).toBe(true);
    expect(await findAxeViolations(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Read again' }));
    await waitFor(() => expect(dependencies.readPage).toHaveBeenCalledTimes(2));
  });

  it.each([
    [0.61, [], 'Read 61 %. The rest did not look like the policy.', true],
    [0.85, ['Cookie list'], 'Read 85 %. Left out: 1 section', false],
  ])('offers it at %f only where it is little', async (coverage, leftOut, line, offered) => {
    openPopup(popupDependencies(aRichAnalysis({ coverage, leftOut })));
    const found = await screen.findByText(line);
    expect(found.closest('details')?.open ?? false).toBe(false);
    expect(screen.queryByRole('button', { name: 'Read again' }) !== null).toBe(offered);
  });
});

describe('the popup where it cannot read', () => {
  it.each<[UnreadableReason, string]>([
    ['browser-page', 'This is a page of the browser itself'],
    ['store', 'This is the browser\u2019s extension store'],
    ['pdf', 'This is a PDF document'],
    ['file', 'This is a file on your computer'],
    ['view-source', 'This is the source code of a page'],
    ['no-access', 'The browser lets no extension read this page'],
  ])('%s: %s', async (reason, title) => {
    const { container } = openPopup(
      popupDependencies(aRichAnalysis(), { readPage: async () => ({ outcome: 'cannot-read', reason }) }),
    );
    expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
    expect(stateOf(container)).toBe('cannot-read');
    expect(await findAxeViolations(container)).toEqual([]);
  });

  it.each<UnreadableReason>(['pdf', 'file', 'no-access'])(
    'leads to where the library reads files: %s',
    async (reason) => {
      const { dependencies } = openPopup(
        popupDependencies(aRichAnalysis(), { readPage: async () => ({ outcome: 'cannot-read', reason }) }),
      );
      fireEvent.click(await screen.findByRole('button', { name: 'Read a file or text' }));
      expect(dependencies.openFileReader).toHaveBeenCalledOnce();
    },
  );
});

describe('the popup when something fails', () => {
  it.each<[string, ReadOutcome, string]>([
    ['a page that went away', { outcome: 'page-gone' }, 'The page went away while it was read'],
    ['a failing script', { outcome: 'script-failed', details: 'boom' }, 'The page could not be read'],
    ['a slow page', { outcome: 'timeout', seconds: 20 }, 'The page took too long to read'],
  ])('tells of %s, offers details, and tries again', async (_what, outcome, title) => {
    const readPage = vi.fn<PopupDependencies['readPage']>().mockResolvedValueOnce(outcome);
    readPage.mockResolvedValue({ outcome: 'read', reading: aReading() });
    const { container, dependencies } = openPopup(popupDependencies(aRichAnalysis(), { readPage }));
    expect((await screen.findByRole('alert')).textContent).toContain(title);
    expect(await findAxeViolations(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Copy details' }));
    await waitFor(() => expect(dependencies.copy).toHaveBeenCalledOnce());
    expect(vi.mocked(dependencies.copy).mock.calls[0]![0]).toContain(outcome.outcome);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('region', { name: 'First' })).toBeTruthy();
  });

  it('tells of a classifier that does not load', async () => {
    openPopup(
      popupDependencies(aRichAnalysis(), { analyse: async () => ({ outcome: 'model-failed', details: 'short file' }) }),
    );
    expect((await screen.findByRole('alert')).textContent).toContain('The classifier could not be loaded');
  });

  it('shows a surprise in the reading instead of a blank popup', async () => {
    openPopup(
      popupDependencies(aRichAnalysis(), {
        readPage: async () => {
          throw new Error('nobody foresaw this');
        },
      }),
    );
    expect((await screen.findByRole('alert')).textContent).toContain('nobody foresaw this');
  });

  it('shows a surprise in the views instead of a blank popup', async () => {
    const broken = aRichAnalysis();
    // A view that meets a shape which types rule out.
    Reflect.set(broken, 'optOuts', null);
    openPopup(popupDependencies(broken));
    expect((await screen.findByRole('alert')).textContent).toContain('Something went wrong inside Clauselight');
  });
});
