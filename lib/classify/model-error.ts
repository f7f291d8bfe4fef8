/** The model file cannot be used. The message says what is wrong and what to do about it. */
export class ModelError extends Error {
  override readonly name = 'ModelError';

  /** @param reason a sentence; what to do is added to it */
  constructor(reason: string) {
    super(`${reason} Reinstall Clauselight, or run "npm run train -- --out public/model" to make the model anew.`);
  }
}
