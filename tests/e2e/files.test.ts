import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { TabHandle } from '../../scripts/browsers/browser-session.ts';
import { listControls, pressControl } from '../../scripts/browsers/press-control.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import { composePdf, setLines } from '../../scripts/pdfs/compose-pdf.ts';
import { findStrangeRequests } from './find-strange-requests.ts';
import { describeInBothBrowsers, prepareStage } from './prepare-stage.ts';
import { openPopup, readText } from './read-popup.ts';

const fixture = readFileSync(
  join(import.meta.dirname, '..', 'fixtures', 'policies', 'headings', 'source.html'),
  'utf8',
);

/** A page that would tell on us: it asks for a picture, a script and a style sheet, and runs code where it can. */
const tellingPage = fixture.replace(
  '</body>',
  '<img src="http://127.0.0.1:1/pixel.gif" onerror="globalThis.alarm = true"><script>globalThis.alarm = true</script><script src="http://127.0.0.1:1/x.js"></script><link rel="stylesheet" href="http://127.0.0.1:1/x.css"></body>',
);

/** As browser add-ons save a page whose policy lies in a frame. */
const framedPage = `<!doctype html><title>Privacy Policy</title><h1>Tinderbox Kites</h1><iframe srcdoc="${fixture
  .replaceAll('&', '&amp;')
  .replaceAll('"', '&quot;')}"></iframe>`;

const policyPdf = composePdf(
  [
    {
      lines: [
        ...setLines(['Tinderbox Kites Privacy Policy'], { y: 80, size: 20, bold: true }),
        ...setLines(['What we collect'], { y: 120, size: 14, bold: true }),
        ...setLines(
          [
            'This privacy policy tells you what Tinderbox Kites does with your personal information',
            'when you order a kite from our website. We collect your name, your e-mail ad-',
            'dress and your postal address when you place an order.',
          ],
          { y: 140 },
        ),
        ...setLines(['Who receives it'], { y: 200, size: 14, bold: true }),
        ...setLines(
          [
            'We do not sell your personal information to anybody. We may share your personal',
            'information with service providers that help us to run our website.',
          ],
          { y: 220 },
        ),
        ...setLines(['We use cookies to remember your basket. You can block them in your browser.'], { y: 260 }),
      ],
    },
  ],
  { title: 'Privacy Policy' },
);

describeInBothBrowsers('Files and pasted texts', (kind) => {
  const setStage = prepareStage(kind, { '/kites.pdf': Buffer.from(policyPdf).toString('latin1') });
  let library: TabHandle;

  const openReader = async () => {
    const { browser } = await setStage();
    library = await browser().openTab(`${browser().extensionOrigin}/library.html#read=`);
    await waitForText('Choose a web page');
  };
  const waitForText = (text: string | RegExp) =>
    waitUntil(`the library to say "${text}"`, 20_000, async () => {
      const found = await readText(library);
      return typeof text === 'string' ? found.includes(text) : text.test(found);
    });
  /** Other controls name what is saved too. */
  const pressSave = async () => {
    const names = await listControls(library, { role: 'button', name: 'Save' });
    await pressControl(library, { role: 'button', name: 'Save', index: names.indexOf('Save') });
  };
  const chooseFile = (name: string, bytes: Uint8Array) =>
    library.evaluate(
      (fileName, content) => {
        const input = document.querySelector<HTMLInputElement>('input[type="file"]');
        if (input === null) throw new Error('There is no place for a file');
        const files = new DataTransfer();
        files.items.add(new File([Uint8Array.from(atob(content), (unit) => unit.charCodeAt(0))], fileName));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        return null;
      },
      name,
      Buffer.from(bytes).toString('base64'),
    );

  it('are read from a saved page, which runs nothing and loads nothing', async () => {
    await openReader();
    await chooseFile('saved.html', new TextEncoder().encode(tellingPage));
    await waitForText('saved.html');
    await waitForText('Records your session');
    expect(await library.evaluate(() => 'alarm' in globalThis)).toBe(false);
    await pressSave();
    await waitForText('Saved');
  });

  it('are read from the frames that a saved page holds', async () => {
    await openReader();
    await chooseFile('framed.html', new TextEncoder().encode(framedPage));
    await waitForText('framed.html');
    await waitForText('Records your session');
  });

  it('are read from a PDF file, and shown in their text', async () => {
    await openReader();
    await chooseFile('kites.pdf', policyPdf);
    await waitForText('kites.pdf');
    await waitForText('Tinderbox Kites Privacy Policy');
    await waitForText('does not sell personal data');
    await pressControl(library, { role: 'tab', name: 'Text' });
    const text = await library.evaluate(() => document.querySelector('.policy-text')?.textContent ?? '');
    expect(text).toContain('your e-mail address and your postal address');
    await pressSave();
    await waitForText('Saved');
  });

  it('are taken one after the other where several are dropped', async () => {
    await openReader();
    await library.evaluate((page) => {
      const dataTransfer = new DataTransfer();
      for (const name of ['first.html', 'second.html']) dataTransfer.items.add(new File([page], name));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      }
      return null;
    }, fixture);
    await waitForText('One more file was chosen');
    await waitForText('first.html');
    await pressControl(library, { role: 'button', name: 'Read second.html' });
    await waitUntil('the second file', 10_000, async () => !(await readText(library)).includes('One more file'));
    await waitForText('Records your session');
  });

  it('are told to be damaged, and nothing hangs', async () => {
    await openReader();
    await chooseFile('broken.pdf', policyPdf.slice(0, 60));
    await waitForText('The file is damaged');
  });

  it('are read from a text that was pasted, and saved', async () => {
    await openReader();
    await library.evaluate(() => {
      const field = document.querySelector('textarea');
      if (field === null) throw new Error('There is no place for a text');
      field.value =
        'PRIVACY POLICY\n\nThis privacy policy tells you what Harrow Lamps does with your personal information when you use our website.\n\nWe collect your name and your e-mail address when you order a lamp. We use cookies to remember your basket.\n\nWe sell your personal information to advertisers. We keep your personal information for six years after your last order, because the law on taxes asks for it.';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return null;
    });
    await waitUntil(
      'the button to be ready',
      5_000,
      async () => (await listControls(library, { role: 'button', name: 'Read this text' })).length > 0,
    );
    await pressControl(library, { role: 'button', name: 'Read this text' });
    await waitForText('Pasted text');
    await waitForText(/sells personal data/i);
    await pressSave();
    await waitForText('3 saved policies');
    await pressControl(library, { role: 'button', name: 'Open the saved entry' });
    await waitForText(/Saved on/);
  });

  it('are where the popup leads to from a PDF view', async () => {
    const { browser, server } = await setStage();
    const address = `${server.origin}/kites.pdf`;
    const page = await browser().openTab(address);
    const { popup, end } = await openPopup(page);
    expect(end).toBe('cannot-read');
    await pressControl(popup, { role: 'button', name: 'Read a file or text' });
    const expected = `${browser().extensionOrigin}/library.html#read=${encodeURIComponent(address)}`;
    await waitUntil('the library to open', 10_000, async () => (await browser().listTabAddresses()).includes(expected));
    await page.close();
  });

  it('are read without a request to anywhere, as the log of the browser shows', async () => {
    const { server, endBrowser } = await setStage();
    expect(findStrangeRequests(await endBrowser(), server.origin)).toEqual([]);
  });
});
