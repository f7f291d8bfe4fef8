/** Finds the links of a clause by which a reader can refuse something. */
import { guard } from '../expressions/guarded-expression.ts';
import type { OptOutCover, TaggedClause, TextLink } from '../types.ts';
import { labelLink } from './label-opt-out.ts';
import { readLocalRefusal } from './local-refusals.ts';
import { recogniseOptOutAddress } from './opt-out-addresses.ts';
import type { FoundOptOut, OptOutContext } from './opt-out-context.ts';
import { readMailto } from './read-addresses.ts';
import { readCovers } from './read-covers.ts';
import { isRefusal, readRefusal } from './read-refusal.ts';

/** Labels that refuse by themselves, wherever they stand. */
const refusingLabel = guard(
  /\b(?:opt(?:ing)?[ -]?out|unsubscribe|do not (?:sell|share)|don[’']t sell|(?:your|my|manage) (?:privacy|ad|cookie|marketing|advertising) (?:choices|preferences|settings)|(?:cookie|consent|tracking|advertising|ad|e-?mail|communication|marketing|notification) (?:settings|preferences|choices|consent|preference cent(?:er|re))|limit the use|manage (?:your )?(?:cookies|consent|subscriptions?)|withdraw (?:your )?consent|ad ?choices|delete (?:your|my) account|(?:deactivate|close|cancel) (?:your|my) account)\b/i,
);

/** Links to texts are no means of refusing. */
const textLink = guard(
  /\b(?:privacy (?:policy|notice|statement)|cookies? (?:policy|notice|statement)|terms|conditions|learn more|read more|more information|details|guidelines|FAQs?|agreement|regulation|section)\b/i,
);

/** What leads from a refusal to its link. */
const pointer = guard(
  /(?:\b(?:click(?:ing)?(?: on)?|visit(?:ing)?|go(?:ing)? to|see|here|use|using|by|via|at|through|follow(?:ing)?|access(?:ing)?|fill(?:ing)? (?:out|in)|complet(?:e|ing)|submit(?:ting)?|navigat(?:e|ing) to|contact(?:ing)?(?: us)?|log(?:ging)? in(?:to)?|on|in|from|with|install(?:ing)?|download(?:ing)?|available|located|tool|page|website|link|form|(?:section|area|tab|part) of (?:your|the))\b|:)[^.;]{0,40}$/i,
);

/**
 * A link is taken where its address is a known opt-out, where its own words refuse, where the sentence refuses and points to it, or where
 * it is the way to use the right to object.
 */
export function findOptOutLinks(context: OptOutContext): FoundOptOut[] {
  const { clause, sentence, frame } = context;
  return listTargets(clause).flatMap((link): FoundOptOut[] => {
    if (readMailto(link.href) !== undefined || noPage.test(link.href)) return [];
    const label = clause.text.slice(link.start, link.end);
    // The words "opt out" in the name of a section lead to a text.
    const recognised = recogniseOptOutAddress(link.href);
    const isOther =
      recognised?.kind === 'browser'
        ? // The makers of browsers explain other things as well.
          !speaksOfTracking.test(`${frame} ${sentence}`)
        : recognised?.isAnySite === true && isSamePage(link.href);
    const known = isOther ? undefined : recognised;
    const entry = (): FoundOptOut => {
      const covers =
        known !== undefined && known.covers.length > 0 ? known.covers : readLinkCovers(context, label, link);
      return {
        kind: known?.kind ?? (settingLabel.test(label) ? 'setting' : 'link'),
        covers,
        label: known?.kind === 'browser' ? known.label : labelLink(label, link.href, covers, known?.label ?? ''),
        target: link.href,
        clause: clause.id,
        span: link,
      };
    };
    if (known !== undefined) return known.kind === 'browser' && !isRefusal(`${frame} ${sentence}`) ? [] : [entry()];
    if (browserName.test(label) && /\bcookies?\b/i.test(`${frame} ${sentence}`)) return [];
    if (refusingLabel.test(label) && !textLink.test(label) && !isOwnSection(link.href, label)) return [entry()];
    if (isPointedTo(context, link, label)) return [entry()];
    const local = readLocalRefusal(label, clause.text.slice(0, link.start), link.href);
    if (local !== undefined) {
      const said = local.label === '' ? labelLink(label, link.href, local.covers, '') : local.label;
      return [{ ...local, label: said, target: link.href, clause: clause.id, span: link }];
    }
    const isPortal = context.isForObjecting && isRequestPortal(context, link, label);
    return isPortal ? [{ ...entry(), covers: ['other'] }] : [];
  });
}

const speaksOfTracking = guard(/cookie|track|browser|privacy control|\bGPC\b|block|local storage/i);

/** Addresses that open no page; the last is how a content network hides an e-mail address. */
const noPage = guard(/^(?:tel|sms|javascript|data|mailto):|\/cdn-cgi\/l\/email-protection/i);
/** "Here is how: Chrome, Firefox, Safari" */
const browserName = guard(
  /^\W*(?:google |mozilla |apple |microsoft )?(?:chrome|firefox|safari|internet explorer|edge|opera|brave)\b.{0,24}$/i,
);

/** Links to a page of settings are opened like any link, but are settings. */
const settingLabel = /\b(?:settings|controls|preferences|dashboard)\b/i;

/** "Submit your request through our privacy portal": the way to object. */
function isRequestPortal({ clause }: OptOutContext, link: TextLink, label: string): boolean {
  if (textLink.test(label) || isSamePage(link.href) || isPolicyAddress(link.href)) return false;
  const before = clause.text.slice(Math.max(0, link.start - 50), link.start);
  return /\b(?:through|via|using|at|by (?:visiting|completing|filling|submitting|using)[^.]{0,20}|visit|complete|fill (?:out|in)|submit)\b[^.;]{0,30}$/i.test(
    before,
  );
}

/** What stands before the link is what it is for: "opt out of ads here, or of mail there". */
function readLinkCovers(
  { clause, sentence, previous, frame }: OptOutContext,
  label: string,
  link: TextLink,
): OptOutCover[] {
  const refusal = readRefusal(clause.text.slice(0, link.end)) ?? readRefusal(sentence);
  return readCovers(`${label} ${refusal?.object ?? ''}`, sentence, previous, frame);
}

/** "Opt out: https://...", "to unsubscribe click here": nothing can stand between the refusal and such a link. */
const directPointer = guard(
  /\b(?:opt(?:ing)?[ -]?out|unsubscribe)\b[^.;,]{0,12}(?:[-–—:]|here|at|click|visit|via)\s*$/i,
);

function isPointedTo({ clause, sentence, frame }: OptOutContext, link: TextLink, label: string): boolean {
  const before = clause.text.slice(Math.max(0, link.start - 70), link.start);
  if (directPointer.test(before)) return true;
  if (isSamePage(link.href) || isPartnerPage.test(link.href) || isHostAlone(link.href, label)) return false;
  if (tellsHow.test(sentence) && isInstruction(clause, link)) return true;
  if (textLink.test(label)) return false;
  const refusal = readRefusal(sentence) ?? readRefusal(clause.leadIn);
  if (refusal === undefined) return false;
  // A company's opt-out may stand in its policy, but "privacy policy: ..., opt out: ..." has two addresses.
  if (isPolicyAddress(link.href) && readRefusal(clause.text.slice(0, link.start))?.isStrong !== true) return false;
  // "Our instructions on how you can opt out"
  if (
    refusal.isStrong &&
    /^\W{0,3}(?:on|about|for|to|if)\b/i.test(clause.text.slice(link.end)) &&
    /\b(?:instructions?|form|page|portal|tool|link|here)\b/i.test(label)
  ) {
    return true;
  }
  if (!refusal.isStrong && readRefusal(frame)?.isStrong !== true) {
    if (!isControl(refusal.object, sentence) || isFrontPage(link.href)) return false;
  }
  return (
    pointer.test(before) ||
    /^(?:(?:click )?here|this (?:link|page|form)|link|log ?in|sign ?in|https?:|www\.)/i.test(label.trim())
  );
}

/** "How to opt out", "how you can disable this": what is linked tells how, whatever it is called. */
const tellsHow = guard(
  /\b(?:how (?:to|you (?:can|may)) (?:also )?(?:\w+ or )?(?:opt[ -]?out|disabl\w+|block|refuse|reject|turn\b[^.]{0,30}\boff|switch\b[^.]{0,30}\boff|revoke|unsubscribe|stop|withdraw|object|decline|limit the|deactivate|manage (?:\w+ ){0,3}(?:cookies|consent|preferences)|control (?:\w+ ){0,3}(?:cookies|them|these)|exercise (?:your |the )?(?:rights? )?(?:to |of )?opt(?:ing)?[ -]?out|delete (?:\w+ ){0,2}cookies)|(?:instructions?|information|details|more|options|choices)\b[^.;]{0,40}\b(?:opting[ -]out|opt-outs?|unsubscribing|disabling|making an objection|objecting|refusing)|about making an objection|\bcookies?\b[^.;]{0,60}\band (?:about )?your (?:\w+ )?(?:choices|options)|your (?:\w+ )?(?:choices|options) (?:about|regarding|with respect to|concerning|in relation to|for|as to|around) (?:\w+ ){0,4}cookies|(?:offer|give|have)s? (?:you )?(?:a|the) choice (?:of )?(?:whether|about whether))\b/i,
);

/** The sentence sends its readers to the link for that, and not for something else in the same breath. */
function isInstruction(clause: TaggedClause, link: TextLink): boolean {
  const how = tellsHow.exec(clause.text);
  if (how === null)
    return !/\b(?:privacy (?:policy|notice|statement)|terms)\b/i.test(clause.text.slice(link.start, link.end));
  const between = clause.text.slice(Math.min(how.index + how[0].length, link.end), Math.max(how.index, link.start));
  if (between.length > 160 || /[.;]\s/.test(between)) return false;
  // "Read the documentation here, or learn how to opt out there"
  return link.start > how.index || !/\bor\b/i.test(between);
}

/** "We use a service to manage our campaigns" */
const ownManaging = /\bwe\b[^.;]{0,40}\buse\b[^.;]{0,120}\b(?:manage|deliver|control) (?:our|and)\b/i;

function isFrontPage(href: string): boolean {
  return /^(?:https?:\/\/)?[^/?#]+\/?$/i.test(href);
}

/** The name of a site in running text, which leads to its front page. */
function isHostAlone(href: string, label: string): boolean {
  return isFrontPage(href) && /^(?:www\.)?[\w-]+(?:\.[\w-]+)+$/.test(label.trim());
}

/** What a company tells its partners' visitors about itself. */
const isPartnerPage = /\/(?:policies\/)?privacy\/partners|\/partner-sites/i;

/** "Turn off", "manage" and "delete" lead to a link where they name what has settings of its own. */
function isControl(object: string, sentence: string): boolean {
  const named =
    /\b(?:turn(?:ing)? off|disabl\w+|opt|manag\w+|modif\w+|adjust\w*|chang\w+|control\w*|delet\w+|clos\w+|deactivat\w+|cancel\w*|limit\w*|updat\w+|edit\w*|choos\w+|select\w*|set|revok\w+|disconnect\w*)\b[^.]{0,60}\b(?:training|advertis\w+|ads|cookies?|marketing|e-?mails?(?! addresse?s?)|notifications?|access to (?:individual|your account|third|these|apps)|geo|permissions?|newsletters?|subscriptions?|accounts?|tracking|sharing|privacy (?:settings|preferences)|communication)\b/i;
  return (
    named.test(object) &&
    /\b(?:you|your|please|click|visit|go to)\b/i.test(sentence) &&
    !ownManaging.test(sentence) &&
    !/\b(?:more information|more details|learn|information (?:on|about))\b/i.test(sentence)
  );
}

/** Hyperlinks, and addresses that are only printed. */
function listTargets(clause: TaggedClause): TextLink[] {
  if (clause.links.length === 0 && !/www\.|:\/\//i.test(clause.text)) return [];
  const printed = [...clause.text.matchAll(/(?<![\w@/.])(?:https?:\/\/|www\.)[^\s<>"'“”)\]]{3,300}/gi)]
    // Pages glue words for screen readers to an address: "choices/Opens in a new window".
    .map((match) => ({
      start: match.index,
      href: match[0].replace(/(?<=[a-z/])Opens?$/, '').replace(/[.,;:!?]+$/, ''),
    }))
    .map(({ start, href }) => ({ start, end: start + href.length, href }))
    .filter((one) => !clause.links.some((link) => one.start < link.end && link.start < one.end));
  return [...clause.links, ...printed].sort((one, other) => one.start - other.start);
}

/** A title like "Your privacy choices" may lead to a section; the words "opt out" seldom do, unless the address is a bare anchor. */
function isOwnSection(href: string, label: string): boolean {
  return /^\W*(?:opt[ -]?out|unsubscribe)\W*$/i.test(label) ? href.startsWith('#') : isSamePage(href);
}

/** A link to a section of the page itself, or to a section of a policy. */
function isSamePage(href: string): boolean {
  const hash = href.indexOf('#');
  if (hash <= 0) return hash === 0;
  // "#:~:text=" points at words of any page.
  return !href.startsWith('#:~', hash) && /privacy|policy|notice|legal|terms/i.test(href.slice(0, hash));
}

function isPolicyAddress(href: string): boolean {
  if (/\/(?:accounts?|settings|prefs|preferences)\//i.test(href)) return false;
  return /(?:privacy|cookies?)-?(?:policy|notice|statement)|\/(?:terms|tos|legal)(?:[/?#]|$)|\/privacy\/?$|\/cookies?\/?$/i.test(
    href,
  );
}
