import { cue, cues } from '../cue-words.ts';
import type { PracticeCues } from '../practice-cues.ts';

/** "does not respond", "will not honour": between the denial and the verb there is room for an adverb or another verb. */
const doesNotHeed = "(?:\\bnot|n't|cannot|\\bnever|no longer|\\bnor|unable to)(?![- ]track)<24> <heed>";

/** Products that record or replay what a visitor does on a page. */
const recorders =
  '(?:\\bhotjar|full ?story|logrocket|smartlook|mouseflow|inspectlet|lucky ?orange|clicktale|crazy ?egg|microsoft clarity|contentsquare|quantum metric|glassbox|sessioncam|decibel insight|uxcam|session ?stack)\\b';

/** Products that measure visits for the site and run on another company's servers. */
const analyticsProducts =
  "(?:google(?:'s)? (?:universal )?analytics|firebase|adobe (?:analytics|omniture)|site ?catalyst|omniture|mixpanel|\\bhotjar|\\bamplitude\\b|heap analytics|kissmetrics|crazy ?egg|comscore|\\bnielsen|chartbeat|\\bflurry\\b|appsflyer|full ?story|quantcast|webtrends|new relic|optimizely|yandex metrica|statcounter|segment\\.io|microsoft clarity)";

/** Products that put another company's advertising cookies or pixels on a site. */
const advertisingProducts =
  '(?:google (?:adsense|adwords|ads|ad manager|marketing platform|remarketing|dynamic remarketing)|adsense|adwords|doubleclick|(?:facebook|meta|tiktok|twitter|pinterest|snapchat|snap|reddit) (?:ads?\\b|pixels?|custom audiences?|conversion)|custom audiences?|\\badroll|\\bcriteo|taboola|outbrain|bing ads|microsoft advertising|linkedin (?:insight|ads|marketing)|trade desk|remarketing|retargeting)';

/** What a visitor does with mouse, keys and screen. */
const inputs =
  '(?:\\bmouse[- ]?(?:movements?|overs?|hovers?|clicks?|scrolls?|pointer)\\b|\\bmovements? of (?:your|the) mouse\\b|\\bkey[- ]?(?:strokes?|press(?:es)?)\\b(?! log)|\\bcursors?\\b|\\bpointer\\b|\\bscroll(?:s|ing)? (?:depth|position|velocity|speed)s?\\b|\\b(?:clicks|taps|hovering)\\b<30>\\bscroll|\\bscroll\\w{0,4}\\b<30>\\b(?:clicks|taps)\\b|\\btyp(?:ing (?:cadence|rhythm|speed)|e in(?:to)?)\\b|\\bclick coordinates\\b|\\binputs? (?:made )?on (?:the |your )?keyboard\\b)';

/** Ways of giving effect to a signal. */
const heedsSignal =
  '\\b(?:listens? to|load (?:the )?pages? without|leaves? out|(?:stop|cease)s? (?:collect|track|count)ing|act(?:s|ed|ing)? (?:up)?on|abid(?:e|es|ed|ing) by|obey(?:s|ed)?|overrides?|overrid(?:ing|den)|(?:treat|regard)(?:s|ed)?\\b<40>\\bas (?:an? )?(?:objection|refus\\w{1,3}|opt[- ]?out|having refused)|(?:are|is|be|shall be|will be) (?:excluded|exempt(?:ed)?|left out)|gives? effect|(?:is|are) not (?:counted|measured|followed)|ignores? you|compl(?:y|ies)|no (?:profile|advertising cookies?|analytics|statistics|data|third[- ]party scripts) (?:is|are|will be) (?:\\w{1,12} )?(?:kept|written|set|loaded|collected|made)|supported)\\b';

/** Companies that were named in the sentence before, under a heading that tells their trade. */
const namelessCompanies =
  '\\b(?:these|those|such) (?:\\w{1,12} ){0,2}(?:compan(?:y|ies)|entities|third[- ]part(?:y|ies)|partners|networks)\\b<40>\\b(?:use|set|place)\\b<40>(?:cookies|beacons|pixels|tracking tech)';

/** "Cookies are kept for 13 months": no session lasts as long. */
const lastingCookies =
  '\\bwe (?:will |may )?(?:keep|retain|store)\\b<20>\\bcookies\\b<40>\\b\\w{1,10} (?:\\(\\d{1,3}\\) )?(?:months?|years?)\\b|\\b(?:our|these|the|such) cookies\\b<40>\\b(?:expire|last|remain|stay|are (?:stored|kept|retained|valid))\\b<40>\\b(?:months?|years?)\\b';

/** Topic "Cookies and tracking". */
export const cookiesCues: readonly PracticeCues[] = [
  {
    practice: 'cookies.own',
    needs: [/cookie|local(?:ly)? (?:shared |stored )?(?:object|storage)|flash|tracking tech|similar tech/],
    strong: [
      ...cues(
        '\\b(?:no|neither)\\b<10>\\bcookies\\b<30>\\b(?:are|is) (?:used|set|placed|stored)\\b',

        "<we>(?:,? (?:and|or|along with|as well as) (?:our|its|third|certain)[a-z ,'-]{1,60}?)?(?: (?:may|will|can|also|automatically|sometimes|currently|only|do not|does not|then)){0,2} (?:use|set|place|employ|utili[sz]e|send|deploy|store|install)s? <60>\\bcookies?\\b",
        "\\bwe (?:and|or) [a-z ,'-]{1,60}? (?:use|set|place|employ|utili[sz]e|deploy)s? <40>\\bcookies?\\b",
        '^[a-z0-9][\\w.&-]{1,20},? and (?:our|its) [a-z ,()-]{1,80}?\\b(?:use|set|place|employ|deploy)\\b<60>\\bcookies?\\b',
        '\\bour (?:own )?cookies\\b(?! (?:policy|notice|statement|page))',
        '\\bcookies\\b<40>\\b(?:allow|help|enable|let|permit|assist)s? us\\b',
        '\\b(?:through|via|by|with|using|from|by means of) (?:the )?(?:use of |our use of )?(?:\\w{1,12} ){0,2}cookies\\b(?! (?:policy|notice|statement|page))',
        '\\bour use of cookies\\b',
        '\\b(?:essential|functional|functionality|performance|strictly necessary|session|persistent|first[- ]party|preference|necessary) cookies\\b',
        "^[a-z0-9][\\w.&'-]{1,20}(?: [\\w&]{1,12})? (?:may |also |will ){0,2}uses? (?:\\w{1,12} ){0,2}cookies",
        '^[a-z0-9][\\w.&-]{1,20} [a-z0-9][\\w.&-]{1,20},? and (?:our|its) [a-z ,()-]{1,80}?\\b(?:use|set|place|employ|deploy)\\b<60>\\bcookies?\\b',
        '\\bwe, as well as\\b<160>\\b(?:use|set|place)\\b<30>\\bcookies\\b',
        '\\b(?:through|via|by|with|using|from|use|employ)\\b<40>\\btechnolog(?:y|ies)(?: <60>)?,? (?:such as|like|including)<30>\\bcookies\\b',
        '\\byou (?:can|may)\\b<40>\\bconsent to (?:the |our )?use of cookies\\b',
        '\\bcookies (?:that )?(?:we use|(?:are )?used on (?:our|the|this) (?:web ?site|site|service|platform))\\b',
      ),
      { heading: cue('\\b(?:use|set|place) cookies\\b'), text: cue('^yes\\b') },
    ],
    unless: cues(
      '\\b(?:other|linked|third[- ]party) (?:web ?)?sites?\\b<30>\\b(?:use|set|place)s? <20>cookies',

      '\\bbrowsers?\\b<30>\\baccept',
      '(?<!\\b(?:we,? (?:and|or|as well as|along with|together with)|and our|and its)\\b<60>)\\b(?:third[- ]part(?:y|ies)|advertisers?|ad networks?|they|entities|companies|google|facebook)\\b<30>\\b(?:use|set|place)s? <20>cookies',
      '\\b(?:reject|refus|block|disabl|delet|declin)\\w{0,4}\\b<60>\\bcookies',
      '\\bopt',
      '^what (?:are|is)',
    ),
    against: cues(
      "(?:\\bnot|n't|\\bnever)\\b<20>\\bcookies\\b (?:to|for) (?:collect|gather|obtain|identify|track|store (?:any )?personal|personal)",
      "\\bcookies (?:that we use |we use |themselves )?(?:do|does|can|will)(?: not|n't|not) (?:\\w{1,12} )?(?:tell|identify|contain|reveal|know|hold|collect|store)\\b",
      '\\b(?:could|might), for example\\b<20>\\buse a cookie\\b',

      '\\bcookies (?:\\w{1,8} )?by (?:google|facebook|meta|third|advertis|other)(?!.{0,200}\\bwe\\b)',
      '\\bnot\\b<30>third[- ]party cookies',
    ),
  },
  {
    practice: 'cookies.needed',
    needs: [
      /cookie|javascript|tracking tech|technolog|functional|feature|those options|if you|storage|browser/,
      /\bno[nt]?\b(?! limited)|\bstill\b|n't|cannot|unable|limit(?!ed to)|affect|\bstop|\bfail|impair|impact|prevent|interfer|los[et]|disrupt|inaccess|unavailable|degrad|requir|necessary|difficult|must|fewer|less|without|reduc|hinder|essential|need|have to|features?[^.]{0,30}(?:disabled|missing|off\b)/,
    ],
    strong: cues(
      '\\b(?:disabl|block|reject|refus|delet|declin|without|turn off|switch off)\\w{0,3}\\b<30>\\bcookies?\\b<60>\\b(?:can|will|may) still\\b<60>\\b(?:use|access|work|visit)\\b<40>\\b(?:every|all|whole|entire|full(?:y)?|everything)\\b|\\bworks? (?:fully|perfectly|just as well|equally well) without cookies\\b',

      "(?:disabl\\w{1,3}|block\\w{0,3}|reject\\w{0,3}|refus\\w{1,3}|delet\\w{1,3}|declin\\w{1,3}|turn(?:ing)? off|remov\\w{1,3}|switch(?:ing)? off|without|not (?:to )?accept|not receive|restrict\\w{0,3}|disallow\\w{0,3}|deactivat\\w{1,3}|not allow)\\b<70>\\bcookies\\b<180>(?:not (?:be able|work|function|operate|be available|have access|properly|be accessible|able|perform)|unable|cannot|can't|limit|stop working|no longer work|fail to (?:work|load)|\\blose\\b|impair|affect|interfere|impact|unavailable|inaccessible|prevent\\w{0,3} you|degrad|diminish|disrupt|less|inoperab|hinder|have to (?:re-?enter|enter|provide|log|sign|type))",
      "(?:not (?:be able to|work|function|operate|properly|perform|be available|have access)|unable to|unavailable|inaccessible|cannot|can't)\\b<140>\\b(?:if|when|without|unless)\\b<70>\\bcookies",
      '(?:disabl\\w{1,3}|block\\w{0,3}|reject\\w{0,3}|refus\\w{1,3}|delet\\w{1,3}|declin\\w{1,3}|turn(?:ing)? off|restrict\\w{0,3})\\b<40>\\bcookies\\b<60>\\b(?:features?|functions?|functionality|services|parts|areas|sections|content)\\b<30>\\b(?:disabled|lost|limited|missing|reduced|restricted|off|slower)\\b',
      '\\bif you (?:disable|block|reject|refuse|turn off|decline) (?:them|these)\\b<60>(?:(?:not|n.t) be able|unable|cannot|will not work|not function)',
      '\\bcookies?\\b<140>\\b(?:doing so|this|that) (?:may|might|could|can|will)\\b<12>(?:affect|impair|limit|reduce|degrade|interfere|disrupt|impact)\\w{0,2}\\b<30>\\b(?:functionality|function|features?|use|services?|performance|experience)\\b',
      'cookies (?:must|need to|have to) be (?:enabled|accepted|on)\\b',
      '\\brequires? (?:that )?(?:you(?:r browser)? )?(?:to )?(?:accept|enable|allow)\\w{0,3} cookies',
      '\\brequires? cookies\\b',
    ),
    against: cues(
      '\\b(?:will|does|should) not (?:affect|impact|impair|limit)\\b<40>\\bfunction',
      '\\bads?\\b<60>\\bless (?:relevant|targeted|personali[sz]ed|tailored|interesting)\\b(?!.{0,200}(?:not work|function|unable|cannot|not be able))|\\badvertis\\w{1,8}\\b<60>\\bless (?:relevant|targeted|personali[sz]ed|tailored)\\b(?!.{0,200}(?:not work|function|unable|cannot|not be able))',
      'cookies?<60>opt(?:ed|ing)?[- ]?out<60>(?:again|no longer|longer be|lost)',
      'opt(?:ed|ing)?[- ]?outs?\\b<40>(?:again|no longer|lost|reset)',
    ),
  },
  {
    practice: 'cookies.third-party-analytics',
    needs: [
      /third|partner|provider|vendor|compan|google|adobe|omniture|mixpanel|hotjar|amplitude|flurry|firebase|comscore|nielsen|chartbeat|quantcast|webtrends|piwik|matomo|segment|youtube|yandex|facebook|tool|service|software|plug-?in|\btags?\b|cookie|technolog|beacon|^[^|]{0,100}\banalytics/,
      /cookie|beacon|tracking|analytic|measur|statistic|google|third|partner|provider|vendor|technolog|youtube|adobe|mixpanel|hotjar|amplitude|flurry|firebase|comscore|nielsen|chartbeat|quantcast|webtrends|piwik|matomo|segment|traffic|audience/,
    ],
    strong: [
      ...cues(
        `\\b(?:use[sd]?|using|employ\\w{0,3}|utili[sz]\\w{1,3}|implement\\w{0,3}|through|via|with|by|such as|including|like|and|from|integrat\\w{1,4}|is|called)\\b<60>${analyticsProducts}`,
        `${analyticsProducts}[^.]{0,40}\\b(?:uses?|collects?|sets?|cookies?|helps?|generates?|provides?|transmits?|analy[sz]es?|measures?|tracks?|records?|gathers?|to)\\b`,
        'third[- ]party (?:web |website |web site |service |tracking |mobile |data |traffic |and ){0,2}(?:analytics?|measurement|statistics?|metrics)\\b',
        '\\b(?:web |website |data )?(?:analytics|measurement)(?: and (?:\\w{1,14} ){1,2}| service)? ?(?:providers?|compan(?:y|ies)|partners?|vendors?|firms?|services? (?:provided|offered) by)\\b',
        '\\bproviders of (?:[\\w-]{1,14},? (?:and |or )?){0,3}?(?:measurement|analytics|statistics)\\b',
        '\\b(?:providers|vendors|third[- ]parties)\\b<240>\\b(?:tracking|reporting|measuring|analy[sz]ing|monitoring)\\b<24>\\b(?:usage|use|traffic) (?:of|to|on)\\b',
        '(?:<share>|\\b(?:engag|employ|hir|us|work|contract|rel|allow|permit|partner|retain)(?:e|es|ing|s|y|ies)?\\b)<60>\\b(?:service providers|vendors|third[- ]part(?:y|ies)|(?:other )?companies|partners|consultants|contractors|agents|others)\\b<200>\\banalytics\\b',
        '\\b(?:service providers|vendors|third[- ]parties|companies|partners)\\b<60>\\b(?:perform|offer|assist|help|support|provide us)\\w{0,3}\\b<120>\\banalytics\\b',
        '\\b(?:(?<!internet )service providers|vendors|third[- ]part(?:y|ies)|companies|partners|these parties)\\b<120>\\b(?:to|who|that|which|and|behalf,|help us|assist us)\\b<20>\\b(?:monitor|analy[sz]e|measure|track)\\b<30>\\b(?:use|usage|traffic|visits?|activity|trends|visitors|users)\\b',
        '\\bpartners use\\b<60>\\bcookies\\b<80>\\b(?:analy[sz]e|measure|track)\\b',
        '\\b(?:allow|permit|let)s?\\b<40>\\b(?:service providers|vendors|third[- ]part(?:y|ies)|partners|others)\\b<40>\\b(?:use|set|place)\\b<40>(?:beacons|cookies|pixels|technolog)<160>(?:understand|measur|analy|traffic|statistic)',
        'third[- ]part(?:y|ies)\\b<80>\\b(?:analytics|to (?:measure|analy[sz]e))\\b<60>(?:cookies|usage|traffic|visits|use of|website|site)',
      ),
      {
        heading: /\banalytics\b/,
        text: cue(
          "\\bwe (?:also )?use (?!(?:the|this|these|that|your|our|it|its|such|cookies|data|information|analytics|tools|technolog\\w{1,4})\\b)[\\w'-]{2,20}(?: [\\w'-]{2,20})?,? (?:which|that|an? (?:\\w{1,14} ){0,2}(?:service|tool|product)\\b<20>) ?<20>\\b(?:counts?|measures?|tracks?|analy[sz]es|shows? us|tells? us|records?)\\b",
        ),
      },
    ],
    unless: cues(
      '\\b(?:opt[- ]?out|add-?on|prevent|disable)\\b',
      '\\b(?:receive|obtain|collect|acquire|purchase|buy)s?\\b<80>\\bfrom\\b<80>(?:providers|vendors|partners|third|compan|others)|\\bpredictive analytics|\\bcambridge analytic|\\bprovide information about\\b|\\bwe provide analytics\\b|\\bour analytics (?:products?|platform|customers|clients)\\b',
    ),
    against: cues(
      // Figures that are handed on after the counting; who counts is not told.
      '^(?=.{0,600}(?:aggregated?|anonymi[sz]ed|anonymous|de-?identified)\\b)(?=.{0,600}<share>)(?!.{0,2000}(?:cookie|pixel|beacon|google|technolog|providers|analytics (?:tools?|services?|software|compan)))',
    ),
  },
  {
    practice: 'cookies.third-party-ads',
    needs: [
      /\bads?\b|advert|banner|adsense|adwords|adroll|market|doubleclick|google|facebook|\bmeta\b|third|partner|retarget|remarket|interest-based|technolog|\btarget/,
    ],
    strong: [
      ...cues(
        '\\b(?:advertising|targeting|marketing) cookies\\b<100>\\b(?:through|via|from) third[- ]party (?:services|providers|partners|companies|platforms|networks)\\b',
        '\\b(?:cookies|beacons|pixels)\\b<40>\\b(?:used|placed|set) by (?:our |third[- ]party |the )?(?:service providers|third[- ]parties|partners|vendors)\\b<40><ads>',
        '\\b(?:google|facebook|meta|microsoft|amazon|criteo)\\b<20>\\b(?:use|uses|set|sets|place|places)\\b<30>\\bcookies\\b<60>\\b(?:show|serve|deliver|display|target)\\b<40><ads>',

        '\\badvertisers\\b<30>\\b(?:use|set|place)s? <30>(?:cookies|beacons|pixels)\\b',
        "(?:third[- ]part(?:y|ies)|advertis\\w{1,6}|\\bad\\b|marketing|media)[a-z ,'/&()-]{0,50}(?:compan(?:y|ies)|partners?|networks?|servers?|providers?|vendors?|parties|advertisers?|agenc(?:y|ies)|platforms?)\\b<70>\\b(?:use|uses|set|sets|place|places|collect|collects|employ|utili[sz]e|deploy|track|tracks|receive)\\b<100>(?:cookies?|pixels?|beacons?|\\btags\\b|tracking|your (?:visits?|activit\\w{1,4}|brows\\w{1,4}|online|use|interactions?|interests?))<160><ads>",
        "\\b(?:advertis\\w{1,6}|\\bad\\b)[a-z ,'/&()-]{0,40}(?:compan(?:y|ies)|partners?|networks?|servers?|providers?|vendors?|advertisers|agenc(?:y|ies)|platforms?)\\b<70>\\b(?:use|uses|set|sets|place|places|employ|utili[sz]e|deploy|collect|track)\\b<80>(?:cookies?|pixels?|beacons?|tracking|about your|your (?:visits?|activit\\w{1,4}|brows\\w{1,4}|online|use))",
        '\\b(?:allow|permit|authori[sz]e|let|enable|engage|work with|works with|partner with|contract with)s?\\b<40>(?:third[- ]part(?:y|ies)|\\bothers\\b|partners?|networks?|compan(?:y|ies)|google|facebook|advertis\\w{1,6})\\b<100>(?:cookies|track\\w{0,3}|collect\\w{0,3}|pixels|beacons|\\btags\\b|\\bserve|display|deliver|\\bplace\\b|\\bshow)<120><ads>',
        '\\buses? (?:[\\w,-]{1,18} ){0,3}(?:third[- ]part(?:y|ies)|others|other compan(?:y|ies)|outside|partners?|(?:ad|advertising) (?:networks?|compan(?:y|ies)|servers?|partners?|agenc(?:y|ies)|vendors?)|google|facebook)\\b<100>(?:cookies|track\\w{0,3}|collect\\w{0,3}|pixels|beacons|\\btags\\b|\\bserve|display|deliver|\\bplace\\b|\\bshow)<120><ads>',
        `\\b(?:use[sd]?|using|via|through|work with|employ|participate in|implement\\w{0,3}|engage in|such as)\\b<50>${advertisingProducts}`,
        `${advertisingProducts}\\b[^.]{0,60}(?:cookies?|pixel|\\btags?\\b|serve|show ads|display)`,
        // An item of a list of providers.
        `^\\W{0,3}${advertisingProducts}\\b ?(?:: ?)?(?:for|to)\\b<60>(?:<ads>|retargeting|remarketing|conversion)`,
        '(?:third[- ]party|partner) (?:\\w{1,12} )?(?:advertising|targeting|marketing|ad) cookies',
        'third[- ]part(?:y|ies)\\b<20>\\b(?:use|set|place)\\b<30>\\bcookies\\b<100><ads>',
        'third[- ]party (?:tracking technologies|cookies|pixels|trackers|tags)\\b<160><ads>',
        '\\b(?:cookies?|beacons?|pixels?|\\btags)\\b<70>\\b(?:by|from|of)\\b<30>(?:\\badvertisers|\\bad (?:networks|servers|exchanges|compan\\w{1,3})|advertising (?:partners|networks|compan\\w{1,3}|platforms|servers))',
        '\\b(?:no|without|free of) third[- ]party (?:ads|advertis\\w{1,6}|ad trackers)\\b',
        '(?:advertising|targeting|marketing)(?:/\\w{1,12})? cookies\\b<100>\\bby (?:our |third|advertis|other|partners|google)',
        'third[- ]part(?:y|ies)\\b<40>\\b(?:advertising|targeting) cookies',
        '\\bwe and (?:our |certain |other |selected |some ){0,2}(?:\\w{1,14} ){0,2}(?:partners|third[- ]part(?:y|ies)|advertisers)\\b<60>\\b(?:use|set|place|deploy|employ)\\b<60>\\b(?:cookies?|pixels?|beacons?)\\b<100><ads>',
        '\\b(?:these|such|those) (?:\\w{1,12} )?(?:compan(?:y|ies)|advertisers|networks|servers|third[- ]part(?:y|ies))\\b<30>\\b(?:use|set|place)\\b<40>\\b(?:cookies?|beacons?|clear gifs?|pixels?)\\b<80>\\b(?:their|our|the) (?:\\w{1,12} )?(?:banners?|ads?|advert\\w{0,8})\\b',
      ),
      { heading: /\badvertis/, text: cue(namelessCompanies) },
    ],
    unless: cues(
      '\\b(?:does|do) not cover\\b|^for more information\\b',
      '^<30>\\b(?:you (?:can|may)|to|if you)\\b<30>opt[- ]?out',
    ),
    against: cues(
      'opt[- ]?out (?:of|from) google analytics\\b',
      // The service's own pixel on the sites of others.
      '\\bcollect\\w{0,3}\\b<60>\\bfrom (?:their|other) (?:web ?sites?|sites?|apps?)\\b<60>\\bintegrat',
      '\\bcollected from (?:potential )?advertisers\\b|\\bif you (?:use|are) <20>\\badvertiser',
    ),
  },
  {
    practice: 'cookies.social',
    needs: [
      /social|facebook|twitter|linkedin|pinterest|instagram|tiktok|plug-?in|widget|button|snapchat|youtube|google ?(?:\+|plus)|\bx\b/,
      /cookie|pixel|plug-?in|widget|button|feature|\bsdks?\b|\btags?\b|\bembed|tweet|\+1|icons?\b|modules?\b|\btools?\b|integrat|beacon|track|component|\bshar(?:e|ing)\b/,
    ],
    strong: cues(
      '\\bthird[- ]part(?:y|ies)\\b<30>\\b(?:set|place|use|deploy)\\b<30>\\b(?:cookies|pixels)\\b<160>\\bsocial (?:media|network\\w{0,3})\\b',
      'social[- ](?:media |network(?:ing|s)? |sharing |bookmarking )?(?:plug-?ins?|widgets?|buttons?|cookies|pixels|modules)\\b',
      'social[- ](?:media|network(?:ing|s)?|sharing) features\\b',
      '\\b(?:facebook|twitter|linkedin|pinterest|instagram|google ?\\+|tiktok|meta|snapchat|reddit) (?:like |share |tweet |social )?(?:buttons?|plug-?ins?|widgets?|pixels?|insight tag|cookies?)\\b',
      "(?<!, )\\b(?:like|share|tweet|share this|pin it|\\+1|follow)['’]? (?:or '?\\w{1,8}'? )?buttons?\\b",
      'social (?:media|network\\w{0,3})\\b<80>\\b(?:cookies?|pixels?|plug-?ins?|widgets?)\\b',
      '\\b(?:components?|features?|tools?|functionality)\\b<30>\\b(?:provided|offered|supplied|operated)\\b<20>social (?:media|network)',
      '\\b(?:widgets?|plug-?ins?)\\b<140>\\bsocial (?:media|network)',
      '\\b(?:cookies?|pixels?|plug-?ins?|widgets?|buttons)\\b<60>\\b(?:from|by|of|to|for|provided by) (?:\\w{1,12} )?social (?:media|network)',
    ),
    unless: cues(
      '\\bfree of\\b',
      'you (?:post|publish|submit)<60>social media features',
      '\\bsale\\b|social (?:media |network\\w{0,3} )?posts\\b',
    ),
  },
  {
    practice: 'cookies.session-only',
    needs: [
      /session|temporar|transient|persistent|permanent|expire|months?\b|years?\b/,
      /cookie/,
      /\bonly\b|solely|exclusive|\bjust\b|\bnot\b|n't|never|\bno\b|\ball\b|persistent|permanent|months?\b|years?\b/,
    ],
    strong: cues(
      '\\b(?:only|solely|exclusively|just)\\b (?:use |uses |set |sets |places? |employs? |utili[sz]e )?(?:\\w{1,14} ){0,3}(?:session|temporary|transient)(?:[- ](?:id|based|only))? cookies?\\b',
      '\\bno cookies (?:other than|but|except|besides|apart from) (?:for )?(?:session|temporary|transient)\\b',
      '\\b(?:session|temporary|transient)(?: id)? cookies? only\\b(?! (?:to|for|last|exist|until|remain|stay|during))',
      "(?:\\bnot|n't|never) (?:use|set|store|place|employ)<30>\\b(?:persistent|permanent|long[- ]term) cookies",
      '\\bcookies (?:we (?:use|set)|used|set) (?:\\w{1,8} ){0,3}are (?:only |all |exclusively )(?:session|temporary)',
      // Cookies that last: a denial.
      "(?:<we>|^[a-z][\\w.&'-]{1,20})(?: (?:may|will|can|also)){0,2} (?:use|set|place|employ|utili[sz]e|deploy|store)s?\\b<60>\\b(?:persistent|permanent)(?: (?:and|or|as well as) session)? cookies\\b",
      '<we>\\b<60>\\b(?:use|set|place|employ|utili[sz]e|deploy)s?\\b<60>\\bsession(?:[- ]based)?(?: cookies)?,? (?:and|or|and/or|as well as) (?:\\w{1,12} )?(?:persistent|permanent)\\b',
      '\\b(?:our|these|the) cookies (?:that we use )?(?:may|can|are) (?:\\w{1,12} )?(?:be )?(?:either |both )?(?:(?:persistent|permanent)|session(?: cookies)? <240>\\b(?:or|and) (?:persistent|permanent))\\b|^cookies may be (?:either )?(?:persistent|permanent)\\b',
      '^persistent cookies are (?:added|set|placed|used)\\b',
      '\\bincluding (?:persistent|permanent|session) and (?:persistent|permanent|session) cookies\\b',
      lastingCookies,
    ),
    against: cues('\\bnot\\b<12>\\bonly session cookies'),
  },
  {
    practice: 'tracking.pixels-fingerprinting',
    needs: [
      /pixel|beacon|fingerprint|clear[- ]gif|web bug|\btags?\b|1x1|invisible|\bopen|click|read[- ]receipt|\bgifs?\b|tracking tech|similar tech/,
    ],
    strong: cues(
      '\\b(?:web|tracking|internet|e-?mail|network|site|image|invisible|electronic|action|facebook|meta|tiktok|conversion|advertising|marketing|transparent) ?(?:beacons?|pixels?|bugs?)\\b',
      '\\bpixel(?:s|[- ](?:tags?|gifs?|images?|trackers?))\\b',
      '\\bclear[- ]gifs?\\b',
      '\\b(?:device|browser|canvas|digital|probabilistic)[- ](?:and browser )?fingerprint\\w{0,4}\\b',
      '\\b(?:single|one|1)[- ]pixel\\b',
      '\\bbeacons?\\b<30>\\b(?:cookies|pixels?|tags)\\b',
      '\\bcookies?\\b<30>\\b(?:beacons?|pixels?)\\b',
    ),
    unless: cues(
      '^(?:an? )?(?:web |tracking |e-?mail )?(?:beacons?|pixels?(?: tags?)?|clear gifs?|bugs?)[^.]{0,40} (?:are|is) (?:an? |small|tiny|often|usually|electronic|transparent|graphic)(?!.{0,200}\\bwe\\b)',
      '(?:does|do|shall) not (?:cover|apply|govern)|bluetooth|in-store|display resolution|screen resolution|pixels? (?:wide|per|dimension)',
      '^(?:what (?:are|is)|how)',
      '\\b(?:block|disabl|prevent|opt)\\w{0,4}\\b<60>(?:beacons|pixels)',
    ),
  },
  {
    practice: 'tracking.session-recording',
    needs: [
      /record|replay|heat ?-?map|key ?-?stroke|hotjar|full ?story|mouse|scroll|session|logrocket|smartlook|inspectlet|lucky ?orange|clicktale|crazy ?egg|clarity|monitor|contentsquare|quantum metric|glassbox|pages|actions|checkout|play .{0,30}back|screenshots|snapshots|typing|what you type|key-?press/,
    ],
    strong: cues(
      `\\b(?:collect|track|captur|monitor|log|logged|record|observ|register|stor|follow)\\w{0,4}\\b<120>${inputs}`,
      `${inputs}<100>\\b(?:is|are|be) (?:\\w{1,12} )?(?:recorded|logged|captured|registered|tracked|stored|followed)\\b`,
      '\\btak(?:e|es|en|ing)\\b<20>\\b(?:screenshots|snapshots)\\b<100>\\b(?:session|page|recording|play <20>back)\\b',
      '\\b(?:video[- ]like|reconstruct\\w{1,6}|film|replays?|play(?:s|ed)?)\\b<60>\\b(?:your|individual|what|the)\\b<20>\\b(?:visits?|happened on our pages|visitors did|match)\\b|\\brecordings? of (?:the|your) (?:screens?|pages|visit)\\b|\\brecording of (?:the|your) visit\\b',
      '\\b(?:whole|entire|user|your) sessions?\\b<50>\\b(?:recorded|observed|replayed)\\b|\\bobserve user sessions\\b',
      '\\btext (?:that )?you (?:are )?typ(?:e|ing)\\b<60>\\bbefore (?:it is sent|you (?:send|submit|press))|\\bas you type\\b<40>\\b(?:logged|recorded|captured|stored|submit)',
      '\\blog(?:ged|s)?\\b<12>\\bas you type\\b',
      '\\bheat[- ]?mapping\\b',

      'session[- ](?:replays?|recordings?|capture)\\b',
      '\\bheat[- ]?maps?\\b',
      recorders,
      "\\brecord(?:s|ed|ing)?\\b<80>(?:mouse (?:clicks?|movements?)|\\bscroll(?:s|ing)?\\b|key ?strokes|cursor|(?:your|user|users'|browsing|website|site|visitor|web) (?:\\w{1,10} )?sessions?\\b)",
      '\\b(?:collect|track|captur|monitor|log|record|observ|includ|such as|information)\\w{0,4}\\b<140>(?:mouse[- ]?(?:movements?|overs?|hovers?|clicks?|scrolls?)|key ?strokes?(?! log)|cursor movements?|scroll(?:ing|s)?\\b(?: depth| behaviou?r| activity| patterns)?,? (?:\\w{1,10} ){0,2}(?:clicks?|mouse[- ]|taps))',
      '\\b(?:clicks|taps)\\b<20>\\bscroll(?:s|ing)\\b',
      '\\breplay(?:s|ed|ing)?\\b<40>\\b(?:sessions?|visits?|interactions)\\b',
    ),
    against: cues(
      '\\b(?:biometric|fingerprints|voiceprints|faceprints|gait)\\b',
      '\\b(?:webinar|training|tutoring|coaching|therapy|live|counsel\\w{1,5}|zoom|class|teaching|lesson|support|chat|video|meeting|lab|workout|game) (?:\\w{1,10} )?sessions?\\b(?!<80>(?:mouse|scroll|keystroke|replay))',
      '\\bby (?:scrolling|continuing|clicking)|scroll(?:ing)? (?:down|to|through|past|below)|keystroke loggers?',
      'recorded (?:statement|message|announcement)',
    ),
    unless: cues('\\b(?:malware|virus(?:es)?|trojans?|spyware|hackers?|muscle|patients?)\\b'),
  },
  {
    practice: 'tracking.other-sites',
    needs: [
      /other (?:\w+ )?(?:web ?)?(?:sites|apps|services|platforms|online)|another (?:web ?)?(?:site|app)|web ?sites|different sites|across|third[- ]party|elsewhere|over time|browsing|\boff\b|around the|internet|before (?:and|or) after|unaffiliated|cross-|on and off|activit|their (?:web ?)?(?:site|app)/,
    ],
    strong: cues(
      // What stands behind an advertisement is where it is shown.
      '\\b(?:track|follow|monitor|collect|recogni[sz]e|observe|log|gather|link|combine|record)\\w{0,4}\\b(?:(?!\\b(?:ads?|advert\\w{1,8}|offers) )[^.]){0,140}\\b(?:across|on|over|at|through|with|from) (?:other|different|multiple|various|third[- ]party|unaffiliated|non-affiliated|unrelated)(?: \\w{1,12}){0,2} (?:web ?sites|sites|apps|applications|online services|platforms)\\b',
      '\\bover time and across\\b',
      '\\b(?:visits?|use|usage|activit\\w{1,4}|brows\\w{1,4}|interact\\w{1,6}|actions|behaviou?r)\\b<20>\\b(?:of|to|on|with|at)\\b<12>\\b(?:this|our|the|these|your)\\b[^.,]{0,30}\\b(?:and|or) (?:to |on )?(?:other|third[- ]party|unaffiliated)(?! (?:associated|related|affiliated|of our))(?: \\w{1,12}){0,2} (?:web ?sites|sites|apps|applications|online services|platforms)\\b',
      '\\b(?:track(?:s|ed|ing)?|follow(?:s|ed|ing)?|recogni[sz]e|your (?:\\w{1,12} )?(?:activit\\w{1,4}|browsing|visits?)|you (?:browse|navigate|move|surf|visit))\\b<60>\\b(?:across|around|throughout|on) the (?:internet|web\\b(?! ?sites?))\\b',
      'cross[- ](?:site|context|contextual|app)\\w{0,3} (?:behaviou?ral )?(?:track|advertis)\\w{1,5}',
      '\\b(?:activit(?:y|ies)|brows(?:e|ing)|interactions?|behaviou?r|visits?)\\b<40>\\b(?:on|across|to|with) (?:many |various |several )?(?:other|third[- ]party|unaffiliated|different)(?: \\w{1,12}){0,2} (?:web ?sites|sites|apps|applications|online services|platforms)\\b',
      '\\b(?:obtain|receive|collect)\\b<80>\\b(?:browser|device)\\b<30>\\baccess(?:es)?\\b<100>\\bon (?:other|third[- ]party) (?:web ?)?(?:sites|apps)\\b',
      '\\b(?:view|interact with|use)\\b<40>\\b(?:content|ads|buttons?|widgets?|plug-?ins?)\\b<40>\\bon (?:third[- ]party|other) (?:web ?sites|sites|apps|services)\\b<120>\\b(?:we|us)\\b<20>\\b(?:receive|collect|obtain)\\b',
      '\\bcollect\\w{0,3}\\b<60>\\bfrom (?:their|other|partners.?) (?:web ?sites?|sites?|apps?)\\b<80>\\b(?:our (?:advertising )?(?:technology|pixels?|tags?)|pixels?)\\b',
      '\\bsites\\b<20>\\bwhere our ads appear\\b<60>\\babout your (?:\\w{1,10} )?(?:brows|activit|behavio)',
      '\\bcollect\\w{0,3} (?:\\w{1,12} ){0,2}(?:information|data) about you(?:r \\w{1,12})? on\\b<40>\\band on third[- ]party (?:services|properties|platforms)\\b',
      "\\b(?:activit\\w{1,4}|track\\w{0,3}|brows(?:e|ing)|interact\\w{0,4}|visit\\w{0,3})\\b<80>\\bon (?:and|or) off (?:of )?(?:our|the|[a-z]{1,15}(?:[' .]|$))",
    ),
    unless: cues(
      '\\bour (?:applications?|content|services?|products?) on (?:third|other)|\\bfrom advertisers\\b',
      '\\b(?:turn|switch)\\w{0,3}\\b<60>\\bon (?:and|or) off|\\bknown as\\b|\\bpublic(?:ly)?\\b|\\bviewable|\\bvisible|\\baccessible',
      '\\b(?:allow|enable|let|permit)s? you to\\b|\\byou (?:can |may |choose to )?(?:connect|upload|post|link)\\b',
      '\\b(?:this|our|the) (?:privacy |cookie )?(?:policy|notice|statement) (?:describes|applies|covers|explains|does)\\b|\\bwe (?:make available|operate|offer) on (?:third|other)',
      // Where advertisements are shown says nothing of what is watched there.
      '^(?!.{0,2000}(?:cross-|on (?:and|or) off|track|visit|activit|behavio|brows|recogni|interact|collect)).{0,600}(?:\\bads?\\b|advert|content)',
      '<dnt>',
      '\\bnot (?:sold|shared|sell|share)\\b|\\b(?:considered|deemed|defined|constitut\\w{1,3})\\b|subject to|governed|\\byou may block\\b|not responsible|privacy (?:policies|practices|statement)s? of|links? to|\\bopt',
      "\\b(?:do|does|will|may) not\\b(?! (?:\\w{1,12} ){0,2}(?:track|follow|monitor) (?:you|what you|your)\\b)|n't\\b",
      '\\b(?:post|publish|share|log ?in|sign ?in|login)\\b<60>other',
    ),
    against: cues('(?:linked|link) (?:to|from|web ?sites)<40>not (?:responsible|covered)'),
  },
  {
    practice: 'tracking.referrer',
    needs: [
      /refer(?!ence (?:or|and|to) )|clickstream|c[ao]me from|coming|arriv|before|prior|previous|preced|exit|entry|linked|directed|led you|visited/,
    ],
    strong: cues(
      '\\breferr(?:er|ing|al)s?(?: ?[/-] ?exit| and exit|, exit| or exit)? ?(?:web ?)?(?:pages?|sites?|urls?|headers?|address\\w{0,2}|sources?|domains?|link|uri|search)',
      '\\b(?:http )?referr?er\\b(?! (?:program|bonus|a friend))<10>(?:url|header|page|site|,|$|\\(|and|\\.|;)',
      '\\b(?:web ?sites?|sites?|pages?|urls?|address\\w{0,2}|links?|web address)\\b<30>\\b(?:you (?:came|come|arrived|linked|were (?:visiting|referred|directed)|are coming|clicked)|(?:that |which )?(?:referred|led|directed|brought|linked) you)\\b',
      '\\b(?:visited|viewed|visit|were on|accessed) (?:immediately |just |right |last )?(?:before|prior to) (?:coming|visiting|ours?|accessing|using|you|navigating|entering|arriving|reaching|clicking)',
      '\\breference ?/ ?exit pages',
      '\\b(?:web ?site|site|page|url) previously visited\\b',
      '\\bhow you (?:were referred|arrived|got|came)\\b',
      '\\bclick[- ]?stream\\b<30>\\bto\\b,? (?:through,? )?and from\\b',
      '\\breferral (?:urls?|web ?sites?|pages?|data|headers?)\\b',
      '\\bwhere you (?:came|come|were referred) from\\b',
    ),
    unless: cues(
      '\\blimitations? on\\b|\\breferrals?\\b<30>\\b(?:managed|platforms?|rewards?|credit)|\\breferrer platforms?',
    ),
    against: cues(
      '\\breferral sources?\\b<30>\\b(?:bonus|reward)|\\brefer(?:ral)? (?:a |your )?(?:friend|program|bonus|reward)|referred (?:a )?friend|referrals? (?:program|bonus|reward|code)',
      '\\b(?:refers?|referred|referring) to (?:as|in|the|herein|collectively|any|this|personal)(?!.{0,200}(?:ip address|browser type|operating system))',
    ),
  },
  {
    practice: 'tracking.none',
    needs: [
      /track|analytic|monitor|profil|spy|surveil|follow (?:you|our|users|visitors|people)/,
      /\bnon?e?\b|\bnot\b|n't|never|without|free|zero|nor\b/,
    ],
    strong: cues(
      "<we>(?: \\w{1,10})?(?: do| does| will| shall)?(?: not|n't| never)(?: and (?:do|will) not)? (?:track|monitor|follow|spy on|profile) (?:you|our (?:users|visitors|customers|readers|members)|users|visitors|individuals|people|anyone|customers)\\b",
      '\\b(?:no|zero|without(?: any)?) (?:user |third[- ]party |ad |advertising |cross-site |visitor )?(?:tracking|trackers)\\b(?! (?:number|signal|of packages))',
      "<we>(?: \\w{1,10})?(?: do| does| will)?(?: not|n't| never) (?:use|include|embed|contain|have|run|employ|load) (?:any )?(?:kind of |form of |type of |third[- ]party )?(?:trackers|tracking|tracking (?:cookies|code|tools|scripts|software|technolog\\w{1,4}|pixels)|analytics)\\b",
    ),
    against: cues(
      '\\btrack(?:ing)?\\b<40>\\bindividually|child|\\bkids\\b|\\bjunior',
      '\\bcookies?\\b<60>\\b(?:do|does|can|will|are|is)(?: not|n.t)\\b',
      '<dnt>|over time|across|other (?:web ?)?sites|one site to|third[- ]party (?:web ?)?sites|elsewhere|unless|opt',
      '\\bif (?:you|we|your)\\b|\\bwhen you\\b|\\bwithout your\\b|location',
      'incognito|private browsing',
    ),
  },
  {
    practice: 'tracking.dnt-ignored',
    needs: [
      /do[- ]not[- ]track|\bdnt\b|signal|don't track/,
      /\bno[t]?\b|n't|cannot|ignore|disregard|unable|never|yet|nor\b/,
    ],
    strong: [
      ...cues(
        `${doesNotHeed}\\b<120><dnt>`,
        `<dnt><140>${doesNotHeed}\\b`,
        '\\b(?:ignore|disregard)s?\\b<60><dnt>',
        "<dnt><60>\\b(?:ignored|disregarded|has no effect|have no effect|(?:not|n't) (?:be )?(?:recogni[sz]ed|honou?red|supported|respected|processed))\\b",
        'no (?:action|response)\\b<40>\\bto <40><dnt>',
        // Said right after the signal was explained, often under no heading of its own.
        `\\b(?:we|our|the (?:company|site|service)|[a-z0-9][\\w.-]{1,20})\\b<30>${doesNotHeed}\\b<30>\\b(?:these|such|those|this)(?: (?:\\w{1,14}|do[- ]not[- ]track)){0,2} signals?\\b`,
      ),
      {
        heading: cue('<dnt>|tracking signals?'),
        text: cue(
          `${doesNotHeed}\\b<60>(?:signals?|\\bsuch\\b|\\bthese\\b|\\bthem\\b|\\bit\\b|\\bthose\\b|requests?|settings?|mechanisms?)`,
        ),
      },
    ],
    unless: cues(
      '\\b(?:asks?|tells?|requests?|signals?|instructs?) (?:\\w{1,12} ){0,3}not to (?:follow|track)\\b(?!.{0,200}\\b(?:we|our)\\b)',
      '\\bmay or may not\\b(?!.{0,100}\\bwe (?:do|will)\\b)',

      '\\bwhether\\b(?! or not\\b| such\\b)',
      '\\ballows? you to\\b|\\bif you do not want\\b',
      '\\b(?:third[- ]part(?:y|ies)|advertisers|other (?:web ?)?sites|most (?:web ?)?sites|some (?:web ?)?sites|networks)\\b<30>(?:may|might|do|does|will|can) ?not\\b(?!.{0,200}\\bwe\\b)',
      'global privacy control<40>(?!.{0,200}do not track)',
    ),
    against: cues(
      '(?:if|when) (?:you|your)\\b<60><dnt><80>\\b(?:will|do|shall) not (?:set|load|collect|track (?:you|your|users)|use|place|store|share|sell|record)',
    ),
  },
  {
    practice: 'tracking.dnt-honoured',
    needs: [/express a tracking preference|do[- ]not[- ]track|\bdnt\b|don't track/],
    strong: [
      ...cues(
        `<dnt><160>${heedsSignal}`,
        `${heedsSignal}<100><dnt>`,
        `\\bexpress a tracking preference\\b<60>${heedsSignal}`,

        '\\b(?:honou?rs?|respects?|responds? to|compl(?:y|ies) with|recogni[sz]es?|supports?|adheres? to|observes?|obeys?)\\b<60><dnt>',
        '<dnt><60>\\b(?:is|are|will be) (?:honou?red|respected|recogni[sz]ed|supported)\\b',
        '<dnt><80>\\bwe (?:do |will |also |shall ){0,2}(?:honou?r|respect|comply|adhere|obey|disable|stop|turn off)\\b',
        '(?:if|when|where) (?:you|your)\\b<60><dnt><100>\\b(?:will|do|shall|does) not (?:set|load|collect|track (?:you|your|users)|use|utili[sz]e|employ|run|enable|activate|log|serve|place|store|share|sell|record|be tracked|be collected)',
        '\\b(?:let us know|tell us|opt[- ]?out|refuse|object)\\b<100>\\b(?:by|via|through|using)\\b<60>\\b(?:enabl|turn|activat|set|send)\\w{1,5}\\b<20><dnt>',
        "\\b(?:not|n't) track<20>(?:plant|set|use)<20>cookies<60><dnt>",
      ),
      {
        heading: cue('<dnt>'),
        text: cue(
          `^yes\\b|^(?:when|if|where|once) we (?:receive|see|detect|get) (?:one|it|such|this|that)<80>${heedsSignal}`,
        ),
      },
    ],
    against: cues(
      '\\blaws?\\b<40>\\brequires? (?:operators|companies|web ?sites|us)\\b<60>\\b(?:how|say|disclose)\\b(?!<80>\\bdisclose that\\b)',
      '^how (?:do|does|we)\\b|\\bgave it up\\b|\\bused to (?:support|honou?r|respect)\\b|\\b(?:other|linked) (?:web ?)?sites\\b<60>\\bmay or may not\\b|\\btrack (?:mud|dirt|your parcel)',

      `${doesNotHeed}\\b`,
      "(?:\\bnot\\b(?![- ]track)|n't\\b|\\bcannot\\b|\\bnever\\b|\\bno longer\\b|\\bunable\\b)<50>\\b(?:respond|honou?r|respect|recogni[sz]e|support|comply|obey|action)",
      '\\b(?:instruct|allow|permit|let|enable|ask|tell)s? (?:you|users|your browser)\\b|\\b(?:some|certain|most|many|modern) (?:\\w{1,10} )?browsers\\b',
      '\\bif a web ?site\\b|web ?sites? that (?:respond|honou?r|support)|\\bnot all\\b|\\b(?:ignore|disregard)s?\\b|\\bwhether\\b|\\bhow (?:we|our|the|web ?sites|should|to|companies|do)\\b',
      '\\bno (?:\\w{1,14} ){0,4}(?:standards?|consensus|agreement|definition|industry|uniform|way)\\b|not (?:yet )?been (?:\\w{1,12} ){0,2}(?:adopted|established|finali[sz]ed|set)|not (?:currently )?a (?:standard|common)',
      '\\b(?:if|once|until|when) (?:an? |such a |a final )?(?:industry |uniform |common )?(?:standard|consensus)',
      'third[- ]part(?:y|ies)<40>(?:honou?r|respect|respond)',
    ),
  },
];
