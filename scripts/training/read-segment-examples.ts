import type { Example } from './example.ts';
import { toLabelId } from './label-id.ts';
import { readLines } from './read-opp115.ts';

interface LabelledText {
  text: string;
  categories: string[];
}

/**
 * Reads `{text, categories: [name]}` lines with labels of any kind.
 *
 * @param path training texts
 * @param validationPath further texts, which are learned from too: thresholds are chosen on held-out folds of both
 * @returns the examples, and the label ids in alphabetical order
 */
export function readSegmentExamples(
  path: string,
  validationPath: string | undefined,
): { examples: Example[]; ids: string[] } {
  const paths = validationPath === undefined ? [path] : [path, validationPath];
  const texts = paths.flatMap(readLines).map((line) => JSON.parse(line) as LabelledText);
  const examples = texts.map(
    ({ text, categories }, index): Example => ({
      text,
      leadIn: '',
      heading: '',
      // Without a policy's name, neighbours (mostly of one policy) stay together.
      group: `lines ${Math.floor(index / 20)}`,
      source: 'segments',
      evidence: new Map(categories.map((name) => [toLabelId(name), { positive: true, weight: 1 }])),
      rest: { category: 1, clause: 0, practice: 0, quote: 0 },
    }),
  );
  const ids = [...new Set(examples.flatMap(({ evidence }) => [...evidence.keys()]))].sort();
  return { examples, ids };
}
