import type { TopicId } from '../lib/taxonomy/practices.ts';
import type { Clause } from '../lib/types.ts';
import { markDecidingWords } from './deciding-words.ts';

interface ClauseQuoteProps {
  clause: Clause;
  /** Decides which words are set in bold. */
  topic: TopicId;
  /** The whole clause rather than its first two lines. */
  whole: boolean;
}

/** A clause in the policy's own words, with the sentence that introduces it where it is a list item. */
export function ClauseQuote({ clause, topic, whole }: ClauseQuoteProps) {
  return (
    <blockquote class={whole ? 'quote quote-whole' : 'quote'}>
      {clause.leadIn !== '' && clause.kind === 'list-item' && <span class="lead-in">{`${clause.leadIn} `}</span>}
      {markDecidingWords(clause.text.replaceAll('\t', ' \u00b7 '), topic).map((part, index) =>
        // Parts of one fixed text never move, so their place is a sound key.
        part.bold ? <b key={index}>{part.text}</b> : part.text,
      )}
    </blockquote>
  );
}
