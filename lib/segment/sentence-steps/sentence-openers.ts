/**
 * Words that open a sentence of a policy far more often than they follow an abbreviation or an initial within one:
 * "... by Example Inc. We collect ..." has two sentences, "... by Example Inc. Dublin ..." one.
 */
const openers = new Set(
  (
    'a all although an and any as at because before below both but by can children cookies do does each except ' +
    'finally first for from further furthermore he here how however i if in it its many may moreover most must my ' +
    'neither no nor not nothing on once only or other otherwise our personal please secondly see she should since ' +
    'some such that the their then there therefore these they third this those though thus to under unless until upon ' +
    'users visitors we what when where whether which while who why with within without you your'
  ).split(' '),
);

/** Tells whether a text starts with a word that usually opens a sentence. */
export function startsLikeSentence(text: string): boolean {
  const word = /^["'“‘(]{0,2}(\p{L}{1,15})(?![\p{L}.])/u.exec(text)?.[1];
  return word !== undefined && openers.has(word.toLowerCase());
}
