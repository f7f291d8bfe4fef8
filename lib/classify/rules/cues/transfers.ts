import { cues } from '../cue-words.ts';
import type { PracticeCues } from '../practice-cues.ts';

/** Topic "Where it goes". */
export const transfersCues: readonly PracticeCues[] = [
  {
    practice: 'transfers.abroad',
    needs: [
      /countr|borders|united states|\busa\b|abroad|overseas|international|foreign|jurisdiction|worldwide|global|anywhere|outside|territor|the world|europe|\beea\b|\beu\b|cross-border|canada|australia|kingdom|india|ireland|germany|singapore|switzerland|processor|locat|servers?\b/,
    ],
    strong: cues(
      '\\btransfer\\w{0,4}\\b<40>\\b(?:personal|your|information|data)\\b<40>\\bout of (?:singapore|the (?:country|eea|eu|uk|united kingdom|philippines|european)|europe|australia|canada|india|hong kong|malaysia|your (?:country|state|jurisdiction))\\b',
      '\\b(?:mov|send|transfer|transmit)(?:e|es|ing|s)?\\b<20>\\b(?:information|data)\\b<12>\\bacross (?:national |international |state )?borders\\b',
      '^(?:to the extent (?:that )?|if |where |when |insofar as )?(?!.{0,200}\\b(?:not|never)\\b)[\\w.-]{2,20} (?:may |will )?transfers? (?:your )?(?:personal )?(?:data|information) to\\b<40>\\blocated outside\\b',
      '\\b(?:transferr?(?:s|ed|ing)?|stor(?:e|ed|es|age|ing)|process(?:ed|es|ing)?|host(?:ed|s)?|maintain(?:ed)?|access(?:ed|ible)?|sent|send|transmit(?:ted)?|export(?:ed)?|kept|held|shared|collect(?:ed)?)\\b<140>\\b(?:outside (?:of )?(?:the (?:eea|eu|european|uk|united|country|state)|your|eea|europe|of your|the jurisdiction)|other (?:countries|jurisdictions|territories|locations around)|countries other than|(?:in|to|within|and) the united states\\b|\\b(?:in|to) the usa?\\b|abroad|overseas|\\bforeign\\b|third countr\\w{1,3}|countries (?:outside|where|in which|around|that|other|which)|another (?:country|jurisdiction)|worldwide|(?:around|throughout) the world|globally|anywhere in the world|different (?:country|countries|jurisdictions?)|any other country|any country (?:where|in which|that|outside|around)|internationally|one or more countries)\\b',
      '\\b(?:servers?|facilities|systems|data cent(?:er|re)s)\\b<40>\\b(?:in|located in|within)\\b<30>\\b(?:united states|usa|other countries|countries|canada|germany|ireland|europe)\\b',
      '\\b(?:international|cross-border|overseas|global)(?: \\w{1,12}){0,2} transfers?\\b',
      '\\btransfers?(?: of (?:\\w{1,12} ){0,4}(?:data|information))?\\b<40>\\b(?:outside(?! (?:part|compan|organi))|to (?:a )?third countr|from the (?:eea|eu|european))',
      '\\b(?:disclos|transfer|shar|send)\\w{0,4}\\b<160>\\b(?:located|based|established|residing) (?:in|outside)\\b<20>(?:other countries|outside|of |the (?:eea|uk|eu|united states|usa)|countries other|third countries)',
      '\\b(?:processing|storage|hosting|data|server) locations? ?:<30>\\b(?:united states|usa|canada|india|singapore|australia|japan|israel|global|worldwide|outside)\\b',
      '\\|<40>\\b(?:country|countries|location)\\b<240>\\b(?:united states|usa|outside the|third countr\\w{1,3})\\b',
    ),
    unless: cues(
      '^(?:the )?(?:uk |eu )?(?:international )?(?:data )?transfer (?:addendum|agreement)\\b',
      "\\b(?:do|does|will|are|is|never) ?(?:not|n't)\\b<40>\\b(?:transfer|process|stor|leav)\\w{0,4}\\b(?!.{0,140}\\b(?:unless|except|save (?:to|for)|other than|apart from)\\b)",
      '^(?=.{0,1000}third[- ]part(?:y|ies)<40>(?:located|outside))(?!.{0,2000}\\b(?:data|information) (?:may|will|is|are|can)\\b)(?!.{0,1000}\\bwe (?:\\w{1,12} ){0,2}(?:disclose|transfer|share|send)\\b)(?!.{0,300}\\btransfers (?:your )?personal\\b)',
      '\\bchild|taxes|tax residen',
      'merger|sale of|\\bdisputes?\\b|\\bcomplaints?\\b',
    ),
    against: cues(
      '^(?:however,? |and |please note that )?(?:the |these |such |those ){0,2}(?:countries|jurisdictions|(?:[\\w-]{1,14} ){0,6}laws)\\b<80>\\b(?:may|might|do|are)\\b<20>(?:not|differ|different|less)\\b',
      '\\bdata controller\\b<30>\\b(?:responsible|of your|is)\\b',
    ),
  },
  {
    practice: 'transfers.safeguards',
    needs: [
      /contractual clauses|\bidta\b|privacyframework|transfer addendum|clauses (?:decreed|published|adopted|approved)|contract terms|model (?:contract|clauses)|privacy shield|privacy framework|\bdpf\b|adequa|binding corporate|safe harbou?r|safeguard|\bsccs?\b|transfer agreement|swiss-u|eu-u|standard clauses|transfer mechanism|equivalent|level of protection|protection/,
      /clauses|addendum|\bidta\b|privacyframework|contract terms|shield|framework|\bdpf\b|adequa|binding|harbou?r|safeguard|\bsccs?\b|transfer|swiss|eu-u|countr|outside|international|abroad|jurisdiction/,
    ],
    strong: cues(
      '\\bsccs?\\b',
      '\\b(?:international data )?transfer (?:agreement|addendum)\\b|\\bidta\\b|privacyframework\\.gov',
      '\\b(?:contract(?:ual)? terms|clauses)\\b<30>\\b(?:commission|\\bico\\b|\\bfdpic\\b|\\banpd\\b|authority)\\b<40>\\b(?:published|approved|adopted|issued|recogni[sz]ed)|\\bclauses (?:decreed|adopted|approved|published|issued|recogni[sz]ed) (?:in|by)\\b<30>\\b(?:commission|\\bico\\b|\\bfdpic\\b|\\banpd\\b)',
      '\\b(?:recogni[sz]ed|deemed|considered|found)\\b<30>\\b(?:european )?commission\\b<40>\\badequate\\b',
      '\\bappropriate safeguards\\b<40>\\b(?:article 46|gdpr)\\b|\\bstandard clauses\\b<40>\\b(?:anpd|commission|resolution)\\b',

      '\\b(?:standard|model|eu|contractual) (?:contractual |contract |data protection )?clauses\\b',
      '\\bprivacy shield\\b|\\bdata privacy framework\\b|\\bdpf\\b',
      '\\bbinding corporate rules\\b',
      '\\badequacy (?:decisions?|finding|status|regulations?)\\b',
      '\\b(?:eu|u\\.s\\.|us|usa|swiss)[^.]{0,20}safe harbou?r\\b|\\bsafe harbou?r (?:framework|privacy|principles|program|certif)',
      '\\b(?:appropriate|adequate|suitable|sufficient|necessary) (?:\\w{1,12} ){0,2}(?:safeguards?|protections?)\\b<100>\\btransfer',
      '\\btransfer\\w{0,4}\\b<160>\\b(?:appropriate|adequate|suitable) (?:\\w{1,12} ){0,2}(?:safeguards?|measures|protections?|mechanisms?|level of (?:data )?protection)\\b',
      '\\binternational data transfer (?:agreement|addendum)\\b',
    ),
    unless: cues(
      '\\b(?:struck down|annulled|invalid(?:ated)?)\\b',
      // Data that pass on with a business, and stay where they are.
      '^(?!.{0,3000}(?:clauses|framework|shield|countr|outside|\\bprinciples\\b)).{0,3000}\\b(?:merger|bankruptcy|acquisition|reorgani[sz]ation)\\b',

      "no longer|invalidat|\\bwithdr[ae]w|(?:not|n't) (?:offer|provide|have|be|ensure)\\b<40>\\b(?:adequate|same|equivalent)",
      'coppa|children|dispute|complaint|arbitrat|\\bjams\\b|\\bclaim\\b|learn more about|to learn more',
    ),
  },
];
