/**
 * The words that many cues share, and the small notation in which cues are written.
 *
 * A cue is a regular expression over normalised text (see `prepareText`): lower case, straight apostrophes, no double quotes. In its source
 * `<40>` stands for at most forty characters of the same sentence and `<data>` for a named group of words below. Gaps are always bounded and
 * groups hold no repeats that nest, so that a cue stays linear on hostile text.
 */

const months =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const numbers =
  '(?:\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirteen|fourteen|eighteen|twenty[- ]four|thirty|thirty-six|forty-five|sixty|ninety|a|several)';

/** Named groups of words. Each matches whole words only where a partial match would mislead. */
const words: Readonly<Record<string, string>> = {
  /** The service speaking of itself; its own name is not known here, so cues that can do without a subject do. */
  we: '(?:\\bwe|\\bour (?:web ?)?sites?|\\bour (?:services?|apps?|company|platform)|\\bthis (?:web ?)?site|\\bthe (?:company|services?|(?:web ?)?sites?|apps?|platform))',
  not: "(?:\\bnot\\b|\\bnever\\b|n't\\b|\\bneither\\b|\\bnor\\b|\\bcannot\\b)",
  /** What a policy calls the reader's data. */
  data: '(?:information|data|details|pii|records)\\b',
  personal:
    "(?:personal(?:ly)?[- ](?:identif\\w{1,8}[- ]|identity )?(?:information|data|details)|\\bpii\\b|(?:your|their|his|user|users'|user's|customer|customers'|member|members'|visitor|visitors'|consumer|consumers'|guest|subscriber) (?:\\w{1,14} )?(?:information|data|details)|information (?:about|on|from|of) (?:you|our|users|visitors|individuals)|(?:the|any|such|this|certain|that|collected) (?:information|data))",
  share:
    '\\b(?:shar(?!ia)|disclos|transfer|releas|giv|provid|pass(?:ed|ing)?\\b|ma[kd]e(?:s)? available|suppl(?:y|ied)|transmit|reveal|sen[dt]\\b|distribut)\\w{0,4}',
  disclose:
    '\\b(?:shar|disclos|transfer|releas|reveal|publish(?!er)|sell\\b|sold\\b|ma[kd]e available|distribut)\\w{0,4}',
  collect:
    '\\b(?:collect|gather|writ(?:es?|ten) down|receiv|obtain|record|log(?:s|ged|ging)?\\b|stor(?:e|ing)|captur|ask(?:s|ed)? (?:you )?(?:for|to)|request|process|acquir|track|access|you (?:may |might |choose to |can |also )?(?:provide|submit|enter|give|supply|share)|provided? (?:us|by you)|give us|require)\\w{0,4}',
  use: '\\b(?:us(?:e|es|ed|ing)|process(?:es|ed|ing)?|purposes?|collect(?:s|ed|ing)?|need|necessary|in order|analy[sz]e)\\b',
  /** The reader as the one who may do something. */
  you: '\\b(?:you|users?|individuals?|consumers?|residents?|customers?|members?|visitors?|data subjects?|anyone|persons?|right)\\b',
  provider:
    '\\b(?:service providers?|vendors?|(?:sub-?)?processors?|(?:sub-?)?contractors?|suppliers?|third[- ]party (?:compan(?:y|ies)|providers?|services?)|third[- ]part(?:y|ies)|agents|business partners|partners|other compan(?:y|ies)|compan(?:y|ies)|recipients?|consultants|organi[sz]ations?)\\b',
  sites: '(?:web ?sites?|sites?|web pages?|pages?|apps?|applications?|online services?|services?|platforms?)\\b',
  consent: '(?:consent|permission|authori[sz]ation|approval|agreement)\\b',
  ads: '\\b(?:ads?|adverts?|advertis\\w{1,8}|commercials)\\b',
  legal:
    '(?:\\bsubpoena|court order|\\bcourts?\\b|legal (?:process|obligation|requirement|request|demand|proceeding|duty)|law enforcement|government\\w{0,3} (?:\\w{1,12} )?(?:agenc|authorit|request|bod(?:y|ies)|official|demand|entit)|(?:public|competent|tax|regulatory|judicial|state|government)(?: \\w{1,12})? authorit|legally (?:required|obligated|obliged|compelled|binding)|required (?:or permitted )?(?:to do so )?(?:by|under) (?:\\w{1,12} ){0,2}(?:law|regulation)|by law\\b|comply with (?:\\w{1,12} ){0,3}(?:law|legal|regulat|subpoena)|(?:search|arrest|a|or|,) warrants?\\b|\\bwarrants? or|\\bregulators?\\b|applicable law)',
  dnt: '(?:do[- ]not[- ]track\\b(?! (?:you|our|your|users|visitors|any|individuals|people|anyone|customers|or(?! (?:similar|other|dnt|like|comparable|equivalent)\\b)|the|what) )(?! (?:you|users|visitors|individuals|people|anyone|customers)\\b)|\\bdnt\\b)',
  /** Verbs that say how a service takes a signal of the browser. */
  heed: '(?:respond|react|answer|recogni[sz]e|honou?r|support|act|process|take (?:any )?actions?|follow|obey|alter|change|modify|treat|comply|detect|listen|adhere|acknowledge|interpret|observe|read|respect|have (?:a |any )?(?:mechanism|response|process)|designed|configured|able|set up|responsive|monitor|accept|recognise|offer (?:a )?response)',
  period: `\\b${numbers} ?(?:\\(\\d{1,4}\\) ?)?(?:full |calendar |business |working |consecutive )?(?:minutes?|hours?|days?|weeks?|months?|years?)\\b`,
  keep: '\\b(?:retain|retention|keep|kept|stor(?:e|age|ing)|hold|held|maintain|preserv|save)\\w{0,3}',
  erase: '\\b(?:delet|eras|remov|destroy|purg|anonymi[sz]e|discard|de-?identif)\\w{0,4}',
  change:
    '\\b(?:chang|updat|modif|amend|revis|alter)(?:e|es|ed|ing|y|ies|ied|ication|ications|s|ments?|ions?|ation|ations)?\\b',
  policy:
    '\\b(?:privacy (?:policy|policies|statement|notice|terms|practices)|policy|policies|statement|notice|these terms|practices)\\b',
  month: months,
  /** A full or month-only date as policies write it. */
  date: `(?:${months}\\.? (?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?:of )?(?:19|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${months}\\.?,? (?:19|20)\\d\\d|\\b\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\b(?:${months}|\\d{1,2})[-/ ](?:19|20)\\d\\d)`,
  age: '(?:1[2-9]|2[01]|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty-one)',
  ai: '(?:\\bai\\b|a\\.i\\.|artificial intelligence|machine[- ]learning|\\bml\\b|(?:large )?language models?|\\bllms?\\b|\\bgpts?\\b|neural network\\w?|generative|foundation models?|\\bmodels?\\b|\\balgorithms?\\b)',
  europe:
    '(?:european (?:union|economic area|resident\\w?|data|citizen\\w?)|\\beurope\\b|\\beea\\b|\\beu\\b|united kingdom|\\buk\\b|\\bgdpr\\b|general data protection|switzerland|\\bswiss\\b)',
};

/**
 * Compiles a cue.
 * @param source regular expression over normalised text in which `<40>` is a gap of at most 40 characters within the sentence and
 *   `<name>` one of the groups of words above.
 * @returns the expression, without flags, so that `.test` keeps no state.
 * @throws Error for a name that does not exist: a mistake in a table, found when the module loads.
 */
export function cue(source: string): RegExp {
  const expanded = source.replace(/<(\w+)>/g, (_, name: string) => {
    if (/^\d+$/.test(name)) return `[^.]{0,${name}}`;
    const group = words[name];
    if (group === undefined) throw new Error(`No group of words "${name}" for a cue`);
    return group;
  });
  return new RegExp(expanded);
}

/** Every source compiled by `cue`, in order. */
export function cues(...sources: readonly string[]): RegExp[] {
  return sources.map(cue);
}
