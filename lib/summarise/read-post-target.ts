/** Reads the postal address to which a sentence tells its readers to write. */
import { findPostalAddresses } from './find-postal-addresses.ts';

const writeTo =
  /\b(?:writ(?:e|ing) (?:to )?(?:us |a letter )?(?:to|at)\b|(?:by|via|through) (?:(?:regular|postal|US|U\.S\.|certified|snail) )?(?:post|mail)\b(?: to| at)?|(?<!e-?)mail(?:ing)?(?: us| a letter| your \w+| it)? (?:to|at)\b|post(?:al mail)? (?:to|at)\b|send(?:ing)? (?:us )?(?:a |your )?(?:written |signed )?(?:letter|mail|request|notice|correspondence)\b[^.;:@]{0,30} to\b|in writing (?:to|at)\b|(?:postal|mailing) address\b|or write to\b|address(?:ed)? to\b)/gi;

/** An address is no longer than this. */
const longest = 200;
/** Lines after "write to:" that may belong to the address. */
const mostLines = 5;

/**
 * The address after "write to" or "by post", in the clause itself or in the short lines after it; undefined where none follows.
 *
 * @param text the clause
 * @param following the texts of the clauses after it, under the same heading
 */
export function readPostTarget(text: string, following: readonly string[]): string | undefined {
  if (!/\b(?:writ|mail|post|letter|address)/i.test(text)) return undefined;
  for (const match of text.matchAll(writeTo)) {
    const after = text.slice(match.index + match[0].length).replace(/^[\s:,–-]+/, '');
    const own = cutAddress(after.slice(0, longest));
    if (isAddress(own)) return own;
    // "Write to:" with the address in lines of its own.
    if (after.length > 60 || !/[:,]\s*$|^$/.test(after.trim() === '' ? '' : text)) continue;
    const lines: string[] = [];
    for (const line of following.slice(0, mostLines)) {
      if (line.length > 80 || /@|\bhttps?:/i.test(line)) break;
      lines.push(line);
    }
    const joined = lines.join(', ');
    if (isAddress(joined)) return cutAddress(joined);
  }
  return undefined;
}

/** Up to where the sentence goes on about something else. */
function cutAddress(text: string): string {
  const end =
    /[;@]|\.\s+(?=[A-Z][a-z]+ )|,? (?:or|and) (?:by |via |e-?mail|call|at |through|submit|fax)|,? (?:with the|by calling|attn\b.{0,3}$|please|if you|to )/.exec(
      text,
    );
  return (end === null ? text : text.slice(0, end.index)).replace(/[\s.,:(]+$/, '');
}

function isAddress(text: string): boolean {
  return /\d/.test(text) && findPostalAddresses([{ id: '', text }]).length > 0;
}
