import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, PolicyDocument } from '../../lib/types.ts';
import { readPolicySource } from '../read-policy-file.ts';

const fixtures = join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'policies');

/**
 * A policy of some length out of the texts of the fixture pages, one after the other and from the beginning again until it is long enough.
 *
 * @param characters least length of the text
 */
export function composePolicy(characters: number): PolicyDocument {
  const documents = readdirSync(fixtures).map(
    (slug) =>
      readPolicySource(readFileSync(join(fixtures, slug, 'source.html'), 'utf8'), 'html', 'https://policy.example/')
        .document,
  );
  const [first] = documents;
  const sources = documents.flatMap((document) => document.blocks);
  if (first === undefined || sources.length === 0) throw new Error(`No policy in ${fixtures}`);
  const blocks: Block[] = [];
  for (let length = 0, at = 0; length < characters; at++) {
    const block = sources[at % sources.length];
    if (block === undefined) break;
    blocks.push(block);
    length += block.text.length;
  }
  return { ...first, title: 'Privacy policy', blocks };
}
