/** A stretch of a text that resembles a sought one. */
export interface NearestStretch {
  /** Offsets into the text that was searched. */
  start: number;
  end: number;
  /** Characters to insert, delete or replace to make it the sought text (Levenshtein). */
  edits: number;
}

/**
 * The stretch of `text` that takes the fewest edits to become `sought`; the first of equal ones. In time and steps: `sought.length` times
 * `text.length`, so that the caller has to bound both.
 */
export function findNearestStretch(text: string, sought: string): NearestStretch {
  // Sellers' algorithm: one row for each sought character; `starts` carries where the best way to a cell began.
  let costs = new Int32Array(text.length + 1);
  let starts = Int32Array.from({ length: text.length + 1 }, (_, column) => column);
  for (let row = 1; row <= sought.length; row += 1) {
    const code = sought.charCodeAt(row - 1);
    const nextCosts = new Int32Array(text.length + 1);
    const nextStarts = new Int32Array(text.length + 1);
    nextCosts[0] = row;
    for (let column = 1; column <= text.length; column += 1) {
      const replaced = at(costs, column - 1) + (text.charCodeAt(column - 1) === code ? 0 : 1);
      const inserted = at(costs, column) + 1;
      const deleted = at(nextCosts, column - 1) + 1;
      const least = Math.min(replaced, inserted, deleted);
      nextCosts[column] = least;
      if (least === replaced) nextStarts[column] = at(starts, column - 1);
      else nextStarts[column] = least === inserted ? at(starts, column) : at(nextStarts, column - 1);
    }
    costs = nextCosts;
    starts = nextStarts;
  }
  let end = 0;
  for (let column = 1; column <= text.length; column += 1) if (at(costs, column) < at(costs, end)) end = column;
  return { start: at(starts, end), end, edits: at(costs, end) };
}

/** Edits that make one text the other. In steps: the product of both lengths. */
export function countEdits(text: string, other: string): number {
  let costs = Int32Array.from({ length: text.length + 1 }, (_, column) => column);
  for (let row = 1; row <= other.length; row += 1) {
    const code = other.charCodeAt(row - 1);
    const next = new Int32Array(text.length + 1);
    next[0] = row;
    for (let column = 1; column <= text.length; column += 1) {
      const replaced = at(costs, column - 1) + (text.charCodeAt(column - 1) === code ? 0 : 1);
      next[column] = Math.min(replaced, at(costs, column) + 1, at(next, column - 1) + 1);
    }
    costs = next;
  }
  return at(costs, text.length);
}

/** The loops above stay inside their arrays; the fallback is for the compiler. */
function at(row: Int32Array, column: number): number {
  return row[column] ?? 0;
}
