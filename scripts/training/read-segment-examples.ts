import { nameCues } from '../../lib/classify/rules/name-cues.ts';
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
 * @param path texts to learn from
 * @param validationPath further texts, from which nothing is learned: they help to choose probabilities and thresholds
 * @returns the examples, and the label ids in alphabetical order
 */
export function readSegmentExamples(
  path: string,
  validationPath: string | undefined,
): { examples: Example[]; ids: string[] } {
  const examples = readExamples(path, false);
  if (validationPath !== undefined) examples.push(...readExamples(validationPath, true));
  const ids = [...new Set(examples.flatMap(({ evidence }) => [...evidence.keys()]))].sort();
  return { examples, ids };
}

function readExamples(path: string, judgedOnly: boolean): Example[] {
  const texts = readLines(path).map((line) => JSON.parse(line) as LabelledText);
  return texts.map(
    ({ text, categories }, index): Example => ({
      text,
      leadIn: '',
      heading: '',
      cues: nameCues(text),
      // Without a policy's name, neighbours (mostly of one policy) stay together.
      group: `lines ${Math.floor(index / 20)}`,
      source: 'segments',
      judgedOnly,
      evidence: new Map(categories.map((name) => [toLabelId(name), { positive: true, weight: 1 }])),
      rest: { category: 1, clause: 0, practice: 0, quote: 0 },
    }),
  );
}
