import { writeOutEmail } from '../lib/summarise/read-addresses.ts';
import type { OptOut } from '../lib/types.ts';

/**
 * The address that a click on an opt-out opens, or null where nothing can safely be opened. Targets come from the page, so only
 * http(s) links, plain e-mail addresses and telephone numbers pass: never `javascript:`, `data:` or `file:`.
 */
export function toOpenableAddress(optOut: Pick<OptOut, 'kind' | 'target'>): string | null {
  const target = writeOutTarget(optOut);
  if (target === null) return null;
  switch (optOut.kind) {
    case 'email':
      return /^[^\s@?&]{1,64}@[^\s@?&]{1,255}$/.test(target) ? `mailto:${encodeURI(target)}` : null;
    case 'phone': {
      const digits = target.replace(/[^\d+]/g, '');
      return digits.length >= 5 ? `tel:${digits}` : null;
    }
    case 'link':
    case 'setting':
    case 'browser':
    case 'post':
      return isWebAddress(target) ? target : null;
  }
}

/** The target as a reader can use it: an e-mail address that was written so that robots do not find it is written out. */
export function writeOutTarget({ kind, target }: Pick<OptOut, 'kind' | 'target'>): string | null {
  return kind === 'email' && target !== null ? writeOutEmail(target) : target;
}

/** True for an absolute http or https address. */
export function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
