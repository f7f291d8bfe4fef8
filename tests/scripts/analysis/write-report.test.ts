import { describe, expect, it } from 'vitest';
import { writeReport } from '../../../scripts/analysis/write-report.ts';
import { aBlock, anAnalysis, anOptOut } from '../../builders.ts';

describe('writeReport', () => {
  const report = writeReport('example.html', anAnalysis({ optOuts: [anOptOut()] }), null);

  it.each([
    ['title and file', 'Privacy Policy  [example.html]'],
    ['date, length and read share', '2024-03-01 . 16 words, 1 min . Read 100 % of the page'],
    ['what matters first', 'FIRST\n  +  Says that it does not sell personal data  [c2]'],
    ['opt-outs', 'Unsubscribe link  (link; marketing)  https://example.com/unsubscribe  [c1]'],
    ['topics with statements and how sure they are', 'COOKIES AND TRACKING\n  .  Uses its own cookies  [c1] (clear)'],
    ['the clauses', '"We use cookies to remember your settings."'],
    ['what was not found', 'Not found in this policy (13): retention period'],
  ])('shows %s', (_, part) => {
    expect(report).toContain(part);
  });

  it.each([
    ['same', 'Known vendor: Example (games); the text seen on 2025-06-30'],
    ['newer', 'Known vendor: Example (games); a newer text than the one seen on 2025-06-30'],
  ] as const)('says that it is a known vendor’s text: %s', (text, line) => {
    const vendor = { id: 'example.com', name: 'Example', sector: 'games', seen: '2025-06-30', text } as const;
    expect(writeReport('-', anAnalysis(), vendor)).toContain(`\n${line}\n`);
  });

  it('says a thing once where two practices say it', () => {
    expect(report.match(/does not sell/g)).toHaveLength(2);
  });

  it('says so where there is no opt-out, no date, and where the page may be no policy', () => {
    const policy = { isPolicy: false, score: 0.2, reasons: ['The title says terms'] };
    const bare = writeReport('-', anAnalysis({ lastUpdated: null, policy, leftOut: ['Terms of use'] }), null);
    expect(bare).toContain('OPT OUT\n  none found');
    expect(bare).toContain('no date');
    expect(bare).toContain('This may be no privacy policy: The title says terms');
    expect(bare).toContain('left out: Terms of use');
  });

  it('judges nothing in another language, and gives what can be read in any', () => {
    const { facts } = anAnalysis();
    const contact = { kind: 'email', value: 'wer@kite.example', role: 'dpo', clause: 'c1' } as const;
    const german = anAnalysis({ language: 'de', facts: { ...facts, contacts: [contact] }, optOuts: [anOptOut()] });
    const foreign = writeReport('-', german, null, [aBlock({ kind: 'heading', level: 1 })]);
    expect(foreign).toContain('Not in English (de). The classifier reads English only');
    expect(foreign).toContain('OUTLINE\n  Privacy Policy\n');
    expect(foreign).toContain('CONTACTS\n  wer@kite.example  (email; dpo)  [c1]\n');
    expect(foreign).toContain('OPT OUT\n  Unsubscribe link');
    expect(foreign).not.toMatch(/FIRST|Not found in|COOKIES AND TRACKING/);
    expect(writeReport('-', anAnalysis({ language: 'de' }), null)).toContain('CONTACTS\n  none found');
  });
});
