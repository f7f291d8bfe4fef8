import { describe, expect, it } from 'vitest';
import { columnOfVendor, labelColumns } from '../../components/comparison/compared-column.ts';
import { dateOfText, saySeen } from '../../components/say-seen.ts';
import { aVendor, aVersion } from '../vendors/vendor-builders.ts';

describe('the day on which a known text was seen', () => {
  it.each([
    ['a collection that dates by the day', 'tosdr', 'seen on 1 Jan 2020', '1 Jan 2020'],
    ['a collection that knows the year alone', 'dmoz', 'seen in 2020', '2020'],
  ])('is told of %s', (_, source, seen, date) => {
    const version = { seen: '2020-01-01', source, lastUpdated: null };
    expect(saySeen(version, 'en-GB')).toBe(seen);
    expect(dateOfText(version, 'en-GB')).toBe(date);
    expect(dateOfText({ ...version, lastUpdated: '2019-05' }, 'en-GB')).toBe('May 2019');
  });
});

describe('labels of columns', () => {
  const vendor = aVendor('kite.example');
  const column = (lastUpdated: string | null, seen: string) =>
    columnOfVendor({ kind: 'vendor', vendor: vendor.id, seen }, vendor, aVersion({ lastUpdated, seen }), 'en-GB');

  it('tell texts of one name apart by their dates, else by the day on which they were seen', () => {
    const columns = [column('2021-05-01', '2021-06-01'), column(null, '2019-06-01'), column(null, '2018-06-01')];
    expect(labelColumns(columns, 'en-GB')).toEqual([
      'kite.example (1 May 2021)',
      'kite.example (seen on 1 Jun 2019)',
      'kite.example (seen on 1 Jun 2018)',
    ]);
  });

  it('number what no date tells apart', () => {
    const columns = [column('2021-05-01', '2021-06-01'), column('2021-05-01', '2021-06-01')];
    expect(labelColumns(columns, 'en-GB')).toEqual([
      'kite.example (seen on 1 Jun 2021) 1',
      'kite.example (seen on 1 Jun 2021) 2',
    ]);
  });
});
