import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../lib/compare/compare-versions.ts';
import { analyseLines, compareLines, filler } from './build-versions.ts';

function listSentences(before: readonly string[], after: readonly string[]): string[] {
  return compareLines([...filler, ...before], [...filler, ...after]).practices.map(({ sentence }) => sentence);
}

describe('the practices of two versions', () => {
  it('are told as added, with the new clause', () => {
    const changes = compareLines(filler, [...filler, 'We may sell your personal data to data brokers.']);
    const sale = changes.practices.find(({ practice }) => practice === 'sharing.sells');
    expect(sale).toMatchObject({
      kind: 'added',
      before: null,
      after: { stance: 'may' },
      afterClauses: [`c${filler.length + 1}`],
      bearing: 'worse',
      sentence: 'Now says that it may sell personal data',
    });
  });

  it('are told as dropped, with the old clause, and a lost promise is a loss', () => {
    const promise = 'If we receive a subpoena for your data, we will notify you before we answer it.';
    const [change] = compareLines([...filler, promise], filler).practices.filter(
      ({ practice }) => practice === 'sharing.legal-notice',
    );
    expect(change).toMatchObject({ kind: 'dropped', after: null, bearing: 'worse', isCertain: true });
    expect(change?.beforeClauses).toContain(`c${filler.length + 1}`);
    expect(change?.sentence).toBe('No longer promises to tell you of legal demands where it can');
  });

  it('are told as turned where a denial went', () => {
    expect(
      listSentences(['We do not sell your personal data.'], ['We sell your personal data to data brokers.']),
    ).toContain('Now says that it sells personal data; used to say that it does not');
  });

  it('do not tell the same twice where a denial and a promise go together', () => {
    const sentences = listSentences(['We do not sell your personal data.'], []);
    expect(sentences.filter((sentence) => sentence.includes('sell'))).toEqual([
      'No longer says that it does not sell personal data',
    ]);
  });

  it('turn from a fact to a possibility where the same sentence says so, and not else', () => {
    expect(
      listSentences(['We share your data with our affiliates.'], ['We may share your data with our affiliates.']),
    ).toEqual(['Now says that it may share data inside its group of companies; before, that it does']);
  });

  it.each([
    [
      'only its date, name or spelling changed',
      'We honour your Do Not Track signal.',
      'We honor your Do Not Track signal.',
    ],
    [
      'a few words about it changed',
      'We encrypt all your data on our servers with strong keys.',
      'We encrypt all your data upon our machines with strong keys.',
    ],
  ])('are not called dropped or added where %s', (_, before, after) => {
    expect(listSentences([before], [after])).toEqual([]);
  });

  it('are called dropped where just the words that stated them went from a clause', () => {
    const before = 'When you sign up we collect your e-mail address, your precise geolocation and your password.';
    const after = 'When you sign up we collect your e-mail address and your password.';
    const kinds = compareLines([...filler, before], [...filler, after]).practices.map(({ kind, practice }) => [
      kind,
      practice,
    ]);
    expect(kinds).toContainEqual(['dropped', 'collection.location']);
  });

  it('are no more than "not found any more" in a rewritten text', () => {
    const { practices, extent } = compareLines(['We encrypt all your data.', ...filler.slice(0, 2)], filler.slice(2));
    expect(extent).toBe('rewrite');
    expect(practices.map(({ sentence }) => sentence)).toEqual(['Not found any more: that it encrypts data']);
    expect(practices[0]?.isCertain).toBe(false);
  });

  it('are not surely gone where much of the other page was not read', () => {
    const before = analyseLines([...filler, 'We encrypt all your data.']);
    const after = analyseLines(filler);
    const sentence = (coverage: number) => compareVersions(before, { ...after, coverage }).practices[0]?.sentence;
    expect(sentence(1)).toBe('No longer says that it encrypts data');
    expect(sentence(0.6)).toBe('Not found any more: that it encrypts data');
  });

  it('put what matters most first', () => {
    const sentences = listSentences(
      ['We do not sell your personal data.'],
      [
        'We sell your personal data to data brokers.',
        'You can close your account in your settings.',
        'We use your data to provide the service.',
      ],
    );
    expect(sentences[0]).toMatch(/sells personal data/);
    expect(sentences.at(-1)).toMatch(/run the service/);
  });
});

it('compares no practices of a text in a language that the classifier does not read', () => {
  const before = analyseLines(filler);
  const after = analyseLines([...filler, 'We may sell your personal data to data brokers.']);
  expect(compareVersions(before, after).practices).not.toEqual([]);
  expect(compareVersions({ ...before, language: 'de' }, { ...after, language: 'de' }).practices).toEqual([]);
});
