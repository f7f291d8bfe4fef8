import { describe, expect, it } from 'vitest';
import { splitEnumeration } from '../../lib/segment/split-enumeration.ts';

const cut = (sentence: string): string[] | undefined => {
  const found = splitEnumeration(sentence);
  return found && [found.leadIn, ...found.items].map(({ start, end }) => sentence.slice(start, end).trim());
};

describe('splitEnumeration', () => {
  it.each([
    ['letters', ['We do not:', '(a) sell your data to anybody at all;', '(b) rent it out to our many friends.']],
    ['Roman numbers', ['We may:', '(i) keep what you send to us;', '(ii) read what you send to us.']],
    ['numbers', ['We use it:', '(1) to keep the site going well;', '(2) to answer what you ask us.']],
    ['half brackets', ['We do this:', 'a) answer the questions you ask;', 'b) send the goods you ordered.']],
    ['bullets', ['We collect:', '• the name that you signed up with', '• the pages that you looked at here']],
  ])('cuts by %s', (_name, pieces) => {
    expect(cut(pieces.join(' '))).toEqual(pieces);
  });

  it.each([
    ['items too short to stand', 'We collect: (a) names, (b) ages and (c) sizes.'],
    ['a single mark', 'We do not: (a) sell your data to anybody at all, ever.'],
    ['marks that do not count up', 'See our rules: (c) on the keeping of data, and (a) on cookies and such.'],
    ['no lead-in', '(a) sell your data to anybody at all; (b) rent it out to our many friends.'],
    ['references', 'The duties under Article 6(a) of the law: those under Article 6(b) are ours too.'],
  ])('keeps whole: %s', (_name, sentence) => {
    expect(cut(sentence)).toBeUndefined();
  });
});
