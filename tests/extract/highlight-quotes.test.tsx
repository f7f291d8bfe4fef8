import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Quote } from '../../lib/extract/anchor-quote.ts';
import { highlightQuotes, highlightStyles } from '../../lib/extract/highlight-quotes.ts';

/** jsdom has neither layout nor highlights; these stand in for what the function uses of them. */
class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

const highlights = new Map<string, FakeHighlight>();
const scrollTo = vi.fn();

function quote(text: string): Quote {
  return { text, before: '', after: '' };
}

const inSight = { match: 'exact', folded: false };

function textsOf(name: string): string[] | undefined {
  const highlight = highlights.get(name);
  return highlight && [...highlight].map((range) => range.toString());
}

beforeEach(() => {
  highlights.clear();
  scrollTo.mockReset();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('scrollTo', scrollTo);
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('reduce') }));
  Range.prototype.getClientRects = () => [{}] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => ({ top: 900 }) as DOMRect;
  document.body.innerHTML =
    '<p>We share it.</p><details><summary>More</summary><div><p>We sell it.</p></div></details><p>We keep it.</p>';
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('highlightQuotes', () => {
  it('marks all quotes and the current one more strongly', () => {
    const outcome = highlightQuotes(document, [quote('We share it.'), quote('We keep it.')], 1);
    expect(outcome).toEqual({ found: 2, current: inSight });
    expect(textsOf('clauselight')).toEqual(['We share it.', 'We keep it.']);
    expect(textsOf('clauselight-current')).toEqual(['We keep it.']);
    expect(highlights.get('clauselight-current')!.priority).toBeGreaterThan(highlights.get('clauselight')!.priority);
  });

  it('scrolls the current quote to the upper third of the window, without motion for those who want none', () => {
    highlightQuotes(document, [quote('We keep it.')], 0);
    expect(scrollTo).toHaveBeenCalledWith({ top: 900 - window.innerHeight / 3, behavior: 'instant' });
  });

  it('jumps where the clause is far away', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    Range.prototype.getBoundingClientRect = () => ({ top: 90_000 }) as DOMRect;
    highlightQuotes(document, [quote('We keep it.')], 0);
    expect(scrollTo).toHaveBeenCalledWith(expect.objectContaining({ behavior: 'instant' }));
  });

  it('scrolls smoothly for everybody else', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    highlightQuotes(document, [quote('We keep it.')], 0);
    expect(scrollTo).toHaveBeenCalledWith(expect.objectContaining({ behavior: 'smooth' }));
  });

  it('tells when the current quote is not in the page, and still marks the others', () => {
    const outcome = highlightQuotes(document, [quote('We share it.'), quote('We rent it.')], 1);
    expect(outcome).toEqual({ found: 1, current: 'not-found' });
    expect(textsOf('clauselight')).toEqual(['We share it.']);
    expect(textsOf('clauselight-current')).toBeUndefined();
    expect(scrollTo).not.toHaveBeenCalled();
  });

  it('opens the closed details around the current quote and changes nothing else', () => {
    const before = document.body.innerHTML;
    highlightQuotes(document, [quote('We sell it.')], 0);
    expect(document.body.innerHTML).toBe(before.replace('<details>', '<details open="">'));
  });

  it('leaves the page as it is when nothing is folded', () => {
    const before = document.body.innerHTML;
    highlightQuotes(document, [quote('We share it.'), quote('We sell it.')], 0);
    expect(document.body.innerHTML).toBe(before);
  });

  it('shows the copy of a clause that the page does not hide', () => {
    const copy = '<p>We keep your bookings for six years.</p><p>We sell it.</p>';
    document.body.innerHTML = `<div id="print">${copy}</div><div id="screen">${copy}</div>`;
    Range.prototype.getClientRects = function (this: Range) {
      const isHidden = this.startContainer.parentElement!.closest('#print') !== null;
      return (isHidden ? [] : [{}]) as unknown as DOMRectList;
    };
    const sought = { text: 'We sell it.', before: 'We keep your bookings for six years.', after: '' };
    expect(highlightQuotes(document, [sought], 0)).toEqual({ found: 1, current: inSight });
    const [range] = highlights.get('clauselight-current')!;
    expect(range!.startContainer.parentElement!.closest('#screen')).not.toBeNull();
  });

  it('says so where a clause is folded away and has no copy that shows', () => {
    Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
    expect(highlightQuotes(document, [quote('We keep it.')], 0)).toEqual({
      found: 1,
      current: { match: 'exact', folded: true },
    });
    expect(textsOf('clauselight-current')).toEqual(['We keep it.']);
  });

  it('takes the marks away for an empty list', () => {
    highlightQuotes(document, [quote('We share it.')], 0);
    expect(highlightQuotes(document, [], 0)).toEqual({ found: 0, current: 'not-found' });
    expect([...highlights.keys()]).toEqual([]);
  });

  it('still scrolls in a browser without highlights', () => {
    vi.stubGlobal('CSS', {});
    expect(highlightQuotes(document, [quote('We keep it.')], 0)).toEqual({ found: 1, current: inSight });
    expect(scrollTo).toHaveBeenCalled();
  });

  it('styles both marks', () => {
    expect(highlightStyles).toContain('::highlight(clauselight)');
    expect(highlightStyles).toContain('::highlight(clauselight-current)');
  });
});
