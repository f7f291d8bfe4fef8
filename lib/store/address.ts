/** A page's address without its fragment, which names a place in the same text; a string that is no address is given back as it is. */
export function stripFragment(address: string): string {
  const hash = address.indexOf('#');
  return hash < 0 ? address : address.slice(0, hash);
}

/** The site as people name it: the host without `www.`; the whole string where it has no host (a file's path). */
export function siteOf(address: string): string {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return host === '' ? address : host.replace(/^www\./, '');
}
