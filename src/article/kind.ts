import type { Article, Evidence } from './article.ts';
import { textOf, type Entry } from './jsonLd.ts';
import { collapse, nameOf } from './nodes.ts';
import type { Mark, Page } from './page.ts';
import { nearHeadline } from './place.ts';

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

/** What labels, sections and addresses call a kind, whole words only; the telling ones first. */
const BY_WORD: [kind: Kind['value'], words: RegExp][] = [
  [
    'sponsored',
    /^(?:sponsored(?: (?:content|post|by\b.*))?|advertorial|paid (?:content|post|partnership)|partner content|branded content|promoted|anzeige|publirreportaje|publirreportagem|contenu sponsorisé|contenido patrocinado|conteúdo patrocinado|sponsorizzato|informazione pubblicitaria)$/i,
  ],
  [
    'press-release',
    /^(?:press[- ]?releases?|pressemitteilung(?:en)?|pressemeldung|communiqué(?: de presse)?|comunicado(?: de prensa)?|comunicati? stampa|comunicado de imprensa|pr[- ]?newswire|business wire)$/i,
  ],
  ['satire', /^(?:satire|sátira|satira|humou?r|glosse)$/i],
  ['obituary', /^(?:obituar(?:y|ies)|nachruf(?:e)?|obituarios?|nécrologie|necrologi[oe]?|obituário)$/i],
  [
    'live',
    /^(?:live(?: ?blog| ?updates?| ?ticker| coverage)?|ticker|newsticker|en direct|en directo|en vivo|ao vivo|in diretta|diretta)$/i,
  ],
  ['interview', /^(?:interviews?|gespräch|im gespräch|entrevistas?|entretien|intervist[ae])$/i],
  [
    'review',
    /^(?:(?:film|movie|book|music|album|tv|theat(?:er|re)|restaurant|game|product)?[- ]?reviews?|rezension(?:en)?|kritik|reseñas?|critiques?|recension[ei]|resenhas?)$/i,
  ],
  [
    'opinion',
    /^(?:opinions?|op-?eds?|comment(?:ary|isfree)?|columns?|columnists?|editorials?|letters|perspectives?|viewpoints?|views|voices|guest (?:essay|post|column)|meinung(?:en)?|kommentare?|kolumnen?|leitartikel|gastbeitr(?:ag|äge)|opinión|columnas?|tribunas?|opinião|colunas?|artigo de opinião|opinioni|editoriale|commenti|tribunes?|débats?|idées|chroniques?|éditos?)$/i,
  ],
  [
    'analysis',
    /^(?:analys[ei]s|analys|explainers?|background|hintergrund|análisis|análise|analisi|décryptage|in depth|news analysis)$/i,
  ],
];

/**
 * What kind of article the page says it is. Nothing is concluded from the wording of the text: only the page's own labels count,
 * the machine-readable first.
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
      .flatMap(({ element }) => said(element.textContent, { from: 'element', at: nameOf(element).slice(0, 200) })),
    ...titleLabels(title),
    ...(section ? [section] : []),
    ...page.url.pathname
      .split('/')
      .slice(0, -1)
      .flatMap((part) => said(part, { from: 'address', at: `/${part}/`.slice(0, 200) })),
  ];
  for (const { value, evidence } of labels) {
    const kind = kindOf(value);
    if (kind !== null) return { value: kind, evidence };
  }
  if (typed === undefined || type === undefined) return null;
  return { value: typed, evidence: { from: 'json-ld', at: `@type ${type}` } };
}

/** A label printed in front of the headline ("Review: …", "Live | …"), or behind its subject ("The Last Boat review – …"). */
const titleLabels = (title: Found | null): Found[] => {
  const before = /^([^:|–—]{3,40}?)\s*(?:[:|]|\s[–—])\s/.exec(title?.value ?? '')?.[1] ?? '';
  const behind = /\s(review|interview|obituary|live)$/i.exec(before)?.[1];
  return title
    ? [before, behind ?? ''].flatMap((label) => said(label, { ...title.evidence, at: `${title.evidence.at} label` }))
    : [];
};

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
    .replace(/^[\0-@[-`{-¿\u2000-\u206f]+|[\0-@[-`{-¿\u2000-\u206f]+$/g, '');
  return BY_WORD.find(([, words]) => words.test(text) || words.test(label.trim()))?.[0] ?? null;
}
