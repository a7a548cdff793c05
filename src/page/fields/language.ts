import type { Found } from '../../domain/article/article.ts';
import type { Page } from '../document/page.ts';
import { keysByWord } from '../words/keysByWord.ts';
import { isSameLanguage, MACRO, SHARED } from '../../domain/text/sameLanguage.ts';

/**
 * Commonest short words of each language, chosen to set it apart from its neighbours. Source: function words any
 * grammar lists.
 */
const STOP_WORDS: Record<string, string> = {
  en: 'the of and to in is that for with was as are has have not be by this from at it on his but they who',
  de: 'der die und das ist nicht mit den von dem ein eine auch auf für sich werden wird bei hat dass im zu sind',
  nl: 'de het een van en is niet dat op met voor zijn aan ook er maar door naar bij werd te worden heeft',
  fr: 'le la les des et est une dans pour que qui sur pas du avec par il au plus sont ce cette ont aux',
  es: 'el la los las de que y en un una por con para se del no su al es lo como más pero han sus',
  it: 'il di che è la per un una con non del della sono da si le dei al nel anche più gli alla ha',
  pt: 'o a de que e do da em um uma para não com os no na por dos as mais foi ao se são pelo também',
  pl: 'w i na z nie się do że to jest o jak po od przez za dla który są ale tym oraz został było',
  cs: 'a v se na je že s z do o k i jako za by pro ale podle které který jsou také byl jsem při',
  sk: 'a v sa na je že s z do o k aj ako za by pre ale podľa ktoré ktorý sú tiež bol som pri',
  sv: 'och att det som en är av för på med den till inte har om ett men var kan från vi de sig',
  nb: 'og det er som en av for på med den til ikke har om et men var kan fra vi de seg at i å etter',
  da: 'og det er som en af for på med den til ikke har om et men var kan fra vi de sig at i efter blev også',
  fi: 'ja on ei se että hän oli mutta ovat myös kun niin mukaan joka sen tai kuin hänen ole sekä',
  tr: 've bir bu da de için ile olarak olan daha çok sonra kadar gibi en ne değil ise oldu dedi',
  id: 'yang dan di dengan untuk dari ini itu dalam pada tidak akan ke juga oleh karena telah adalah ada saat',
  hu: 'a az és hogy nem is egy volt meg csak de ez ki van már még mint el kell szerint',
  ro: 'și în de la care nu pe cu a să o din pentru mai este au un că fost după',
  hr: 'i je u na se da su za od koji a s to kao ne što bi će ili iz',
  vi: 'và của là có không được trong cho người với các những này một đã để khi',
  lt: 'ir kad tai yra bet į su iš kaip ne jis apie taip pat nuo už dėl po buvo',
  zu: 'ukuthi futhi ukuze uma noma lokhu ngoba kakhulu kodwa umuntu kusho wathi uthe kwi lo le',
  sw: 'ya na wa kwa ni katika za la kuwa hii cha huo hiyo yake wake baada kama lakini',
  is: 'og að í er sem til um á ekki það við með en var hann fyrir af hefur þá eru',
  sq: 'dhe të në një për me që nga është ka se më u si do nuk',
  ca: 'de la i que el els les en un una per amb del no és dels ha al més com',
}; // oxfmt-ignore
/** The languages of each stop word. Lazy: the script that reads the wording asks for none. */
let lexicon: Map<string, string[]> | null = null;
const languagesOf = (word: string): readonly string[] =>
  (lexicon ??= keysByWord(Object.entries(STOP_WORDS))).get(word) ?? [];

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Scripts that name a language by themselves, kana and hangul before the characters they share with Chinese. */
const SCRIPTS: [language: string, script: RegExp | string][] = [
  ['ja', KANA],
  ['ko', 'Hangul'],
  ['zh', 'Han'],
  ['el', 'Greek'],
  ['he', 'Hebrew'],
  ['hy', 'Armenian'],
  ['ka', 'Georgian'],
  ['th', 'Thai'],
  ['ta', 'Tamil'],
  ['te', 'Telugu'],
  ['bn', 'Bengali'],
  ['hi', 'Devanagari'],
  ['ar', 'Arabic'],
  ['ru', 'Cyrillic'],
];
const SAMPLE = 4000;
/** Share of running words that are stop words of the language; half of that is clear in every language here. */
const CLEAR = 0.1;
/**
 * Against a declared language that is not known here. Resembling ones reach 0.2, a text in the language itself 0.35 and
 * more.
 */
const SURE = 0.3;
const ENOUGH_WORDS = 30;
/** Different stop words that tell a language. */
const ENOUGH_KINDS = 4;
/** A letter of another script in a sample is a name; this share of one is the text. */
const SCRIPT_SHARE = 0.15;

/** What stands between words in every script the stop words are written in. */
const NO_LETTERS = /[\0-@[-`{-¿\u2000-\u206f]+/;

const LETTERS = /\p{L}/gu;
/** Everything above the blocks of Latin letters and punctuation marks. */
const BEYOND_LATIN = /[^\0-\u024f\u1e00-\u1eff\u2000-\u206f]/g;
const count = (text: string, characters: RegExp): number => text.match(characters)?.length ?? 0;

/**
 * The language of a text by its script and commonest words, or null if it is too short or unknown.
 *
 * @param declared - languages the page names: Japanese may be written almost without kana, and a language that has no
 *   list of words here resembles one that has (Afrikaans Dutch, Galician Portuguese)
 */
export function detectLanguage(text: string, declared: readonly string[] = []): string | null {
  const sample = text.slice(0, SAMPLE);
  // Most pages are in Latin script: one cheap count settles them.
  if (count(sample, BEYOND_LATIN) > sample.length * (SCRIPT_SHARE / 2)) {
    const letters = count(sample, LETTERS);
    for (const [language, script] of SCRIPTS) {
      const characters = typeof script === 'string' ? new RegExp(`\\p{Script=${script}}`, 'gu') : script;
      if (count(sample, characters) <= letters * SCRIPT_SHARE) continue;
      return language === 'zh' && declared.includes('ja') && count(sample, KANA) > 0 ? 'ja' : language;
    }
  }
  const words = sample
    .toLowerCase()
    .split(NO_LETTERS)
    .filter((word) => word !== '');
  if (words.length < ENOUGH_WORDS) return null;
  const hits = new Map<string, string[]>();
  for (const word of words)
    for (const language of languagesOf(word)) {
      const own = hits.get(language);
      if (own) own.push(word);
      else hits.set(language, [word]);
    }
  const clear = words.length * (declared.some((language) => !isKnown(language)) ? SURE : CLEAR);
  // "I", "a" alone are words of many languages.
  const [best] = [...hits]
    .filter(([, own]) => own.length > clear && new Set(own).size >= ENOUGH_KINDS)
    .toSorted(([, a], [, b]) => b.length - a.length);
  return best?.[0] ?? null;
}

/** What the page declares, nearest to the text first. */
const DECLARED: [at: string, from: 'element' | 'json-ld' | 'meta', read: (page: Page) => string | null | undefined][] =
  [
    [
      'html lang',
      'element',
      ({ document }) =>
        document.documentElement?.getAttribute('lang') ?? document.documentElement?.getAttribute('xml:lang'),
    ],
    ['og:locale', 'meta', ({ metas }) => metas.get('og:locale')?.[0]],
    [
      'content-language',
      'meta',
      ({ metas }) =>
        metas.get('content-language')?.[0] ??
        metas.get('language')?.[0] ??
        metas.get('dc.language')?.[0] ??
        metas.get('inlanguage')?.[0],
    ],
  ];

const isKnown = (language: string): boolean =>
  (MACRO[language] ?? language) in STOP_WORDS ||
  SCRIPTS.some(([known]) => known === language || SHARED[known]?.includes(language) === true);

/** The language of a text, and what it was told by: what the page declares, and what its words show. */
export interface TextLanguage {
  language: Found<string> | null;
  page: string | null;
  words: string | null;
}

/** The language of the text: what the page declares if the text does not contradict it, else what the text shows. */
export function readLanguage(page: Page, text: string): TextLanguage {
  const declared = DECLARED.flatMap(([at, from, read]): Found<string>[] => {
    const tag = toTag(read(page) ?? '');
    return tag === null ? [] : [{ value: tag, evidence: { from, at } }];
  });
  const words = detectLanguage(
    text,
    declared.map(({ value }) => value.split('-')[0] ?? ''),
  );
  const agreeing = declared.find(({ value }) => words === null || isSameLanguage(value, words));
  const shown: Found<string> | undefined =
    words === null ? undefined : { value: words, evidence: { from: 'language-detector', at: 'text' } };
  const first = agreeing ?? declared[0];
  return { language: agreeing ?? shown ?? null, page: first?.value ?? null, words };
}

/** "ar-AR", "sv-SV": the language's code written again names another country, but for those that share one. */
function withoutFalseRegion(tag: string): string {
  const [language = '', region] = tag.split('-');
  if (region !== language.toUpperCase() || tag === 'pt-PT') return tag;
  return new Intl.Locale(language).maximize().region === region ? tag : language;
}

/** A BCP 47 tag from what pages write (`en_US`, `DE-de`, `pt-br`), or null. */
function toTag(value: string): string | null {
  const tag =
    value
      .trim()
      .split(/[,;\s]/)[0]
      ?.replaceAll('_', '-') ?? '';
  try {
    const [canonical = null] = /^[a-z]{2,3}(?:-|$)/i.test(tag) ? Intl.getCanonicalLocales(tag) : [];
    return canonical && withoutFalseRegion(canonical);
  } catch {
    return null;
  }
}
