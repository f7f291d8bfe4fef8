/** Finds the day on which a policy in another language than English says that it was last updated. */
import type { Block, PolicyDocument } from '../types.ts';
import type { DateMention } from './read-dates.ts';
import { readLocalDates } from './read-local-dates.ts';

/** Words beside a date that make it the policy's own, as stems, of the languages whose months we know. */
const updatedLabel =
  /aktualisier|\bstand\b|fassung|überarbeit|(?:letzte|zuletzt)[^.]{0,20}(?:änder|geändert)|\bversion\b|mises? [àa] jour|modifi|r[ée]vis|actualiza|versi[óo]n|aggiorna|versione|bijgewerkt|gewijzigd|aangepast|versie|atualiza|vers[ãa]o|aktualiz|zmian|wersj|uppdatera|ändra|opdater|ændre|oppdater|endre|päivit|muutet|změn|verze|zmen|verzi|friss[íi]t|módos[íi]t|actualiz|ενημ[εέ]ρ|αναθε|τροποπ|обновл|измен|редакц|верси|оновл|змін|актуализ|g[üu]ncelle|değiştir|更新|修订|修訂|改定|改訂|업데이트|수정|변경|개정|تحديث|अद्यतन|अपडेट|diperbarui|last updated|updated/i;
const effectiveLabel =
  /gültig|\bgilt\b|\bgelten\b|in kraft|\bab dem\b|wirksam|vigueur|d['’]effet|effective|applique|à compter|vigen|efectiv|vigor|efficac|\bgeldig|ingang|van kracht|efetiv|obowiązuj|wejści|gäller|giltig|gælder|gjelder|ikraft|voimassa|voimaan|účinn|platn|hatály|érvény|vigoare|valabil|ισχ|действ|вступ|чинн|набира|влиза|yürürlü|geçerli|生效|施行|発効|시행|발효|적용|ساري|سريان|प्रभावी|berlaku/i;
const publishedLabel =
  /veröffentlicht|\bvom\b|erstellt|publi|datum|\bdate\b|\bdata\b|fecha|vastgesteld|gepubliceerd|opublikow|publicer|julkais|zveřejn|közzé|δημοσ|опублик|tarih|发布|發布|制定|公布|공고|제정|تاريخ|दिनांक|diterbitkan/i;

/** A statute has dates too, and so has the text before this one; those never date the policy. */
const otherDate =
  /gesetz|verordnung|beschluss|urteil|\bloi\b|d[ée]cret|r[èe]glement|\bley\b|decreto|reglamento|\blegge\b|d\. ?lgs|regolamento|\bwet\b|verordening|\blei\b|regulamento|ustaw|rozporządz|\blagen\b|förordning|\bloven\b|forordning|\blaki\b|asetus|zákon|nařízen|törvény|rendelet|\blegea\b|regulament|νόμο|κανονισμ|закон|kanun|法|법률|القانون|अधिनियम|undang|directive|richtlinie (?:\(eg\)|\(eu\)|20)|precedente?|précédent|anterior|vorherig|bisherig|vorige|poprzedn|tidigare|tidligere|předchoz|previous|jusqu|\bbis zum\b|hasta|fino al|bis \d|©|copyright/i;
const ownSubject =
  /datenschutz|erklärung|hinweise|politique|charte|notice|pol[íi]tica|aviso|informativa|verklaring|beleid|polityk|policy|politik|erkl[æa]ring|seloste|zásad|nyilatkozat|tájékoztató|πολιτικ|политик|політик|metni|政策|ポリシー|방침|سياسة|नीति|kebijakan|dokument|document/i;

/** A label and a date, with a few words beside them. Chinese, Japanese and Korean lines are shorter still. */
const longestShortBlock = 140;
/** Characters before a date in which its label stands. */
const labelReach = 60;
/** A line of nothing but a date dates the policy at its head and at its foot. */
const headBlocks = 8;
const footBlocks = 3;

/** Takes the blocks and two letters for the language; gives YYYY-MM-DD, YYYY-MM, or null where no date is surely the policy's. */
export function findLocalUpdate({ blocks }: Pick<PolicyDocument, 'blocks'>, language: string): string | null {
  let best: { date: string; weight: number } | undefined;
  for (const [index, block] of blocks.entries()) {
    if (!/\d{4}|\d[-/.]\d{2}\b/.test(block.text)) continue;
    const dates = readLocalDates(block.text, language);
    for (const [position, mention] of dates.entries()) {
      const weight = weighMention(blocks, index, mention, dates[position - 1]?.end ?? 0);
      if (weight > (best?.weight ?? 0)) best = { date: mention.date, weight };
    }
  }
  return best?.date ?? null;
}

/** 0 where the date is not the policy's own; otherwise higher is surer. */
function weighMention(blocks: readonly Block[], index: number, mention: DateMention, previousEnd: number): number {
  const text = blocks[index]?.text ?? '';
  const above = mention.start <= 2 ? (blocks[index - 1]?.text ?? '') : '';
  const before = `${above.length <= labelReach ? above : ''} ${text.slice(Math.max(previousEnd, mention.start - labelReach), mention.start)}`;
  const after = cutSentence(text.slice(mention.end, mention.end + labelReach));
  const label = cutStart(before);
  if (otherDate.test(label) && !/stand|mise à jour|更新/i.test(label)) return 0;
  const isShort = text.length <= longestShortBlock;
  if (!isShort && !ownSubject.test(label) && !opensBlock(label, mention)) return 0;
  if (updatedLabel.test(label) || (isShort && /^\s?(?:tarihinde güncel|に(?:更新|改定|改訂))/i.test(after)))
    return isShort ? 100 : 90;
  if (effectiveLabel.test(label)) return isShort ? 70 : 60;
  if (isShort && publishedLabel.test(label)) return 50;
  const isBare = text.length - (mention.end - mention.start) <= 6;
  return isBare && (index < headBlocks || index >= blocks.length - footBlocks) ? 30 : 0;
}

/** "Stand: 3. Mai 2031" as the first words of a paragraph that goes on. */
function opensBlock(label: string, { start }: DateMention): boolean {
  return /^\s{0,3}(?:stand|version)\s?:?\s{0,3}$/i.test(label) || (start <= longestOpening && /:\s{0,3}$/.test(label));
}

/** A label with its colon has no more characters. */
const longestOpening = 40;

/** What follows up to the end of the sentence. */
function cutSentence(text: string): string {
  return /^[^.!?。]*/.exec(text)?.[0] ?? '';
}

/** What precedes, from the start of its sentence; an abbreviation's full stop has no capital after it. */
function cutStart(text: string): string {
  const start = Math.max(text.lastIndexOf('. '), text.lastIndexOf('。'), text.lastIndexOf('! '));
  return start >= 0 && /^. ?[\p{Lu}\d]/u.test(text.slice(start)) ? text.slice(start + 1) : text;
}
