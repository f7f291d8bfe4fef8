import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listControls, pressControl } from '../../scripts/browsers/press-control.ts';
import { findStrangeRequests } from './find-strange-requests.ts';
import { describeInBothBrowsers, prepareStage } from './prepare-stage.ts';
import { openPopup, openTopics, readHighlight, squeeze, waitForShownClause } from './read-popup.ts';

const folder = join(import.meta.dirname, '..', 'fixtures', 'policies');

const fixtures = readdirSync(folder).map((slug) => {
  const { isPolicy } = JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8')) as { isPolicy: boolean };
  return { slug, isPolicy };
});

function listSlugs(wanted: boolean): string[] {
  return fixtures.filter(({ isPolicy }) => isPolicy === wanted).map(({ slug }) => slug);
}

describeInBothBrowsers('A fixture page', (kind) => {
  const setStage = prepareStage(kind, {});

  it.each(listSlugs(true))('%s shows each statement at its own clause', async (slug) => {
    const { browser, server } = await setStage();
    const page = await browser().openTab(`${server.origin}/${slug}/source.html`);
    const { popup, end } = await openPopup(page);
    expect(end).toBe('policy');
    await openTopics(popup);
    const statements = await popup.evaluate(() =>
      [...document.querySelectorAll('.topic .statement')].map(({ textContent }) => textContent ?? ''),
    );
    expect(statements.length).toBeGreaterThan(3);
    for (const statement of statements) {
      // The last button of that name: the same statement may stand among the first ones too, without its clause.
      const { length } = await listControls(popup, { role: 'button', name: statement });
      await pressControl(popup, { role: 'button', name: statement, index: length - 1 });
      const { status, quote } = await waitForShownClause(popup, '1 of ');
      // Closed accordions and tabs stay closed, since only the page itself knows how to open them.
      expect(status, statement).toMatch(/shown in the page|folded away in the page/);
      // In parts where the clause crosses the edge of a shadow root.
      const clause = await readHighlight(page, 'clauselight-current');
      expect(squeeze(clause.join('')), statement).toBe(squeeze(quote ?? ''));
    }
    await popup.close();
    await page.close();
  });

  it.each(listSlugs(false))('%s is told to be no policy', async (slug) => {
    const { browser, server } = await setStage();
    const page = await browser().openTab(`${server.origin}/${slug}/source.html`);
    const { popup, end } = await openPopup(page);
    expect(end).toBe('not-a-policy');
    await popup.close();
    await page.close();
  });

  it('asks for nothing but the pages, as the log of the browser shows', async () => {
    const { server, endBrowser } = await setStage();
    const elsewhere = findStrangeRequests(await endBrowser(), server.origin);
    expect(elsewhere).toEqual([]);
  });
});
