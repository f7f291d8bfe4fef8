import { readdirSync, readFileSync } from 'node:fs';
import { boolean, minLength, optional, picklist, pipe, safeParse, strictObject, string } from 'valibot';
import { type PracticeId, practiceIds } from '../../lib/taxonomy/practices.ts';
import type { Stance } from '../../lib/types.ts';

/** A clause that we wrote for a practice of which the corpora hold hardly any; of all other practices it says nothing. */
export interface OriginalExample {
  practice: PracticeId;
  /**
   * The clause asserts or denies the practice; `null` for a near miss, which shares its words and does neither. Where the taxonomy has an opposite
   * practice (selling and not selling), the denial of the one is an example of the other and a near miss of this one.
   */
  stance: Stance | null;
  text: string;
  leadIn: string;
  heading: string;
}

const text = pipe(string(), minLength(1));

const lineSchema = strictObject({
  practice: picklist<readonly PracticeId[]>(practiceIds),
  states: boolean(),
  stance: optional(picklist(['does', 'may', 'choice', 'does-not'])),
  text,
  leadIn: optional(text),
  heading: optional(text),
});

/**
 * Checks one line of a file of examples.
 * @param line `{"practice", "states", "stance"?, "text", "leadIn"?, "heading"?}`; a stance where `states` is true and only there
 * @param place named in errors, e.g. the file and the number of the line
 * @throws Error that names the place and what is wrong there
 */
export function parseOriginalExample(line: string, place: string): OriginalExample {
  const parsed = safeParse(lineSchema, readJson(line, place));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const key = issue.path?.map((step) => String(step.key)).join('.') ?? '';
    throw new Error(`${place}: ${key === '' ? '' : `"${key}": `}${issue.message}`);
  }
  const { practice, states, stance, text, leadIn = '', heading = '' } = parsed.output;
  if (states && stance === undefined) throw new Error(`${place}: states the practice, but has no "stance"`);
  if (!states && stance !== undefined) throw new Error(`${place}: does not state the practice, but has a "stance"`);
  return { practice, stance: stance ?? null, text, leadIn, heading };
}

function readJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch (error) {
    throw new Error(`${place}: not JSON`, { cause: error });
  }
}

/**
 * Reads all examples that we wrote, a file a practice, in the order of the file names.
 * @throws Error that names the file and line of the first example that is not valid, or that stands in the file of another practice
 */
export function readOriginalExamples(): OriginalExample[] {
  const folder = new URL('./examples/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((file) => {
    const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
    return lines.flatMap((line, index) => {
      if (line.trim() === '') return [];
      const place = `${file}, line ${index + 1}`;
      const example = parseOriginalExample(line, place);
      if (`${example.practice}.jsonl` !== file) throw new Error(`${place}: belongs into ${example.practice}.jsonl`);
      return [example];
    });
  });
}
