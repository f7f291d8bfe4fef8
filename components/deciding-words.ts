/**
 * The words of a clause that a reader looks for under a topic, to be set in bold. A reading aid, not the classifier's own evidence: a short list of
 * stems a topic, and the words that turn a statement round (not, never, may, unless), which matter under every topic.
 */
import type { TopicId } from '../lib/taxonomy/practices.ts';

const turningWords = `do not track|not|never|no|cannot|may|might|unless|without|only|except`;

const stems: Record<TopicId, string> = {
  cookies: String.raw`cookies?|do not track|dnt|pixels?|beacons?|fingerprint\w*|track\w*|record\w*|analytics|advertis\w+|session|scroll\w*|clicks?`,
  sharing: String.raw`sells?|sold|sale|selling|shar(?:e|es|ed|ing)|disclos\w+|transfer\w*|third[- ]part\w+|advertis\w+|partners?|affiliates?|merger|bankruptcy|law|subpoenas?|legal|public`,
  choices: String.raw`opt(?:ing)?[- ](?:out|in)|unsubscrib\w+|disable|turn off|refuse|block|delete|choose|choice|consent|withdraw|settings?|preferences?`,
  collection: String.raw`collect\w*|gather\w*|receiv\w+|obtain\w*|names?|e-?mail|address\w*|location|gps|ip|devices?|payment|biometric\w*|health|contacts?`,
  use: String.raw`us(?:e|es|ed|ing)|train\w*|profil\w+|personali[sz]\w+|market\w+|advertis\w+|analy[sz]\w+|automated|promot\w+|research`,
  rights: String.raw`rights?|access|cop(?:y|ies)|correct\w*|delet\w+|eras\w+|port\w+|object|restrict\w*|complain\w*|close|california\w*|gdpr`,
  retention: String.raw`retain\w*|retention|keep|kept|stor(?:e|es|ed|ing)|delet\w+|days?|months?|years?|as long as|necessary|indefinitely`,
  security: String.raw`secur\w+|encrypt\w*|ssl|tls|breach\w*|guarantee\w*|safeguards?|protect\w*|notify`,
  children: String.raw`child(?:ren)?|minors?|age|under|years?|parent\w*|\d{2}`,
  transfers: String.raw`transfer\w*|countr\w+|united states|outside|standard contractual clauses|framework|adequa\w+|safeguards?`,
  changes: String.raw`chang\w+|updat\w+|amend\w*|revis\w+|notif\w+|notice|at any time|post(?:ed|ing)?|prior|days?|effective`,
  contact: `contact|e-?mail|write|data protection officer|dpo|representative|address|phone`,
};

/** More than this many bold words is no emphasis any more. */
const mostMarked = 4;

export interface TextPart {
  text: string;
  bold: boolean;
}

/** Splits a text into plain and bold parts; joined, they give the text back. */
export function markDecidingWords(text: string, topic: TopicId): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of [...text.matchAll(patternOf(topic))].slice(0, mostMarked)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), bold: false });
    end = match.index + match[0].length;
    parts.push({ text: match[0], bold: true });
  }
  if (end < text.length) parts.push({ text: text.slice(end), bold: false });
  return parts;
}

/** Where the first word of the topic stands in the text; 0 where there is none. Words that only turn a statement round do not count. */
export function findDecidingWord(text: string, topic: TopicId): number {
  return Math.max(0, text.search(new RegExp(String.raw`\b(?:${stems[topic]})\b`, 'iu')));
}

function patternOf(topic: TopicId): RegExp {
  return new RegExp(String.raw`\b(?:${stems[topic]}|${turningWords})\b`, 'giu');
}
