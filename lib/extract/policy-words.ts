import { countVocabulary } from './count-vocabulary.ts';

/**
 * Takes any text, gives the number of words in it that are dense in privacy policies and thin elsewhere, pairs such as "personal data" counted once.
 * They only tell policy text from navigation and other prose; what a policy says is the classifier's business. Linear in the text.
 */
export function countPolicyWords(text: string): number {
  return countVocabulary(text).policy;
}
