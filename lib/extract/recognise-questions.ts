const opening =
  /^(?:\d{1,2}[.)]\s+)?(?:what|which|who|whom|whose|when|where|why|how|do|does|did|is|are|can|could|may|will|would|should|have|has)\b/i;

/**
 * Tells whether a paragraph is nothing but a question, over a paragraph that is none: such policies are laid out as questions and answers, and a question
 * states nothing. One within running text does not stand alone.
 */
export function isLoneQuestion(text: string, next: string): boolean {
  return text.length <= 120 && /^[^.!?]+\?$/.test(text) && opening.test(text) && next !== '' && !next.endsWith('?');
}
