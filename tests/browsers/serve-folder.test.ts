import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '../../scripts/browsers/serve-folder.ts';

describe('serveFolder', () => {
  let folder: string;
  let server: FolderServer;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clauselight-serve-'));
    await writeFile(join(folder, 'policy.html'), '<p>From the folder</p>');
    server = await serveFolder(folder, { '/made.html': '<p>Made for the test</p>' });
  });
  afterEach(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  it('serves files and given pages, on this machine only', async () => {
    expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(`${server.origin}/policy.html`)).text()).toBe('<p>From the folder</p>');
    const made = await fetch(`${server.origin}/made.html?again`);
    expect(await made.text()).toBe('<p>Made for the test</p>');
    expect(made.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it.each(['/none.html', '/..%2f..%2f..%2fetc%2fpasswd', '/%', '/'])('answers 404 to %s', async (path) => {
    expect((await fetch(`${server.origin}${path}`)).status).toBe(404);
  });

  it('sends the headers that it was given with every answer', async () => {
    const strict = await serveFolder(folder, {}, { 'content-security-policy': "script-src 'none'" });
    try {
      for (const path of ['/policy.html', '/none.html']) {
        const answer = await fetch(`${strict.origin}${path}`);
        expect(answer.headers.get('content-security-policy')).toBe("script-src 'none'");
      }
    } finally {
      await strict.close();
    }
  });

  it('records every request', async () => {
    await fetch(`${server.origin}/none.html`);
    await fetch(`${server.origin}/policy.html?x=1`, { method: 'POST' });
    expect(server.requests).toEqual(['GET /none.html', 'POST /policy.html?x=1']);
  });
});
