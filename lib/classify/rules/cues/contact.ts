import { cue, cues } from '../cue-words.ts';
import type { PracticeCues } from '../practice-cues.ts';

/** An e-mail address, also one that is spelt out. */
const address = '(?:\\w@[\\w-]{2}|\\w ?(?:\\\\?\\[|\\()(?:at|@)(?:\\\\?\\]|\\)))';

/** Topic "Contact and oversight". */
export const contactCues: readonly PracticeCues[] = [
  {
    practice: 'contact.given',
    needs: [
      /@|\[at|\(at|contact|e-?mail|write|reach|\bcall|questions|mail|address|phone|form|street|box|\btel|postal|enquir|inquir|support|help/,
    ],
    strong: [
      ...cues(
        `^(?=.{0,4000}?(?:@|\\[at|\\(at)).{0,4000}?\\b(?:question|concern|comment|inquir|enquir|complaint|contact|reach|e-?mail|write|privacy|request|feedback|support|call|queries|query|data protection|exercise)\\w{0,4}\\b.{0,240}${address}`,
        `\\b(?:privacy|dpo|legal|data|dataprotection|gdpr|dsar|compliance|security|support|info|help)[\\w.-]{0,20}@\\w`,
        '\\bcontact (?:us|our (?:\\w{1,14} ){0,4}(?:team|office|officer|department|support|service))\\b<40>\\b(?:at|by|via|through|using|on|here|form|with)\\b',
        '\\b(?:write|send|mail|address)\\b<60>\\b(?:to us )?(?:at|to)\\b:? <60>\\b(?:street|\\bst\\b|avenue|\\bave\\b|road|suite|p\\.?o\\.? box|boulevard|blvd|floor|drive)\\b',
        '\\b(?:questions?|concerns?|comments?|inquir\\w{1,3}|complaints?|requests?)\\b<140>\\b(?:contact|e-?mail|write to|reach|call|get in touch with)\\b<20>\\b(?:us|our|the|me)\\b',
      ),
      {
        heading: /contact|questions|reach us|get in touch|how to (?:contact|reach)|who (?:we are|to contact)/,
        text: cue(
          `${address}|\\+?\\d[\\d ()-]{7,}|\\bstreet\\b|\\bavenue\\b|\\bsuite \\d|p\\.?o\\.? box|\\bcontact us\\b|\\bwrite to us\\b|\\be-?mail us\\b`,
        ),
      },
    ],
    unless: cues(
      '\\bchallenge\\b|\\bcop(?:y|ies) of the (?:sccs|standard|clauses|safeguards)|\\bchild(?:ren)?\\b|\\bunder (?:the age|<age>)',
      '\\b(?:jams|bbb|better business|trustarc|truste|american arbitration|federal trade|commissioner|\\bico\\b|attorney general|supervisory authorit\\w{1,3}|\\bnai\\b|\\bdaa\\b|phishing|esrb)\\b',
      '\\b(?:unsubscrib|opt[- ]?out|stop receiving|no longer (?:wish|want) to receive)',
      '\\bwe (?:may|will|might) contact you|\\bwhen you (?:contact|e-?mail|call|write)|\\bif you (?:contact|e-?mail|call) us\\b(?!.{0,60}@)',
      '\\bcop(?:y|ies) of any (?:dmca|notice)|copyright',
    ),
  },
  {
    practice: 'contact.dpo',
    needs: [
      /data protection commissioner|represent us|data (?:protection|privacy|security) (?:officer|manager|lead|contact|delegate|supervisor)|\bdpo\b|privacy officer|chief privacy|representative|grievance officer|-rep\b|data officer|information officer|person in charge|dpo@/,
    ],
    strong: cues(
      '\\bswiss representative\\b|\\b(?:appointed|designated|named)\\b<20>\\bto represent us\\b<60>\\b(?:data protection|privacy|gdpr|there)\\b',
      "(?:'s|\\bour|\\binternal|\\bcompany) data protection commissioner\\b",

      '\\bdata (?:protection|privacy) (?:officer|manager|lead|delegate|representative)s?\\b',
      '\\b(?:eu|uk|gdpr)[-_.]?rep(?:resentative)?@|@(?:[\\w-]{1,20}[.-])?gdpr-rep\\b',
      '\\bdpo\\b|\\bdpo@',
      '\\b(?:chief )?privacy officer\\b|\\bchief privacy\\b|\\bgrievance officer\\b',
      '\\b(?:eu|uk|european|gdpr|article 27|union|local)[- ](?:\\w{1,12} ){0,2}representative\\b',
      '\\brepresentative\\b<40>\\b(?:in|for|within|under|pursuant to)\\b<20>\\b(?:the (?:eu|european|uk|union|united kingdom)|eu\\b|uk\\b|article 27|gdpr|art\\.? 27)',
      '\\b(?:appointed|designated|nominated)\\b<60>\\brepresentative\\b<60>(?:\\beu|europe|\\buk\\b|gdpr|article 27|data protection)',
    ),
    unless: cues(
      '^how to (?:contact|reach)\\b|\\bdata protection officer means\\b',
      "\\b(?:employer|school|processors?|clients?|customers?|companies)(?:'s|s')? (?:own )?(?:data protection officer|dpo)\\b|\\b(?:dpo|data protection officer) of (?:our|your|the) (?:clients?|customers?|employer|controller)\\b|\\btheir (?:own )?(?:data protection officer|dpo)\\b",
      '\\b(?:companies|controllers?|organi[sz]ations|businesses)\\b<20>\\b(?:(?:must|have to|need to|should) (?:appoint|designate|have)|needs?|requires?)\\b',

      'your (?:own )?(?:data protection officer|dpo)|authori[sz]ed representative|legal representative|(?:customer|sales|service) (?:\\w{1,10} )?representative',
    ),
  },
];
