/** Finds out what the service calls itself, so that it is not listed among the third parties. */
import type { PolicyDocument, TaggedClause } from '../types.ts';

/** Brands of one house: a policy of one of them does not share with third parties when it names another. */
const groups: readonly (readonly string[])[] = [
  [
    'google',
    'alphabet',
    'youtube',
    'doubleclick',
    'firebase',
    'admob',
    'recaptcha',
    'crashlytics',
    'looker',
    'nest',
    'fitbit',
    'waze',
  ],
  ['facebook', 'meta', 'instagram', 'whatsapp', 'giphy', 'oculus'],
  ['microsoft', 'linkedin', 'github', 'skype', 'bing', 'xandr', 'azure', 'xbox'],
  ['amazon', 'aws', 'twitch', 'audible', 'imdb', 'alexa', 'goodreads', 'ring', 'abebooks'],
  ['adobe', 'omniture', 'marketo', 'typekit', 'demdex', 'sitecatalyst'],
  ['twilio', 'sendgrid', 'segment'],
  ['atlassian', 'trello', 'jira', 'confluence', 'statuspage'],
  ['automattic', 'wordpress', 'tumblr', 'gravatar', 'akismet'],
  ['yahoo', 'aol', 'flurry', 'verizon'],
  ['paypal', 'venmo', 'braintree', 'honey'],
  ['salesforce', 'slack', 'heroku', 'pardot', 'exacttarget', 'tableau'],
  ['apple', 'itunes', 'icloud'],
  ['twitter', 'x', 'mopub'],
  ['bytedance', 'tiktok'],
  ['intuit', 'mailchimp', 'quickbooks', 'mandrill'],
  ['sinch', 'mailgun', 'mailjet', 'sparkpost'],
];

/** "Example, Inc. ("we", "us")", "Example Ltd (hereinafter ...". */
const selfNaming =
  /\b([A-Z][\w&.]*(?: [A-Z][\w&.]*){0,3}),?(?: (?:Inc|LLC|Ltd|Limited|GmbH|Corp|Corporation|AG|B\.?V|S\.?A|Pty|PLC|Co|Company)\b\.?){0,3}[^()“”"]{0,60}[(\s,]{1,3}["“”'‘]?(?:we|us|our|the company|company|hereinafter|hereafter)\b["“”'’]?/i;

/** Only the head of a policy introduces its author. */
const headClauses = 12;

/**
 * Takes address, title and clauses; gives a test whether a name is the service's own or of its group. The address may be a file's path
 * on the command line: folders named like a host are read as well.
 */
export function findOwnNames(
  document: Pick<PolicyDocument, 'url' | 'title'>,
  clauses: readonly TaggedClause[],
): (name: string) => boolean {
  const own = new Set<string>();
  for (const label of listHostLabels(document.url)) own.add(label);
  for (const { text } of clauses.slice(0, headClauses)) {
    const name = selfNaming.exec(text)?.[1];
    if (name !== undefined && /^[A-Z]/.test(name)) own.add(simplify(name));
  }
  const titleWords = document.title.split(/[^\p{L}\p{N}.]+/u).map(simplify);
  const groupNames = groups.filter((group) => group.some((name) => own.has(name) || titleWords.includes(name))).flat();
  const names = [...own, ...groupNames].filter((name) => name.length >= 3);
  const title = simplify(document.title);
  return (name) => {
    const key = simplify(name);
    const firstWord = simplify(name.split(/\s/)[0] ?? '');
    return (
      names.some((known) => key === known || firstWord === known || (known.length >= 5 && key.startsWith(known))) ||
      (key.length >= 4 && titleStartsWith(title, key))
    );
  };
}

function titleStartsWith(title: string, key: string): boolean {
  return title.startsWith(key) || title.endsWith(key);
}

/** "https://www.example.co.uk/privacy" and "policies/example.com/2020.md" both give "example". */
function listHostLabels(url: string): string[] {
  const hosts = url.match(/[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,12}(?=[/:?#@]|$)/gi) ?? [];
  return hosts.flatMap((host) => {
    const labels = host
      .toLowerCase()
      .split('.')
      .slice(0, -1)
      .filter((label) => !/^(?:www\d?|co|com|org|net|legal|policies|help|support)$/.test(label));
    return labels.map(simplify);
  });
}

function simplify(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
