import type { RepublicationClaim } from '../../domain/article/article.ts';
import { isAboutText, namesText } from '../words/aboutText.ts';
import { findDate, WEEKDAY } from '../words/dateText.ts';
import { isOrganisation, isPersonName } from '../words/personName.ts';
import { monthOf } from '../words/months.ts';
import { hasWordsOf, INSTRUCTS } from '../words/remarkKind.ts';
import type { Remark } from './remarks.ts';
import type { Page } from '../document/page.ts';
import { siteOf } from '../words/site.ts';

const THIS = String.raw`(?:this |the )?(?:article|story|post|piece|essay|report|column|interview|version|text)?[^.]{0,60}?`;
/** What is said between the claim and the outlet's name: "on", "in the", "by our partners at". */
const AT = String.raw`(?:\s*[:：]\s*|\s+(?:here )?(?:on|in|at|by|with|from|via)(?: our partners? at)?\s+)`;

/** Sentences that say where an article was first. Each ends where the outlet's name begins. */
const CLAIMS: RegExp[] = [
  new RegExp(
    // "Previously posted in Rio" is said of a correspondent.
    String.raw`(?:(?:originally|first) (?:published|appeared|posted|ran|written|reported|featured)|previously (?:published|appeared))(?: [a-z]+ \d{1,2},? \d{4},?| \d{4})?${AT}`,
    'i',
  ),
  new RegExp(String.raw`(?:published|appeared|posted|ran) (?:originally|first)${AT}`, 'i'),
  new RegExp(
    // "Reprinted on another site" says where it was afterwards.
    String.raw`(?:re-?published|reprinted|cross-?posted|reposted|syndicated|reproduced)(?: here)?(?:,? (?:with|by) (?:the )?(?:kind )?permission)?(?: of)?(?:\s*[:：]\s*|\s+(?:here )?(?:by|with|from|via)(?: our partners? at)?\s+)`,
    'i',
  ),
  /(?:re-?published|reprinted|reproduced)(?: here)? (?:with|by) (?:the )?(?:kind )?permission of\s+/i,
  new RegExp(String.raw`(?:the )?original source (?:of|for) ${THIS}is\s+`, 'i'),
  /(?:original (?:source|article|story|post)|source of origin)\s*[:：]\s*/i,
  /read the (?:original|full) (?:article|story|post|piece)(?: here)? (?:at|on|in)\s+/i,
  /(?:zuerst|ursprünglich|erstmals) (?:erschienen|veröffentlicht|publiziert)(?: ist| wurde)?\s+(?:auf|in|im|bei|beim|von)\s+/i,
  /erschien(?:en)? (?:zuerst|ursprünglich|erstmals)\s+(?:auf|in|im|bei|beim)\s+/i,
  /(?:zuerst|ursprünglich|erstmals)\s+(?:auf|in|im|bei|beim)\s+(?=[^.]{2,60} (?:erschienen|veröffentlicht|publiziert))/i,
  /(?:publié|paru)e? (?:initialement|originellement|d['’]abord|à l['’]origine|pour la première fois) (?:sur|dans|par|en)\s+/i,
  /republiée? (?:à partir de|depuis|avec l['’](?:aimable )?autorisation de)\s+/i,
  /(?:publicad[oa]|publicó|apareció|aparecido) (?:originalmente|originariamente|por primera vez|inicialmente) (?:en|por)\s+/i,
  /(?:pubblicat[oa]|apparso|apparsa|uscito) (?:originariamente|originalmente|inizialmente|per la prima volta) (?:su|in|da|sul|sulla|nel)\s+/i,
  /publicad[oa] (?:originalmente|originariamente|inicialmente|pela primeira vez) (?:no|na|em|por|pelo|pela)\s+/i,
];

/**
 * A line that says no more than "First in The Example": a claim if the name leads to another's site, for "First on" is
 * also a slogan.
 */
const LINE_CLAIM = /^\W{0,3}(?:first|originally) (?:in|on|at)\s+/i;

/** What ends an outlet's name in such a sentence. */
const NAME_END =
  /[.](?=\s|$)|[;,()"“”«»|©]|\s(?:under|and|on|in (?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})|as part|with|where|here|by|read|is|was|has|have|copyright|all rights|unter|am|erschienen|veröffentlicht|publiziert|und|sous|le|et|bajo|el|y|sotto|il|e|sob|em)\s|\s(?:erschienen|veröffentlicht|publiziert)(?=[.,]|$)|\s[–—-]\s|\s\d/i;

const MAX_NAME = 80;

/** What a remark says of where the article was first: a claim, or none. */
export function readClaim({ text, element, evidence }: Remark, page: Page): RepublicationClaim[] {
  if (!hasWordsOf(text, 'republication') || INSTRUCTS.test(text)) return [];
  for (const claim of [...CLAIMS, LINE_CLAIM]) {
    const match = claim.exec(text);
    if (!match) continue;
    if (!isAboutText(text.slice(0, match.index), match[0])) continue;
    const from = match.index + match[0].length;
    const tail = text.slice(from, from + 200).replace(ISSUE, '');
    const end = tail.search(NAME_END);
    // A small article is the sentence's, a capital one the name's: "in the Dune", "in The Dune".
    const named = (end < 0 ? tail : tail.slice(0, end))
      .trim()
      .replace(/^(?:the|der|dem|den|le|la|les|el|il)\s+(?=\p{Lu})/u, '');
    const link = linkAt(element, named, page);
    const isNamed = link !== null && link.text.length < MAX_NAME && link.text.endsWith(named);
    const outlet = (isNamed ? link.text : named) || (link ? new URL(link.url).hostname : '');
    if (!isOutletName(outlet)) continue;
    if (claim === LINE_CLAIM && !(isNamed && isAway(link.url, page))) continue;
    // "First written by Jane Doe", "First published in French, the novel": of a person, and of another text.
    if (
      link === null &&
      /\bby\s+$/i.test(match[0]) &&
      isPersonName(outlet) &&
      outlet.includes(' ') &&
      !isOrganisation(outlet)
    )
      continue;
    if (end >= 0 && /^,\s+(?:the|it|its|his|her|a|an)\s/.test(tail.slice(end)) && !namesText(tail.slice(end))) continue;
    return [{ outlet: outlet.slice(0, 200), ...(link ? { url: link.url } : {}), quote: text.slice(0, 1000), evidence }];
  }
  return [];
}

/** "in the winter 2023 issue of". */
const ISSUE = /^(?:the )?(?:[\p{L}\d'’]+ ){0,7}(?:issue|edition|number) of (?:the )?/iu;
/** Outlets' names begin with a capital or digit; a date or a pronoun is none. */
function isOutletName(name: string): boolean {
  const [first = ''] = name.split(/\s/);
  return (
    /^[\p{Lu}\p{Lo}\d@«"']|\.\p{L}{2,}/u.test(name) &&
    !/^(?:this|our|the|here|a|an|\d+)$/i.test(name) &&
    monthOf(first, null) === null &&
    !WEEKDAY.test(first) &&
    !/^\d{1,2}(?:[:.]\d\d\b|\s?(?:[ap]\.?m\b|uhr\b))/i.test(name) &&
    findDate(`${name} 2000`) === null
  );
}

/** The link on the outlet's name, or the only link of the remark that leaves the site. */
function linkAt(element: Element, name: string, page: Page): { url: string; text: string } | null {
  const links = [...element.querySelectorAll('a[href]')].slice(0, 20).flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    if (!URL.canParse(href, page.url)) return [];
    const { protocol, href: url } = new URL(href, page.url);
    return /^https?:$/.test(protocol) && url.length <= 4096 ? [{ url, text: link.textContent.trim() }] : [];
  });
  const away = links.filter(({ url }) => isAway(url, page));
  return (
    links.find(({ text }) => text !== '' && name.includes(text)) ??
    away.find(({ text }) => text.includes(name)) ??
    (away.length === 1 ? (away[0] ?? null) : null)
  );
}

const isAway = (address: string, page: Page): boolean =>
  siteOf(new URL(address).hostname) !== siteOf(page.url.hostname);
