import { cues } from '../cue-words.ts';
import type { PracticeCues } from '../practice-cues.ts';

/** Topic "Children". */
export const childrenCues: readonly PracticeCues[] = [
  {
    practice: 'children.minimum-age',
    needs: [
      /child|minor|\bage\b|\baged\b|\b1[2-8]\b|\b21\b|kid|young|teen|thirteen|sixteen|eighteen|adult|years|majority/,
      /\b\d\d\b|thirteen|fourteen|sixteen|eighteen|twenty-one|majority|\bnot\b|n't\b|\bno\b|\bnever\b|adult|\bonly\b|minors?\b|underage/,
    ],
    strong: cues(
      "(?:\\bnot|n't|\\bnever|\\bnone|\\bnobody|\\bno[- ]?(?:one|part|person))\\b<200>\\b(?:under|younger than|below|less than|not (?:yet )?reached)\\b (?:the )?(?:legal )?(?:age(?: of)? )?<age>\\b",
      "\\b(?:under|younger than|below)\\b (?:the )?(?:age(?: of)? )?<age>\\b<120>(?:\\bnot\\b|n't\\b|prohibit|without|\\bdelet|\\bremove|\\bplease|ineligible|parent)",
      '\\b(?:must be|should be|are|you be|be|is|only)\\b<20>\\b(?:at least|over|older than|above)\\b (?:the )?(?:age(?: of)? )?<age>\\b',
      '\\b<age> years (?:of age|old) (?:or|and) (?:older|over|above)|\\baged? <age> (?:or|and) (?:older|over|above)|\\b<age> (?:or|and) (?:older|over)\\b',
      "(?:\\bnot|n't|\\bnever)\\b<60>\\b(?:directed|intended|targeted|aimed|designed|offered|addressed|meant|marketed|knowingly)\\b<80>\\b(?:children|minors|persons? under|individuals under|anyone under|users under|kids)\\b",
    ),
    unless: cues(
      '\\bs(?:ell|ale|old|elling)\\b',
      'right to (?:erase|removal|request)|dependents?|covered by|you may (?:ask|request)|ask us to remove|request<20>removal|\\bposted\\b|want to remove',
    ),
    against: cues(
      // Whose data is not sold says nothing of who may come.
      '\\b(?:sell|sale|sold|shar(?:e|ed|ing))\\b<120>\\b(?:consumers?|individuals?|persons?|residents?|minors|users?|anyone|children)\\b<60>(?:\\bunder|younger|less than|between)(?!<120>(?:may not|must|not permitted|not allowed|intended|directed))',
      "(?:\\bnot|n't|\\bnever)\\b<20>\\b(?:deliver|show|serve|target|send)\\b<40><ads>",
    ),
  },
];
