import type { BaseIssue } from 'valibot';

/** Why a file is not imported: where in it, what is wrong there, and what stands there. Nothing has been changed. */
export interface ImportRefusal {
  outcome: 'refused';
  /** E.g. `policies[3].versions[0].analysis.clauses[17].start`; `file` for the file as a whole. */
  path: string;
  /** Completes a sentence that begins with the path, e.g. "should be a number". */
  problem: string;
  /** The offending value, shortened; '' where there is none. */
  value: string;
}

/** Carries a refusal out of a transaction, which it ends with nothing changed. */
export class ImportRefused extends Error {
  override name = 'ImportRefused';
  readonly refusal: ImportRefusal;
  constructor(path: string, problem: string, value?: unknown) {
    super(`${path} ${problem}`);
    this.refusal = { outcome: 'refused', path, problem, value: shortenValue(value) };
  }
}

export type PathKey = string | number;

/** `['policies', 3, 'notes']` as `policies[3].notes`; keys that are no plain names in quotation marks. */
export function writePath(keys: readonly PathKey[]): string {
  return keys
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      if (!/^\w{1,60}$/.test(key)) return `[${shortenValue(key)}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join('');
}

/** Turns what valibot found into a refusal; `base` is where the checked value stands in the file. */
export function refuseIssue(issue: BaseIssue<unknown>, base: readonly PathKey[]): ImportRefused {
  const keys = (issue.path ?? []).map((item): PathKey => (typeof item.key === 'number' ? item.key : String(item.key)));
  return new ImportRefused(writePath([...base, ...keys]), describeIssue(issue), issue.input);
}

function describeIssue({ type, expected, input }: BaseIssue<unknown>): string {
  if (input === undefined) return 'is missing';
  switch (type) {
    case 'max_length':
      return `is longer than ${expected?.replace('<=', '')}`;
    case 'min_length':
      return 'is empty';
    case 'regex':
      return 'is not written as such a value is';
    case 'integer':
    case 'safe_integer':
      return 'should be a whole number';
    case 'min_value':
    case 'max_value':
      return `should be ${expected?.replace('>=', 'at least ').replace('<=', 'at most ')}`;
    default:
      return `should be ${shorten(expected ?? 'something else', longestExpectation)}`;
  }
}

const longestExpectation = 120;
const longestValue = 80;

function shorten(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}...` : text;
}

/** A value as it stands in the file, cut to a length that a message can hold; of lists and objects only how large they are. */
export function shortenValue(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return '';
    case 'string':
      // Cut first: the text may be of many megabytes.
      return value.length > longestValue
        ? `${JSON.stringify(value.slice(0, longestValue))}... (${value.length} characters)`
        : JSON.stringify(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value)
        ? `a list of ${value.length}`
        : `an object with ${shorten(Object.keys(value).slice(0, 5).join(', '), longestValue) || 'nothing'}`;
    default:
      return String(value);
  }
}
