import { beforeAll, describe, expect, it } from 'vitest';
import { analysePolicy } from '../lib/analyse.ts';
import type { Model } from '../lib/classify/model.ts';
import { readModel } from '../scripts/read-model.ts';
import { aBlock, aDocument } from './builders.ts';

let model: Model;
beforeAll(async () => {
  model = await readModel();
});

const document = aDocument({
  url: 'https://shop.example/privacy',
  blocks: [
    aBlock({ kind: 'heading', level: 1, text: 'Privacy Policy' }),
    aBlock({ text: 'Last updated: May 24, 2018' }),
    aBlock({ kind: 'heading', level: 2, text: 'Sharing' }),
    aBlock({ text: 'We do not sell your personal information. Payments are processed by Stripe.' }),
    aBlock({ kind: 'heading', level: 2, text: 'Choices' }),
    aBlock({
      text: 'To opt out of marketing e-mails, write to off@shop.example. You can set your browser to refuse cookies.',
    }),
  ],
});

describe('analysePolicy', () => {
  it('goes from blocks to highlights, facts and opt-outs', () => {
    const analysis = analysePolicy(document, model);
    expect(analysis.lastUpdated).toBe('2018-05-24');
    expect(analysis.highlights.map(({ practice }) => practice)).toContain('sharing.no-sale');
    expect(analysis.facts.thirdParties.map(({ name }) => name)).toEqual(['Stripe']);
    expect(analysis.optOuts.map(({ kind }) => kind)).toEqual(['email', 'browser']);
  });

  it('cites clauses that exist and that cut out of the text', () => {
    const { text, clauses, highlights, optOuts } = analysePolicy(document, model);
    const ids = new Set(clauses.map(({ id }) => id));
    for (const clause of clauses) expect(text.slice(clause.start, clause.end)).toBe(clause.text);
    for (const { clauses: cited } of highlights) {
      expect(cited.length).toBeGreaterThan(0);
      for (const id of cited) expect(ids).toContain(id);
    }
    for (const { clause } of optOuts) expect(ids).toContain(clause);
  });

  it('gives the same twice, and leaves the document as it was', () => {
    const before = structuredClone(document);
    expect(analysePolicy(document, model)).toEqual(analysePolicy(document, model));
    expect(document).toEqual(before);
  });

  it('copes with an empty page', () => {
    expect(analysePolicy(aDocument({ blocks: [] }), model)).toMatchObject({ text: '', clauses: [], highlights: [] });
  });

  it.each([
    ['script in text', '<script>alert(1)</script> We do not sell your data. javascript:alert(1)'],
    ['right-to-left text', 'نحن لا نبيع بياناتك. We do not sell your data.'],
    ['emoji and lone surrogates', 'We 🍪 use cookies \ud83c and \udf6a more.'],
    ['regular-expression signs', 'We (use [cookies] {and} *more* + $more^ \\d+ | or).'],
  ])('copes with %s', (_, text) => {
    const analysis = analysePolicy(aDocument({ blocks: [aBlock({ text })] }), model);
    expect(analysis.text).toBe(text);
    for (const { target } of analysis.optOuts) expect(target ?? '').not.toMatch(/^javascript:/);
  });
});
