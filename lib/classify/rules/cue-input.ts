/** What the rules read of a clause: its own words and those that frame it. A `Clause` can be passed as it is. */
export interface CueInput {
  /** The clause's own text: a sentence, a list item or a table row. */
  text: string;
  /** The sentence that introduces the clause ("We do not:"), or a table row's column titles; '' where there is none. */
  leadIn: string;
  /** The nearest heading above; '' where there is none. */
  heading: string;
}
