import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/extract/read-page.ts';
import { segmentPolicy } from '../../lib/segment/segment-policy.ts';
import { parsePage } from '../../scripts/read-policy-file.ts';
import { expectSound } from './expect-sound.ts';

describe('segmentPolicy on the fixture policies', () => {
  const folder = new URL('../fixtures/policies/', import.meta.url);
  const slugs = readdirSync(folder).filter((slug) => existsSync(new URL(`${slug}/source.html`, folder)));

  it('has policies to read', () => {
    expect(slugs.length).toBeGreaterThanOrEqual(6);
  });

  it.each(slugs)('rejoins %s', (slug) => {
    const document = parsePage(readFileSync(new URL(`${slug}/source.html`, folder), 'utf8'));
    const { blocks } = readPage(document, `https://${slug}.example/`).document;
    const policy = segmentPolicy(blocks);
    expectSound(blocks, policy);
    expect(policy.clauses.length).toBeGreaterThan(0);
  });
});
