import bylines from '../../../assets/lexicons/bylines.merged.json' with { type: 'json' };
import { unfolded } from './words.ts';

/**
 * The words of printed bylines that are no names, of all languages (`assets/lexicons/bylines.json`), the phrases they
 * make, and the little words and places among names. They are looked up: patterns as large as these take a page longer
 * on first use than the rest of its byline.
 */

const setOf = (words: string): Set<string> => new Set(unfolded(words.split('|')));

/** Those a short text begins with hardly ever unless it is a byline. */
export const BYLINE_BEGINS = setOf(bylines.begins);
/** The commonest words before names: those, and others that begin much else. */
export const BY_WORDS = new Set([...BYLINE_BEGINS, ...setOf(bylines.before)]);
/** Words that stand before such a word: "Story by". */
export const BYLINE_VERBS = setOf(bylines.verbs);
/** Words that with a colon, or alone on their line, announce names. */
export const BYLINE_LABELS = setOf(bylines.labels);
/** What follows such a verb, up to the names, or a date before them: "Story and photos by", "Article rédigé par". */
export const BEHIND_VERB =
  /^(?:\s(?:and|und|et|y|e|og|och|&)\s[^\s:]+|\son\s[a-z ,.]{0,14}\d[^:!?]{3,14}(?=\sby\s))?(?:\s(?:written|reported|rédigée?|écrite?))?\s(?:by|av|af|von|par|por|da|de|di|door|oleh)(?:[\s:]+|$)/i;
/** What follows such a label, up to the names: "Text und Fotos:". */
export const BEHIND_LABEL =
  /^(?:\/(?:in|autor|autrice)|\(s\)|\s(?:giả|viết|článku|artykułu|tekstu|članka)|\s(?:und|et|y|e|og|och|&)\sfot[^\s:]{1,3})?\s*(?:[:：|]\s*|$)/i;
/** Words that do so with a colon alone: without one they are a section's name, or stand behind a name as a job. */
export const BYLINE_JOBS = setOf(bylines.jobs);
/** Words before the names: "By", "Von", "Words:". */
export const LEAD =
  /^(?:live (?:reporting|coverage)(?: by)?[\s:|]+|(?:(?:originally|author) )?(?:an? )?(?:(?:this (?:blog )?(?:post|article|story|piece|guide|essay|column) was (?:originally )?(?:written|authored)|(?:article|story|post|text) written|article|story|text|words|analysis|opinion|review|reviewed|report(?:ed|ing)?|posted|published|contributed|submitted|written|authored|geschrieben|verfasst|interview|commentary|comment|(?:guest )?(?:post|column)|essay|blog|une? (?:article|chronique|reportage|tribune|récit|portrait|billet|entretien|enquête)|una? (?:artículo|crónica|reportaje|columna|entrevista|articolo|analisi|intervista|commento)|een artikel|ein (?:artikel|gastbeitrag|kommentar|essay|interview|bericht|beitrag)|eine (?:analyse|kolumne|reportage)|kommentar|analyse|gastbeitrag|protokoll|aufgezeichnet|propos recueillis|recueilli|entretien (?:réalisé|mené|conduit)|publié|rédigée?|écrite?|escrit[oa]|publicado|redactado|escriben?|scritto|geplaatst|postado|opublikowane)\s+)?(?:by|von|vom|par|por|di|a cura di|door|deur|przez|av|af|oleh|från|fra|da|de)(?:[:\s]+|$)|(?:escriben?|autori|autores|byline|redacteur|name|about the authors?|written|story|reporting|von|analyse|kommentar|bericht|autorin\/autor)\s*[:：|]|(?:autorin\/autor|autor\/in)\s\s*)/i;
/** Words that longer leads begin with, which are looked for only there: among them all that make such a lead. */
export const LEAD_BEGINS = new Set([
  ...(LEAD.source.match(/[^\0-`{-¿]{4,}/g) ?? []),
  ...'a an un una une een ein eine von reported reporting geschrieben rédigé écrit escrito escrita escrib'.split(' '),
]);
/** Marks that end a byline, and numbers, which are dates or times. */
export const END_MARK = /[|•·●▪♦►»>‹›‧∙⋅…]|\s[–—-]{1,2}\s|\s[–—]|[–—]\s|(?<![A-Za-z])\d|@|https?:/;

const BY = /^ by/;

/**
 * Words that end a byline: dates, links to profiles, other credits. Of phrases what follows their first word.
 */
export const END_WORDS: Record<string, true | RegExp> = {
  ...always(`${bylines.ends}|${bylines.weekdays}`.split('|')),
  last: /^ modified/,
  on: /^ behalf of/,
  mis: /^ à jour/,
  for: /^ the/,
  special: /^ to/,
  is: /^ an?\b/,
  e: /^-mail/,
  photo: /^(?: by|:)/,
  photograph: BY,
  photographs: BY,
  photos: /^(?: by|:)/,
  foto: /^(?::| von)/,
  fotos: /^:/,
  bild: /^:/,
  image: BY,
  images: BY,
  edited: BY,
  editing: BY,
  view: /^ (?:all|profile|bio)/,
  read: /^ more/,
  see: /^ more/,
  min: /^ read/,
  about: /^ the author/,
  contributed: /^ to/,
  additional: /^ reporting/,
  with: /^ additional/,
  more: BY,
  all: /^ posts/,
};

/** Of {@link ROLES} those that name a part of an outlet as well: "Tribune Staff", "Politics". */
export const DESKS = new Set(
  'staff bureau editorial policy affairs business politics political sports sport science technology health investigation investigations national international foreign economics politik wirtschaft panorama online research marketing engineering'.split(
    ' ',
  ),
);

/** Words that make a byline part a job, not a name. */
export const ROLES = setOf(bylines.roles);

/** Words that make a byline part an organisation. */
export const ORGANISATIONS = setOf(bylines.organisations);
/** The same as parts of words, as ends of addresses, and in scripts without spaces. */
export const ORGANISATION_PART =
  /redaktion|\bagentur|(?:verlag|nachrichten|zeitung)\b|&\s*co\b|\.(?:com|org|net|de|co|uk|fr|it|es|info|news|tv|eu|pl|ch|at|is|az)\b|編集部|編集局|取材班|ニュース|新闻|新聞|快讯|快訊|通讯社|通信|記者$|[网報报]$|^뉴스|(?:일보|신문|뉴스|방송)$|กองบรรณาธิการ|^ข่าว|ทีมข่าว|редакция|агентство/i;

/** What content systems print where no one is named, and links that stand beside names. */
export const NOBODY = new Set(
  'team|our team|name|names|your name|first last|web master|reporting|live reporting|center|research|facebook|instagram|twitter|youtube|linkedin|no author|no specified|unknown author|not specified|not author|unknown specified|unknown|anonymous|anonym|admin|administrator|none|null|undefined|n/a|guest|user|default|editor|author|autor|autorin'.split(
    '|',
  ),
);
export const NO_NAMES_BEGIN = new Set(
  'all alle zur zum mehr more our from authors view see read lesen voir tutti todos über about contact kontakt follow folgen the die das ein eine this article artikel news home login log sign subscribe copyright show hide share click photo foto image bild video credit courtesy illustration source quelle fuente'.split(
    ' ',
  ),
);
/** Credits that are not for the text. */
export const OTHER_CREDITS = setOf(bylines.credits);

const DEGREE = 'phd md rd rdn rn mba jd esq cfa dds do ms ma mph mdb ld facs dpt cfp cpa bsc msc psyd edd dvm'.split(
  ' ',
);
export const DEGREE_WORDS = new Set([...DEGREE, ...'dmrjlph'.split('')]);
export const DEGREES = new RegExp(
  String.raw`(?:(?:,|(?<!\s))\s+(?:ph\.? d|${DEGREE.map((word) => word.split('').join(String.raw`\.?`)).join('|')})[.®]?){1,6}$`,
  'i',
);
export const TITLE_WORDS = new Set(
  'dr dra drs hab prof professor med mag dipl ing mgr mudr judr phdr bc lic dott avv sir dame rev fr sr hon capt lt col sgt rabbi mr mrs ms mme herr frau doç av проф डॉ د الدكتور الدكتورة'.split(
    ' ',
  ),
);
/** "Prof. Dr." anywhere: no sentence ends there. */
export const TITLE_DOTS = new RegExp(String.raw`(?<!\p{L})(?:${[...TITLE_WORDS].join('|')})\.`, 'giu');
export const TITLES = new RegExp(
  String.raw`^(?:(?:${[...TITLE_WORDS].join('|')})(?:\.(?:in|ssa)|\.-[a-zäöü]+)?\.?\s+(?:h\.?\s?c\.?\s+)?)+(?=\S)`,
  'i',
);
export const PARTICLES = new Set(
  'de del della dello der den des di da do dos das du la le las los el al bin ibn ben van von vom zu zur zum und y e i ter ten te af av abu ul ur ud st san mac mc o d l dal dalla degli v d'.split(
    ' ',
  ),
);

export const PLACES = new Set([
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

function always(words: readonly string[]): Record<string, true> {
  return Object.fromEntries(words.map((word) => [word, true as const]));
}
