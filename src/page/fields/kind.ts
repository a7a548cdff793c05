import type { Article, Evidence } from '../../domain/article/article.ts';
import { textOf, type Entry } from '../document/jsonLd.ts';
import { linesOf } from '../document/lines.ts';
import { nameOf } from '../document/nodes.ts';
import { collapse } from '../words/collapse.ts';
import type { Mark, Page } from '../document/page.ts';
import { nearHeadline } from '../document/place.ts';

type Kind = NonNullable<Article['kind']>;
type Found = { value: string; evidence: Evidence };

/** JSON-LD types that say what kind of article it is (schema.org). */
const BY_TYPE: Record<string, Kind['value']> = {
  opinionnewsarticle: 'opinion',
  analysisnewsarticle: 'analysis',
  backgroundnewsarticle: 'analysis',
  reviewnewsarticle: 'review',
  review: 'review',
  criticreview: 'review',
  liveblogposting: 'live',
  advertisercontentarticle: 'sponsored',
  satiricalarticle: 'satire',
  reportagenewsarticle: 'news',
};

/** What labels, sections and addresses call a kind, with spaces for hyphens and in the singular where that will do. */
const LABELS: [kind: Kind['value'], labels: string][] = [
  [
    'sponsored',
    'sponsored|sponsored content|sponsored post|advertorial|paid content|paid post|paid partnership|partner content|branded content|promoted|anzeige|publirreportaje|publirreportagem|contenu sponsorisé|contenido patrocinado|conteúdo patrocinado|sponsorizzato|informazione pubblicitaria',
  ],
  [
    'press-release',
    'press release|pressemitteilung|pressemeldung|communiqué|communiqué de presse|comunicado|comunicado de prensa|comunicato stampa|comunicati stampa|comunicado de imprensa|pr newswire|business wire',
  ],
  ['satire', 'satire|sátira|satira|humor|humour|glosse'],
  ['obituary', 'obituary|obituaries|nachruf|nachrufe|obituario|nécrologie|necrologi|necrologio|necrologie|obituário'],
  [
    'live',
    'live|live blog|live update|live ticker|live coverage|ticker|newsticker|en direct|en directo|en vivo|ao vivo|in diretta|diretta',
  ],
  ['interview', 'interview|gespräch|im gespräch|entrevista|entretien|intervista|interviste'],
  [
    'review',
    'review|film review|movie review|book review|music review|album review|tv review|theater review|theatre review|restaurant review|game review|product review|rezension|kritik|reseña|critique|recensione|recensioni|resenha',
  ],
  [
    'opinion',
    'opinion|op ed|comment|commentary|commentisfree|column|columnist|editorial|letters|perspective|viewpoint|views|voices|guest essay|guest post|guest column|meinung|kommentar|kommentare|kolumne|leitartikel|gastbeitrag|gastbeiträge|opinión|columna|tribuna|opinião|coluna|artigo de opinião|opinioni|editoriale|commenti|tribune|débat|idées|chronique|édito|opinie|debatt|debattartikel|ledare|krönika|insändare|debat|kronik|kronikk|debattinnlegg|felieton|felietony|komentarz|komentarze|yazarlar|köşe yazısı|köşe yazıları|yorum|社説|論説|オピニオン|مقالات|رأي|آراء',
  ],
  [
    'analysis',
    'analysis|analyse|analys|explainer|background|hintergrund|análisis|análise|analisi|décryptage|in depth|news analysis',
  ],
];
const key = (label: string): string => label.replaceAll(' ', '');
const BY_LABEL = new Map(
  LABELS.flatMap(([kind, labels]) => labels.split('|').map((label) => [key(label), kind] as const)),
);

/**
 * What kind of article the page says it is. Nothing is concluded from the wording of the text: only the page's own
 * labels count, the machine-readable first.
 */
export function readKind(
  page: Page,
  article: Entry | null,
  title: Found | null,
  section: Found | null,
  headline: Mark | null,
): Kind | null {
  const type = article?.types.find((name) => name in BY_TYPE);
  const typed = type === undefined ? undefined : BY_TYPE[type];
  if (type !== undefined && typed !== undefined && typed !== 'news')
    return { value: typed, evidence: { from: 'json-ld', at: `@type ${type}` } };
  const labels: Found[] = [
    ...said(textOf(article?.node['genre']), { from: 'json-ld', at: 'genre' }),
    ...nearHeadline(page.labels, headline)
      .slice(0, MAX_LABELS)
      .filter((mark) => !isOfButton(mark) && !isOfMenu(mark) && !isOfLink(mark) && !isOfAdvertisement(mark, headline))
      .flatMap(({ element, at }) =>
        partsOf(element)
          .filter((part) => part !== title?.value)
          .flatMap((part) => said(part, { from: 'element', at: nameOf(element).slice(0, 200) }))
          .filter(
            ({ value }) => !AMBIGUOUS.test(value) || (headline !== null && at <= headline.at && !isPath(element)),
          ),
      ),
    ...titleLabels(title),
    ...said(labelBefore(page.title), { from: 'element', at: 'title label' }),
    ...(section ? [section] : []),
    ...addressParts(page.url).flatMap((part) => said(part, { from: 'address', at: `/${part}/`.slice(0, 200) })),
  ];
  // What names many ("Book Reviews") is a part of the site, where other kinds are filed too.
  for (const { value, evidence } of labels.toSorted(
    (a, b) => Number(MANY.test(a.value)) - Number(MANY.test(b.value)),
  )) {
    const kind = kindOf(value);
    if (kind !== null) return { value: kind, evidence };
  }
  if (typed === undefined || type === undefined) return null;
  return { value: typed, evidence: { from: 'json-ld', at: `@type ${type}` } };
}

const MANY = /views$/i;

const isPath = (label: Element): boolean => /breadcrumb/i.test(nameOf(label));

/** A label, or the parts of a path to the article: "Home / Newsroom / Press release". */
const partsOf = (label: Element): string[] =>
  isPath(label) ? linesOf(label, LONGEST_PATH).flatMap((line) => line.split(/\s[/›»>|·→]\s/)) : [label.textContent];
const LONGEST_PATH = 200;

/** The folders of an address; "live" further in is a theme of some sites, how one lives. */
const addressParts = ({ pathname }: URL): string[] =>
  pathname
    .replace(/\/$/, '')
    .split('/')
    .slice(0, -1)
    .filter((part, at, parts) => part !== 'live' || at < 2 || /^(?:news|sports?)$/.test(parts[at - 1] ?? ''));

/**
 * A label printed in front of the headline ("Review: …", "Live | …"), or behind its subject ("The Last Boat review –
 * …").
 */
const titleLabels = (title: Found | null): Found[] => {
  const before = labelBefore(title?.value ?? '');
  const behind = /\s(review|interview|obituary|live)$/i.exec(before)?.[1];
  return title
    ? [before, behind ?? ''].flatMap((label) => said(label, { ...title.evidence, at: `${title.evidence.at} label` }))
    : [];
};

const labelBefore = (title: string): string => /^([^:|–—]{3,40}?)\s*(?:[:|]|\s[–—])\s/.exec(title)?.[1] ?? '';

/** What buttons and counters below the headline say as well: only above it these name a kind. */
const AMBIGUOUS = /^\W*(?:comments?|views|live|reviews?|columns?|letters|voices|perspectives?|promoted)\W*$/i;

const isOfButton = ({ element }: Mark): boolean =>
  element.closest('button, [role="button"], [class*="button" i], [class*="btn" i]') !== null;

/** Whether a label is an entry of a menu, which lists what a site has; a breadcrumb tells where the article is. */
const isOfMenu = ({ element }: Mark): boolean =>
  element.closest('[class*="breadcrumb" i]') === null &&
  element.closest('[class*="menu-item"], [class*="menu__item"], [role="menu"], [role="menuitem"]') !== null;

/** Whether a label stands in a link with other words: it names the kind of what that leads to. */
function isOfLink({ element }: Mark): boolean {
  const link = element.closest('a[href]');
  return link !== null && collapse(link.textContent) !== collapse(element.textContent);
}

/**
 * Whether a label that says "sponsored" is of an advertisement in the page: one that stands over a place for it, which
 * holds no text of the page, or is named as one's, or is in a part of its own that the headline is not in. To call the
 * article itself paid for would be a wrong accusation.
 */
function isOfAdvertisement({ element }: Mark, headline: Mark | null): boolean {
  if (kindOf(element.textContent) !== 'sponsored') return false;
  const next = element.nextElementSibling;
  const part = element.closest('article, aside');
  return (
    (next !== null && next.textContent.trim() === '') ||
    isNamedAd(element) ||
    (part !== null && headline !== null && !part.contains(headline.element))
  );
}

/** Words that a place for advertisements is named with; "advertorial" is what an article may be. */
const AD =
  /[Bb]anner|billboard|skyscraper|[Ll]eaderboard|google_ads|(?:^|[\s_-])(?:[Aa]ds?|AD|ADS|ad-?(?:unit|slot|block|box|label)|advert(?:s|isements?)?|dfp|gpt)(?=$|[\s_-])|[a-z]Ads?(?=$|[\s_A-Z-])|(?:^|[\s_-])ads?[A-Z]/;
/** Elements around a label that may name the place it is in. */
const AD_DEPTH = 5;

function isNamedAd(label: Element): boolean {
  let element: Element | null = label;
  for (let depth = 0; element !== null && depth < AD_DEPTH; depth += 1, element = element.parentElement)
    if (element.tagName === 'INS' || AD.test(element.id) || AD.test(element.getAttribute('class') ?? '')) return true;
  return false;
}

const MAX_LABELS = 12;
const LONGEST_LABEL = 40;

const said = (text: string | null, evidence: Evidence): Found[] => {
  const value = collapse(text ?? '');
  return value === '' || value.length > LONGEST_LABEL ? [] : [{ value, evidence }];
};

/** The kind a label names, or null: "Opinion", "Sponsored content", "Live updates". */
export function kindOf(label: string): Kind['value'] | null {
  const text = label
    .trim()
    .replace(/[-_]/g, ' ')
    .replace(/^[\0-@[-`{-¿\u2000-\u206f]+|(?<![\0-@[-`{-¿\u2000-\u206f])[\0-@[-`{-¿\u2000-\u206f]+$/g, '');
  const words = key(text.toLowerCase());
  const endings = NO_PLURAL.test(words) ? [''] : PLURALS.filter((ending) => words.endsWith(ending));
  for (const { length } of endings) {
    const kind = BY_LABEL.get(words.slice(0, words.length - length));
    if (kind !== undefined) return kind;
  }
  return words.startsWith('sponsoredby') ? 'sponsored' : null;
}

/** What is put to a label where a part of a site has it: "Columns", "Kolumnen", "Rezensionen". */
const PLURALS = ['', 's', 'n', 'en'];
/** What readers say, and how they live. */
const NO_PLURAL = /^(?:comment|live|humou?r|promoted)s$/;
