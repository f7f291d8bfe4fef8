/**
 * A short name for a text: equal texts have equal names, and two versions of a policy differ in theirs but for a chance of about 1 in 10^15.
 * cyrb53 (a public-domain hash of 53 bits) with the length before it: synchronous, so that it can be taken inside a transaction. It guards against
 * accident, not against forgery: a site that forged one would only keep its own new text from being saved.
 */
export function fingerprintText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const hash = 4294967296 * (2097151 & low) + (high >>> 0);
  return `${text.length.toString(36)}-${hash.toString(36)}`;
}
