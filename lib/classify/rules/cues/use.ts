import { cue, cues } from '../cue-words.ts';
import type { HeadedCue, PracticeCues } from '../practice-cues.ts';

/** Headings under which every item is a use of the reader's data. */
const useHeading =
  /\b(?:how|why|purposes?)\b.{0,40}\b(?:use|process|information|data)|\buse of (?:\w{1,12} ){0,3}(?:information|data)|\busing (?:your|the)/;

/**
 * A purpose is stated as "use ... to <purpose>", as "<purpose> ... with your information", or as an item under a heading on use.
 * @param purpose source of a cue that names the purpose, beginning with its verb.
 */
function using(purpose: string): (RegExp | HeadedCue)[] {
  return [
    cue(
      `\\b(?:(?<!\\bmake )us(?:e|es|ed|ing)|process(?:es|ed|ing)?(?! whereby)|collect(?:s|ed|ing)?|need|analy[sz]e|combine|rely|(?:information|data|cookies|technologies|it|this|which) (?:also )?(?:helps?|allows?|enables?|lets?) us|purposes?)\\b<180>\\b(?:to|for|of|in|by|help|we|as|and|or|:) ?(?:\\w{1,12} ){0,3}${purpose}`,
    ),
    {
      heading: useHeading,
      text: cue(`^(?:[-*] )?(?:and |or )?(?:to |for (?:the )?(?:purposes? of )?)?(?:\\w{1,12} ){0,2}${purpose}`),
    },
  ];
}

/** The company says what it does before it says how to refuse that. */
const saysItself =
  '^(?!(?:unless you [^,]{1,40},? )?(?:we|our company) (?:may |will |also |then ){0,2}(?:show|serve|use|send|display|deliver)\\b)';

const choosing = cues(
  `${saysItself}.{0,3000}(?:\\bopt(?:ed|ing)?[- ]?(?:out|in)\\b|\\bunsubscrib)`,
  "\\bif you (?:do not|don't|no longer|would rather|prefer not)\\b",
  '\\bright to\\b|\\bstop receiving|\\bobject to\\b',
);

/** Building or training of models, with the model named near the verb. */
const training =
  '\\b(?:train|trains|training|fine-tun(?:e|ed|ing)|teach)\\b<70><ai>|<ai><40>\\btrained (?:on|with|using|by)\\b|\\b(?:develop|improv|enhanc|build)\\w{0,4}\\b<50>\\b(?:ai\\b(?! (?:features|services|products|tools|experiences|assistants?|capabilit|principles|polic|practices))|artificial intelligence|machine[- ]learning|(?:large )?language models?|llms?\\b|generative ai|(?:our|ai|ml|foundation) models)|\\b(?:ai|machine[- ]learning|ml|model|algorithm)[- ](?:model )?training\\b';

/** Systems that learn from data. */
const trained =
  '(?:\\bmodels?\\b|\\ba\\.?i\\b|artificial intelligence|machine[- ]learning|neural networks?|\\b(?:our|the|fraud) (?:\\w{1,12} )?(?:chatbot|assistant|recogni[sz]er|detector|algorithms?|classifiers?)\\b|\\b(?:image|text|speech|code) generators?\\b|speech recognition|classifiers)';

/** Verbs with which purposes begin. */
export const purposeVerb =
  '\\b(?:provid|operat|deliver|maintain|improv|personali[sz]|customi[sz]|contact|communicat|market|advertis|analy[sz]|research|protect|detect|prevent|comply|support|process|respond|send|develop|enforce|fulfil|administer|manag|tailor|understand|measur|inform|notify|display|show|monitor|verify|complet|resolve|offer|help|allow|enhanc)\\w{0,4}\\b';

/** Topic "How it is used". */
export const useCues: readonly PracticeCues[] = [
  {
    practice: 'use.service',
    needs: [
      /\bus(?:e|es|ed|ing)\b|process|purpose|provid|operat|deliver|maintain|improv|support|fulfil|run|administer|respond|manage|need|enable|help|necessary|allow|facilitat|perform|collect|develop/,
    ],
    strong: using(
      '(?:respond(?:ing)? to (?:your |any |customer |user )?(?:inquir|enquir|requests|questions|comments)\\w{0,3}\\b|(?!processes\\b)(?:provid|operat|deliver|maintain|improv|support|fulfil|run|administer|manag|enabl|facilitat|offer|perform|develop|complet|process)(?:l?ing|e|es|s|l|ning)?\\b<60>\\b(?:services?|sites?|web ?sites?|products?|apps?|platform|orders?|requests?|accounts?|transactions?|payments?|business|customer|features?|functionality|contract|purchases?|content|features)\\b)',
    ),
    unless: cues(
      'third[- ]part(?:y|ies)<60>(?:to|that|who) provide|service providers? (?:to|who|that)',
      "\\b(?:do|does|will|may|are|is|can) ?(?:not|n't)\\b|\\bright to\\b|\\bopt|\\bobject to\\b|\\bask us to\\b|\\bno longer (?:want|wish)",
    ),
    against: cues(
      '^\\W{0,3}(?:these|such|those|our|they)\\b<60>\\b(?:are|is) (?:only |not )?(?:authori[sz]ed|permitted|allowed) to use\\b',
      '<disclose><160>\\b(?:subpoena|court order|good faith)\\b',
      '^\\W{0,3}(?:these|such|those|other) (?:\\w{1,12} ){0,2}(?:companies|advertisers|third[- ]parties|networks|sites) (?:may |will |can )?(?:use|collect)\\b',
    ),
  },
  {
    practice: 'use.targeted-ads',
    needs: [/\bads?\b|advert|market|target|retarget|interest|promot|sponsor|offers|tailor|commercial/],
    strong: cues(
      '\\b(?:personali[sz](?:e|ed|ing)|personali[sz]ation of|targeted|targeting|target|tailor(?:ed|ing)?|interest[- ]based|relevant|customi[sz](?:e|ed|ing)|behaviou?ral(?:ly)?|retarget(?:ed|ing)?)\\b<30>\\b(?:ads?|adverts?|advertis(?:ing|ements?|ers))\\b',
      '\\b(?:ads?|adverts?|advertising|advertisements?)\\b<60>\\b(?:based on|tailored|targeted|personali[sz]ed|that (?:are|is|may be) (?:more )?(?:relevant|of interest)|relevant to|of interest to|interests)\\b',
      '\\b(?:re-?marketing|retargeting)\\b',
      '\\b(?:us(?:e|es|ed|ing)|purposes?|collect)\\b<120>\\b(?:to|for)\\b<40>\\b(?:serve|show|deliver|display|provide|present|target)\\b<40>\\b(?:ads|advertising|advertisements)\\b',
    ),
    unless: [
      ...choosing,
      ...cues(
        'aboutads|networkadvertising|\\b(?:do|does|will) (?:still|continue to) (?:see|receive)|\\bsee (?:generic|contextual|ads)|less relevant|generic',
      ),
    ],
    against: cues(
      'non-?(?:personali[sz]ed|targeted) ads?',
      'contextual advertising only',
      '\\bno (?:targeted |personali[sz]ed )?ads based\\b|\\bactual knowledge that we\\b',
      // A denial of one cookie says nothing of the others.
      "\\b(?:this|these|such|essential|necessary|functional|performance) (?:\\w{1,12} )?cookies?\\b<30>(?:\\bnot|n't|\\bnever)\\b<20>\\bused?\\b",
      // The signal is explained, not the advertising.
      '<dnt><120>\\b(?:allows you|lets you|enables you|signal to)\\b',
    ),
  },
  {
    practice: 'use.marketing',
    needs: [
      /market|promot|newsletter|offers|advert|products|services|news|survey|sweepstake|contest|communicat|contact you|e-?mail|send you|inform you|events/,
    ],
    strong: cues(
      '\\byou (?:may|will|can|might) (?:also )?be (?:contacted|e-?mailed|sent|informed)\\b<60>\\b(?:promotion\\w{0,3}|offers|marketing)\\b',

      '\\b(?:send|provide|contact|e-?mail|communicate|inform|notify|offer|tell|mail|call)(?:ing|s)?\\b(?! (?:and \\w{1,12} )?compan)<90>\\b(?<!non-)(?:marketing(?! (?:service )?(?:providers|companies|agencies|partners|vendors|firms))|promotion\\w{0,3}|newsletters?|special offers|advertising materials?|(?:that )?may (?:be of )?interest)\\b',
      '\\b(?:send|(?<!\\bin(?:to)? )contact|e-?mail|communicate|inform|notify|tell|mail|call)(?:ing|s)?\\b<90>\\b(?:other |new |our )?products (?:and|or|&) services\\b',
      '\\b(?:us(?:e|es|ed|ing)|process\\w{0,3}|purposes?|collect)\\b<140>\\b(?:for|of|our|and|to)\\b<30>\\b(?:direct )?(?:marketing|promotional)\\b(?! (?:partners|compan|list))',
      '\\b(?:receive|receiving)\\b<60>\\bfrom us\\b<60>\\b(?:promotional|marketing)\\b',
      '\\b(?:inform|tell|notify|e-?mail|contact|update) you\\b<60>\\b(?:(?:products|services|offers|features)<40>\\b(?:interest|upgrad|new)|upgrades|new (?:products|services|features|offers)|product features)',
      '\\bsend(?:ing)? you (?:\\w{1,12} ){0,2}(?:information|e-?mails?|messages|communications)\\b<30>\\b(?:upgrades|new (?:products|services|features|offers)|product features|offers|promotions)',
      '^\\W{0,3}(?:marketing|promoting)(?:,? (?:and|or|&) \\w{1,12})? (?:our|the) (?:products?|services?|platform|business)\\b',
      '\\bwe (?:may |also )?use\\b<30>\\b(?:information|data)\\b[^.]{20,500}, (?:and )?(?:market|promote|advertise) (?:the|our) (?:services?|products?|platform|(?:web ?)?site|apps?|brands?)\\b',
      '\\b(?:conduct|perform|carry out|deliver|run|send|support)\\w{0,3} (?:\\w{1,12} ){0,4}(?:direct |targeted )?marketing\\b(?! (?:service )?(?:providers|companies|agencies|partners|vendors|firms))',
      '\\b(?:us(?:e|es|ed|ing)|process\\w{0,3}|to)\\b<60>\\b(?:(?:market|advertise|promote) (?:our|to you|other|additional|new|and|products|services)|(?:market|advertise|promote) the (?!safety|security|integrity|health|stability|use))\\b',
    ),
    unless: [
      ...choosing,
      ...cues(
        '\\b(?:tell|e-?mail|refer|invite) (?:a|your) friend',
        '^(?:our )?(?:customers|clients|merchants|sellers|organi[sz]ers)\\b<60>\\b(?:send|use)\\b<100>\\btheir\\b',

        '\\b(?:third[- ]part(?:y|ies)|partners|affiliates|advertisers|they)\\b<30>\\b(?:for their|may (?:send|contact))',
        "\\b(?:do|does|will|shall|may) ?(?:not|n't|never)\\b|n't\\b",
        '\\bcollect\\b<140>\\b(?:subscrib\\w{1,3} to|sign(?:ed|ing)? up for) (?:\\w{1,12} ){0,2}(?:marketing|promotion)',
        '\\brespond(?:ing)? to (?:a |an |any |our )?(?:\\w{1,12},? ){0,2}(?:or )?marketing',
        '\\bchanges? (?:to|in) (?:this|our|the)\\b|withdraw|\\bcookies\\b<20>third',
      ),
    ],
  },
  {
    practice: 'use.analytics',
    needs: [
      /analy|research|statistic|measur|trend|understand|stud(?:y|ies)|monitor|aggregate|insight|metrics|usage|survey|evaluat|audience|learn|volume|\buse of\b|gather/,
    ],
    strong: using(
      '(?:analy[sz](?:e|es|ing)|analys[ei]s|analytics?|analytical|research|statistic(?:s|al)?|(?<!\\b(?:security|protective|safety|technical|organi[sz]ational|procedural|other|such|these|appropriate|reasonable) )measur(?:e|ing|ement)|understand(?:ing)? (?:how|what|the|your|our|which|usage|trends)|stud(?:y|ying)|(?:generat|compil|produc|creat)(?:e|ing) (?:aggregated?|statistical|anonym\\w{1,5})|monitor(?:ing)? (?:and analy[sz]\\w{1,4}|trends|usage|the (?:use|usage|effectiveness|performance))|evaluat(?:e|ing)|gaug(?:e|ing)|data analysis)\\b',
    ),
    unless: cues("\\b(?:do|does|will|may) ?(?:not|n't)\\b|n't\\b|\\bright to\\b|\\bopt(?:ed|ing|s)?[- ]?(?:out|in)\\b"),
    against: cues(
      '\\b(?:archiving|historical research) purposes\\b',
      '\\byou (?:would like|wish|want|need) to understand\\b(?!.{0,200}\\bwe use\\b)',
    ),
  },
  {
    practice: 'use.personalisation',
    needs: [
      /personali[sz]|custom|tailor|individuali[sz]|recommend|suggest|remember|preferenc|relevant|interest|\bsuit|experience|based on/,
    ],
    strong: cues(
      '\\b(?:personali[sz](?:e|es|ed|ing|ation)|customi[sz](?:e|es|ed|ing|ation)|tailor(?:s|ed|ing)?|individuali[sz](?:e|ed|ing))\\b<70>\\b(?:experiences?|content|services?|sites?|web ?sites?|features|offers?|offerings|recommendations?|products|results|pages?|information|communications|platform|app|feed|suggestions|interactions)\\b',
      '\\b(?:mak(?:e|ing)|provid(?:e|ing)|offer(?:ing)?|suggest(?:ing)?|send(?:ing)?|show(?:ing)?|generat(?:e|ing)|giv(?:e|ing)|deliver(?:ing)?)\\b<30>\\b(?:personali[sz]ed|tailored|customi[sz]ed|relevant|recommended) (?:content|recommendations|suggestions|offers|features|experiences?|services|results|information|products)\\b',
      '\\b(?:remember|save|store|retain|recall|understand)(?:s|ing)?\\b<20>\\b(?:your|users?|user.s|users.|visitors?.?) (?:\\w{1,12} )?(?:preferences|settings|choices)\\b',
      '\\brecommend(?:ing|s)?\\b<40>\\b(?:to you|for you|you might|based on)\\b',
    ),
    unless: [
      ...choosing,
      ...cues(
        '\\bopt[- ]?out|\\byou (?:can|may) (?:\\w{1,10} )?(?:customi[sz]e|personali[sz]e|tailor)',
        "\\b(?:do|does|will) ?(?:not|n't)\\b",
      ),
    ],
  },
  {
    practice: 'use.profiling',
    needs: [
      /profil|automat|\binfer|segment|predict|scor(?:e|ing)|algorithm|characteristics|background|interests|combin|machine|evaluat|picture of your|calculat|computer|\bderiv|categor/,
    ],
    strong: cues(
      '\\b(?:algorithms?|computers?|software|machines?|(?:our|an? automated) systems?)\\b<40>\\b(?:decid\\w{1,3}|decisions?|reject\\w{0,3}|rank\\w{0,3}|scores?|approv\\w{1,3}|calculat\\w{1,3}|determin\\w{1,3}|evaluat\\w{1,3})\\b<60>\\b(?:you\\b|your|loan|credit|premium|price|application|applicants|bookings|scholarship|customers?|players|drivers?|risk)',
      '\\b(?:your|applicants?|applications?|premium|credit limit|bookings|customers|players|drivers|decisions?)\\b<60>\\b(?:ranked|scored|calculated|evaluated|set|sorted|made|decided|cancelled|taken)\\b<40>\\b(?:automatically|by (?:a |an )?(?:computer|machine|algorithm|software|automated (?:system|means))|second by second|solely on the basis of automated|by machine learning|by people and not by automated)',
      '\\b(?:assigns?|compute|calculate|give)\\w{0,2}\\b<20>\\b(?:you|every|each|customers?)?\\b ?(?:\\w{1,12} ){0,3}\\b(?:score|rating|risk class)\\b<60>\\b(?:you|every|each|predict|driver|customer|pay|fall)',
      '\\b(?:infer|deduce|derive)\\b<30>\\b(?:traits?|characteristics|habits|a picture of your|preferences|interests|attributes)\\b|\\bdivide\\b<30>\\binto segments\\b|\\binto (?:\\w{1,12} )?(?:tiers|segments) by machine learning\\b',
      '\\b(?:individual|interest|customer|consumption|behaviou?ral|personal interest) profiles?\\b<60>\\b(?:of|about|forecast|predict|scheme|on you|in order|based|$)|\\b(?:creat\\w{1,3}|enrich|assembl\\w{1,3}|gathered|collected|build|compil\\w{1,3})\\b<40>\\b(?:an? )?(?:individual|interest|customer|consumer|personal interest) profiles?\\b',
      '\\bsubject to (?:automated )?profiling\\b|^profiling\\b ?:|^inferences\\b<6>\\bprofile of\\b|\\bcredit decision is automated\\b|\\bautomated (?:credit|lending) decisions?\\b',
      '\\bno decision\\b<60>\\b(?:by a machine|automatically|by automated)\\b',

      '\\b(?:build|buil[td]s?|building|creat(?:e|es|ed|ing)|develop(?:s|ed|ing)?|construct|compil(?:e|ing)|generat(?:e|ing)|form|draw up|assembl(?:e|ing))\\b<50>\\bprofiles?\\b<30>\\b(?:of|about|on|for|based|that|reflecting|using|from|with) (?!(?:page|our site|the site))',
      '\\b(?:draw|drawn?|mak(?:e|ing)|made|generat(?:e|ing)|deriv(?:e|ed|ing)|creat(?:e|ing)|develop)\\b<20>\\binferences?\\b',
      '\\bwe (?:may |also |can )?infer\\b',
      '\\bwe (?:may |also |can |then ){0,2}(?:derive|deduce|associate)\\b<30>\\b(?:information|data|insights|categories|attributes|conclusions)\\b<40>\\b(?:about|with) you\\b',
      '\\binferences? (?:drawn |we (?:draw|make) )?(?:about|from|based)\\b',
      '\\b(?:automated|automatic) (?:individual )?(?:decision|profiling|evaluation|credit)|\\bautomated (?:means|processes|processing|systems)\\b<60>\\b(?:decisions?|profil|evaluat)',
      '\\b(?:use|uses|using|engage in|carry out|perform|conduct|undertake|do)\\b<60>\\bprofiling\\b',
      '\\b(?:make|making|makes|made|generate|draw)\\b<20>\\bpredictions?\\b<20>\\b(?:about|of|on|regarding) (?:you|your|users?|their)\\b',
      '\\b(?:allows?|enables?|helps?|lets?|used|able|order|purposes?)\\b<20>\\binfer (?!(?:your |their )?consent)|\\b(?:interests|preferences|characteristics|information)\\b<20>\\b(?:that )?(?:(?:we|are|is) )?inferred\\b',
      '\\b(?:build|create|form|assign|place|put|group|sort|divid|segment|categori[sz])\\w{0,3}\\b<40>\\b(?:into|in|audience|interest|user|customer|marketing) (?:\\w{1,14} ){0,2}(?:segments|cohorts|audiences|interest groups|interest categories|topics of interest)\\b',
      '\\bautomated (?:processes|means|systems|processing|tools)\\b<160>\\b(?:restrict|suspend|reject|decline|refus|block|terminat|approv|determin)\\w{0,3}\\b<40>\\b(?:you|your|access|accounts?|applications?)\\b',
      '\\b(?:predict|infer|assess|evaluate|estimate)(?:s|ing)?\\b<30>\\byour (?:\\w{1,12} )?(?:interests|preferences|behaviou?r|characteristics|personality|creditworthiness|likely)\\b',
    ),
    unless: cues(
      '\\bprofile for your (?:\\w{1,14} )?account\\b',
      '(?:\\bnot|n.t)\\b<60>\\bsensitive\\b|\\bprofile (?:visitors?|views?|picture)\\b|\\bask a human\\b|^(?:how|do|does|what|why) [^.]{1,120}\\?$|\\bprofiling means\\b|\\bthird[- ]party advertisers\\b|\\b(?:logic|reasoning) involved\\b|\\b(?:advertisers|third[- ]part(?:y|ies)|other compan(?:y|ies)|networks)\\b<20>\\b(?:may |can |also ){0,2}(?:build|create|compile)\\b<40>\\bprofiles?\\b(?!.{0,200}\\bwe\\b)',

      '\\b(?:cannot|can not|no longer|not) (?:\\w{1,12} ){0,2}be used to infer',
      '\\byou (?:can |may |choose to |must |will |need to |decide to )?(?:create|build|set up|complete|update|edit|develop)\\b<30>profile',
      '\\b(?:public|user|account|personal|online|member|social|traveller|traveler|customer|your|a) profiles? (?:page|picture|photo|on (?:our|the))|\\bprofile (?:page|picture|photo)|create (?:an account|a user|your|a (?:personal )?profile (?:on|with|for|using))',
    ),
    against: cues(
      '\\bright (?:not )?to\\b|\\brights\\b|not (?:to )?be subject|subject to (?:a |any )?(?:decision|automated)|\\bobject (?:to)\\b|\\bopt(?:ing)?[- ]?out|not to have|\\b(?:request|ask)\\b<40>(?:human|review\\b)|(?<!\\bwithout )human (?:intervention|review)|contest',
      '^(?!.{0,120}\\bcollected\\b.{0,3000} (?:yes|no)(?: |\\.|$)).{0,4000}?(?:psychological trends|predispositions)',
      // A heading among the clauses.
      '^[^a-z]{0,6}automated (?:individual )?decision[- ]making(?:,? (?:and|or|including) profiling)?\\W{0,3}$',
      '\\baccount owners?\\b',
      '\\bincludes? data that (?:can|may|could) be used to (?:make inferences|infer)\\b',
      '\\b(?:racial|criminal) profiling|automatic(?:ally)? (?:collect|receive|record)',
    ),
  },
  {
    practice: 'use.ai-training',
    needs: [
      /\bai\b|a\.i\.|image generator|chatbot|speech recognition|detector|classifiers|training data|training material|artificial|machine[- ]learning|\bml\b|\bllms?\b|\bmodels?\b|algorithm|generative|neural|language model/,
      /train|develop|feed|\bfed\b|refin|made up of|serve as|better|improv|build|learn|teach|fine-tun|enhanc|creat/,
    ],
    strong: cues(
      `\\b(?:train|teach|fine-tun|retrain|refin)(?:s|es|ing|ed|e)?\\b<60>${trained}`,
      `\\b(?:feed(?:s|ing)? (?:the|our|an?|into)|fed into|fold(?:ed|ing)? into)\\b<30>${trained}|\\bfold\\b<30>\\bround of training\\b|\\bby feeding\\b<30>\\binto (?:it|them)\\b<40>${trained}`,
      '\\b(?:serve[sd]?|used?|labelling|labeling|snippets|kept)\\b<40>\\bas training (?:data|material)\\b',
      `\\bdata ?sets?\\b<40>\\b(?:for|of|on which) (?:our |the )?<20>${trained}<60>\\b(?:made up of|consist|contain|learns?)\\b|\\bdata ?sets? on which\\b<40>\\blearns?\\b`,
      '\\b(?:training|improv\\w{1,4}|mak(?:e|ing))\\b<60>\\b(?:speech recognition|coding model|machine[- ]learning|algorithms)\\b<12>\\b(?:better|for|,|$)?',
      training,
    ),
    unless: cues(
      '^you (?:may|can|could|must|should)\\b|\\b(?:your own|their own|you to) (?:\\w{1,12} )?models?\\b|\\b(?:worried|concerned|fear) that\\b|\\bmodel (?:train|railway)s?\\b|\\bother companies (?:may|could|might)\\b|\\bcoach\\b',
      '\\b(?:staff|employees?|personnel|team|agents|business model|role models?)\\b<40>\\btrain|\\btraining (?:materials|programs?|courses?|sessions?)',
      "\\bopt|\\b(?:you|consumers|users) (?:have|has) (?:the|a) right\\b|\\bright to (?:object|ask|opt)|\\bchoose whether\\b|\\bif you (?:do not|don't)",
      '\\bsynthetic|(?<!\\bcollect and )publicly available|licensed (?:data|content)',
      // Training that does not say on what: no data of the reader is named.
      '^(?!.{0,3000}(?:data|content|information|input|prompt|conversation|messages|\\bposts?\\b|\\byour?\\b|interaction|feedback|upload|chats|recordings))',
    ),
    against: cues(
      "(?:\\bnot|n't|\\bnever|\\bneither|\\bnor|\\bcannot|\\bno\\b|\\bprohibit\\w{0,4})\\b<400>\\b(?:train|trained|training|fine-tun|develop|improve|teach|build|create)",
      'exclud(?:e|es|ing)<30>training',
      '\\bmodels?\\b<20>\\b(?:numbers?|of your (?:device|phone)|name|and (?:make|serial|version|operating))|device models?',
    ),
  },
  {
    practice: 'use.no-ai-training',
    needs: [
      /\bai\b|a\.i\.|used for training|training (?:data|material)|artificial|machine[- ]learning|\bml\b|\bllms?\b|\bmodels?\b|algorithm|generative|neural/,
      /\bnot\b|n't|never|\bnor\b|neither|cannot|\bno\b|prohibit|without|refrain|stays? out|excluded|ruled out|opted out|nothing/,
    ],
    strong: cues(
      `(?:\\bnot|n't|\\bnever|\\bneither|\\bnothing|\\bnor|\\bno\\b|\\bat no time)\\b<120>\\b(?:for (?:its |model |the purposes of (?:model )?)?training|as training (?:data|material)|(?:serve|used?) to train)\\b<60>(?:${trained}|\\bneither\\b|$|,|\\.)`,
      `(?:\\bnot|n't|\\bnever|\\bno\\b|\\bnothing|\\bat no time|\\bnor)\\b<120>\\b(?:train|retrain|fine-tun(?:e|ing))\\b<40>${trained}`,
      `\\b(?:stays?|kept|keep) out of\\b<30>\\b(?:machine[- ]learning|ai|training) (?:data ?sets?|data|models?)|\\b(?:excluded|exempt) from\\b<30>\\btraining\\b<30>${trained}|\\bruled out\\b<40>\\b(?:as )?training (?:material|data)\\b<40>${trained}`,
      '\\b(?:refrain from|no use of <40>(?:for|in)(?: the purposes of)?) (?:model )?training\\b|^(?:model|ai) training\\b<6>\\b(?:not|never|no)\\b',
      '\\bopted out of\\b<100>\\b(?:used )?for training\\b|\\bno algorithm of ours learns\\b',

      "(?:\\bnot|n't|\\bnever|\\bneither|\\bcannot|\\bnor\\b)\\b<130>\\b(?:train|trained|training|fine-tun(?:e|ed|ing))\\b<80><ai>",
      "(?:\\bnot|n't|\\bnever)\\b<60>\\bused?\\b<80>\\b(?:to|for) (?:\\w{1,12} ){0,3}(?:train|training|develop|improve|fine-tune|teach)\\w{0,4}\\b<60>\\b(?:ai\\b|artificial|machine[- ]learning|language models?|llms?\\b|generative)",
      '\\bno\\b<60>\\b(?:ai|machine[- ]learning|model)[- ]training\\b',
      "<ai><60>(?:\\bnot|n't|\\bnever)\\b<30>\\btrained (?:on|with|using)\\b",
    ),
    unless: cues(
      '\\bto improve (?:our|the) (?:\\w{1,12} )?models\\b',
      '\\b(?:offer|provide|give)s? (?:\\w{1,12} )?training\\b|^(?:users|visitors|members|nobody|no one) (?:must|may|shall|can)\\b',

      '\\bif you (?:turn|switch|disable|deactivate|opt)',

      '\\bcustomers (?:can )?(?:build and )?train\\b|\\byou (?:may|must|can) not\\b',

      'training data\\b|access to',
      'google (?:workspace|user|apps)|workspace api|google api',
      // A denial for one kind of data only is no general promise.
      'temporary|third[- ]party content|call data|notebook|call recordings|future chats|contractual obligation',
      '\\bby default\\b<80>unless',
    ),
    against: cues(
      "\\bplease (?:do not|don't)|\\bwouldn't want|\\bif you (?:do not|don't|would)|\\bunless\\b(?! you (?:\\w{1,10} ){0,2}(?:give|grant|opt|agree|consent|allow|ask|choose|direct|instruct|request|permit|authori[sz]e))|\\bwithout (?:your|their|the|explicit|prior|express|first)\\b(?! (?:[\\w-]{1,14} ){0,4}?(?:consent|permission|opt-in|authori[sz]ation|approval)\\b)|until|(?<!\\bunless you )(?<!\\bwe have )(?<!\\byou can )(?<!\\bwithout <40>)\\bopt(?:ed|ing)?[- ]?(?:out|in)\\b|\\byou can opt(?:ed|ing)?[- ]?out\\b|\\bwhether\\b|\\bonly if\\b|\\bright\\b",
      '\\b(?:third[- ]part(?:y|ies)|providers?|vendors|processors|partners|recipients|you) (?:may|must|shall|can) not\\b|prohibit (?:our|third|them)|you agree',
    ),
  },
  {
    practice: 'use.many-purposes',
    needs: [
      /purposes|reasons|ways\b|variety|\bany (?:lawful |other )?purpose|\b(?:to|for|include|including) ?:$|\bto\b[^.]{3,90},[^.]{3,90}(?:,|\band\b)/,
      /\bus(?:e|es|ed|ing)\b|process|handl|purposes/,
    ],
    strong: cues(
      '\\b(?:us(?:e|es|ed|ing)|process(?:es|ed|ing)?|handl(?:e|ing))\\b<120>\\b(?:following|various|many|several|multiple|different|variety of|number of|range of|below)\\b<30>\\b(?:purposes|reasons|ways)\\b',
      '\\bcollect(?:s|ed|ing)?\\b<120>\\b(?:following|various|many|several|multiple|different|variety of|number of|range of)\\b<30>\\b(?:purposes|reasons)\\b',
      '\\bfollowing (?:\\w{1,12} ){0,3}(?:purposes|reasons)\\b',
      // Four of them and more in one sentence: "to run the shop, to write to you, to prevent fraud and to advertise".
      `\\b(?:we|us) (?:\\w{1,12} ){0,2}(?:use|process)\\b<80>\\b(?:information|data|details)\\b<60>\\bto:? (?=[^.]{0,400}\\b(?:market|advert|promot|fraud|secur|personali|communicat|contact|research|analy))(?:\\w{1,12} )?${purposeVerb}<90>, (?:and |to |\\w{1,4} )?${purposeVerb}<90>,? (?:and |to |and to )?${purposeVerb}<120>,? (?:and |and to |or )${purposeVerb}`,
      '\\bhow (?:we|\\w{1,14}) (?:may )?use\\b<60>\\b(?:information|data)\\b<30>\\binclude ?:?$',
      '\\b(?:our|the) purposes (?:are|include|of (?:the|our|this) processing are) ?:?$',
      '\\b(?:all|many) (?:of )?the (?:\\w{1,12} )?ways\\b<40>\\b(?:use|process)',
      // It introduces a list of purposes.
      '\\b(?:us(?:e|es|ing)|process(?:es)?)\\b<90>\\b(?:information|data)\\b<60>\\b(?:to|for) ?:$',
    ),
    unless: cues(
      '(?<!\\buse(?:,| and| or|,? and/or) )<disclose><60>following',
      "\\b(?:do|does|will|may|shall) ?(?:not|n't)\\b|retain|keep\\b|\\bright|cookies|\\bth(?:is|ese) technolog",
    ),
    against: cues(
      '\\bfor (?:the )?purposes of (?:this|the|our) (?:\\w{1,12} )?(?:policy|notice|statement)\\b',
      '\\b(?:if|where|when) (?:we|it)\\b<40>\\b(?:believe|good faith|necessary)\\b<60>\\b(?:necessary|appropriate|required)? to ?:$',
      "(?:\\bnot|n't|\\bnever)\\b<60><disclose>",
      '<collect><60>\\bfollowing ways\\b',
      '\\bother purposes with your (?:prior |explicit |express )?consent',
      // What other sites do.
      '\\b(?:other|these|those|third[- ]party) (?:web ?)?sites?\\b<60>\\b(?:may|will|can)\\b',
    ),
  },
];
