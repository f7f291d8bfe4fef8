/** A file of the baseline cannot be used. The message says what is wrong and what to do about it. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError';

  /** @param reason a sentence; what to do is added to it */
  constructor(reason: string) {
    super(`${reason} Reinstall Clauselight, or run "npm run build-vendors" to make the file anew.`);
  }
}
