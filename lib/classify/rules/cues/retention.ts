import { cue, cues } from '../cue-words.ts';
import type { PracticeCues } from '../practice-cues.ts';

/** What is said beside a right to deletion, to limit it. */
const notesThat =
  '(?:\\b(?:note|noted|aware|understand|acknowledge) that|\\bplease note,? however|\\bhowever|\\bnevertheless|\\bnonetheless|\\bbut (?:note )?(?:that )?we|\\bnotwithstanding)\\b';

/** Topic "Keeping and deleting". */
export const retentionCues: readonly PracticeCues[] = [
  {
    practice: 'retention.stated-period',
    needs: [
      /instantly|immediately|right away|straight away|at once|once the|\bafter (?:the|we|your|it)\b|minutes?\b|hours?\b|days?\b|weeks?\b|months?\b|years?\b|>\d|\d ?[dhmy]\b/,
    ],
    strong: cues(
      '<keep><140><period>',
      '\\b(?:delet(?:e|es|ed|ion)|eras(?:e|ed|ure)|purg(?:e|ed)|destroy(?:ed)?|anonymi[sz]ed|discard(?:ed)?|overwritten|removed|expires?)\\b<90>\\b(?:after|within|in|every|following|once|for|older than|than|at)\\b<30><period>',
      '<erase><60><period> (?:later|afterwards?|after)\\b',
      '\\b(?:immediately|instantly) (?:delete|erase|discard|destroy|purge)[sd]?\\b|\\b(?:deleted?|erased?|discarded?|destroyed|purged?) (?:immediately|instantly|right away|straight away|at once)\\b',
      "(?:\\bnot|n't|\\bnever) (?:retain|keep|store)\\b<40>\\b(?:information|data|it|them|address\\w{0,2}|cop(?:y|ies)) (?:once|after) (?:the|your|we have|it has)\\b",
      '<period><90>\\b(?:delet(?:e|es|ed|ion)|eras(?:e|ed|ure)|purg(?:e|ed)|destroy(?:ed)?|anonymi[sz]ed|discard(?:ed)?|retention|retain(?:ed)?|expires?)\\b',
    ),
    unless: cues(
      '\\b(?:respond|response|reply|confirm|acknowledge|comply|comply with|address|fulfil|extend)\\w{0,3}\\b<60>\\b(?:request|within|inquir)',
      '\\byears? (?:of age|old)|\\bunder (?:the age|<age>)|age of',
      '\\b(?:last|preceding|past|previous|prior) (?:\\w{1,10} )?(?:12|twelve|\\w{1,10} \\(?12|calendar)|in the past|twice in|once (?:a|per|every)|per (?:year|calendar)|more than (?:once|twice)|(?:twelve|12)[- ]month period',
      '\\b(?:notice|notify|notif\\w{1,8}|effective|advance)\\b|changes? to (?:this|our)|last updated',
      '\\bwe (?:\\w{1,10} )?(?:review|update) (?:this|our|the)|business days|please allow|may take|at least (?:once|every)|(?:verif|authori[sz]ed agent)',
      'collected (?:in|during|over|within)',
      '\\byou (?:must|shall|agree)\\b',
    ),
  },
  {
    practice: 'retention.as-needed',
    needs: [
      /retain|retention|keep|kept|stor|hold|held|maintain|preserv|delet|eras|anonymi|destroy/,
      /as long|so long|necessary|need|requir|period|until|longer|duration|time|criteria|appropriate|reasonabl|purposes/,
    ],
    strong: cues(
      '<keep><60>\\bonly (?:if|where|when|to the extent)\\b<60>\\bnecessary\\b<20>\\bpurposes?\\b',
      '<keep><140>\\b(?:(?:as|so) long as|for the (?:\\w{1,12} )?(?:period|time|duration|length)|until|no longer than|longer than|not longer|time (?:period )?necessary|period (?:of time )?(?:that is )?(?:necessary|required|needed)|to the extent)\\b<80>\\b(?:necessary|need(?:ed|s)?|require[ds]?|reasonabl[ey]|active|relevant|appropriate|account|legitimate|fulfil\\w{0,4}|provide|purposes?|customer|obligations)\\b',
      "(?:\\bnot|n't|\\bno)\\b<100>\\blonger than\\b<40>\\b(?:necessary|need(?:ed)?|required?|reasonabl\\w{1,3})\\b",
      '\\bno longer (?:\\w{1,12} )?(?:need(?:ed)?|necessary|required?|have a)\\b<90><erase>',
      '<erase><90>\\b(?:once|when|after|if|where|as soon as)\\b<60>\\bno longer (?:\\w{1,10} )?(?:need(?:ed)?|necessary|required|have)\\b',
      '<keep><60>\\bas (?:needed|necessary|required) (?:to|for)\\b',
      '\\b(?:retain|keep|kept|stor(?:e|ed)|hold|held)\\w{0,3}\\b<80>\\b(?:during|for) the (?:period|duration|term|length|lifetime) of\\b<40>\\b(?:relationship|contract|use|account|obligation|subscription|agreement|membership)\\b',
      '\\b(?:retain|keep)\\b<40>\\b(?:information|data)\\b<30>\\bfor the purposes (?:that are |we have )?(?:authori[sz]ed|described|set (?:out|forth)|stated|identified|outlined|specified)\\b',
    ),
    unless: cues(
      '\\bmaintain(?:s|ed)?,? and us(?:e|es|ed)\\b',
      '\\bcookies?\\b<80>(?:browser|expire)',
      '\\bsecurity measures|store (?:your )?cookies',
      '\\b(?:providers?|third[- ]part(?:y|ies)|vendors|they) (?:may|will|must|shall|are(?! no longer))\\b(?!.{0,200}\\bwe\\b)',
    ),
    against: cues('\\bresidual (?:copies|data|information)\\b'),
  },
  {
    practice: 'retention.indefinite',
    needs: [
      /indefinit|permanent|forever|perpetu|without (?:a )?(?:time )?limit|unlimited|no (?:time )?limit|as long as we (?:want|wish|choose|like)|at our discretion|no (?:fixed|set|specific)/,
    ],
    strong: cues(
      '(?:<keep>|\\bremain(?:s)?\\b|\\barchived?\\b)<140>\\b(?:indefinite(?:ly)?(?: period)?|forever|in perpetuity|perpetual(?:ly)?|without (?:a )?(?:time )?limit|no time limit|unlimited (?:period|time|amount of time))\\b',
      '\\b(?:indefinitely|permanently|perpetually) (?:retain|store|keep|hold|maintain|preserv|archiv|log)\\w{0,4}\\b',
      '<keep><60>\\bpermanently\\b(?! (?:and \\w{1,12} )?(?:delet|remov|eras|anonymi|clos|disabl|destroy|suspend|bann))',
    ),
    unless: cues(
      '\\bif (?:you|we)\\b',
      'some (?:jurisdictions|cookies)|\\bsession cookies\\b',
      'no obligation|not (?:be )?(?:oblig|requir)|anonym|aggregat|de-?identif|non-?personal',
    ),
    against: cues('perpetual(?:,| and)? (?:\\w{1,14},? ){0,4}licen[cs]e|licen[cs]e<60>perpetual'),
  },
  {
    practice: 'retention.after-deletion',
    needs: [
      /retain|retention|keep|kept|stor|remain|residual|back-?up|archiv|cop(?:y|ies)|continu|preserv|maintain|hold|persist|still|not (?:be )?(?:able|possible|delet|remov|eras|complete)|unable|cache|deny|exception|except|surviv|even|be left|\bbut not\b|(?:delet|eras)ed (?:when|once|as soon)/,
      /delet|clos|terminat|remov|deactivat|eras|cancel|request|destr|end|back-?up|archiv|record-?keeping|certain|some\b/,
    ],
    strong: [
      // Beside a right to deletion, what is kept is kept against it.
      {
        heading:
          /^(?!.*\b(?:retention|retain|keep)).*(?:delet|eras|remov|\bclos(?:e|ing)|\bright|choices|access|control)/,
        text: cue(
          '\\b(?:retain|keep|preserve|maintain)\\b<20>\\b(?:certain|some|limited)\\b<60>\\b(?:information|data|records|content)\\b<160>\\b(?:law|legal\\w{0,2}|fraud|disputes?|record-?keeping|(?:business|legitimate) (?:purposes|interests?|reasons)|obligations?|back-?ups?|archiv\\w{1,4}|agreements?)\\b',
        ),
      },
      {
        heading: /delet|eras|remov|\bclos(?:e|ing)/,
        text: cue('\\brequired by (?:applicable )?law to (?:retain|keep|preserve|store)\\b'),
      },
      {
        heading: /^(?!.*\b(?:retention|retain|keep)).*(?:delet|eras|remov|\bclos(?:e|ing)|\brights?\b)/,
        text: cue(
          '\\b(?:required|entitled|permitted|allowed|obliged|obligated)\\b<30>\\bto (?:retain|keep|preserve)\\b<12>\\b(?:some|certain)\\b<30>\\b(?:information|data|records|content)\\b',
        ),
      },
      ...cues(
        '\\bask to (?:delete|erase|remove)\\b<40>\\b(?:required|obliged|obligated) to (?:keep|retain)\\b',
        '\\b(?:requests?|erase|delete|deletion)\\b<30>\\bunless (?:we|there)\\b<40>\\b(?:grounds?|reasons?)\\b<12>\\b(?:(?:not to|to not) (?:delete|erase)|to (?:retain|keep))\\b',
        `${notesThat}<60>\\b(?:retain|keep|preserve)\\b<20>\\b(?:certain|some|limited|copies)\\b<160>\\b(?:law|legal|fraud|disputes?|record-?keeping|analytical|legitimate|obligations?|back-?ups?|archiv\\w{1,4}|associated with your account)\\b`,
        '\\b(?:retain|keep|store|maintain|preserve)\\w{0,3}\\b<60>\\b(?:from|of|in|for) (?:a |any |your )?(?:closed|deleted|terminated|deactivated|cancelled|inactive and closed) accounts?\\b',
        "(?:\\bnot|n't|\\bcannot|\\bunable)\\b (?:\\w{1,12} ){0,4}(?:delete|erase|remove)\\b<80>\\b(?:legal(?:ly)?|law|obligation|required|fraud|necessary|need (?:it|to))\\b",
        '\\b(?:delet|eras)\\w{1,4}\\b<120>\\b(?:unless|except(?: where| when| that| as| to)?|other than|subject to)\\b<80>\\b(?:required|(?:need|have|obliged|obligated|entitled|permitted|allowed) to (?:\\w{1,12} )?(?:retain|keep|preserve|store|maintain)|legal (?:obligation|requirement|ground)|must (?:retain|keep)|by law|legitimate (?:ground|interest|business))',
        '\\b(?:delet|eras)\\w{1,4}\\b<60>\\(but not\\b',
        '\\b(?:retain|keep|store|hold)s?\\b<20>\\bcopies\\b<60>\\bback-?ups?\\b|\\bcopies\\b<40>\\bback-?ups?\\b<60>\\b(?:remain|retained|kept|longer)\\b',
        '\\bback-?ups?(?: copies)?\\b<20>\\b(?:<period>|(?:days|weeks|months)) (?:later|after|afterwards)\\b',
        '\\b(?:delet|eras)\\w{1,4}\\b<120>\\b(?:may|might|will|can) (?:still |also |however |nevertheless ){0,2}(?:retain|keep|preserve|hold|need to (?:retain|keep))\\b',
        // Nothing is kept: a denial.
        '\\b(?:information|data|content)\\b<30>\\b(?:is|are|will be) (?:\\w{1,12} ){0,2}(?:deleted|erased)\\b<20>\\b(?:when|once|as soon as) (?:you (?:delete|close|cancel)|(?:your|the) account is (?:deleted|closed|cancelled))\\b',

        '(?:<keep>|\\bremain(?:s)?\\b|\\bresidual\\b|\\bcontinue\\b|\\bpersist)<120>\\b(?:after|even (?:if|after|when|though)|following|once|notwithstanding|despite)\\b<70>\\b(?:delet\\w{1,4}|clos(?:e|ed|ing|ure)|terminat\\w{1,4}|remov\\w{1,4}|deactivat\\w{1,4}|eras\\w{1,4}|cancel\\w{0,8})\\b',
        '\\b(?:after|even (?:if|after|though)|if|when|once|following|upon|although|while|despite)\\b<90>\\b(?:delet\\w{1,4}|clos(?:e|ed|ing|ure)|terminat\\w{1,4}|remov\\w{1,4}|deactivat\\w{1,4}|eras\\w{1,4}|cancel\\w{0,8})\\b<150>\\b(?:we (?:\\w{1,12} ){0,2}(?:retain|keep|store|maintain|preserve|continue to)|may (?:\\w{1,10} )?(?:retain|keep|remain|be retained|be left|persist|still|continue)|will (?:\\w{1,10} )?(?:remain|retain|keep|still|be retained)|residual|back-?up|remain)\\b',
        '\\b(?:retain|keep|maintain|preserve)\\b<60>\\b(?:certain|some|limited|your)\\b<60>\\b(?:after|following|even)\\b<50>\\b(?:account|request|deletion|closure)\\b',
        "(?:\\bnot|n't|\\bcannot)\\b<40>\\b(?:completely|fully|entirely|immediately|possible to)\\b<20>\\b(?:delete|remove|erase)\\b",
        '\\bback-?ups?\\b<60>\\b(?:hold|contain|keep|include|retain|store|have)s?\\b<30>\\b(?:deleted|removed|erased)\\b',
        '\\bdeleted (?:\\w{1,12} ){0,3}(?:remains?|stays?|continues?|persists?|(?:may|will|can|might) (?:\\w{1,10} )?(?:remain|persist|stay|be kept|be retained)|(?:is|are) (?:kept|retained|archived|stored))\\b',
        '\\b(?:information|data|content|records?|copies)\\b<30>\\b(?:may|might|will|can|could)\\b<20>\\b(?:remain|stay|persist|be (?:kept|retained))\\b<60>\\b(?:after (?:that|this|deletion|removal|closure)|afterwards)\\b',
      ),
    ],
    unless: cues(
      '\\bcookies?\\b',
      '\\b(?:we )?will (?:also )?(?:delete|erase|remove|anonymi[sz]e)\\b<60>\\b(?:after|once|when|following|upon|within)(?!<200>\\b(?:unless|except|but|retain|keep)\\b)',
      'terminat\\w{1,4} of (?:this|the|an?) (?:agreement|employment|relationship)',
      '\\bopt(?:ed|ing|s)?[- ]?(?:out|in)\\b',
      'after which (?:\\w{1,12} ){0,6}<erase>',
      // The end of the period, and no request.
      '\\bno longer (?:\\w{1,12} )?(?:required|needed|necessary)\\b<40>\\bunless\\b',
      '\\bchild|\\brestrict(?:ion)?\\b|\\bunless (?:you|we receive)\\b<80>(?:delet|eras)',
      '\\bapp(?:lication)? is (?:closed|not)|\\bclos(?:e|ing) of the (?:\\w{1,12} )?(?:year|quarter|period|month)',
    ),
    against: cues(
      // Gone with the window: nothing that anybody asked to delete.
      '\\b(?:current (?:browser |browsing )?session|(?:tab|browser|window) is closed|clos(?:e|ing) (?:the|your) (?:tab|browser|window))\\b',
      '\\bcached by search engines\\b|\\bsearch engines?\\b<60>\\b(?:outside (?:of )?(?:\\w{1,12} )?|beyond our )control',
      '\\bdisassociated from (?:your |any )?personal',
      // What others keep.
      '^(?!.{0,1500}\\b(?:we|our|us|back-?ups?|cached?)\\b)<200>\\b(?:search engines|third[- ]parties|other users|recipients)\\b<40>\\b(?:may|might|can|will) (?:\\w{1,10} )?(?:retain|keep|store|have)',
      // One of the criteria for a period.
      '\\bcriteria<90>\\bwhether\\b|^\\W{0,3}whether\\b',
      // What is kept is no longer about the reader.
      '\\b(?:retain|keep|keeps|kept|retained|store|maintain)\\b<20>\\b(?:anonym\\w{1,6}|aggregated?|de-?identified|non-?personal)\\b(?!<60>\\b(?:personal|and your|as well as))',
      // Deletion at the end of the period, told from its other end.
      '\\bas long as\\b<160>\\bafter which\\b<60><erase>',
      '\\bbarring (?:legal|any legal|other)\\b<60>\\bwe will <erase>',
      '\\b(?:no ongoing|no longer)\\b<120>\\bwe will (?:either )?<erase>(?!.{0,300}\\b(?:back-?up|archiv))',
    ),
  },
];
