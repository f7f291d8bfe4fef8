import { describe, expect, it } from 'vitest';
import { compareLines, filler, nameRow } from './build-versions.ts';

/** The rows that a reader would look at. */
function listChanged(before: readonly string[], after: readonly string[]): string[] {
  return compareLines(before, after)
    .rows.filter((row) => row.kind !== 'same' || row.moved)
    .map(nameRow);
}

describe('two versions side by side', () => {
  it('are all the same where nothing changed', () => {
    const { rows, extent } = compareLines(filler, filler);
    expect(rows.map(({ kind }) => kind)).toEqual(filler.map(() => 'same'));
    expect(extent).toBe('identical');
  });

  it('show what was added and removed where it stands', () => {
    const [one = '', two = '', three = '', four = ''] = filler;
    expect(listChanged([one, two, three], [one, four, three])).toEqual([`removed: ${two}`, `added: ${four}`]);
  });

  it('keep headings for orientation', () => {
    const { rows } = compareLines(['# Park', filler[0]!], ['# Garden', filler[0]!, filler[1]!]);
    expect(rows.map(({ before, after }) => [before?.heading, after?.heading])).toEqual([
      ['Park', 'Garden'],
      [undefined, 'Garden'],
    ]);
  });

  it('recognise a moved clause, and leave the others where they are', () => {
    const [one = '', ...others] = filler;
    expect(listChanged(filler, [...others, one])).toEqual([`same moved: ${one}`]);
  });

  it('recognise a clause that moved and was edited', () => {
    const [one = '', ...others] = filler;
    const edited = one.replace('every tree', 'each old tree');
    expect(listChanged(filler, [...others, edited])).toEqual([`edited moved: ${edited}`]);
  });

  it('pair the right ones of near-duplicates', () => {
    const near = (place: string) => `The porter of the ${place} keeps a list of all the guests who came by boat.`;
    const before = [near('mill'), near('tower'), near('barn')];
    const after = [near('mill'), near('tower').replace('boat', 'bicycle'), near('barn')];
    expect(listChanged(before, after)).toEqual([`edited: ${after[1]}`]);
  });

  it('pair repeated clauses in order and show the one too many', () => {
    const again = 'Learn more about the lanterns along the river.';
    expect(listChanged([again, filler[0]!, again], [again, filler[0]!, again, filler[1]!, again])).toEqual([
      `added: ${filler[1]}`,
      `added: ${again}`,
    ]);
  });

  it.each([
    [
      'new numbers of sections',
      filler.map((text, at) => `${at + 1}. ${text}`),
      filler.map((text, at) => `${at + 2}. ${text}`),
    ],
    ['other case', filler, filler.map((text) => text.toUpperCase())],
    [
      'other quotation marks and dashes',
      ['We call it “the log” – nothing else.'],
      ['We call it "the log" - nothing else.'],
    ],
  ])('see nothing but spelling or numbering in %s', (_, before, after) => {
    const { rows, extent } = compareLines(before, after);
    expect(extent).toBe('nothing-that-matters');
    for (const row of rows) expect(['spelling', 'numbering', 'white-space', null]).toContain(row.minor);
    expect(rows.filter(({ kind }) => kind === 'added' || kind === 'removed')).toEqual([]);
  });

  it('put a sentence that was split beside both halves', () => {
    const whole =
      'The porter keeps lost gloves in a drawer beside the stairs, and the gardener sells lost umbrellas at the summer market.';
    const halves =
      'The porter keeps lost gloves in a drawer beside the stairs. The gardener sells lost umbrellas at the summer market.';
    const { rows } = compareLines([filler[0]!, whole, filler[1]!], [filler[0]!, halves, filler[1]!]);
    expect(rows).toHaveLength(3);
    expect(rows[1]).toMatchObject({ kind: 'edited', before: { clauses: ['c2'] }, after: { clauses: ['c2', 'c3'] } });
    const { rows: merged } = compareLines([filler[0]!, halves, filler[1]!], [filler[0]!, whole, filler[1]!]);
    expect(merged[1]).toMatchObject({ kind: 'edited', before: { clauses: ['c2', 'c3'] }, after: { clauses: ['c2'] } });
  });

  it('put a list beside the prose that it became', () => {
    const list = [
      'We write down:',
      '- the height of your bicycle',
      '- the colour of your lantern',
      '- the name of your gardener',
    ];
    const prose = 'We write down the height of your bicycle, the colour of your lantern and the name of your gardener.';
    const { rows } = compareLines([filler[0]!, ...list, filler[1]!], [filler[0]!, prose, filler[1]!]);
    const row = rows.find(({ after }) => after?.text === prose);
    expect(row?.before?.clauses.length).toBeGreaterThanOrEqual(3);
    expect(rows.filter(({ kind }) => kind === 'removed').length).toBeLessThanOrEqual(1);
  });

  it('tell where the same words stand under an opposite introduction', () => {
    const items = ['- the height of your bicycle', '- the colour of your lantern'];
    const { rows, extent } = compareLines(['We write down:', ...items], ['We never write down:', ...items]);
    expect(rows.filter(({ leadInChanged }) => leadInChanged)).toHaveLength(2);
    expect(extent).toBe('edits');
  });
});
