/**
 * Recognises links that refuse something in the languages that the classifier does not read, by their own words: Danish, Dutch, French, German, Italian,
 * Norwegian, Polish, Portuguese, Spanish and Swedish. Stems, since these languages bend their verbs; asked of links alone, and of nothing longer than a label.
 */
import type { OptOutCover, OptOutKind } from '../types.ts';

/** A label with more characters is a sentence, in which anything may stand. */
const longestLabel = 80;

const refusingStems = new RegExp(
  [
    // de; "Abmelden" is also to log out, but not what a policy links to
    'widersprech|widerspruch(?!srecht)|abmeld|abbestell|austragen|deaktivier|einwilligung.{0,20}widerruf|widerruf.{0,20}einwilligung',
    // fr
    "d[ée]sinscri|d[ée]sabonn|s[’']opposer|formulaire d[’']opposition|d[ée]sactiv|refuser|(?:retirer|retrait).{0,12}consentement",
    // es
    'dar(?:se|te|me|nos)? de baja|date de baja|oponer(?:se|te)|desactiv|desuscri|(?:cancelar|anular).{0,8}suscripci|(?:retirar|revocar).{0,8}consentimiento|rechazar',
    // it
    'disiscri|cancell.{0,8}iscrizione|annull.{0,8}iscrizione|opporsi|opporti|disattiv|revoca.{0,8}consenso|rifiuta',
    // nl
    'uitschrij|afmeld|bezwaar|uitschakel|toestemming.{0,8}intrek|intrek.{0,12}toestemming|weigeren',
    // pt
    '(?:cancelar|anular|remover).{0,8}(?:subscri[çc]|inscri[çc]|assinatura)|descadastr|desinscrev|opor-se|desativ|(?:retirar|revogar).{0,8}consentimento|recusar',
    // pl
    'wypis(?:a[ćc]|z|uj)|zrezygn|rezygnacj|sprzeciw|(?:wycofa|cofni|odwoła).{0,12}zgod|wyłącz',
    // sv, da, nb
    'avregistrer|avanmäl|avprenumerer|invänd|inaktivera|återkalla|frameld|gør(?:e)? indsigelse|deaktiver|(?:tilbage|træk).{0,12}samtykke|avmeld|meld(?:e)? deg av',
  ].join('|'),
  'iu',
);

const accountStems =
  /kont(?:o|a)(?: |s).{0,12}lösch|lösch.{0,16}kont|supprim.{0,12}compte|(?:eliminar|borrar|excluir|cancelar|apagar|encerrar).{0,12}(?:cuenta|conta)\b|(?:elimina|cancella).{0,8}account|account.{0,12}verwijder|verwijder.{0,12}account|usu[nń].{0,12}kont|(?:radera|avsluta|slet|slett).{0,12}kont/iu;

/** Pages on which one chooses; the words for "cookies" and "privacy" stand before or after those for "settings". */
const settingStems = new RegExp(
  [
    '(?:cookie|datenschutz|privatsphäre|einwilligung|werbe|tracking|consent)s?[- ]?(?:einstellung|präferenz)|(?:einstellung|verwalt).{0,20}(?:cookie|einwilligung|werbung)|cookies?.{0,12}verwalt',
    '(?:paramètr|parametr|préférence|gestion|gérer).{0,20}(?:cookie|confidentialité|consentement|publicit|traceur)',
    '(?:configura|preferencias|ajustes|gesti[oó]n|administrar).{0,20}(?:cookie|privacidad|consentimiento|anuncios|publicidad)',
    '(?:impostazioni|preferenze|gestisci|gestione|gestire).{0,20}(?:cookie|privacy|consens|pubblicit|annunci)',
    '(?:cookie|privacy|toestemming|advertentie)s?[- ]?(?:instelling|voorkeur)|(?:instelling|beheer).{0,20}(?:cookie|privacy|advertentie)',
    '(?:defini[çc]|configura[çc]|prefer[êe]ncias|gerir|gerenciar|gest[ãa]o).{0,20}(?:cookie|privacidade|consentimento|an[úu]ncios)',
    '(?:ustawieni|preferencj|zarządza).{0,20}(?:cookie|ciastecz|prywatno|zgod|reklam)',
    '(?:cookie|kak|integritet|sekretess|samtycke|privatliv|samtykke|personvern)[- ]?s?[- ]?(?:inställning|indstilling|innstilling)|(?:inställning|indstilling|innstilling).{0,20}(?:cookie|kakor|annons|samty|personvern)',
  ].join('|'),
  'iu',
);

/** A text about it is no means of it. */
const textStems =
  /erklärung|richtlinie|hinweise|bestimmung|bedingung|politique|charte|conditions|pol[íi]tica|aviso|informativa|termini|condizioni|beleid|verklaring|voorwaarden|termos|polityk|regulamin|policy|privatlivspolitik|villkor|vilkår|mehr (?:dazu|erfahren)|en savoir plus|leer m[áa]s|scopri|lees meer|saiba mais|dowiedz|läs mer|læs mere/iu;

/** "hier", "ici", "this link": what stands before it says what it is for. */
const pointingLabel =
  /^(?:(?:hier|ici|aquí|aqui|qui|tutaj|här|her|ce lien|cette page|este enlace|questo link|diese[nrm]? (?:link|seite)|deze (?:link|pagina)|este link|den här länken|dette link|link)(?: klicken)?)$/iu;

export interface LocalRefusal {
  kind: Extract<OptOutKind, 'link' | 'setting'>;
  covers: OptOutCover[];
  /** Ready to show; '' where the link's own words say nothing. */
  label: string;
}

/**
 * What a link refuses by its words, or undefined where it refuses nothing.
 *
 * @param words what is clicked
 * @param before the sentence up to the link
 */
export function readLocalRefusal(words: string, before: string, href: string): LocalRefusal | undefined {
  const label = words.replace(/\s+/g, ' ').replace(/^[^\p{L}\d]+|[\s.,;:]+$/gu, '');
  // A section of the page itself, mostly the one about the right to object.
  if (label.length > longestLabel || href.includes('#') || textStems.test(label)) return undefined;
  if (accountStems.test(label)) return { kind: 'link', covers: ['account'], label: capitalise(label) };
  if (settingStems.test(label)) return { kind: 'setting', covers: readLocalCovers(label), label: capitalise(label) };
  if (refusingStems.test(label))
    return { kind: 'link', covers: readLocalCovers(label, before), label: capitalise(label) };
  const near = before.slice(-longestLabel).replace(/^.*[.;!?]\s/u, '');
  if (pointingLabel.test(label) && refusingStems.test(near) && !textStems.test(near))
    return { kind: 'link', covers: readLocalCovers(near), label: '' };
  return undefined;
}

const coverStems: readonly (readonly [OptOutCover, RegExp])[] = [
  [
    'marketing',
    /newsletter|rundbrief|infolettre|lettre d[’']information|bolet[íi]n|boletim|nieuwsbrief|biuletyn|nyhetsbrev|nyhedsbrev|marketing|prospection|direktwerbung|e-?mails?/iu,
  ],
  [
    'advertising',
    /werb(?:ung|e)|publicit|publicidad|anuncio|pubblicit|annunci|reclame|advertent|anúncio|reklam|annons/iu,
  ],
  ['cookies', /cookie|kakor|ciastecz|traceur|tracking|analyti|matomo|piwik/iu],
];

/** What can be refused, read off the first of the texts that tells. */
function readLocalCovers(...texts: readonly string[]): OptOutCover[] {
  for (const text of texts) {
    const [first] = coverStems.filter(([, stems]) => stems.test(text));
    if (first !== undefined) return [first[0]];
  }
  return ['other'];
}

function capitalise(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
