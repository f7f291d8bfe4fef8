import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const script = join(import.meta.dirname, '..', '..', 'scripts', 'analyse.ts');
const policy = `# Privacy Policy

Last updated: May 24, 2018

## Cookies

We use cookies to remember your settings. You can set your browser to refuse cookies.

## Sharing

We do not sell your personal information. Payments are processed by Stripe. To opt out of marketing, write to off@example.com.
`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clauselight-'));
  writeFileSync(join(folder, 'policy.md'), policy);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function analyse(parameters: string[], input?: string) {
  const run = spawnSync(process.execPath, [script, ...parameters], {
    encoding: 'utf8',
    cwd: folder,
    input,
    timeout: 60_000,
  });
  return { code: run.status, output: run.stdout, errors: run.stderr };
}

describe('analyse', { timeout: 60_000 }, () => {
  it('writes one JSON object a file', () => {
    const { code, output } = analyse(['--json', '--url', 'https://shop.example/privacy', 'policy.md']);
    expect(code).toBe(0);
    const lines = output.trim().split('\n');
    expect(lines).toHaveLength(1);
    const analysis = JSON.parse(lines[0]!);
    expect(analysis).toMatchObject({
      file: 'policy.md',
      url: 'https://shop.example/privacy',
      lastUpdated: '2018-05-24',
      vendor: null,
      facts: { thirdParties: [{ name: 'Stripe' }] },
    });
    expect(analysis.optOuts).toContainEqual(expect.objectContaining({ kind: 'email', target: 'off@example.com' }));
    for (const { text, start, end } of analysis.clauses) expect(analysis.text.slice(start, end)).toBe(text);
  });

  it('goes on after a file that cannot be read, and says so by the exit code', () => {
    const { code, output, errors } = analyse(['--json', 'missing.md', 'policy.md']);
    expect(code).not.toBe(0);
    expect(errors).toContain('missing.md');
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(output)).toMatchObject({ file: 'policy.md' });
  });

  it('reads standard input', () => {
    const { code, output } = analyse(['--json', '-'], 'Privacy Policy\n\nWe use cookies to remember your settings.');
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ file: '-' });
  });

  it('writes a report without --json', () => {
    const { code, output } = analyse(['policy.md']);
    expect(code).toBe(0);
    expect(output).toContain('OPT OUT');
    expect(output).toContain('2018-05-24');
  });

  it('tells how it is used where no file is named', () => {
    const { code, output, errors } = analyse([]);
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(errors).toContain('Usage');
  });
});
