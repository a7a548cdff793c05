import bylines from '../../../assets/lexicons/bylines.merged.json' with { type: 'json' };

/** How bylines in scripts beyond Latin begin, join names and end. */

/** Whom a Japanese article is for stands before its author's name. */
const READERS = '(?:有料|無料|会員(?:限定)?|限定)記事';
/** What announces names, before a colon or another sign, and with or without one. */
const { otherLabels: LABELS, otherLeads: WORDS } = bylines;

/** What stands before the names of a byline. It may match nothing. */
export const OTHER_LEAD = new RegExp(
  String.raw`^(?:${READERS}\s+)?(?:(?:${LABELS})\s*[:：／/・＝=]\s*|(?:${WORDS})\s*[:：]?\s+)?`,
  'i',
);
/** "박서윤·이도현 기자": Korean reporters' names, with their job behind them. */
const KOREAN_NAMES =
  '[가-힣]{2,4}(?:\\s?[·ㆍ,]\\s?[가-힣]{2,4})*\\s?(?:(?:선임|수습|인턴|객원|전문)?기자|특파원|논설위원)(?=$|[\\s(])';
/** "해안일보 홍길동 기자": whom for, by the words that outlets' names end with. */
const KOREAN_OUTLETS = '[가-힣A-Z]{1,8}(?:일보|신문|뉴스|방송|경제|타임스)';
const KOREAN_OUTLET = new RegExp(String.raw`^${KOREAN_OUTLETS}\s(?=[가-힣]{2,4}\s?(?:기자|특파원))`);
/** A beginning that is surely a byline's. */
export const OTHER_BYLINE = new RegExp(
  String.raw`^(?:${LABELS})\s?[:：／/＝=]|^(?:${WORDS})\s?[:：]?\s|^(?:${KOREAN_OUTLETS}\s)?${KOREAN_NAMES}|^[〔【（(]?(?:記者|记者)[一-鿿]{2,4}\s?[／/]`,
  'i',
);

/** "[서울=한도윤 기자]": where from; and between two names. */
const KOREAN_PLACE = /^[[(][가-힣]{2,6}=|(?<=기자)[\])]/g;
const KOREAN_JOINT = /(?<=[가-힣])\s?[·ㆍ]\s?(?=[가-힣])/g;
/** "记者 李文静 王浩": reporters' names in simplified characters, each in one word. */
const CHINESE_NAMES = /^(?:本[报報])?记者\s?[:：]?\s?(?=[一-鿿]{2,4}(?:\s[一-鿿]{2,4})+$)/;
/** "记者王小明": the job stands before a name without a space. */
const CHINESE_JOB = /^(?:本[报報])?(?:記者|记者|通讯员|通訊員)\s?(?=[一-鿿]{2,4}$)/;
/** Who took the pictures is named behind who wrote. */
const PICTURES = /(?<=\S)\s?(?:写真|撮影|摄影|攝影|사진|фото)\s?[＝=:：／/].*/is;

/** "記者王小明／台北報導": where from stands behind the name. */
const TAIWANESE = /^[〔【（(]?(?:記者|记者)([一-鿿]{2,4})\s?[／/][一-鿿]{1,6}(?:報導|报道|報道)[〕】）)]?$/;

/** "2024-05-03 10:21 来源：海岸日报 作者：王小明": what stands before a label that tells of who wrote. */
const BEFORE_LABEL = /^.{1,80}?[\s|　](?=作者\s?[:：])/s;
export const fromLabel = (text: string): string => (text.includes('作者') ? text.replace(BEFORE_LABEL, '') : text);

/** A byline with a comma between its names, and nothing around them but what announces them. */
export const withCommas = (text: string): string => {
  if (!BEYOND_LATIN.test(text)) return text;
  const bare = text
    .replace(KOREAN_OUTLET, '')
    .replace(KOREAN_PLACE, '')
    .replace(TAIWANESE, '记者：$1')
    .replace(KOREAN_JOINT, ', ')
    .replace(CHINESE_JOB, '')
    .replace(PICTURES, '');
  const names = bare.replace(CHINESE_NAMES, '');
  return names === bare ? bare : names.replace(/\s/g, ', ');
};
/** Without the marks that stand in texts of all scripts. */
export const BEYOND_LATIN = /[^\0-\u024f\u2000-\u206f]/;

/**
 * Whether a text begins in another script. A prefilter: most that begin with no Latin letter begin with a quotation
 * mark or a dash, and the patterns above take a page longer on first use than all other looks at a text's beginning.
 */
export function beginsBeyondLatin(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 0x024f && (first < 0x2000 || first > 0x206f);
}
