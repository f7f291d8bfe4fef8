import type { TopicId } from '../lib/taxonomy/practices.ts';
import type { Clause } from '../lib/types.ts';
import { findDecidingWord, markDecidingWords } from './deciding-words.ts';
import { excerptClause, readWhole } from './excerpt-clause.ts';

interface ClauseQuoteProps {
  clause: Clause;
  /** Decides which words are set in bold. */
  topic: TopicId;
  /** The whole clause rather than what two lines can hold. */
  whole: boolean;
}

/** A clause in the policy's own words, the words that decide in bold. */
export function ClauseQuote({ clause, topic, whole }: ClauseQuoteProps) {
  const all = readWhole(clause);
  const { leadIn, text } = whole ? all : excerptClause(all, findDecidingWord(all.text, topic));
  return (
    <blockquote class={whole ? 'quote quote-whole' : 'quote'} dir="auto">
      {leadIn !== '' && <span class="lead-in">{`${leadIn} `}</span>}
      {markDecidingWords(text, topic).map((part, index) => (part.bold ? <b key={index}>{part.text}</b> : part.text))}
    </blockquote>
  );
}
