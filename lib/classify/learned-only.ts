import type { Rules } from './tag-practices.ts';

/** No rules at all: what the learned weights say stands. */
export const learnedOnly: Rules = {
  matchCues: () => [],
  mayHold: () => true,
  readStance: () => 'does',
};
