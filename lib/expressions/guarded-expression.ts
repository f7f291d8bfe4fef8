import { mayMeet, type Requirement, readRequirement } from './read-requirement.ts';
import { recallTrigrams, type TrigramSet } from './trigram-set.ts';

/**
 * V8 compiles an expression for its interpreter first and to machine code at the second use, unless the first text has a thousand
 * characters; for long expressions the first step is the dearer one. So each expression meets this text before any other, which
 * makes the first policy after the start two to three times as fast. Other engines lose nothing by it.
 */
const longBlank = ' '.repeat(1024);

/**
 * An expression that runs only where the text holds what every match of it must hold. Some thousand expressions are asked of each clause, of which one
 * in a hundred matches; many are never compiled, since no clause comes near them.
 *
 * Where a method takes trigrams, they are those of the text, or of a longer text that holds it between characters that are no part of a word.
 */
export class GuardedExpression {
  readonly #expression: RegExp;
  #requirement: Requirement | undefined;
  #isRead = false;
  #isCompiled = false;

  /** @param expression without the flag y; with g for `matchAll` and `test` alone */
  constructor(expression: RegExp) {
    this.#expression = expression;
  }

  get source(): string {
    return this.#expression.source;
  }

  /** Whether the expression matches the text. */
  test(text: string, trigrams: TrigramSet = recallTrigrams(text)): boolean {
    // Other than test(), search() ignores the flag g and leaves lastIndex alone.
    return this.mayMatch(trigrams) && text.search(this.#compile()) >= 0;
  }

  /** The first match; null where there is none. */
  exec(text: string, trigrams: TrigramSet = recallTrigrams(text)): RegExpExecArray | null {
    return this.mayMatch(trigrams) ? this.#compile().exec(text) : null;
  }

  /** All matches, in order. */
  matchAll(text: string, trigrams: TrigramSet = recallTrigrams(text)): RegExpExecArray[] {
    return this.mayMatch(trigrams) ? [...text.matchAll(this.#compile())] : [];
  }

  /** Whether the expression may match such a text; never false where it does. Costs a twentieth of the expression itself. */
  mayMatch(trigrams: TrigramSet): boolean {
    if (!this.#isRead) {
      this.#requirement = readRequirement(this.#expression);
      this.#isRead = true;
    }
    return this.#requirement === undefined || mayMeet(trigrams, this.#requirement);
  }

  #compile(): RegExp {
    if (!this.#isCompiled) {
      longBlank.search(this.#expression);
      this.#isCompiled = true;
    }
    return this.#expression;
  }
}

/** Guards an expression, see `GuardedExpression`. */
export function guard(expression: RegExp): GuardedExpression {
  return new GuardedExpression(expression);
}
