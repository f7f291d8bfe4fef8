/**
 * Places on known vendors' domains where their users publish, policies of their own products among them. What lies there says nothing of the vendor. The
 * public suffix list knows many such places (github.io, blogspot.com) and `findVendor` asks it; these it does not know.
 */

/** Whole hosts whose pages users write. */
const userHosts: readonly string[] = [
  'docs.google.com',
  'drive.google.com',
  'gist.github.com',
  'git.sr.ht',
  'groups.google.com',
  'paper.dropbox.com',
  'script.google.com',
  'sites.google.com',
  'translate.google.com',
  'webcache.googleusercontent.com',
];

/** Domains whose sub-domains users get, but for those that the company keeps for itself. */
const userSubdomains: ReadonlySet<string> = new Set([
  'atlassian.net',
  'bandcamp.com',
  'deviantart.com',
  'hubspot.com',
  'itch.io',
  'livejournal.com',
  'medium.com',
  'ning.com',
  'shopify.com',
  'substack.com',
  'tumblr.com',
  'wordpress.com',
  'zendesk.com',
]);

/** Names of sub-domains that belong to the company wherever users have the others. */
const ownNames: ReadonlySet<string> = new Set([
  'about',
  'account',
  'accounts',
  'api',
  'app',
  'blog',
  'de',
  'developer',
  'developers',
  'docs',
  'en',
  'es',
  'fr',
  'help',
  'it',
  'legal',
  'm',
  'nl',
  'policies',
  'policy',
  'privacy',
  'pt',
  'shop',
  'store',
  'support',
  'terms',
  'trust',
  'www',
]);

/** Hosts whose first part of the path is a user's name, but for these. */
const userPaths: ReadonlyMap<string, readonly string[]> = new Map([
  ['bitbucket.org', ['account', 'blog', 'product']],
  ['bsky.app', ['about', 'support']],
  ['dribbble.com', ['about', 'legal', 'privacy', 'terms']],
  [
    'github.com',
    ['about', 'customer-terms', 'features', 'github', 'login', 'pricing', 'privacy', 'security', 'site', 'solutions'],
  ],
  ['gitlab.com', ['gitlab-com', 'gitlab-org', 'help', 'privacy', 'users']],
  ['huggingface.co', ['docs', 'join', 'login', 'pricing', 'privacy', 'terms-of-service']],
  ['medium.com', ['about', 'm', 'me', 'policy']],
  ['pastebin.com', ['doc_cookies_policy', 'doc_privacy_statement', 'doc_terms_of_service', 'faq', 'login', 'pro']],
]);

/** Paths under which users' files lie on hosts that are the company's otherwise. */
const userFiles: readonly { host: string; path: RegExp }[] = [
  { host: 'dropbox.com', path: /^\/(?:s|scl|sh)\// },
  { host: 'mediafire.com', path: /^\/(?:file|folder|view)\// },
  { host: 'slideshare.net', path: /^\/(?:slideshow|[^/]{1,100}\/[^/]{1,300})\// },
  { host: 'google.com', path: /^\/(?:amp|url|search)(?:\/|$)/ },
];

/**
 * Tells whether a page is one that users of a service publish.
 *
 * @param host in lower case, without a full stop at its end
 * @param domain its registrable domain
 * @param path from the first `/` on, or '' where it is not known
 */
export function isUserHosted(host: string, domain: string, path: string): boolean {
  if (userHosts.includes(host)) return true;
  if (host !== domain && userSubdomains.has(domain)) {
    const name = host.slice(0, -domain.length - 1);
    if (!ownNames.has(name)) return true;
  }
  const plain = host.replace(/^www\./, '');
  const first = path.split('/')[1]?.toLowerCase() ?? '';
  const own = userPaths.get(plain);
  if (own !== undefined && first !== '' && !own.includes(first)) return true;
  return userFiles.some((place) => place.host === plain && place.path.test(path));
}
