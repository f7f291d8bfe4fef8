import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const script = join(import.meta.dirname, '..', '..', 'scripts', 'compare.ts');
const start =
  '# Privacy Policy\n\nLast updated: May 24, 2018\n\n## Cookies\n\nWe use cookies to remember your settings.\n\n## Sharing\n\n';
const old = `${start}We do not sell your personal information. We keep server logs for 30 days.\n`;
const young = `${start.replace('2018', '2021')}We may sell your personal information to data brokers. We keep server logs for 90 days.\n`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clauselight-'));
  writeFileSync(join(folder, 'old.md'), old);
  writeFileSync(join(folder, 'new.md'), young);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function compare(parameters: string[], input?: string) {
  const run = spawnSync(process.execPath, [script, ...parameters], {
    encoding: 'utf8',
    cwd: folder,
    input,
    timeout: 60_000,
  });
  return { code: run.status, output: run.stdout, errors: run.stderr };
}

describe('compare', { timeout: 60_000 }, () => {
  it('writes a report: what it means, then the clauses', () => {
    const { code, output } = compare(['old.md', 'new.md']);
    expect(code).toBe(0);
    expect(output).toContain('x Now says that it may sell personal data; used to say that it does not');
    expect(output).toContain('States 90 days instead of 30 days (server logs)');
    expect(output).toContain('edited: We keep server logs for [-30-] {+90+} days.');
    expect(output).toContain('date only');
  });

  it('writes one JSON object on one line', () => {
    const { code, output } = compare(['--json', '--url', 'https://shop.example/privacy', 'old.md', '-'], young);
    expect(code).toBe(0);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(output)).toMatchObject({ extent: 'edits', before: { url: 'https://shop.example/privacy' } });
  });

  it.each([
    ['a file that is not there', ['old.md', 'none.md'], 1, /^none\.md: /],
    ['one version alone', ['old.md'], 2, /^Usage: /],
  ])('tells of %s on standard error', (_, parameters, code, message) => {
    const run = compare(parameters);
    expect(run).toMatchObject({ code, output: '' });
    expect(run.errors).toMatch(message);
  });
});
