import { describe, expect, it } from 'vitest';
import { buildAnalysisLine } from '../../../scripts/analysis/build-analysis-line.ts';
import { anAnalysis, anOptOut } from '../../builders.ts';

const analysis = anAnalysis({ optOuts: [anOptOut()] });
const line = buildAnalysisLine('policies/example.html', analysis, null);
const parsed = JSON.parse(line);

describe('buildAnalysisLine', () => {
  it('is one line', () => {
    expect(line).not.toContain('\n');
  });

  it.each([
    [
      'the object',
      () => parsed,
      'file url title language lastUpdated policy coverage text clauses highlights facts optOuts vendor',
    ],
    ['policy', () => parsed.policy, 'isPolicy score reasons'],
    ['a clause', () => parsed.clauses[0], 'id heading text start end categories practices'],
    ['a category', () => parsed.clauses[0].categories[0], 'id score'],
    ['a practice', () => parsed.clauses[0].practices[0], 'id stance score'],
    ['a highlight', () => parsed.highlights[0], 'topic practice stance statement score clauses'],
    [
      'facts',
      () => parsed.facts,
      'dataTypes purposes thirdPartyKinds thirdParties retention contacts frameworks minimumAge',
    ],
    ['an opt-out', () => parsed.optOuts[0], 'kind covers label target clause'],
  ])('gives %s exactly the fields of the contract', (_, find, fields) => {
    expect(Object.keys(find()).join(' ')).toBe(fields);
  });

  it('names the file as it was given, and no vendor', () => {
    expect(parsed).toMatchObject({ file: 'policies/example.html', vendor: null });
  });

  it('names the known vendor, and how the text stands to the known one', () => {
    const vendor = { id: 'example.com', name: 'Example', sector: 'games', seen: '2025-06-30', text: 'newer' } as const;
    expect(JSON.parse(buildAnalysisLine('-', analysis, vendor)).vendor).toEqual(vendor);
  });

  it('keeps offsets that cut the clause out of the text', () => {
    for (const { text, start, end } of parsed.clauses) expect(parsed.text.slice(start, end)).toBe(text);
  });

  it('rounds scores to four decimals', () => {
    const rounded = JSON.parse(buildAnalysisLine('-', anAnalysis({ coverage: 0.123456 }), null));
    expect(rounded.coverage).toBe(0.1235);
  });
});
