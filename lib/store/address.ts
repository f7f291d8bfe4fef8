/** A page's address without its fragment, which names a place in the same text; a string that is no address is given back as it is. */
export function stripFragment(address: string): string {
  const hash = address.indexOf('#');
  return hash < 0 ? address : address.slice(0, hash);
}

/** The name by which a file is saved that came from no known address: `file:privacy%20notice.pdf`. A changed file of that name is a further version. */
export function nameFileAddress(fileName: string): string {
  return `file:${encodeURIComponent(fileName.trim().replace(/\p{Cs}/gu, '\uFFFD')) || 'unnamed'}`;
}

/** The name by which a pasted text is saved that came from no known address; texts of one title are versions of one another. */
export function nameTextAddress(title: string): string {
  return `text:${encodeURIComponent(title.trim().replace(/\p{Cs}/gu, '\uFFFD')) || 'untitled'}`;
}

/** `file:` and `text:` without slashes are names of ours; `file:///` is an address of the browser. */
const ownName = /^(file|text):(?!\/)(.*)$/s;

/** Tells whether an address is such a name of ours. */
export function isOwnName(address: string): boolean {
  return ownName.test(address);
}

/** The name with a number behind it, as programs name a second file: `file:privacy.pdf%20(2)`. */
export function numberOwnName(address: string, number: number): string {
  return `${address}${encodeURIComponent(` (${number})`)}`;
}

/**
 * The site as people name it: the host without `www.`. For a file that was read its name, for a pasted text that it is one; the whole string where
 * there is no host (a file's path).
 */
export function siteOf(address: string): string {
  const own = ownName.exec(address);
  if (own !== null) return own[1] === 'text' ? 'Pasted text' : decodeName(own[2] ?? '');
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return host === '' ? address : host.replace(/^www\./, '');
}

/** An imported library may hold what was never encoded. */
function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
}
