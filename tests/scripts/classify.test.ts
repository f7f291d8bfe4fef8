import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { categoryIds } from '../../lib/taxonomy/categories.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = (script: string, args: string[], input = '') =>
  spawnSync(process.execPath, [join('scripts', script), ...args], { cwd: root, input, encoding: 'utf8' });
const parseLines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clauselight-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run classify', () => {
  it('gives each line all categories, marks those assigned, and names its practices', () => {
    const input = [{ id: 'a', text: 'We do not sell your personal information.' }, { text: 'Welcome!' }];
    const { stdout, status } = run('classify.ts', [], input.map((line) => JSON.stringify(line)).join('\n'));
    const [first, second] = parseLines(stdout);
    expect(status).toBe(0);
    expect(first.id).toBe('a');
    expect(first.categories.map(({ id }: { id: string }) => id).sort()).toEqual([...categoryIds].sort());
    expect(first.categories[0]).toMatchObject({ id: 'third-party-sharing-collection', assigned: true });
    expect(first.practices[0]).toMatchObject({ id: 'sharing.no-sale', stance: 'does', assigned: true });
    expect(second.id).toBe(2);
    expect(second.practices.filter(({ assigned }: { assigned?: true }) => assigned)).toEqual([]);
  });

  it('tells which line it could not read, and goes on', () => {
    const { stdout, stderr, status } = run('classify.ts', [], 'no json\n{"text":"Hello"}\n');
    expect(status).toBe(1);
    expect(stderr).toContain('Line 1');
    expect(parseLines(stdout)).toHaveLength(1);
  });

  it('says so where there is no model', () => {
    const { stderr, status } = run('classify.ts', ['--model', join(folder, 'nowhere')]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/There is no .*model\.bin.*npm run train/);
  });
});

describe('npm run train', () => {
  it('learns labels of any kind from lines, for npm run classify to use', () => {
    const lines = Array.from({ length: 60 }, (_, index) =>
      index % 2 === 0
        ? { text: `Apples number ${index} taste sweet and crisp.`, categories: ['Fruit & Veg'] }
        : { text: `Hammers number ${index} drive nails into wood.`, categories: ['Tools'] },
    );
    const file = join(folder, 'lines.jsonl');
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(run('train.ts', ['--segments', file, '--out', folder]).status).toBe(0);
    const { stdout } = run('classify.ts', ['--model', folder], '{"text":"These apples are crisp."}');
    expect(parseLines(stdout)[0].categories[0]).toMatchObject({ id: 'fruit-veg', assigned: true });
  });

  it('says which data are missing', () => {
    const { stderr, status } = run('train.ts', ['--data', join(folder, 'nowhere'), '--out', folder]);
    expect(status).toBe(1);
    expect(stderr).toContain('nowhere');
  });
});

describe('npm run evaluate', () => {
  it('says plainly that the data are missing, and fails', () => {
    const { stderr, status } = run('evaluate.ts', ['--data', join(folder, 'nowhere')]);
    expect(status).toBe(1);
    expect(stderr).toContain('Nothing was measured');
  });
});
