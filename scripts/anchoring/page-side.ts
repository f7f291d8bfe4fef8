/** What scripts/evaluate-anchoring.ts runs inside a page: the reading and the anchoring that the extension's own page script does. */
import { anchorQuote, type Quote } from '../../lib/extract/anchor-quote.ts';
import { indexPageText } from '../../lib/extract/page-text.ts';
import { readPage } from '../../lib/extract/read-page.ts';
import type { Block } from '../../lib/types.ts';

export interface PageSide {
  read(): { blocks: Block[]; isPolicy: boolean; milliseconds: number };
  anchor(quotes: readonly Quote[]): { anchored: (AnchoredText | null)[]; milliseconds: number };
}

export interface AnchoredText {
  exact: boolean;
  /** What the ranges hold, joined. */
  text: string;
  /** Where it starts in the page's text without white space. */
  start: number;
}

const side: PageSide = {
  read() {
    const begun = performance.now();
    const { blocks, policy } = readPage(document, location.href).document;
    return { blocks, isPolicy: policy.isPolicy, milliseconds: performance.now() - begun };
  },
  anchor(quotes) {
    const begun = performance.now();
    const page = indexPageText(document);
    const anchored = quotes.map((quote) => anchorQuote(page, quote));
    const milliseconds = performance.now() - begun;
    const texts = anchored.map(
      (each) => each && { exact: each.match === 'exact', text: each.ranges.join(''), start: each.start },
    );
    return { anchored: texts, milliseconds };
  },
};

Object.assign(globalThis, { clauselightPageSide: side });
