/** The sentences of a comparison: plain, exact, and without blame. What is said is what a policy says, never what a company does. */
import type { PracticeChange, PracticeSide } from './policy-changes.ts';
import { isRefraining } from './weigh-change.ts';

type Written = Pick<PracticeChange, 'kind' | 'before' | 'after' | 'isCertain'>;

/** Statements that tell what the policy itself says; all others tell what the company does, and are put after "says that it". */
const speaking = /^(?:Says|Promises|States|Names|Describes|Shows) |^Gives (?=a privacy contact)/;
/** Denials of a promise. */
const silence = /^Does not (?:promise|rule out) /;

/**
 * The sentence of a change: "Now says that it may sell personal data", "No longer promises to tell you of legal demands where it can". No full stop. Where the same may
 * still be said in other words, a dropped practice is "not found any more" and no more than that.
 */
export function writePracticeChange({ kind, before, after, isCertain }: Written): string {
  if (kind === 'dropped' && before !== null) {
    return isCertain
      ? `No longer ${sayStatement(before.statement)}`
      : `Not found any more: ${nameStatement(before.statement)}`;
  }
  if (kind === 'added' && after !== null) return `Now ${sayStatement(after.statement)}`;
  return before === null || after === null ? '' : writeTurn(before, after);
}

function writeTurn(before: PracticeSide, after: PracticeSide): string {
  if (silence.test(after.statement)) {
    return after.statement
      .replace('Does not promise', 'No longer promises')
      .replace('Does not rule', 'No longer rules');
  }
  const now = `Now ${sayStatement(after.statement)}`;
  if (before.stance === 'does-not') {
    const denies = /^Says that (?:it does not|you cannot|it cannot|it will not) /.exec(before.statement);
    return denies === null
      ? `${now}; before: ${quote(before.statement)}`
      : `${now}; used to say that ${denial(denies[0])}`;
  }
  if (after.stance === 'does-not') {
    return /^Says that (?:it does not|you cannot) /.test(after.statement)
      ? `${now}; used to say that ${after.statement.startsWith('Says that you') ? 'you can' : 'it does'}`
      : `${now}; before: ${quote(before.statement)}`;
  }
  const was = `${now}; before: ${nameStatement(before.statement)}`;
  if (isRefraining(after)) return was;
  if (after.stance === 'choice') return `Now leaves you a choice: ${quote(after.statement)}`;
  if (before.stance === 'choice') return `No longer leaves you a choice: ${quote(after.statement)}`;
  if (before.statement.startsWith('May ')) return `${now}; before, only that it may`;
  return after.statement.startsWith('May ') ? `${now}; before, that it does` : was;
}

function denial(frame: string): string {
  return frame.replace(/^Says that /, '').trim();
}

/** "says that it encrypts data", "promises to tell you ...", "says that you can close your account". */
function sayStatement(statement: string): string {
  if (speaking.test(statement)) return lowerFirst(statement);
  if (/^(?:You|The|Some) /.test(statement)) return `says that ${lowerFirst(statement)}`;
  return `says that it ${lowerFirst(statement)}`;
}

/** What a statement states, as it stands after "not found": "the promise to tell you ...", "that it encrypts data", "a privacy contact". */
function nameStatement(statement: string): string {
  if (statement.startsWith('Promises ')) return statement.replace('Promises ', 'the promise ');
  if (speaking.test(statement)) return withoutChoice(statement.replace(speaking, ''));
  return sayStatement(statement).replace('says that ', 'that ');
}

/** A statement after a colon that has said already whether there is a choice. */
function quote(statement: string): string {
  return lowerFirst(withoutChoice(statement));
}

function withoutChoice(statement: string): string {
  return statement.replace(/; lets you choose$/, '');
}

/** As a clause of a sentence: without its capital, and with the choice joined on. */
function lowerFirst(text: string): string {
  return (text.charAt(0).toLowerCase() + text.slice(1)).replace('; lets you choose', ' and lets you choose');
}
