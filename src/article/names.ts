import { fold, isAgency } from './agencies.ts';
import { monthOf } from './months.ts';
import { collapse } from './nodes.ts';

/** What one printed byline holds. */
export interface Byline {
  people: { name: string; role?: string }[];
  /** Agencies, desks and outlets credited as author. */
  organisations: string[];
}

/** Words before the names: "By", "Von", "Words:". */
const LEAD =
  /^(?:(?:an? )?(?:(?:article|story|text|words|analysis|opinion|review|reviewed|report(?:ed|ing)?|posted|published|written|authored|geschrieben|verfasst|interview|commentary|comment|guest post|column|essay|blog|een artikel|ein artikel|ein gastbeitrag|ein kommentar|eine analyse|kommentar|analyse|gastbeitrag|interview|protokoll|aufgezeichnet|propos recueillis|publié|rédigé|écrit|escrito|publicado|redactado|escriben?|scritto|geplaatst|postado|opublikowane)\s+)?(?:by|von|vom|par|por|di|a cura di|door|przez|av|af|oleh|från|fra|da|de)(?:[:\s]+|$)|(?:author|authors|escriben?|autor|autorin|autoren|autore|autori|auteur|auteurs|autores|writer|text|texte|texto|testo|tekst|words|byline|redaktion|redacteur|penulis|skrevet av|skriven av|name|contributor|contributors|about the authors?|written|story|reporting|von|interview|analyse|kommentar|bericht|autor\/in|autorin\/autor)\s*[:：|]|(?:autorin\/autor|autor\/in)\s\s*|(?:文|記者|作者|責任編輯|编辑|撰文|取材|執筆|著者)\s*[:：／/]\s*)/i;

/** What ends a byline: dates, times, links to profiles, other credits. */
const END =
  /[|•·●▪♦►»>‹›‧∙⋅…]|\s[–—-]{1,2}\s|\s[–—]|[–—]\s|\d|@|https?:|\b(?:updated|published|posted|last modified|modified|aktualisiert|veröffentlicht|publié|mis à jour|actualizado|publicado|pubblicato|aggiornato|atualizado|for the|special to|is an?\b|was\b|covers|follow|twitter|e-?mail|photo(?:graph)?s? by|photos?:|fotos?:|foto von|bild:|images? by|illustration|edited by|editing by|translated|übersetzt|view (?:all|profile|bio)|read more|see more|min read|bio\b|share|about the author|contributed to|additional reporting|with additional|more by|all posts|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)/i;

/* These alternations are Latin, and so is their idea of a letter: Unicode's tables cost milliseconds on first use. */

/** Words that make a byline part a job, not a name. */
const ROLE =
  /(?<![a-zà-ɏ])(?:reporters?|correspondents?|editors?|editor-in-chief|writers?|columnists?|journalists?|producers?|analysts?|critics?|authors?|contributors?|contributing|freelanced?|freelancer|intern|senior|junior|chief|staff|bureau|manager|director|president|ceo|founder|co-founder|professor|fellow|lecturer|researcher|research|policy|affairs|executive|managing|content|special|assistant|associate|deputy|former|visiting|guest|redakteur(?:in)?|redaktor(?:in)?|korrespondent(?:in)?|reporterin|journalistin?|volontär(?:in)?|leiter(?:in)?|chefredakteur(?:in)?|ressortleiter(?:in)?|(?:\S+-)?(?:gast)?autor(?:in)?|kolumnist(?:in)?|corresponsal|redactora?|periodista|columnista|enviad[oa]|especial|journaliste|rédact(?:eur|rice)|correspondante?|envoyée?|giornalista|inviato|corrispondente|colunista|jornalista|repórter|redator|dziennikarz|blogger|host|anchor|photographer|meteorologist|fotograf(?:in)?|specialist|expert|strategist|advisor|adviser|attorney|lawyer|economist|business|politics|political|sports|science|technology|health|investigations?|investigative|national|international|foreign|economics|politik|wirtschaft|sport|panorama|online|trainee|jurnalis|editorial)(?![a-zà-ɏ])/gi;

/** Words that make a byline part an organisation. */
const ORGANISATION =
  /(?<![a-zà-ɏ])(?:staff|redaktion[a-zà-ɏ]*|redacci[oó]n|reda[cç][aã]o|redazione|redakcja|redaksi|r[ée]daction|redaktionen|editorial|newsroom|news ?desk|desk|team|agentur[a-zà-ɏ]*|agenc(?:y|ies|ia|ias|ja)|ag[êe]ncia|agence|agenzia|news|newspapers?|zeitung|nachrichten|times|herald|tribune|gazette|chronicle|post|daily|weekly|magazine?|magazin|journal|media|press|presse|network|tv|radio|digital|wire|services?|reports?|correspondents|contributors|admin(?:istrator)?|webmaster|website|user|editors|board|bureau|company|group|gruppe|gmbh|kg|ag|plc|inc|llc|ltd|corp|foundation|stiftung|institute|institut|university|universität|association|verband|council|committee|[a-zà-ɏ]*verlag|press release|ministry|department|government|center|centre|society|project|coalition|alliance|campaign|party|union|club|channel|studios?|productions|partners|publishing|publications|today|protection|police|policy|office|embassy|agency)(?![a-zà-ɏ])|&\s*co\b|\.(?:com|org|net|de|co|uk|fr|it|es|info|news|tv|eu|pl|ch|at|is|az)\b|編集部|編集局|新闻|新聞|通讯社|通信|記者$|редакция|агентство/i;

/** What content systems print where no one is named, and links that stand beside names. */
const NOBODY =
  /^(?:(?:no|unknown|not) (?:author|specified)|unknown|anonymous|anonym|admin|administrator|none|null|undefined|n\/a|guest|user|default|editor|author|autor|autorin)$|^(?:all|alle|zur|zum|mehr|more|view|see|read|lesen|voir|tutti|todos|über|about|contact|kontakt|follow|folgen|the|die|das|ein|eine|this|article|artikel|news|home|login|log|sign|subscribe|copyright|show|hide|share|click|photo|foto|image|bild|video|credit|courtesy|illustration)(?![a-zà-ɏ])/i;
/** Credits that are not for the text. */
const OTHER_CREDIT =
  /^(?:photos?|fotos?|bild(?:er|rechte)?|images?|editor|edited|editing|redigering|quelle|source|credits?|责任编辑|責任編輯|illustrations?|videos?|graphics?|translat\w+|übersetz\w+|fotografie|photographie|kamera|camera|copyright|©)(?:\s+(?:by|von))?\s*[:/]/i;

const DEGREES =
  /(?:,?\s+(?:ph\.? ?d\.?|m\.?d\.?|r\.?d\.?n?\.?|r\.?n\.?|mba|j\.?d\.?|esq\.?|cfa|dds|d\.?o\.?|m\.?s\.?|m\.?a\.?|m\.?p\.?h\.?|mdb|l\.?d\.?|facs|dpt|cfp®?|cpa))+$/i;
const TITLES =
  /^(?:(?:dr|prof|professor|med|mag|dipl|ing|sir|dame|rev|fr|sr|hon|mr|mrs|ms|herr|frau|doç|av)\.?\s+(?:h\.?\s?c\.?\s+)?)+(?=\S)/i;
const PARTICLES = new Set(
  'de del della dello der den des di da do dos das du la le las los el al bin ibn ben van von vom zu zur zum und y e i ter ten te af av abu ul ur ud st san mac mc o d l dal dalla degli v d'.split(
    ' ',
  ),
);

const PLACES = new Set([
  'new york',
  'los angeles',
  'san francisco',
  'hong kong',
  'tel aviv',
  'new delhi',
  'washington dc',
  'mexico city',
  'buenos aires',
  'sao paulo',
  'rio de janeiro',
  'cape town',
  'las vegas',
  'san diego',
  'st louis',
  'new orleans',
  'kuala lumpur',
  'new jersey',
  'united nations',
  'the hague',
  'den haag',
  'santa fe',
  'ciudad de mexico',
]);

/** Separates names for certain. */
const SEPARATOR = /\s*(?:[;、，；/]|\s&\s|\s\+\s|\s(?:and|und|et|och|og|en|ve|dan|oraz|sowie|mit|with|и|及|和)\s)\s*/i;
/** Also stands inside names ("Ortega y Gasset"): separates only what looks like whole names on both sides. */
const SOFT_SEPARATOR = /\s(?:y|e|i|a)\s/i;

const MIN_NAME = 3;
const INNER_LEAD = /\s(?:by|von|por|par|door|di|av)\s+(?=[^\s\d!-@])/i;
const MAX_LENGTH = 400;
const MAX_NAMES = 30;

/**
 * Reads a printed byline: "By Jane Doe and John Roe, Political Correspondent" → two people, a role.
 *
 * @param raw - as printed or as the markup gives it
 * @param isOutlet - tells whether a name is the outlet's own
 * @param strict - for running text, where single words are not taken for names
 */
export function readByline(raw: string, isOutlet: (name: string) => boolean, strict: boolean): Byline {
  const byline: Byline = { people: [], organisations: [] };
  const text = trimByline(withoutOutlets(raw.slice(0, MAX_LENGTH), isOutlet));
  if (text === '' || OTHER_CREDIT.test(raw.trim())) return byline;
  if (isAgency(text) || (!/[,;]/.test(text) && isOutlet(text))) return { people: [], organisations: [text] };
  for (const group of text.split(SEPARATOR)) {
    for (const part of splitCommas(group)) {
      if (byline.people.length + byline.organisations.length >= MAX_NAMES) return byline;
      addPart(byline, part, isOutlet, strict);
    }
  }
  return byline;
}

/**
 * Whether a text is nothing but a byline of these people: what else it holds is a lead, a place or a role, shorter than the names.
 */
export function isWholeByline(text: string, names: readonly string[]): boolean {
  const rest = names.reduce((left, name) => left.replace(name, ''), collapse(text).replace(LEAD, ''));
  return LEAD.test(collapse(text)) && rest.length < names.join('').length && !/[.!?]\s/.test(rest);
}

/** The byline without parts between dashes or bars that name the outlet: "Example - Jane Doe". */
function withoutOutlets(raw: string, isOutlet: (name: string) => boolean): string {
  const parts = raw.split(/\s+[-–—|/]+\s*|\s*\|\s*/);
  const rest = parts.filter((part) => !isOutlet(part));
  return parts.length > 1 && rest.length > 0 && rest.length < parts.length ? rest.join(' | ') : raw;
}

/** The byline without its lead, and cut where something else begins. */
function trimByline(raw: string): string {
  let text = collapse(raw)
    .replace(/\S+@\S+\.\S+/g, ' ')
    .replace(/\(?@[\w.]{2,30}\)?/g, ' ')
    .trim();
  if (/^(?:https?:)?\/\/|^www\./i.test(text)) return '';
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(LEAD, '').replace(/^[\s:：,|•·–—-]+/, '');
  }
  const end = text.search(END);
  // "30 October 2020 by Jane Doe": what comes before the lead is not the byline.
  if (end >= 0 && end < MIN_NAME) {
    const inner = INNER_LEAD.exec(text);
    return inner ? trimByline(text.slice(inner.index)) : '';
  }
  if (end >= 0) {
    const wasNumber = /\d/.test(text.charAt(end));
    text = text.slice(0, end);
    // "Jane Doe Dec. 4": the month went before the number.
    const month = /\s(\p{L}{3,10})\.?,?\s*$/u.exec(text);
    if (wasNumber && month && monthOf(month[1] ?? '', null) !== null) text = text.slice(0, month.index);
  }
  text = text.replace(/(?:\s(?:am|on|at|le|el|il|em|den|vom|in|um|uhr|the|il y a|hace|vor))+$/i, '');
  return text.replace(/[\s,;:/&(–—-]+$/, '').trim();
}

/** Splits at commas, except "Last, First". */
function splitCommas(group: string): string[] {
  const parts = group.split(/\s*,\s*/).filter((part) => part !== '');
  return parts.flatMap((part) => {
    const halves = part.split(SOFT_SEPARATOR);
    return halves.length > 1 && halves.every((half) => half.trim().includes(' ')) ? halves : [part];
  });
}

function addPart(byline: Byline, part: string, isOutlet: (name: string) => boolean, strict: boolean): void {
  const inner = /\(([^()]{2,80})\)/.exec(part)?.[1];
  if (inner !== undefined && isAgency(inner)) byline.organisations.push(inner);
  const name = cleanName(part);
  if (name === '' || NOBODY.test(name) || DEGREES.test(` ${name}`)) return;
  const last = byline.people.at(-1);
  const named = collapse(name.replace(ROLE, ' '));
  const isSingle = !name.includes(' ') && !isCaseless(name);
  if (isAgency(name) || isOutlet(name) || isInitials(name)) byline.organisations.push(name);
  else if (ORGANISATION.test(named)) byline.organisations.push(name);
  else if (named === name) {
    // After a name or an organisation, a single word is a place or a signature: "Jane Doe, Berlin".
    const follows = last !== undefined || byline.organisations.length > 0;
    if (follows && (PLACES.has(fold(name)) || isSingle)) return;
    if (isPersonName(name) && !(strict && isSingle)) byline.people.push({ name });
  } else if (named.includes(' ') && isPersonName(named))
    byline.people.push({ name: named, role: collapse(name.replace(named, ' ')) });
  else if (last) last.role ??= part.trim();
  else byline.organisations.push(name);
}

/** Four letters with dot and space. */
const LONGEST_INITIALS = 12;

/** "E.P.", "dsw", "AgE": a signature that names nobody to the reader. */
const isInitials = (name: string): boolean =>
  name.length <= LONGEST_INITIALS &&
  !isCaseless(name) &&
  (/^(?:\p{L}\.\s?){1,4}$/u.test(name) || /^\p{L}{1,3}$/u.test(name));

/** The bare name: no titles, degrees, brackets, "in Berlin". */
export function cleanName(part: string): string {
  return part
    .replace(/\s*[([{][^)\]}]*[)\]}]?/g, ' ')
    .replace(/\s(?:in|aus|from|à|en|a|i)\s+\p{Lu}.*$/u, '')
    .replace(/\s(?:für|for|pour|para|of|at|bei|di|del)\s+(?:the|die|das|den|der|le|la|el|il)?\s*\p{Lu}.*$/u, (tail) =>
      /^\s(?:di|del)\s/.test(tail) ? tail : '',
    )
    .replace(LEAD, '')
    .replace(DEGREES, '')
    .replace(TITLES, '')
    .replace(/^["'“”„«»*\s.,:;-]+|["'“”„«»*\s,:;-]+$/g, '')
    .replace(/\s+/g, ' ');
}

const BEYOND_LATIN = /[^\0-\u024f]/;
const isCaseless = (text: string): boolean => BEYOND_LATIN.test(text) && /\p{Lo}/u.test(text);

/** Whether it can be a person's or pen name: up to six words, letters only, capitalised but for particles. */
export function isPersonName(name: string): boolean {
  const words = name.trim().split(/\s+/);
  if (name.trim().length < 2 || name.length > 60 || words.length > 6 || /[\d<>{}[\]=_@#%$€£?!]/.test(name))
    return false;
  return words.every(
    (word, index) =>
      isCaseless(word) ||
      /^['’`‘"“„(]?\p{Lu}/u.test(word) ||
      /^\p{Ll}{1,3}['’]\p{Lu}/u.test(word) ||
      (PARTICLES.has(fold(word)) && (index < words.length - 1 || index === 0)),
  );
}
