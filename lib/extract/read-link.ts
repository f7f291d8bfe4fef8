const webScheme = /^https?:$/;
const keptScheme = /^(?:https?|mailto|tel):$/;
const anyScheme = /^[a-z][a-z0-9+.-]{0,30}:/i;

/** An address longer than this is a tracking blob or an attack, never something to show. */
const longestAddress = 4000;

/**
 * The address of a link as a reader may follow it.
 * Takes the `href` attribute and the page's address; gives an http, https, mailto or tel address, resolved where the page's address allows
 * (a file's path does not: then a relative address stays as it is), or undefined for any other scheme, `javascript:` above all.
 */
export function readLinkAddress(href: string | null, pageAddress: string): string | undefined {
  const written = href?.trim() ?? '';
  if (written === '' || written.length > longestAddress) return undefined;
  const resolved =
    parseAddress(written, pageAddress) ?? (URL.canParse(pageAddress) ? undefined : parseAddress(written));
  if (resolved !== undefined) {
    if (!keptScheme.test(resolved.protocol)) return undefined;
    // Mail and telephone addresses keep their spelling; the parser would encode their spaces.
    return webScheme.test(resolved.protocol) ? resolved.href : written;
  }
  return anyScheme.test(written) || written.startsWith('#') ? undefined : written;
}

/** Tells whether an `href` attribute leads to a place in the same page. */
export function isInPageLink(href: string | null, pageAddress: string): boolean {
  const written = href?.trim() ?? '';
  if (written.startsWith('#')) return true;
  const hash = written.indexOf('#');
  if (hash < 0) return false;
  const page = pageAddress.split('#', 1)[0] ?? '';
  const target = readLinkAddress(written.slice(0, hash), pageAddress);
  return target !== undefined && target === page;
}

function parseAddress(written: string, base?: string): URL | undefined {
  try {
    // Asking whether it can be parsed would take both addresses apart twice.
    return new URL(written, base);
  } catch {
    return undefined;
  }
}
