/** A bullet at the start of a text, with the white space after it. Marks, not words: they are left out of clauses. */
const bullet = /^(?:[-–—*•·▪▫◦‣●○■□➢➤✓✔►▶»]|o(?= \p{Lu}))\s{1,3}/u;

/** "(a)", "b)", "(iv)", "12." or "3)" at the start of a text, with the white space after it. */
const enumerator = /^\(?(?:\p{L}|[ivxIVX]{1,5}|\d{1,2})[.)]\s{1,3}/u;

/** Length of the bullet that a text starts with, 0 where there is none. */
export function measureBullet(text: string): number {
  return bullet.exec(text)?.[0].length ?? 0;
}

/** Tells whether a paragraph starts as an item of a list does: with a bullet, a number or a letter. */
export function startsAsListItem(text: string): boolean {
  return bullet.test(text) || enumerator.test(text);
}

/** The text without the bullet, number or letter that it starts with. */
export function stripListMark(text: string): string {
  return text.replace(bullet, '').replace(enumerator, '');
}
