import type { PracticeId } from './practices.ts';

/** Something that a reader may expect a policy to speak of. Its absence is told as a plain fact, never scored. */
export interface Expectation {
  /** Fits into "Not found in this policy: ...", lower case. */
  label: string;
  /** Any one of these, in any stance, meets it. */
  practices: readonly PracticeId[];
}

/** What is told as "not found" when none of the practices is there, in the order in which it is told. */
export const expectations: readonly Expectation[] = [
  { label: 'whether it sells data', practices: ['sharing.sells', 'sharing.no-sale', 'choices.opt-out-sharing'] },
  { label: 'retention period', practices: ['retention.stated-period', 'retention.as-needed', 'retention.indefinite'] },
  { label: 'deleting your data', practices: ['rights.delete', 'rights.close-account'] },
  { label: 'getting a copy of your data', practices: ['rights.access', 'rights.portability'] },
  { label: 'opting out of marketing', practices: ['choices.opt-out-marketing'] },
  {
    label: 'cookies',
    practices: [
      'cookies.own',
      'cookies.third-party-analytics',
      'cookies.third-party-ads',
      'cookies.session-only',
      'tracking.none',
    ],
  },
  { label: 'Do Not Track', practices: ['tracking.dnt-ignored', 'tracking.dnt-honoured'] },
  { label: 'security measures', practices: ['security.measures', 'security.encryption'] },
  { label: 'data breaches', practices: ['security.breach-notice'] },
  { label: 'children', practices: ['children.minimum-age'] },
  { label: 'transfers to other countries', practices: ['transfers.abroad', 'transfers.safeguards'] },
  { label: 'how you learn of changes', practices: ['changes.any-time', 'changes.posted', 'changes.notified'] },
  { label: 'a date', practices: ['changes.dated'] },
  { label: 'a privacy contact', practices: ['contact.given', 'contact.dpo'] },
  { label: 'use of your data to train AI', practices: ['use.ai-training', 'use.no-ai-training'] },
];

/** The expectations that none of `found` meets, in order. */
export function findUnmetExpectations(found: ReadonlySet<PracticeId>): Expectation[] {
  return expectations.filter(({ practices }) => !practices.some((id) => found.has(id)));
}
