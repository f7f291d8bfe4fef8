import { describe, expect, it } from 'vitest';
import { settleOwnName } from '../../entrypoints/library/settle-own-name.ts';
import { nameFileAddress, nameTextAddress, siteOf } from '../../lib/store/address.ts';
import { saveSummary } from '../../lib/store/summaries.ts';
import { anAnalysis } from '../builders.ts';
import { openTestDatabase } from '../store/open-test-database.ts';

const kites =
  'We collect your name and your postal address when you order a kite. We keep what you order for six years, since the law on taxes wants to see it.';
const lamps =
  'Harrow Lamps records which rooms you light and when. These records go to the makers of the bulbs, who pay us for them by the month.';

describe('the name under which a file or pasted text is saved', () => {
  it.each([
    ['a file', nameFileAddress('privacy.pdf'), 'privacy.pdf (2)'],
    ['a pasted text', nameTextAddress('Privacy Policy'), 'Pasted text'],
  ])('gets a number where another policy has it: %s', async (_what, url, site) => {
    const database = openTestDatabase();
    await saveSummary(database, anAnalysis({ url, text: kites }), 1);
    const settled = await settleOwnName(database, anAnalysis({ url, text: lamps }));
    expect(settled.url).toBe(`${url}%20(2)`);
    expect(siteOf(settled.url)).toBe(site);
    await saveSummary(database, settled, 2);
    const changed = await settleOwnName(database, anAnalysis({ url, text: `${lamps} You can object.` }));
    expect(changed.url).toBe(settled.url);
  });

  it.each([
    ['for a changed text of the same policy', nameFileAddress('privacy.pdf'), `${kites} We never sell it.`],
    ['for the same text', nameFileAddress('privacy.pdf'), kites],
    ['for a page, whatever became of it', 'https://kites.example/privacy', lamps],
  ])('stays as it is %s', async (_what, url, text) => {
    const database = openTestDatabase();
    await saveSummary(database, anAnalysis({ url, text: kites }), 1);
    expect((await settleOwnName(database, anAnalysis({ url, text }))).url).toBe(url);
  });
});
