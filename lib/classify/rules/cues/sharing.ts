import { cue, cues } from '../cue-words.ts';
import type { PracticeCues } from '../practice-cues.ts';

/** Events in which a business changes hands. "sale" alone is left out: it also names the sale of goods and of data. */
const takeover =
  '(?:\\bmerge[rd]s?\\b|\\bmerging\\b|\\bacquisitions?\\b|\\bacquired\\b|\\bbuys\\b|\\b(?:acquires?|acquiring|takes? over|taking over)\\b(?= .{0,30}\\b(?:business|company|assets|us\\b|ours?\\b))|substantially all|\\bbankruptcy|\\binsolvency|\\bsale of (?:\\w{1,14} ){0,4}(?:assets|business|company|stock|shares|part)|\\bsell (?:\\w{1,14} ){0,6}(?:assets|business|company|stock|shares)|reorgani[sz]ation|restructuring|change (?:of|in) (?:\\w{1,12} )?(?:control|ownership)|liquidation|dissolution|divestiture|asset (?:sale|purchase)|business (?:transfer|transition|transaction|combination)s?|corporate (?:transaction|event|reorgani[sz]ation|restructur\\w{1,3})s?|receivership|buyer|purchaser|consolidation|joint venture)';

/** Words for data from which persons cannot be told. */
const anonymous =
  '\\b(?:aggregat(?:e|ed|ing|ion)|anonymi[sz]ed?|anonymous(?:ly)?|de-?identif(?:y|ied)|statistical|statistics|non-?(?:personal(?:ly)?|identif\\w{1,7})[- ]?(?:identif\\w{1,7})?|not personally identif\\w{1,7}|pseudonymi[sz]ed)\\b';

/** Companies that the reader would not take for helpers of the service. */
const outsiders =
  '(?:(?:business|marketing|promotional|commercial|strategic|channel|content|brand|retail|event|travel|rewards?|loyalty|banking|media|research|distribution|sales|corporate|industry|advertising|third[- ]party) partners|partner (?:compan(?:y|ies)|organi[sz]ations?)|(?:unaffiliated|non-?affiliated)(?: \\w{1,12}){0,2} (?:third[- ]part(?:y|ies)|compan(?:y|ies)|businesses|organi[sz]ations)|other (?:compan(?:y|ies)|businesses|organi[sz]ations)|(?:carefully )?selected (?:third|partners|compan|businesses|organi)|co-?brand\\w{1,4}|joint marketing|\\bsponsors\\b|data (?:brokers|partners|aggregators)|\\bpublishers\\b|\\bmerchants\\b|\\bretailers\\b|\\bresellers\\b|\\badvertisers\\b|ad(?:vertising)? networks|financial (?:institutions?|partners)|(?:social (?:media|network\\w{0,3})) (?:platforms?|compan(?:y|ies)|partners|providers|networks)|credit (?:bureaus?|(?:reporting|reference) agenc(?:y|ies))|\\bresearchers\\b|research (?:firms|institutions|organi[sz]ations|institutes)|\\binsurers\\b|insurance compan(?:y|ies)|\\bfranchisees\\b|\\bdealers(?:hips)?\\b|\\bdistributors\\b|\\bcharities\\b|charitable organi|account administrators?\\b|content (?:owners|providers)|third[- ]party (?:sellers|merchants|marketers|retailers|advertisers|developers|applications|apps)|travel suppliers|\\bhotels\\b|\\bairlines\\b|rights ?holders)';

/** Names for a group of companies. */
const group =
  '(?:\\baffiliates\\b|affiliated (?:compan|entit|business|brand|organi)|\\bsubsidiar(?:y|ies)\\b|parent (?:compan|corporat|organi)|\\bour parent\\b|group compan|(?:corporate|company) (?:family|group) of|family of (?:compan|brand|business|web ?sites|sites|services)|corporate (?:family|group)|sister compan|group of compan|compan(?:y|ies) (?:in|within|of) (?:our|the|its) (?:\\w{1,12} )?group|common (?:ownership|control)|related compan|within (?:our|the) (?:\\w{1,12} )?group\\b|our (?:other )?brands)';

/** Verbs for handing data over, as they follow "do not". */
const hand =
  '(?:shar(?:e|ed|ing)|disclos(?:e|ed|ing)|giv(?:e|en|ing)|provid(?:e|ed|ing)|transfer(?:red|ring)?|pass(?:ed)?|releas(?:e|ed)|distribut(?:e|ed)|reveal(?:ed)?|rent(?:ed)?|trad(?:e|ed)|leas(?:e|ed)|sell|sold|loan(?:ed)?|communicat(?:e|ed)|transmit(?:ted)?|make available|made available|exchange[d]?)';

/** The same without sale, hire and exchange: "we do not sell your data to anyone" does not say that it is not shared. */
const handOver =
  '(?:shar(?:e|ed|ing)|disclos(?:e|ed|ing)|giv(?:e|en|ing)|provid(?:e|ed|ing)|transfer(?:red|ring)?|pass(?:ed)?|releas(?:e|ed)|distribut(?:e|ed)|reveal(?:ed)?|communicat(?:e|ed)|transmit(?:ted)?|make available|made available)';

/** Of these, the ones that are said of data alone: "we provide" and "we give" mostly speak of services and offers. */
const passOn =
  '(?:shar(?:e|ed|ing)|disclos(?:e|ed|ing)|transfer(?:red|ring)?|pass(?:ed)?|releas(?:e|ed)|reveal(?:ed)?|rent(?:ed)?|sell|sold|transmit(?:ted)?)';

/** Only data from which persons cannot be told is spoken of. */
const notPersonal =
  '^(?=.{0,600}(?:\\baggregated?\\b|\\banonymous|\\banonymi[sz]ed|de-?identified|non-?personal|non-?identif))(?!.{0,4000}(?:(?<!not )(?<!non[- ])\\bpersonal|\\byour\\b))';

/** A law that lets readers ask to whom data goes; that they may ask does not say that it does. */
const shineTheLight =
  "^(?=.{0,2000}(?:shine the light|1798\\.8[0-9]|california[^.]{0,100}\\blaws?\\b[^.]{0,100}\\b(?:permits?|allows?|entitles?|gives?)\\b|\\b(?:request|entitled|ask)\\b[^.]{0,160}(?:disclos|shar)[^.]{0,120}for (?:the |its |their )?(?:third part(?:y|ies)'? )?(?:own )?direct marketing))(?!.{0,4000}(?:\\bnot\\b|n't|\\bnever\\b))";

/** "And will not do so without giving you notice and a chance to opt out": said after a denial, it takes nothing of it back. */
const afterLaterPromise =
  '(?<!\\bwill not (?:do so|sell (?:it|them|such \\w{1,12}|your personal \\w{1,12}))\\b<40>\\bwithout\\b<90>)';

/** Up to eight words of a list of verbs: "sell, rent, trade or otherwise". */
const fewWords = "(?:[\\w',/()&-]{1,16} ){0,8}?";

/** One kind of data: to keep it to oneself says nothing of the rest. */
const oneKind =
  '(?:messages?|chats?|conversations?|recordings?|photos?|pictures|videos?|files|contacts|contact lists?|address books?|passwords?|credit cards?|card (?:numbers?|details|data)|payment|bank|financial|health|medical|biometric|location|genetic|phone numbers?|telephone numbers?|mobile|sms|text messag\\w{1,3}|opt-in|tokens?|form data|ip address\\w{0,2}|sensitive)';

/** "We do not share your chat messages with third parties." */
const deniesOnly = (kinds: string): string =>
  `(?:\\bnot|n't|\\bnever)(?: [\\w'-]{1,14},?){0,6}? (?:shar(?:e|ing)|disclos(?:e|ing)|sell|rent|transfer|giv(?:e|ing)|releas(?:e|ing)|pass)(?: (?:or|and|,) [\\w'-]{1,14}){0,2}(?: (?:any|your|the|our|this|these|those|users'?|customers'?|of|personal|actual|raw|full)){0,4} ${kinds}\\b(?! (?:or|and) (?:any )?(?:other )?personal)`;

/** "We do not sell your data" tells nothing of what is given away. */
const deniesSaleAlone =
  "^(?=.{0,600}(?:\\bnot|n't|\\bnever)(?: [\\w'-]{1,14},?){0,4}? (?:sell|rent|lease))(?!.{0,3000}(?:shar|disclos|transfer|giv|pass|releas|provid|distribut|communicat|available|sent?d))";

/** "We do not share it with third parties for their own marketing" leaves all other purposes open. */
const deniesOnePurpose =
  "^(?=.{0,600}(?:\\bnot|n't|\\bnever)(?: [\\w'-]{1,14},?){0,8}? (?:share|disclose|transfer|give|release|provide)\\b<160>\\bfor (?:their|third[- ]part\\w{1,4}|its|any|the purposes? of)<20>(?:marketing|promotional|commercial|advertising|direct))(?!.{0,3000}\\bwe (?:may |do |also |will ){0,2}(?:share|disclose))";

/** What an authority or a party to a lawsuit sends to get at data. */
const legalDemand =
  '(?:\\bsubpoenas?\\b|\\b(?:court|judicial|disclosure) orders?\\b|\\border for (?:your|the|their)\\b|\\borders? for disclosure\\b|\\blegal (?:process|demands?|requests?|orders?)\\b|\\b(?:search|a|valid|arrest) warrants?\\b|\\blaw enforcement\\b|\\bgovernment\\w{0,3} (?:\\w{1,10} )?(?:requests?|demands?|inquir\\w{1,3}|orders?|authorit\\w{1,3}|agenc\\w{1,3})\\b|\\b(?:public |an? )authorit(?:y|ies)\\b|\\bthe police (?:asks?|requests?|demands?)\\b|\\bcivil lawsuit\\b|\\bintelligence services\\b|\\bofficial enquir(?:y|ies)\\b|\\boverbroad demands?\\b|\\bevidence act\\b|\\brequested by the (?:police|court|authorit))';

/** The person whose data are asked for hears of it. */
const tellsHolder =
  '\\b(?:(?:tell|notify|inform|alert|warn|write to|intimate)(?:s|ed|ing)? (?:to )?(?:you\\b|(?:the |any |each |our |affected )?(?:\\w{1,12} ){0,2}?(?:users?|customers?|clients?|subscribers?|account holders?|members?|persons?)\\b)|you (?:will (?:not )?be (?:told|notified|informed)|will hear from us|get a heads-up)|let (?:you|the (?:customer|user|person)s?)\\b<12>\\bknow|(?:users?|customers?|clients?|person affected|subscribers?|whose \\w{1,12} is sought in a civil lawsuit) (?:is|are|will be|gets?|receives?|shall be) (?:told|notified|informed|warned|an? (?:e-?mail|notice))|notice (?:of <30>)?(?:will|shall|may|to) be (?:sent|forwarded|given) to you|will be sent to you|intimate you|forwarded to the address in your profile|(?:tell|inform|notify)\\w{0,3} you)\\b';

/** Data, or the lists and profiles that hold them, as things that are sold. */
const salesGoods =
  '\\b(?:information|data|details|lists?|profiles?|names|address(?:es)?|(?:phone|telephone|account) numbers?|e-?mails|identifiers|databases?|(?:consumer|customer|user|your|medical|purchase) records|histor(?:y|ies)|answers|purchases|leads?|enquir(?:y|ies)|contacts)\\b';

/** Topic "Sharing and selling". */
export const sharingCues: readonly PracticeCues[] = [
  {
    practice: 'sharing.service-providers',
    needs: [
      /provider|vendor|contractor|processor|supplier|\bagents?\b|third|partner|behalf|compan|outsourc|\bothers?\b|rely on|transfer|share|disclos|\binc\b|we use|service|consultant|entit|parties|to process/,
    ],
    strong: cues(
      '\\buses? the services of (?:the following |various |other |several |certain ){0,2}(?:third[- ]party )?(?:service )?(?:providers|vendors|companies|processors|third[- ]parties)\\b',
      '\\b(?:businesses|persons|individuals|entities|parties)\\b<60>\\bto process it (?:for us|on our behalf)',
      '<share><120>\\b(?:with|to|among|between|by)\\b<60>\\b(?:service providers?|vendors|(?:sub-?)?processors|(?:sub-?)?contractors|suppliers|service partners|consultants)\\b',
      '\\b(?:service providers?|vendors|processors|contractors|third[- ]part(?:y|ies)|compan(?:y|ies)|agents|partners|organi[sz]ations)\\b<90>\\b(?:on our behalf|on behalf of (?:us|the)|perform (?:\\w{1,12} ){0,3}(?:services|functions|tasks)|provid(?:e|es|ing) (?:\\w{1,14} ){0,4}(?:services|support) (?:to|for) us|(?:who|that|which|to) (?:help|assist|support|enable) us|help us (?:to )?(?:provide|operate|run|deliver))',
      '\\b(?:engage|employ|hire|rely on|relies on|work with|contract with|retain|outsource|use)s?\\b<50>\\b(?:service providers?|vendors|contractors|(?:sub-?)?processors|third[- ]part(?:y|ies)(?: \\w{1,14}){0,2}|other compan(?:y|ies)(?: and individuals)?)\\b<60>\\b(?:to (?:help|provide|perform|assist|process|facilitate|host|support|operate|deliver|store|manage|carry)|who (?:help|provide|perform|assist)|that (?:help|provide|perform|assist))',
      '<share><120>\\b(?:with|to|by)\\b<20>\\b(?:our|an?|its) (?:\\w{1,14} ){0,2}(?:vendor|service provider|processor|supplier|contractor)\\b',
      '\\bwe (?:do )?use (?:the following |several |various |certain |some |other |a number of ){0,2}third[- ]party (?:services|tools|providers|vendors|software|platforms)\\b<20>\\b(?:to|which|that|for|in order)\\b',
      '\\bthis does not include\\b<60>\\b(?:parties|third[- ]parties|partners|those)\\b<20>\\bwho (?:assist|help) us\\b',
      '\\b(?:service providers?|vendors|(?:sub-?)?processors)\\b<60>\\b(?:have|may have|with|given|get|gain|receive|need|has) (?:\\w{1,10} ){0,2}access\\b',
      '\\b(?:compan(?:y|ies)|firms|businesses|partners|third[- ]part(?:y|ies)|organi[sz]ations)\\b<120>\\bprocess(?:es)? (?:\\w{1,12} ){0,3}(?:data|information|it|them) (?:for us|on our)\\b',
      "<share><140>\\b(?:with|to) (?:[\\w'-]{1,16},? ){0,3}?(?:couriers|(?:parcel|delivery|shipping|courier|postal|mailing|fulfil\\w{2,6}) (?:services?|compan(?:y|ies)|firms?|carriers?|partners?)|(?:payment|card) processors?)\\b(?!.s\\b)",
    ),
    unless: cues(
      '\\b(?:receive|collect|obtain|gather)\\b<80>\\bfrom\\b<60>\\b(?:service providers|vendors|third|partners|compan)',
      'not (?:be )?(?:held )?(?:responsible|liable)|links? to|\\bwhether\\b|used by (?:\\w{1,12} )?service providers',
    ),
  },
  {
    practice: 'sharing.third-parties',
    needs: [
      /shar|disclos|provid|giv|transfer|s[eo]ll|sold|rent|lease|trad|releas|pass|access|available|receiv|sen[dt]|exchang|suppl|distribut|communicat|report|recipient|(?:to|compan\w+|networks|partners) (?:may )?(?:collect|gather|track)/,
      /third|compan|partner|organi[sz]ation|other|sponsor|advertis|merchant|publisher|reseller|institution|business|broker|entit|member|seller|host|retailer|insurer|employer|authorit|universit|bureau|hotel|airline|dealer|distributor|charit|research|franchis|school|\bad (?:networks|servers)|share/,
    ],
    strong: [
      ...cues(
        '<we>(?: may| also| will| might)? (?:share|disclose|provide|give|transfer) <personal><20>\\b(?:with|to) (?:\\w{1,12} )?partners (?:who|that|which) (?:offer|provide|sell|market)\\b<40>\\b(?:products?|services?|offers)\\b(?! (?:to|for) us)',
        `<share><120>\\b(?:with|to)\\b<70>${outsiders}`,
        '\\b(?:share|disclose|provide|sell|rent|give|transfer)s?\\b<120>\\bthird[- ]part(?:y|ies)\\b<60>\\bfor (?:their|those|its|a|various|certain)? ?(?:own )?(?:direct |respective |independent )?(?:marketing|advertising|promotional|business|commercial|purposes|use)',
        '\\b(?:shar(?:e|es|ing)|disclos(?:e|es|ing)|report|giv(?:e|es|ing)|provid(?:e|es|ing)|makes? available)\\b<60>\\b(?:information|data|details|status|name|progress|activity)\\b<60>\\b(?:with|to) (?:[\\w,]{1,14} ){0,3}?your (?:employer|school|organi[sz]ation|institution)\\b',
        '\\b(?:allow|permit|authori[sz]e|let)s?\\b<20>\\b(?:third[- ]part(?:y|ies)(?: compan(?:y|ies))?|other compan(?:y|ies)|advertis\\w{1,6} (?:partners|compan(?:y|ies)|networks)|advertisers)\\b<40>\\bto (?:\\w{1,12} ){0,2}(?:collect|track|receive|obtain|gather)\\b',
        '(?:\\badvertisers|\\bad|\\badvertis\\w{1,6}) ?(?:service )?(?:partners|networks|compan(?:y|ies)|servers|exchanges)\\b<30>\\b(?:collect|collects|gather|receive)\\b<60>(?:(?:information|data) (?:about|on|from|regarding) (?:you|users|visitors)|your (?:visits?|activit\\w{1,4}|brows\\w{1,4}|use|interactions?|interests?))',
        '\\bwe (?:may |also )?make\\b<60>(?:information|data)\\b<60>\\bavailable to\\b<40>\\b(?:our )?(?:partners|developers|publishers|advertisers|sellers|merchants)\\b',
        '(?:\\bdevelopers|\\bpublishers|\\badvertisers|\\bsellers|\\bmerchants)\\b<20>\\bhave access to\\b<30>\\b(?:information|data) (?:about you|from\\b<40>\\brelating to you|relating to (?:you|the users))',
        '\\bexchang(?:e|es|ing)\\b<30>(?:information|data)\\b<20>\\bwith (?:other|third[- ]party) (?:compan|organi|businesses|institutions)',
        '\\b(?:share|disclose|provide|give|send|transfer)s?\\b<100>\\b(?:with|to) (?:that|those|these|the relevant|such|the other|other|additional) (?:third[- ]part(?:y|ies)|suppliers|partners|providers of (?:the|those|such) (?:products|services|offers))\\b(?! (?:service|vendor|provider|contract|process|suppl|agent|who|that|to|which|in order|as|if|when|where|only|except|unless|social|web|site))',
        '\\b(?:share|disclose|provide|give|pass)s?\\b<100>\\b(?:with|to)\\b<60>(?:compan(?:y|ies)|organi[sz]ations|parties|others|partners)\\b<12>\\b(?:not (?:affiliated|related|part of|owned)|outside (?:of )?(?:the|our))\\b',
        `<we>(?: may| also| will| might)? (?:share|disclose|sell|rent|give|transfer) <personal><30>\\b(?:with|to) (?:certain |selected |trusted |various |other |our )?third[- ]part(?:y|ies)(?! (?:service|vendor|provider|contract|process|suppl|agent|who|that|to|which|on|in|as|if|when|where|only|for|except|without|unless|under|with whom|pay|host|site|web|analyt|through))`,
        '<share><100>\\b(?:with|to)\\b<80>\\bso (?:that )?they (?:can|may|could|might)\\b<20>\\b(?:send|offer|contact|market|mail|tell)\\b<60>\\b(?:offers?|products|promotion\\w{0,3}|market\\w{0,4}|newsletters?|services|deals)\\b',
      ),
      // An item that names a recipient, where the list's introduction is its heading.
      {
        heading: /\bshar(?:e|ing)\b|\bdisclos|\bpartners\b|\brecipients\b/,
        text: cue(
          `^(?:to |with )?(?:our |certain |other |selected |trusted ){0,2}${outsiders}(?![^.;]{0,40}(?<!\\bwho |\\bthat |\\bwhich )\\b(?:may|can|will|might|also|seek|collect|provide|have|are|is|uses?)\\b)`,
        ),
      },
    ],
    unless: cues(
      'on our behalf|service providers? (?:who|that)|process\\w{0,3} (?:\\w{1,10} )?on behalf|help us|assist us|perform (?:services|functions)|aggregat|anonym|de-?identif|non-?personal',
      '\\bcompan(?:y|ies) (?:within|in|of|belonging to) (?:the|our|its) (?:[\\w-]{1,14} ){0,2}(?:group|family)\\b(?!.{0,200}(?:partners|third))',
      '^(?:they|we) use (?:this|that|the|your|such) (?:\\w{1,12} )?(?:information|data)\\b<20>\\b(?:provide|show|send|serve) you\\b<30><ads>',
      '\\bcompan(?:y|ies)\\b<20>\\b(?:common (?:ownership|control)|(?:controlled|owned) by us)\\b(?!.{0,200}(?:third|partners))',
      '\\bclicking\\b|\\busing third[- ]party|\\blinks to\\b|\\b(?:sharing|social) buttons?\\b|\\bunder contract with\\b|\\b(?:provides?|gives?) you\\b<20>\\baccess\\b|\\bcontact your (?:organi|employer|administrator)|\\bcontent available\\b|\\bonly share\\b',
      '\\bour other compan|\\bgroup compan|\\bcollects?\\b<60>\\bto provide\\b',
      '\\b(?:merger|bankruptcy|acquisition|business transfer)\\b',
      `(?:do|does|will|shall|would|did|have|has|are|is) ?(?:not|n't|never)\\b(?! (?:affiliated|related|part of|owned))|\\bwon't|without|unless|only (?:with|if)|with your (?:\\w{1,10} )?consent`,
      "\\bopt|\\bif you (?:do not|don't)|\\bright to\\b|\\bask\\b|request|law enforcement|legal adv|\\bauthorit|governmental|authori[sz]e us|at your direction|you direct|\\bprovides? us|provided to us|\\bmerge\\b|acquired by",
      '\\b(?:allow|permit|enable|let)s? you to\\b|\\byou (?:can |may |choose to |decide to )?(?:share|disclose|provide|give|make)\\b',
      '\\b(?:receive|collect|obtain)\\b<80>\\bfrom\\b',
    ),
    against: cues(
      '\\b(?:allow|enable|permit|let)s? you (?:to )?share\\b',
      '^<20>(?:information|data|content) (?:that )?you (?:share|post|provide)\\b<160>\\b(?:subject to|governed by)\\b',
      '^(?=.{0,600}\\b(?:employ|engag|hir(?:e|ing)|retain|contract)\\w{0,3}\\b<80>\\b(?:to perform|on our behalf|to help us|to assist))(?!.{0,4000}(?:marketing|advertis|their own|<not>))',
      `^(?=.{0,600}\\bthird[- ]part(?:y|ies)\\b<20>\\b(?:perform|process|fulfil|deliver|required to|necessary to))(?!.{0,4000}(?:<not>|${outsiders}|marketing|advertis))`,
      '\\b(?:sell|transfer|buy)\\w{0,4}\\b<40>\\b(?:our|its|a line of|a part of|part of (?:our|its|the)|all of (?:our|its)|a) (?:business|assets)\\b',
      '\\bsections?\\b<20>\\b(?:details?|describes?|explains?|sets? out)\\b<10>\\b(?:how|what|with whom)\\b',
      '^(?!.{0,80}(?:shar|disclos|transfer|exchang|collect|\\boffer|s[eo]l[ld]|rent|giv|pass|releas|provide\\b|access|receiv|sen[dt]))[^.]{0,60}\\.?$',
      '^(?=.{0,600}\\b(?:ask|tell|request|direct|instruct) us (?:to )?(?:not|stop)\\b)(?!.{0,3000}\\bwe (?:may |also |will ){0,2}(?:share|disclose))',
      notPersonal,
      deniesOnly(`(?:${oneKind}|e-?mail address)`),
      deniesSaleAlone,
      deniesOnePurpose,
      shineTheLight,
      `^(?=.{0,600}\\b(?:service providers?|vendors|(?:sub-?)?processors|contractors|on our behalf|(?:help|assist) us)\\b(?!.{0,200}(?:other third|additional third|\\bpartners\\b|\\bothers\\b)))(?!.{0,4000}(?:<not>|${outsiders}|marketing|advertis))`,
      `^(?=.{0,600}(?:(?<!permitted or )(?:required|obliged) (?:\\w{1,12} ){0,4}(?:by|under) (?:\\w{1,12} ){0,2}law|comply with|court order|subpoena|law enforcement|government|protect the (?:rights|property|safety)))(?!.{0,4000}(?:<not>|${outsiders}|marketing|advertis|(?:additional|other) third part))`,
      '\\b(?:merger|merged|bankruptcy|acquired|corporate transaction|substantially all|business transfers?)\\b',
      'service providers<60>\\bnot third parties|\\b(?:receive|obtain)\\b<80>\\bfrom\\b<60>third[- ]part(?:y|ies)\\b(?!.{0,200}(?:shar|disclos))|\\bgoverned by\\b|contractual clauses',
    ),
  },
  {
    practice: 'sharing.advertisers',
    needs: [
      /\bads?\b|advert|market|sponsor|promot|third|compan|partner|offers/,
      /shar|disclos|provid|giv|transfer|s[eo]ll|sold|rent|releas|pass|access|receiv|sen[dt]|collect|information|data|target|match|upload|identif|cookie|technologies|pixel|beacon|track/,
    ],
    strong: [
      ...cues(
        '\\bpartners?\\b<30>\\buses?\\b<60>\\bcookies\\b<120>\\b(?:gather|collect)\\b<60>\\bactivit(?:y|ies)\\b<120><ads>',
        '\\b(?:allow|permit|authori[sz]e|let)s?\\b<20>\\bpartners\\b<20>\\bto (?:use|set|place)\\b<40>(?:cookies|pixels|technologies)\\b<30>\\bto\\b<40><ads>',
        '<share><140>\\b(?:with|to)\\b<70>(?:\\badvertisers\\b|advertising[a-z /,&-]{0,20} (?:partners|networks|compan(?:y|ies)|platforms|agenc(?:y|ies)|providers|vendors|technolog\\w{1,4})|\\bad (?:networks|partners|agenc(?:y|ies)|exchanges|tech\\w{0,8}|servers|platforms)|marketing (?:partners|compan(?:y|ies)|agenc(?:y|ies)|platforms)|\\bmarketers\\b)',
        '<share><120>\\b(?:third[- ]part(?:y|ies)|partners|compan(?:y|ies)|organi[sz]ations|businesses|others)\\b<80>\\b(?:for|their)\\b<20>(?:direct )?(?:marketing|advertising|promotional)\\b<20>(?:purposes|campaigns|use|activit|efforts)',
        '<share><80>\\bto a third party for (?:advertising|marketing)\\b',
        '<share><120>\\b(?:third[- ]part(?:y|ies)|partners|compan(?:y|ies)|platforms)\\b<100>\\b(?:to|for|so that|so)\\b<60>(?:target(?:ed|ing)?|personali[sz]ed|tailored|interest-based|relevant|behaviou?ral|cross-context\\w{0,3}|show you)<20><ads>',
        '(?:advertising|\\bad) (?:partners|networks|compan(?:y|ies)|platforms)\\b<50>\\b(?:receive|access|obtain|get)\\b<60>(?:information|data|identifier)',
        // Who sets cookies on the visitors of a site is given what they tell.
        '(?:\\badvertisers|\\bad|\\badvertis\\w{1,6}) ?(?:and \\w{1,12} )?(?:service )?(?:partners|networks|compan(?:y|ies)|servers|providers|exchanges|agenc(?:y|ies)|vendors|platforms)\\b<60>\\b(?:use|uses|set|sets|place|places|collect|collects|gather|employ|deploy|track)\\b<80>(?:cookies?|pixels?|beacons?|(?:information|data) (?:about|on|from|regarding) (?:you|users|visitors)|your (?:visits?|activit\\w{1,4}|brows\\w{1,4}|online|use|interactions?|interests?|computer|browser|device))',
        '\\b(?:allow|permit|authori[sz]e|let|enable|engage|work with|partner with|contract with)s?\\b<40>(?:third[- ]part(?:y|ies)|\\bothers\\b|other compan(?:y|ies)|advertis\\w{1,6}|ad (?:networks|servers|compan\\w{1,3}))\\b<100>\\b(?:collect\\w{0,3}|track\\w{0,3}|cookies|pixels|beacons)\\b<140><ads>',
        '<share><80>\\b(?:hashed|encrypted|e-?mail addresses?|identifiers?|lists?)\\b<80>\\b(?:with|to|on)\\b<40>(?:facebook|meta|google|social (?:media|network)|advertis)<120><ads>',
        '<share><140>\\b(?:with|to)\\b<60>\\b(?:so (?:that )?they (?:can|may|could|might)|(?:to )?(?:allow|enabl|let)\\w{0,3} them to)\\b<30>\\b(?:show|serve|target|deliver|display)\\b<60><ads>',
      ),
      {
        heading: /\badvertis/,
        text: cue(
          '\\b(?:these|those|such) (?:\\w{1,12} ){0,2}(?:compan(?:y|ies)|entities|third[- ]part(?:y|ies)|partners|networks)\\b<40>\\b(?:use|collect|set|place|receive)\\b<80>(?:cookies|beacons|information about|data about)',
        ),
      },
    ],
    unless: cues(
      "aggregat|anonym|de-?identif|non-?personal|\\bopt|unsubscrib|\\bsms\\b|text messag|provided to us|\\bwon't sell",
      '\\b(?:receive|collect|obtain)\\b<60>\\bfrom\\b<40>(?:advertis|marketing|third|partners)',
      "\\bif you (?:do not|don't|would)|\\bright to\\b",
    ),
    against: cues(
      '\\b(?:check|read|review|see|consult|refer to)\\b<20>\\b(?:privacy )?(?:polic(?:y|ies)|statements?|notices?)\\b<20>\\b(?:of|from)\\b<40>\\badvertis',
      // What others may not do with it is no denial of what they are given.
      '\\b(?:ensur|requir|make sure|oblig)\\w{0,4}\\b<80>\\b(?:they|these|those|organi[sz]ations|partners|providers|recipients)\\b<40>\\bnot\\b<60>(?:marketing|advertis)',
      notPersonal,
      '^<20>(?:information|data|content) (?:that )?you (?:share|post|provide)\\b<160>\\b(?:subject to|governed by)\\b',
      '^(?=.{0,400}(?:marketing|advertising))(?!.{0,2000}(?:shar|disclos|transfer|s[eo]l[ld]|provid|giv|receiv|access|partner|third|compan|network|agenc|advertisers|\\bgoogle|facebook|collect))',
      '^(?=.{0,600}\\b(?:ask|tell|request|direct|instruct) us (?:to )?(?:not|stop)\\b)(?!.{0,3000}\\bwe (?:may |also |will ){0,2}(?:share|disclose))',
      shineTheLight,
      '(?:advertis\\w{1,6}|marketing|\\bad) (?:compan(?:y|ies)|networks|partners|agencies) (?:who|that|which) (?:may )?(?:share|provide)s?\\b|\\bfrom third parties,? such as\\b',
    ),
  },
  {
    practice: 'sharing.affiliates',
    needs: [
      /affiliat|subsidiar|other business(?:es| units)|parent|group|family|sister|common (?:control|ownership)|related compan|brands|within|compan|controlled by|entit|\binc\b|\bltd\b|\bllc\b|processor/,
    ],
    strong: cues(
      `<share><140>\\b(?:with|to|among|amongst|within|between|across)\\b<40>(?:\\b(?:any )?(?:members?|entit(?:y|ies)|compan(?:y|ies)) of (?:the|our) (?:[\\w&-]{1,20} ){1,3}group\\b|-owned (?:business )?(?:entit(?:y|ies)|compan(?:y|ies)|businesses)\\b|\\b(?:our|its) other (?:businesses|business units|divisions)\\b)`,
      `<share><120>\\bthrough (?:our |\\w{2,16} )affiliates\\b`,
      `${group}<40>\\bwe (?:may |will |also )?(?:share|disclose)\\b<60>\\bwith them\\b`,

      `<share><140>\\b(?:with|to|among|amongst|within|between|across)\\b<70>${group}`,
      `${group}<70>\\b(?:with (?:whom|which)|may (?:share (?:your|this|personal|information)|access|receive|process|use (?:your|this|the information|such|that|it))|have access|receive|share (?:your|personal|information))\\b`,
      `\\b(?:our|its|their) (?:affiliates|subsidiaries|group companies)\\b<40>\\b(?:may |will )?(?:use|process|access)\\b<40>(?:personal|your|information|data)`,
    ),
    unless: cues(
      '\\b(?:receive|collect|obtain)\\b<60>\\bfrom\\b<50>(?:affiliat|subsidiar)',
      '\\b(?:non-?affiliated|unaffiliated)\\b(?!.{0,200}\\baffiliates\\b)',
      'affiliate (?:marketing|links?|program|network)|parents? or (?:legal )?guardian',
      'responsib|liab|\\bindemn|\\bon behalf of (?:members|our)\\b',
    ),
    against: cues(
      '\\b(?:anonymous|aggregated?|de-?identified)\\b<50>\\baffiliates\\b',
      '\\b(?:rights|safety|property|properties|interests)\\b<60>\\b(?:users|ours?|us|customers|of)\\b<30>\\b(?:affiliates|subsidiaries)\\b(?!.{0,300}(?:with|to) (?:our|its) (?:affiliates|subsidiaries))',
      // "If we or our affiliates are acquired": they are named as what is sold.
      '\\b(?:if|when) (?:we|us|it) ?\\(?(?:or|and)(?: any of)? our affiliates\\)? (?:are|is|were) (?:acquired|merged|sold)\\b',
      '\\binformation (?:about|on|concerning|regarding) (?:the )?(?:categor|personal|your|our)<120>\\b(?:request|contact|write)\\b<160>\\bdirect marketing\\b|\\bfor (?:those|such) parties to use for direct marketing\\b',
      '^(?=.{0,600}\\b(?:receive|collect|obtain)\\b<120>\\bfrom\\b)(?!.{0,3000}(?:\\bshar|disclos|transfer|provid(?:e|ing) (?:your|it|them)))',
      shineTheLight,
      '^<60>\\b(?:policy|notice|statement)\\b<12>\\b(?:describes|explains|applies|covers|outlines|sets (?:out|forth)|governs|informs|tells)\\b',
    ),
  },
  {
    practice: 'sharing.business-transfer',
    needs: [
      /merge|acqui|bankrupt|insolven|\bs(?:ale|ell|old)\b|reorgani|restructur|control|liquidat|dissol|divest|asset|transition|transaction|receivership|buyer|purchas|consolidat|joint venture|business transfer|successor|buys|financing|takeover|tak(?:e|es|ing) over|winding/,
    ],
    strong: cues(
      '\\b(?:sell|buy|merge)\\b, (?:\\w{1,12},? ){1,6}?or (?:otherwise )?(?:reorgani[sz]e|restructure)\\b<40>\\bbusinesses\\b',
      `${takeover}<240>(?:transfer|disclos|\\bshar(?:e|ed|ing)\\b|\\bsold\\b|\\bpass|assign|\\bsell\\b|information|\\bdata\\b|part of)`,
      `(?:transfer|disclos|\\bshar(?:e|ed|ing)\\b|\\bsold\\b|\\bassign|\\bsell\\b|information|\\bdata\\b)<200>${takeover}`,
    ),
    unless: cues(
      '\\bnot (?:be )?merged with\\b|\\bmerged with (?:\\w{1,12} ){0,2}data\\b',
      '(?:collect|receive|obtain)\\w{0,3}<80>(?:acqui|merge)',
      '(?:customer|data|user|talent) acquisition|compan(?:y|ies) (?:that )?(?:we|it) (?:may )?acquire|acquired (?:by|through) (?:you|us|cookies|third|the|our)|(?:information|data|details|lists?) (?:we |that we |is |are |being )?(?:have )?acquired\\b|\\bacquired from\\b',
      'purchaser? (?:of|history)|\\bbuyers? (?:and|or) sellers?|\\bsellers?\\b|acquisition of (?:data|information|goods|products)',
      'joint venture partners|do(?:es)? not (?:include|constitute|consider)|exempt',
    ),
  },
  {
    practice: 'sharing.legal',
    needs: [
      /\blaws?\b|legal|subpoena|court|government|authorit|enforce|regulat|warrant|comply|complian|police|official|lawful|investigat|oblig|judicial|agenc|tribunal|protect|rights/,
    ],
    strong: [
      ...cues(
        '\\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ure of)|releas(?:e|es|ed|ing)|hand(?:ed)? over|reveal(?:ed)?|turn over|transfer(?:red)?|report(?:ed)?|divulge|produce)\\b<200><legal>',
        '\\brequired to (?:provide|give|supply|surrender)\\b<80>\\b(?:information|data|details|records)\\b<60>\\b(?:(?:lawful|valid|binding|judicial) orders?|courts?|subpoenas?|warrants?)\\b',
        '<legal><140>\\b(?:shar(?:e|ed)|disclos(?:e|ed|ing|ure)|releas(?:e|ed)|hand(?:ed)? over|reveal(?:ed)?|turn over|divulge)\\b<60>(?:information|data|content|\\bit\\b|details|to)',
        '\\b(?:provid|giv|suppl)(?:e|es|ed|ing|en|y)\\b<80>(?:information|data|details)\\b<60>\\bto\\b<40>(?:law enforcement|government\\w{0,3} (?:authorit|agenc|bod)|(?:public|competent|regulatory|tax|judicial) authorit|the police|courts?\\b|regulators)',
      ),
      {
        heading: /\bshar(?:e|ing)\b|\bdisclos/,
        text: cue('^(?:to|in response|when|if|where|as|for)\\b<60><legal>'),
      },
    ],
    unless: cues(
      'contractual clauses',
      '\\bright to\\b|\\brights under\\b|you may request|request (?:that we )?(?:disclose|access)|california|shine the light',
      '\\b(?:do|does|will|have|has) (?:not|never)\\b',
      'health insurance portability|applicable law<40>(?:rights|entitle)',
    ),
    against: cues(
      '\\btransparency reports?\\b|\\breport (?:details|describes|shows|contains|lists)\\b',
      '^(?=.{0,1000}\\b(?:retain|retention|keep))(?!.{0,3000}(?:disclos|\\bshar|releas|provid|transfer|hand|turn))',
      '^(?=.{0,1000}\\b(?:where|as|to the extent|unless|if) permitted (?:by|under) (?:applicable )?laws?\\b)(?!.{0,3000}(?:required|court|subpoena|authorit|enforcement|government|legal (?:process|obligation|request)|compl))',
      '^(?=.{0,1000}\\b(?:in accordance with|in compliance with|subject to) (?:\\w{1,12} ){0,3}applicable (?:\\w{1,12} ){0,3}laws?\\b)(?!.{0,3000}(?:authorit|court|subpoena|enforcement|government|required by|legal (?:process|obligation|request)|disclos|releas))',
      '\\bexceptions?\\b<30>\\binclude',
      // A law that decides whether consent or notice is due, or what counts as public, is no demand for data.
      '^(?=.{0,1000}\\b(?:consent|notice|notify|considered|inform you|licen[cs]e)\\b<60>\\b(?:if|unless|where|when|as)\\b<24>\\b(?:required|permitted|authori[sz]ed)\\b<24>\\blaws?\\b)(?!.{0,3000}(?:court|subpoena|authorities|enforcement|government|legal (?:process|request)|(?:disclos|\\bshar|releas)\\w{1,4}<60>(?:required|by law)))',
      '^(?=.{0,1000}\\bcompl(?:y|ies|iance) with (?:\\w{1,12} ){0,4}(?:laws?|legal obligations?|regulations?)\\b)(?!.{0,3000}(?:disclos|\\bshar|releas|authorit|\\bcourt|request|enforcement|government|subpoena|provid|reveal|give|process\\b|cooperat|respond))',
    ),
  },
  {
    practice: 'sharing.legal-notice',
    needs: [
      /notif|notice|hear from us|write to you|heads-?up|warn|gets? an e-mail|intimate|\btold\b|inform|inform\b|inform (?:you|our|the|user|customer|member|subscriber|affected)|tell|alert|let you know|advance|transparen/,
      /legal|\blaws?\b|subpoena|warrant|court|government|authorit|demand|process|order|disclos|compelled|enforcement|police|enquir|inquir|intelligence|lawsuit/,
    ],
    strong: cues(
      `${legalDemand}<170>${tellsHolder}`,
      `${tellsHolder}<120>${legalDemand}`,
      `${tellsHolder}<60>\\bcompelled to (?:reveal|disclose|provide|hand)\\b`,
      '\\bsought in a civil lawsuit\\b<40>\\bgets? an? (?:e-?mail|notice)',

      '\\b(?:notify|inform|tell|alert|let)\\b (?:you|our (?:users?|customers?|members?)|(?:the |any |affected |our )?(?:affected |concerned |relevant )?(?:users?|customers?|members?|subscribers?|individuals?|account holders?|the data subject))<140>(?:subpoena|court order|legal (?:process|demand|request|order|proceeding)|law enforcement|government\\w{0,3} (?:\\w{1,10} )?(?:request|demand|order|inquir)|search warrants?|a warrant\\b|compelled|required (?:by law )?to disclose|disclosure(?:s)? (?:is|are) (?:required|compelled)|requests? (?:from|by) (?:\\w{1,12} )?(?:authorit|government|law))',
      '(?:subpoena|court order|legal(?:ly)? (?:process|demand|request|order|compelled|required)|law enforcement|government\\w{0,3} (?:\\w{1,10} )?(?:request|demand|order|inquir|agenc)|search warrants?|a warrant\\b|compelled|required by law|requested by)<200>\\b(?:notify|inform|tell|alert) (?:you|(?:the |any |affected |our )?(?:affected )?(?:users?|customers?|members?|subscribers?|individuals?|account holders?))\\b',
      '(?:subpoena|court order|legal(?:ly)? (?:process|demand|request|order|compelled|required)|law enforcement|government\\w{0,3} (?:\\w{1,10} )?(?:request|demand|order)|compelled|required by law)<200>\\b(?:give|provide|giving|providing)(?: (?:you|users?|customers?|the|affected|our|with|prior|advance|reasonable|written|prompt|such)){0,6} notice\\b',
      '\\b(?:give|provide)(?: (?:you|users?|customers?|the|affected|our|with|prior|advance|reasonable|written|prompt)){0,6} notice\\b<100>(?:subpoena|court order|legal (?:process|demand|request|order)|law enforcement|government\\w{0,3} (?:request|demand|order)|compelled)',
      '\\b(?:notify|inform|tell|alert) (?:you|users|customers|affected)\\b<40>\\b(?:prior to|before|of|about|in advance of)\\b<20>\\b(?:disclosing|any disclosure|such disclosure|the disclosure|we disclose|disclosure of (?:your|their))',
      '\\b(?:notify|inform|tell|alert)\\b (?:you|our (?:users?|customers?|members?)|(?:the |any |affected |our )?(?:affected |concerned )?(?:users?|customers?|members?|account holders?))\\b<80>\\b(?:demands?|requests?|orders?)\\b<40>\\bbefore (?:we (?:comply|answer|respond|disclose|hand|release|provide|produce)|complying|handing|responding|disclosing|releasing)',
    ),
    against: cues(
      '\\b(?:have|has) (?:never|not) (?:\\w{1,10} )?(?:received|been served)\\b',
      '\\bwithout (?:\\w{1,10} ){0,4}(?:notice|notif\\w{1,8}|telling)|\\bwithout inform\\w{1,3} you|no notice',
      "(?:\\bnot|n't|\\bcannot) (?:\\w{1,12} ){0,4}(?:notify|inform|tell|alert|give you notice|provide you with notice)(?!.{0,120}unless)",
      '\\bbreach|unauthori[sz]ed|security incident|compromised',
      'required to (?:\\w{1,10} )?(?:inform|notify|tell) you|notify you of such (?:a )?decision|frivolous|prohibited<80>from providing notice|this (?:privacy )?(?:policy|notice|statement) (?:informs|tells|is)|notice of (?:privacy|collection)|chang(?:e|es) to (?:this|our)|opt[- ]?out',
    ),
  },
  {
    practice: 'sharing.aggregated',
    needs: [
      /shar|disclos|publi|releas|s[eo]l[ld]|provid|third|partner|report|giv|advertis|sponsor|any (?:other )?purpose|others|transfer|investor|available|licens/,
      /aggregat|anonym|de-?identif|statistic|pseudonym|non-?(?:personal|identif)|not (?:personally |directly |reasonably )?identif|no longer identif|summary|combin|group|cannot (?:be )?(?:used to )?identif/,
    ],
    strong: cues(
      `\\bprovid(?:e|es|ing)\\b<20>${anonymous}<40>\\b(?:to help|that help)\\b<20>\\b(?:people|businesses|advertisers|others|customers|partners|sellers)\\b`,
      `^(?:these|such|the) reports (?:only )?(?:contain|include|consist of|show)s? (?:only )?${anonymous}`,
      `(?:<disclose>|\\breport\\b)<80>${anonymous}<80>\\b(?:information|data|statistics?|insights|reports?|form|basis|metrics|user|usage)\\b`,
      `${anonymous}<120><disclose>`,
      `\\bprovid(?:e|es|ed|ing)\\b<40>${anonymous}<80>\\b(?:to|with)\\b<30>(?:third|partners|advertis|customers|others|clients|sponsors|investors)`,
      "<disclose><60>\\b(?:statistics|figures|counts|numbers|data|information|reports?|results)\\b<12>\\b(?:that|which)\\b<20>(?:\\bno longer|\\bnot|n't|\\bcannot)\\b<30>\\bidentif",
    ),
    unless: cues(
      '\\bpersonal (?:or|and) non-personal\\b',
      "\\b(?:geographic(?:al)?|demographic|age) distribution\\b|\\bdistribution of (?:the |our |its )?(?:\\w{1,12}'?s? )?(?:users|visitors|customers|readers)\\b",
      '^(?!.{0,2000}(?:shar|disclos|releas|publi|\\bsell|third|others|partners|advertisers|anyone|sponsors|provid))(?=.{0,2000}\\breport)',
      '\\bnot (?:share|disclose|include)|does not include|personal (?:information|data) (?:does|is)',
      'shared? (?:computer|device)|you (?:choose|want|decide) to (?:share|disclose)|\\bsell(?:s|ing)?\\b<30>(?:advertis|targeted)',
    ),
    against: cues(
      '\\b(?:shared|provided) (?:with|to) us\\b',
      '^(?:personal (?:information|data)|personally identifiable information) (?:does not include|means|is)',
    ),
  },
  {
    practice: 'sharing.public',
    needs: [
      /public|visible|profile|\bpost|forum|people you|anyone|everyone|other (?:users|members|people|visitors|customers|players)|search engine|\bview|display|open to|communit|comment|review|listing/,
    ],
    strong: cues(
      '\\bbe (?:read|seen|viewed|copied|accessed)\\b<100>\\bby people (?:that |whom )?you (?:do not|don.t|may not) know\\b',
      '\\b(?:visible|available|accessible|viewable|open|displayed|disclosed|exposed|shown|published|made public|searchable)\\b<20>\\b(?:to|by) (?:the (?:general )?public|anyone|everyone|everybody|other (?:users|members|visitors|people|customers|players)|all (?:users|members|visitors|readers)|others|any (?:user|member|person))\\b',
      '\\b(?:can|may|will|could|might) be (?:read|seen|viewed|collected|accessed|visible|used)\\b<60>\\bby (?:others|anyone|other (?:users|people|members|visitors)|third parties|the public|any (?:user|member|visitor|person)|everyone|all)\\b',
      '\\b(?:become|becomes|is|are|be|considered|deemed|made)(?: \\w{1,12})? public(?:ly (?:available|accessible|visible|viewable|displayed)| information|\\.|,|$| and )',
      '\\bpublic (?:forums?|areas?|profiles?|posts?|comments?|reviews?|spaces|postings?|sections?|portions?|pages|message boards|discussions?)\\b',
      '\\b(?:post|publish|display|list|make)(?:s|ed|ing)?\\b<80>\\bpublicly\\b',
      '\\bpublicly (?:display|post|visible|viewable|shared?|list)',
      '\\b(?:shown|displayed|listed|visible|published) (?:\\w{1,10} )?publicly\\b',
      '\\b(?:blogs?|bulletin boards?|chat ?rooms?|message boards?|community forums?|forums)\\b<160>\\b(?:public|others|anyone|read|viewed|seen)\\b',
      '<share><60>\\bwith (?:anyone|everyone|everybody|the (?:general )?public)\\b<30>\\b(?:when|if|that|whatever|what|anything) you (?:\\w{1,10} )?(?:post|publish|comment|write|upload)',
    ),
    against: cues(
      '\\bnot publicly available',
      // What others made public before: a source, or a ground of the law.
      '\\b(?:train(?:s|ed|ing)?|process(?:es|ed|ing)?)\\b<60>\\bpublicly available|\\b(?:information|data) (?:is|are) publicly available,? as (?:defined|specified|prescribed)|\\b(?:been|lawfully|manifestly) made public\\b',
      '\\bmak(?:e|ing)\\b<40>(?:platform|services?|site|products?|apps?) (?:\\w{1,12} )?(?:available|accessible) to the public',
      '\\b(?:not|never|nor)\\b(?: \\w{1,10}){0,2} (?:made|make|publish\\w{0,3}|display\\w{0,3}|shown?|shared?|disclosed?|appear)\\b(?: \\w{1,12}){0,4} public(?:ly)?\\b',
      '\\bpublic (?:profile|posts)\\b<40>social (?:media|network)|\\bpublicly available on\\b<20>(?:social|linkedin)',
      '(?:aggregat|anonymi[sz]|non-personal|non-identif)\\w{0,8}\\b<80>\\bpublic(?:ly)?\\b|\\bpublic(?:ly)?\\b<60>\\btrends\\b',
      '\\b(?:from|using|through|via|search)\\b<60>\\bpublic(?:ly)?[- ](?:available |accessible )?(?:sources?|records?|databases?|information|data|registers?|social)',
      '(?:does|do|shall) not (?:include|apply)<60>publicly|publicly available information (?:from|means|that)|lawfully made available',
      '(?:collect|obtain|receive|gather)\\w{0,3}\\b<60>\\bpublic(?:ly (?:available|accessible)| profile)|publicly available on (?:linkedin|social)',
      'public (?:interest|authorit|health|safety|offering|company|bodies|agenc|official|wi-?fi|computer|relations|key|policy|court|record|terminal|utilit|sector|function|security|task|place|order)',
    ),
  },
  {
    practice: 'sharing.sells',
    needs: [
      /\bs(?:ell|ells|old|ale|ales|elling)\b|\brent|\btrad(?:e|ed|ing)\b|monetary|valuable consideration|moneti[sz]|auction|paid by|for money|for payment/,
    ],
    strong: cues(
      `\\bwe (?:may |also |will |do |might |sometimes |occasionally ){0,2}(?:sell|rent|moneti[sz]e)\\b<40>${salesGoods}`,
      `\\breserves? the right to (?:\\w{1,14},? ){0,3}sell\\b<60>${salesGoods}`,
      `${salesGoods}<60>\\b(?:is|are|be|been) (?:\\w{1,12},? ){0,3}?(?:or )?(?:sold|rented|auctioned)\\b(?! (?:or|and) (?:transfer|merg|acqui))`,
      '\\b(?:disclose|provide|share|give|licen[cs]e)\\b<140>\\b(?:in (?:return|exchange) for (?:payment|money|a fee)|for money)\\b|\\b(?:disclose|provide|share|give)\\b<6>, for money\\b',
      '\\bpaid by\\b<30>\\b(?:data|brokers|advertis\\w{1,4})\\b<30>\\bfor the\\b<40>\\b(?:history|data|information)\\b',
      `\\bbusiness (?:consists in|is) selling\\b<40>${salesGoods}`,
      '\\boffer (?:them|it|these records) for sale\\b',
      '\\b(?:yes|yes,) sold to\\b|\\b(?:amount|amounts) to a sale\\b<100>\\bwe (?:obtain|receive)\\b',
      `^for (?:the )?purposes of (?:the )?(?:ccpa|cpra)\\b<40>\\bsells (?:\\w{1,12} ){0,3}?${salesGoods}`,

      '\\bwe (?:may |also |will |do |might |sometimes |occasionally |reserve the right to ){0,2}(?:sell|rent)\\b<80>\\b(?:information|data|lists?|e-?mail addresses|profiles)\\b',
      '\\bwe (?:have |may have )?(?:sold|rented)\\b<80>\\b(?:categor|information|data|identifiers)',
      '\\b(?:information|data|lists?)\\b<30>\\b(?:may|can|will|is|are)(?: also)? (?:be )?(?:sold|rented)\\b(?! (?:or|and) (?:transfer|merg|acqui))',
    ),
    unless: cues(
      '\\b(?:business|company|entity|anyone|seller|brokers?|who|that|which) (?:that |which |who )?sells?\\b<40>(?:must|shall|has to|are called|personal information)',
      '\\b(?:shared|disclosed),? (?:or|and/or) sold\\b',
      '^(?:do|does|will|can|is|are|have) (?:we|you|they|the|our)\\b.{1,160}\\?$',
      '\\b(?:until|before) (?:19|20)\\d\\d\\b<60>\\bsold\\b',

      "(?:\\bnot(?! sell (?:or share )?my)|n't|\\bnever|\\bneither|\\bnor|\\bno\\b|\\bcannot(?! rule out)|\\bwithout|\\bnone)(?: [\\w',/()&-]{1,20}){0,12}? (?:sell(?! (?:or share )?my)|sells|sold|selling|sale|sales|rent|rented|trade|traded)\\b",
      'not (?:for sale|currently|consider)|as (?:those|the) terms?|\\bif (?:we|you|our|the|a|an|your)\\b(?!<60>\\bwe sell\\b)|(?<!\\bunless you )(?<!\\buntil you )\\bopt|(?<!\\breserves the )(?<!\\breserve the )\\bright\\b|\\brights\\b|\\bunless\\b(?! you (?:opt|tell|object|ask|instruct us not))|\\bwhether\\b|\\brequest',
      '\\bmerge|bankrupt|acqui(?:r|s)|\\bassets?\\b|\\bbusiness(?:es)? (?:unit|transfer)|\\breorgani|change (?:of|in) control|substantially all|\\b(?:company|business) is sold',
      '\\b(?:products?|goods|services?|items?|tickets|vehicles?|propert\\w{1,3}|insurance|listings?|software|devices?|subscriptions?|it) (?:that )?(?:we|you|they|to|are|is)? ?(?:sell|sold)\\b|sell (?:our |the |you |a |an |your |other |advertis\\w{1,4} |ad |their )?(?:products|goods|services|items|tickets|vehicles?|insurance|homes?|on|through|space|inventory)',
      'point of sale|sales (?:tax|team|rep|person|and|force|call)|(?<!offer (?:them|it|these records) )for sale|after-?sales?|wholesale',
    ),
  },
  {
    practice: 'sharing.no-sale',
    needs: [
      /\bs(?:ell|ells|old|ale|ales|elling)\b|\brent|\btrad(?:e|ed|ing)\b|\blease|\bfor money|monetary/,
      /\bnot\b|n't|never|neither|\bnor\b|\bno\b|\bcannot\b|\bnone\b|without|anyone|refrain/,
    ],
    strong: [
      ...cues(
        `(?:\\bnot|n't|\\bnever|\\bneither|\\bcannot) ${fewWords}(?:sell|sold|selling|sells)\\b<90>\\b(?:information|data|details|pii|profiles?|lists?|addresses|e-?mails?|\\bit\\b|\\bthem\\b|content|privacy|personal)\\b`,
        `(?:\\bnot|n't|\\bnever) ${fewWords}(?:sell|sold)\\b,? ${fewWords}(?:transfer|disclose|share|give|distribute|release|provide)\\b<60>\\b(?:information|data|details|pii)\\b`,
        `\\b(?:information|data|details|pii|addresses|it|they|lists?)\\b<70>(?:\\bnot|n't|\\bnever|\\bneither) ${fewWords}sold\\b`,
        '\\bnot in the business of (?:\\w{1,10},? ){0,4}selling\\b',
        `(?:\\bnot|n't|\\bnever) ${fewWords}(?:rent|trade|lease)\\b,? <30>\\bsell\\b<60>(?:information|data)`,
        '\\bno (?:sale|selling) of (?:your )?(?:personal|user|customer)',
        '\\bno one can buy\\b<40>(?:information|data)',
      ),
      {
        heading: cue('\\b(?:do|does|will|are|is)\\b<40>\\b(?:sell|sold)\\b<60>(?:\\?|$)'),
        text: cue('^(?:no\\b ?(?:[.,!;]|$)|never\\b|we (?:do|will|have|would) (?:not|never)\\b<20>(?:\\.|$))'),
      },
    ],
    unless: cues('\\bwe do sell\\b|except for this kind of selling'),
    against: cues(
      '\\b(?:ask|tell|instruct|direct|request) us not to\\b|^we (?:may |will |do )?sell\\b<80>\\bunless you\\b',

      "\\bif you (?:do not|don't|would|prefer|wish|want|direct|tell)|\\bif (?:a|the) (?:consumer|user)|do not sell (?:or share )?my|\\bdo not sell (?:or share )?\\W{0,2}(?:link|request|form|page|button|list|register|option|setting|tool|opt[- ]?outs?|rights?)\\b",
      `${afterLaterPromise}\\bright (?:to|not)\\b|\\brequest (?:that )?(?:we|us|to)\\b|\\bdirect (?:us|a business)|${afterLaterPromise}opt(?:ed|ing)?[- ]?out (?:of|from|at|request|to|right)<80>(?:sale|sell|sold)`,
      '(?<!\\bincluding (?:the )?(?:personal )?)(?:information|data) (?:of|about|from|relating to) (?:\\w{1,12} ){0,4}?(?:minors|children|consumers?|individuals?|users?|persons?|anyone|people)\\b(?!, including\\b)<40>(?:under|less than|younger|minor)|(?<!\\bincluding (?:the )?(?:personal )?)(?:information|data) (?:of|about|from) (?:any |known |such ){0,2}(?:minors|children|child|kids)|<60>\\b(?:residents|consumers|individuals|users) (?:\\w{1,8} ){0,6}(?:under|less than|younger than)<20><age>',
      '\\bafter you (?:click|opt|submit)',
      deniesOnly(oneKind),
      "\\b(?:providers?|vendors|processors|recipients?|third[- ]part(?:y|ies)|they|partners|contractors|compan(?:y|ies)|affiliates) (?:may|must|shall|will|can|do|are|agree) ?(?:not|n't|never)\\b(?!.{0,160}\\bwe (?:do|will|never))",
      '(?:prohibit\\w{0,3}|not (?:permitted|allowed|authori[sz]ed))\\b<60>\\bsell',
      'sell (?:any )?(?:products|goods|services|alcohol|tickets|insurance|advertis)',
      'no longer (?:sell|offer)',
      // A denial for one law, kind of data or purpose is none for the rest: such policies may sell by their own words elsewhere.
      '(?<!including )\\bas (?:\\W?\\w{1,10}\\W? ){0,4}defined\\b<40>\\b(?:nevada|603a)\\b',
      '\\bsell\\b<30>\\bsensitive (?:personal )?(?:information|data)\\b(?! or\\b)',
      '\\bsell\\b<60>\\bfor (?:the )?purposes? of train',
      '\\b(?:obligated|obliged|required|agree[ds]?|web ?sites?|sites|businesses|them|providers) (?:\\w{1,12} ){0,2}?not to\\b|\\bnot (?:permit|allow|authori[sz]e) (?:our|third|any|these|such|them|advertis)',
    ),
  },
  {
    practice: 'sharing.no-sharing',
    needs: [
      /\bnot\b|n't|never|neither|\bnor\b|\bno\b|\bnone\b|\bcannot\b|without/,
      /shar|disclos|giv|provid|transfer|pass|releas|distribut|reveal|rent|trad|sell|sold|anyone|third|communicat|transmit|available|lease/,
    ],
    strong: [
      ...cues(
        `<we>(?: also)?(?: do| does| will| shall| would| have| did)?(?: ?not|n't| never)(?: and (?:do|will) (?:not|never))? ${fewWords}${handOver}\\b<100>\\b(?:information|data|details|pii|\\bit\\b|addresses)\\b<60>\\b(?:with|to) (?:an? |any |other |outside |unaffiliated |external |unrelated |non-?affiliated ){0,3}(?:third[- ]part(?:y|ies)|compan(?:y|ies)|organi[sz]ations|parties|anyone|others|businesses|outsiders|one)\\b`,
        // The service may call itself by its name.
        `^(?!.{0,40}\\b(?:providers?|vendors?|partners?|advertisers?|they|who|you|users?)\\b)[\\w.&' ]{2,40}? (?:do|does|will|shall) (?:not|never) (?:sell,? (?:or |rent,? or )?)?${handOver}\\b<60>\\b(?:information|data)\\b<12>\\b(?:with|to) (?:any |a |other |outside ){0,2}(?:third[- ]part(?:y|ies)|anyone|others)\\b`,
        `\\b(?:information|data|details)\\b<60>(?:\\bnot|n't|\\bnever)(?: \\w{1,10}){0,6}? (?:shared|disclosed|passed on|given(?: away)?|provided|transferred|made available)\\b<20>(?:(?:with|to|on to) (?:any )?(?:other |outside )?(?:third[- ]part|anyone|others?\\b|compan|part(?:y|ies))|away)`,
        '\\bnever (?:\\w{1,10} ){0,6}given away\\b',
      ),
      {
        heading: cue(
          '^we (?:do|will) (?:not|never) (?:\\w{1,10} )?(?:share|disclose)\\b|\\b(?:do|does|will|is|are)\\b<40>\\b(?:shared?|disclosed?|give|given|pass|passed)\\b<60>\\b(?:third[- ]part(?:y|ies)|others|other compan(?:y|ies)|anyone)\\b',
        ),
        text: cue(
          '^(?:no\\b ?(?:[.!;]|$)|we do not ?(?:\\.|$)|never ?(?:\\.|$)|we (?:do|will) (?:not|never) (?:\\w{1,10} ){0,4}share (?:any of )?(?:it|them) ?(?:\\.|$))',
        ),
      },
    ],
    unless: cues(
      'without|unless|except|other than|\\bsave\\b|\\bonly (?:shar|disclos|with|to|if|when|as|those|for)|consideration|transient|under (?:the age|<age>)|\\bif\\b|\\bbut\\b|however|\\bwhere\\b|\\bwhen\\b|until|as (?:described|set|required|necessary|stated|provided|disclosed|outlined|otherwise)|beyond|in ways',
      '\\bfor (?:their|third|any|marketing|direct|the purpose|commercial|advertising|promotional|monetary|money|purposes|use|its)\\b|marketing purposes|in exchange|\\bwho\\b',
      'content of|so (?:that )?they|as (?:the|that) term|another customer|\\bfor (?:targeted|cross)|\\bthis (?:\\w{1,12} )?(?:information|data)|\\b(?:those|these|such) (?:third|compan|parties|web ?sites|sites)|payment|credit card|\\bcard\\b|\\bcookie|children|\\bchild\\b|minors?\\b|text messag|\\bsms\\b|mobile|opt-in|location|health|password|biometric|aggregat|\\bip address|phone number|survey|sensitive|\\bcontacts\\b|\\breferr|google|facebook|apple',
    ),
    against: cues(
      deniesOnly(`(?:${oneKind}|e-?mail address)`),
      '^(?!(?:no|never|we do not)\\b.{0,4}$)(?!.{0,3000}(?:shar|disclos|giv|provid|transfer|pass|releas|distribut|reveal|communicat|available|anyone|nobody))',
      '\\bshare (?:your )?(?:message|ip address|location|phone number)|^do not share',
      // What was spoken of just before, and no more than that.
      '^we (?:do|will) (?:not|never) (?:share|disclose) (?:this|these|such|that|those) (?:\\w{1,14} )?(?:information|data|logs?|details)\\W{0,3}$',
      '\\bfor (?:their|third[- ]part\\w{1,4}|any)\\b<20>(?:marketing|commercial|advertising|promotional)',
      "\\bif you (?:do not|don't|would)|\\bright to\\b|\\bdirect us\\b|\\brequest",
      "\\b(?:providers?|vendors|processors|third[- ]part(?:y|ies)|they|partners|contractors) (?:may|must|shall|will|can|do|are|agree)(?: to)? ?(?:not|n't|never)\\b(?!.{0,160}\\bwe\\b)",
    ),
  },
  {
    practice: 'sharing.consent-only',
    needs: [
      /\bnot\b|n't|never|\bonly\b|\bunless\b|without|until|\bno\b|neither|except/,
      /consent|permission|agree|\bopt|direction|approval|authori[sz]|request|instruct|choose|direct us/,
      /shar|disclos|giv|provid|transfer|pass|releas|distribut|reveal|rent|trad|sell|sold|third|communicat|access/,
    ],
    strong: cues(
      `\\b(?:none|nothing|no (?:personal )?(?:data|information)|no part)\\b<60>${hand}\\b<80>\\bwithout (?:your|their|the user's)\\b<30>\\b(?:consent|permission|approval|authori[sz]ation)\\b`,

      `(?:\\bnot|n't|\\bnever|\\bneither)(?: and will not)? ${fewWords}${hand}\\b<160>\\b(?:without|unless|until)\\b<60>(?:consent|permission|approval|authori[sz]|agree|opt[- ]?in|opted[- ]in)`,
      `(?:without|unless (?:we have|you))\\b<50>(?:consent|permission|approval|agree)\\w{0,3}\\b<20>\\bwe (?:do|will|shall|would) (?:not|never) ${fewWords}${hand}\\b`,
      `\\bonly ${passOn}\\b<120>\\b(?:with|if|when|where|after)\\b<40>(?:consent|permission|agreed|opt(?:ed)?[- ]in|authori[sz]ed)`,
      `\\b${passOn}\\b<80>\\bonly (?:with|if|when|after|where|upon)\\b<40>(?:consent|permission|agreed|opt(?:ed)?[- ]in)`,
    ),
    unless: cues(
      "\\b(?:providers?|vendors|processors|recipients?|they|partners|contractors) (?:may|must|shall|will|can|do|are|agree)(?: to)? ?(?:not|n't|never)\\b",
      '\\bagents?\\b|someone else|consented to receive|opt-in data|\\bsms\\b|text messag|children|\\bchild\\b|minors?\\b|parent',
    ),
    against: cues(
      '^with your (?:consent|permission|approval)\\b|\\bpurposes? (?:that (?:was|were|is) )?not (?:previously|already) (?:identified|disclosed|described)',
      // One thing of many is kept back.
      '^(?:this|these|such|that|those) (?!(?:personal )?(?:information|data|details)\\b)\\w{1,14} (?:is|are|will be) (?:not|never)\\b',
      '\\ba business (?:may|must|can|shall)\\b|comply with this law',
      '\\bpasswords?\\b',
      '\\bcopyright|\\breproduc\\w{1,4}|\\brepublish|\\bmodif(?:y|ied)<20>\\bcop(?:y|ied)|\\bcop(?:y|ied)\\b<60>\\bdistribut|\\bcontents of (?:this|the|our) (?:web ?)?site|\\bcommercial purposes\\b<60>\\bwritten',
      '(?:circumstances|situations|following (?:ways|cases|entities|parties|recipients)|(?:as )?(?:follows|described below))\\b<12>(?:\\W|\\d|\\b[ivx]{1,3}\\b){0,6}(?:consent\\b|(?:with|when|if|where|subject to|based on) (?:we have )?(?:you\\b|your\\b))',
      '^(?!.{0,3000}(?:shar|disclos|giv|provid|transfer|pass|releas|distribut|reveal|communicat|available|access))',
      '\\b(?:may|can|reserve the right to)\\b(?! not)<60>(?:shar|disclos|releas)\\w{1,3}<80>without (?:your )?(?:\\w{1,10} ){0,2}(?:consent|permission|knowledge)(?!.{0,100}\\bnot\\b)',
    ),
  },
  {
    practice: 'sharing.bound-by-contract',
    needs: [
      /provider|vendor|contract|processor|third|partner|compan|agent|recipient|supplier|\bthey\b|\btheir\b|\bothers\b|those|these|employee|organi[sz]ation|entit|affiliate|\bwho\b/,
      /confidential|contract|agreement|oblig|requir|bound|prohibit|\bnot\b|restrict|only|commit|\bnda\b|terms|ensure|must|limited|agree|solely|instruct|safeguard/,
    ],
    strong: cues(
      '\\b(?:contracts?|agreements?) with (?:them|these|those|such)\\b<40>\\b(?:require|oblige|obligate|prohibit|bind|restrict|forbid)s?\\b',
      '\\b(?:who|that|which)\\b<20>\\bagreed not to (?:disclose|share|use|reveal)\\b',
      '<provider><200>\\b(?:bound|obligated|obliged|(?<=\\b(?:are|is|be|been|contractually|legally) )required|prohibited|restricted|committed|forbidden|governed by (?:\\w{1,12} ){0,2}(?:contract\\w{0,4}|confidentiality|agreements?))\\b<140>(?:confidential\\w{0,4}|protect|safeguard|\\bonly\\b|privacy|\\bsecur\\w{1,4}|not (?:to )?(?:use|disclose)|from (?:using|disclosing|sharing|selling)|contract|agreement|same (?:level|standard))',
      '<provider><160>(?:confidentiality (?:agreements?|obligations?|clauses?|undertakings?|provisions?|terms|requirements?)|non-?disclosure (?:agreements?|obligations?)|\\bndas?\\b|data (?:processing|protection) (?:agreements?|addend\\w{1,2}))',
      '(?:confidentiality (?:agreements?|obligations?|clauses?|provisions?)|non-?disclosure agreements?|data (?:processing|protection) (?:agreements?|addend\\w{1,2})|contracts?|contractual\\w{0,2}|agreements?)\\b<60>\\bwith\\b<40>\\b(?:service providers?|vendors|(?:sub-?)?processors|contractors|third[- ]part(?:y|ies)|partners|suppliers)\\b<120>(?:protect|confidential|secur|privacy|only|safeguard|require|restrict|prohibit)',
      "\\b(?:service providers?|vendors|(?:sub-?)?processors|contractors|third[- ]part(?:y|ies)|partners|agents|compan(?:y|ies)|they|suppliers|recipients)\\b<100>(?:\\b(?:not|n't) (?:authori[sz]ed|permitted|allowed)\\b|\\bmay (?:only|not)\\b|\\bmust (?:only|not)\\b|\\bcan(?:not| only)\\b|\\b(?:do not have|have no) (?:the |any )?(?:independent )?right\\b|\\bare limited to\\b)<60>\\b(?:us(?:e|ing)|disclos(?:e|ing)|shar(?:e|ing)|process|access|retain)\\b<100>(?:other (?:purpose|than|use)|purposes?|except|only|necessary|services|our (?:instructions|behalf)|solely)",
      '\\b(?:require|obligate|oblige|bind|ensure|insist|contractually \\w{1,10})s?\\b<40>\\b(?:service providers?|providers?|vendors?|third[- ]part(?:y|ies)|(?:sub-?)?processors?|contractors?|partners|compan(?:y|ies)|suppliers?|recipients?|agents?|entities|these parties|they|them)\\b<140>(?:protect|confidential|safeguard|\\bonly\\b|\\bkeep\\b|\\bsecur|comply|adhere|maintain|refrain|\\bnot\\b|abide|agree|respect)',
      '\\b(?:so|as) long as (?:those|these|such|the|they)(?: parties)? agree to keep\\b<40>confidential',
      '(?:<provider>|\\bproviders?\\b|\\bthey\\b|\\b(?:these|those|such) (?:\\w{1,12} ){0,2}(?:parties|entities|firms|businesses|persons|individuals)\\b)<120>\\b(?:access|use|process|collect|disclose|handle)\\b<60>\\b(?:only|solely)\\b (?:as (?:\\w{1,12} )?(?:necessary|needed|required|directed|instructed)|to (?:perform|provide|carry|the extent|help|assist|complete|fulfil)|for (?:the|this|these|that|those|such|our))',
      '(?:<provider>|\\bproviders?\\b)<60>\\bwill only (?:collect|use|process|access)\\b<60>\\b(?:extent|necessary|needed|required|instruct)',
      '(?:\\bproviders?\\b|\\bthey\\b|\\banyone with\\b|\\b(?:these|those|such) (?:\\w{1,12} ){0,2}(?:parties|entities|firms|businesses|persons|individuals|compan(?:y|ies))\\b)<100>\\b(?:bound|obligated|obliged|(?<=\\b(?:are|is|be|been|contractually|legally) )required|prohibited|restricted|forbidden|(?:not|n.t) (?:authori[sz]ed|permitted|allowed))\\b<80>(?:confidential|\\bonly\\b|not (?:to )?(?:use|disclose|share)|from (?:using|disclosing|sharing)|other purpose|protect|safeguard|\\bsecure)',
      '(?:<provider>|\\bproviders?\\b|\\bthey\\b|\\banyone\\b|\\b(?:these|those|such) (?:\\w{1,12} ){0,2}(?:parties|entities|compan(?:y|ies))\\b)<60>\\b(?:subject to|under|have signed|has signed|must sign|sign)\\b (?:[\\w-]{1,14} ){0,3}?(?:contractual|contracts?|confidentiality|non-?disclosure|data (?:processing|protection)) ?(?:[\\w-]{1,16} ){0,2}(?:requirements?|obligations?|agreements?|terms|duties|restrictions|provisions|clauses|commitments)',
      '<provider><40>\\bsubject to (?:the )?terms (?:that )?we (?:make|agree|have|set)\\b',
      '\\b(?:their|its) (?:use|processing|handling)\\b<40>\\bsubject to\\b<30>(?:confidential|contract|security measures)',
      '<provider><60>\\b(?:has|have) agreed to\\b<60>(?:privacy|confidential|protect|\\bsecur|standards|not (?:to )?(?:use|disclose|share))',
      '\\b(?:process|use|handle)\\w{0,3}\\b<40>\\b(?:based on|according to|in accordance with|under|following|per) our (?:\\w{1,12} )?instructions',
      '\\bact(?:s|ing)? (?:only |solely )(?:on|under|upon|in accordance with) our (?:written )?instructions\\b',
    ),
    unless: cues(
      '\\b(?:countr\\w{1,3}|states?|territor\\w{1,3}|jurisdictions?|located)\\b<60>\\b(?:recogni[sz]ed|deemed|found|considered)\\b<60>\\b(?:adequate|equivalent)',
      '\\bonly we\\b|\\brequired to do so by law|\\bsuch action is necessary|\\benforce our\\b',
      '\\b(?:we|our company|the company) (?:is|are) committed|law enforcement|\\bcourts?\\b|government\\w{0,3} (?:authorit|agenc)|rights, property|verifiable|\\byou should\\b|\\breceive\\b<30>\\bfrom\\b',
      'if you are a (?:data )?controller|\\bas a (?:data )?processor|links? to|not responsible|\\bchild|parent|\\bprovide us\\b|\\bwe are (?:\\w{1,10} )?(?:required|obligated|obliged)',
      '\\bus to\\b<20>(?:disclose|share)|required (?:by|to by|under) (?:\\w{1,10} )?law|required to (?:disclose|share|provide|release)',
    ),
    against: cues(
      '\\brestricted by\\b<60>\\bterms of (?:use|service)\\b',
      '^<160>\\b(?:is|are) committed to (?:protecting|respecting|safeguarding|maintaining|your|the)\\b',
      'privacy policies (?:of|that) (?:third|other)|encourage you to',
      '\\b(?:governed by|subject to|protected by)\\b(?! (?:either )?(?:this|our|the same)\\b)<60>(?:privacy (?:polic(?:y|ies)|statements?|notices?|practices)|terms (?:of|and)|agreement with)|between your organi[sz]ation',
    ),
  },
  {
    practice: 'sharing.other-sites',
    needs: [
      /link|third|other|external|\btheir\b|not (?:responsible|control|endorse)|outside|those|endorse|separate|own (?:privacy|polic|terms)|(?:not|n't) (?:own|control|manage|employ)|privacy polic[^.]{0,20} appl|which we encourage/,
    ],
    strong: cues(
      "(?:\\bnot|n't|\\bno\\b|\\bcannot)\\b<30>(?:responsib\\w{1,5}|liable|liability|endorse\\w{0,3}|accountable|control(?! over how we))\\b<120>\\b(?:other|third[- ]part(?:y|ies)|linked|external|these|those|such|their|any|outside|its|non-\\w{2,15})\\b<40>(?:web ?sites?|sites?|services?|apps?|applications|pages?|platforms?|practices|content|polic(?:y|ies)|parties)\\b",
      "\\b(?:policy|statement|notice) (?:does|do|shall|will|is) ?(?:not|n't)(?: \\w{1,12})? (?:apply|cover|extend|address|govern|applicable|intended)\\b<120>\\b(?:third[- ]part(?:y|ies)|other (?:web ?)?(?:sites|companies|services|entities)|linked|external|links?|entities|companies|individuals)\\b",
      '\\b(?:encourage|advise|recommend|urge|suggest|should|please|caution|make sure)\\b<80>\\b(?:read|review|check|consult|examine|familiari[sz]e|aware)\\w{0,3}\\b<80>\\b(?:privacy (?:polic(?:y|ies)|statements?|notices?|practices)|terms)\\b<80>\\b(?:other|those|such|third|each|every|any|they|linked|these|their|before|leave)\\b',
      '\\b(?:cannot|can not|n.t|not able to|unable to) (?:guarantee|ensure|control)\\b<60>(?:privacy|security)<80>third part',
      '\\b(?:compan(?:y|ies)|entities|people|individuals|parties|businesses)\\b<20>\\b(?:we|not)\\b<12>\\b(?:own|owned|control|controlled|manage|managed|employ)\\b(?=<160>(?:not (?:apply|cover)|n.t (?:apply|cover)))|(?:\\bnot|n.t) (?:apply|cover|extend)\\b<80>\\b(?:compan(?:y|ies)|entities|people|individuals|parties|businesses)\\b<20>\\b(?:do not|don.t|not) (?:own|control|manage|employ)',
      '\\b(?:their|its|those|these) (?:own )?(?:privacy )(?:polic(?:y|ies)|notices?|practices|statements?)\\b<30>\\b(?:will |shall )?(?:appl(?:y|ies)|governs?)\\b',
      '\\blinks?\\b<60>\\b(?:third[- ]part(?:y|ies)|other|external)\\b<60>\\b(?:not (?:operated|controlled|owned|covered|governed|under|responsible)|own privacy|their (?:own )?(?:privacy|terms|polic)|differ)',
      '\\bprivacy (?:polic(?:y|ies)|notices?|statements?),? which we (?:strongly )?(?:encourage|advise|recommend|urge)\\b',
      '\\b(?:third[- ]party|linked|external|other) (?:web ?)?(?:sites?|services?)\\b<60>\\b(?:have|has|are|is|governed|subject)\\b<40>\\b(?:separate|their own|own|independent)\\b<40>\\b(?:polic(?:y|ies)|terms|practices)',
    ),
    unless: cues(
      'circumvent|\\b(?:setting|option|choice|tool)s? (?:does|do) not control\\b|\\bnot apply to <30>\\b(?:users|individuals|customers|employees|applicants)\\b<12>\\bwho\\b',
      'unauthori[sz]ed|\\bhack|breach|intercept|opt[- ]?out',
      '\\byou (?:choose to |may |decide to )?(?:post|publish|submit|disclose)\\b<60>(?:public|forum|communit|blog|chat)',
      '\\bservice providers?\\b<60>\\b(?:not (?:authori[sz]ed|permitted)|required)',
    ),
  },
];
