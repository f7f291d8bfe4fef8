import { countPolicyKinds, readWordKinds, type WordKinds } from './count-vocabulary.ts';

/**
 * Takes any text, gives the number of words in it that are dense in privacy policies and thin elsewhere, pairs such as "personal data" counted once.
 * They only tell policy text from navigation and other prose; what a policy says is the classifier's business. Linear in the text. `kinds`: what its
 * words are, where they were read already.
 */
export function countPolicyWords(text: string, kinds: WordKinds = readWordKinds(text)): number {
  return countPolicyKinds(text, kinds);
}
