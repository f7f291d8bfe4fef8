import { describe, expect, it } from 'vitest';
import { findLastUpdated } from '../../lib/summarise/find-last-updated.ts';
import type { Block } from '../../lib/types.ts';
import { aBlock, aDocument } from '../builders.ts';

function dateOf(blocks: (string | Partial<Block>)[], overrides: Parameters<typeof aDocument>[0] = {}): string | null {
  const listed = blocks.map((block) => aBlock(typeof block === 'string' ? { text: block } : block));
  return findLastUpdated(aDocument({ blocks: listed, ...overrides }));
}

describe('findLastUpdated', () => {
  it.each([
    ['Last updated: May 24, 2018', '2018-05-24'],
    ['LAST UPDATED: MAY 24, 2018', '2018-05-24'],
    ['Last Updated May 24th, 2018.', '2018-05-24'],
    ['Last update: 24 May 2018', '2018-05-24'],
    ['Effective as of 1st of March 2020', '2020-03-01'],
    ['Effective as of the 1st day of March, 2020', '2020-03-01'],
    ['Effective date: Sept. 3, 2020', '2020-09-03'],
    ['Effective: 3 Sep 2020', '2020-09-03'],
    ['Effective Date October 14,2023', '2023-10-14'],
    ['Rev. 2013-05', '2013-05'],
    ['Rev. 05/2013', '2013-05'],
    ['Last updated: 5/2013', '2013-05'],
    ['Last update: 04 - 2021.', '2021-04'],
    ['Last modified 2021-11-11', '2021-11-11'],
    ['Last modified: 2021/11/11', '2021-11-11'],
    ['Last updated: 2026.08.07', '2026-08-07'],
    ['Version of 12.03.2019', '2019-03-12'],
    ['Revision Date: 11/21/2021', '2021-11-21'],
    ['Revised on 21/11/2021', '2021-11-21'],
    ['Updated: 06-21-2023', '2023-06-21'],
    ['Last revised 24-May-2018', '2018-05-24'],
    ['Last Revised: May-24-2018', '2018-05-24'],
    ['Date of last revision: August 26, 2025', '2025-08-26'],
    ['Date of most recent update: January 1, 2020', '2020-01-01'],
    ['Last updated in February 2021', '2021-02'],
    ['Last updated March, 2021', '2021-03'],
    ['Updated September/11, 2025 by the data protection committee', '2025-09-11'],
    ['Status: April 16, 2025', '2025-04-16'],
    ['In force since 15 July 2024', '2024-07-15'],
    ['Valid from 1 June 2022', '2022-06-01'],
    ['Effective starting: August 17, 2026', '2026-08-17'],
    ['Last Updated & Effective Date: January 10, 2022', '2022-01-10'],
    ['Effective July 8, 2026Previous version', '2026-07-08'],
    ['Last modified: 1/2/18', '2018-01-02'],
    ['Last updated on: Friday, 25 May 2018', '2018-05-25'],
    ['This privacy policy was last changed on 14 June 2018.', '2018-06-14'],
    ['This notice is effective as of November 4th, 2025 and replaces all others.', '2025-11-04'],
    ['8 July 2026 (last updated)', '2026-07-08'],
  ])('reads "%s" as %s', (line, date) => {
    expect(dateOf(['Privacy Policy', line, 'We collect your name.'])).toBe(date);
  });

  it.each([
    [
      'a statute that begins to apply',
      'Effective January 1, 2020, the California Consumer Privacy Act gives residents more rights.',
    ],
    ['a plan that is "as of" a day', 'Download of your whole account (incomplete as of June 8, 2018)'],
    ['the words "as of" before a statute', 'As of January 1, 2020 the CCPA applies to us.'],
    ['a regulation with its date', 'This follows Regulation (EU) 2016/679 of 27 April 2016.'],
    ['a copyright line', 'Copyright 2020 Example Ltd. All rights reserved.'],
    ['an archive note', 'This page was archived on 2019-05-06 by a web archive.'],
    ['a retrieval note', 'Retrieved on 6 May 2019.'],
    ['an earlier version', 'The previous version of 3 May 2016 can be read here.'],
    ['a founding date', 'The company was registered on 3 May 2016 in Dublin.'],
    ['a range of years', 'We were certified from 2011-03 to 2014-03 by a laboratory.'],
    ['a day that the calendar lacks', 'Last updated: February 30, 2020'],
    [
      'a date in the middle of the text',
      'We stopped using the old login system on 3 May 2016 and deleted its records.',
    ],
    ['a price', 'Our premium service costs 12.50 a month.'],
  ])('does not take %s for the date', (_, line) => {
    expect(dateOf(['Privacy Policy', 'We collect your name and e-mail address to run the service.', line])).toBeNull();
  });

  it('prefers the update to the effective date', () => {
    expect(dateOf(['Effective: January 9, 2020. Last revised: February 3, 2021.'])).toBe('2021-02-03');
    expect(dateOf(['Effective date: June 2012 Last updated: July 31, 2026'])).toBe('2026-07-31');
    expect(dateOf(['June 2012 (updated)'])).toBe('2012-06');
    expect(dateOf(['Last updated on June 30, 2022. This policy is effective January 1, 2020 for all users.'])).toBe(
      '2022-06-30',
    );
  });

  it('prefers the first of several updates, since addenda stand below', () => {
    expect(dateOf(['Last updated: 1 May 2024', 'State addendum', 'Last updated: 1 July 2024'])).toBe('2024-05-01');
  });

  it('reads a label and a date in two blocks', () => {
    expect(dateOf([{ kind: 'heading', level: 6, text: 'Last updated' }, '14 June 2018'])).toBe('2018-06-14');
  });

  it('reads a date from a heading', () => {
    expect(dateOf([{ kind: 'heading', level: 2, text: 'Updated July 30, 2025' }, 'We collect your name.'])).toBe(
      '2025-07-30',
    );
  });

  it('takes a bare date line at the head, weekday and hour included', () => {
    expect(dateOf(['Privacy policy', 'Wed 8 Jul 2026 11.40 CEST', 'We collect your name.'])).toBe('2026-07-08');
  });

  it('does not take a bare date line far down', () => {
    const text = Array.from({ length: 12 }, () => 'We collect your name and use it for the service.');
    expect(dateOf([...text, '8 July 2026'])).toBeNull();
  });

  it('reads an ambiguous date month first, unless something tells otherwise', () => {
    expect(dateOf(['Last updated: 3/4/2020'])).toBe('2020-03-04');
    expect(dateOf(['Last updated: 3/4/2020'], { url: 'https://example.co.uk/privacy' })).toBe('2020-04-03');
    expect(dateOf(['Last updated: 3/4/2020'], { language: 'en-GB' })).toBe('2020-04-03');
    expect(dateOf(['Last updated: 3/4/2020', 'Reviewed on 25/12/2019'])).toBe('2020-04-03');
    expect(dateOf(['Last updated: 3.4.2020'])).toBe('2020-04-03');
  });

  it('falls back to a title that names the document, but not to a file name', () => {
    expect(dateOf(['We collect your name.'], { title: 'Privacy Policy (May 2018)' })).toBe('2018-05');
    expect(dateOf(['We collect your name.'], { title: 'example.com/2020-05-01.md' })).toBeNull();
  });

  it('stays fast on a hostile line', () => {
    const line = `Last updated: ${'1/1-'.repeat(50_000)}`;
    const started = performance.now();
    dateOf([line]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('takes the latest entry of a log where nothing else dates the policy, and what was updated then for no label', () => {
    const log = [
      'Change log:',
      'April 16, 2026: Changed a processor',
      'August 15, 2023: Updated the list of processors',
    ];
    const padding = Array.from({ length: 9 }, () => 'We collect your name.');
    expect(dateOf([...padding, ...log])).toBe('2026-04-16');
    expect(dateOf(['Last updated: May 2, 2026', ...padding, ...log])).toBe('2026-05-02');
  });
});
