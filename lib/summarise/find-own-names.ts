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
  ['alibaba', 'aliexpress', 'alipay', 'taobao', 'alibabacloud'],
  ['twitter', 'x', 'mopub'],
  ['bytedance', 'tiktok'],
  ['intuit', 'mailchimp', 'quickbooks', 'mandrill'],
  ['sinch', 'mailgun', 'mailjet', 'sparkpost'],
];

/** "Example, Inc. ("we", "us")", "Example Ltd (hereinafter ..."; the name stands somewhere before. */
const selfNaming = /[(,]\s?["“”'‘]?(?:we|us|our|the company|company|hereinafter|hereafter)\b["“”'’,]?/i;
const capitalised = /\b[A-Z][\w&.]*(?: [A-Z][\w&.]*){0,3}/g;
const noCompany =
  /^(?:This|The|Inc|LLC|Ltd|Limited|GmbH|Corp|Corporation|AG|B\.?V|S\.?A|Pty|PLC|Co|Company|Privacy|Policy|Notice|Statement|Services?|Site|Website|It|We|Our|At|By|In|For|Welcome|Terms|Delaware|California)\b/;

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
    const name = readSelfNaming(text);
    if (name !== undefined) own.add(simplify(name));
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

/** The name nearest before "(we)": legal forms, and the words that begin a sentence, are none. */
function readSelfNaming(text: string): string | undefined {
  const match = selfNaming.exec(text);
  if (match === null) return undefined;
  const before = text.slice(Math.max(0, match.index - 90), match.index);
  return before.match(capitalised)?.findLast((name) => !noCompany.test(name));
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
