/** The elements that a fragment of a page can hold: a `<` before any other word is a sign of the text. */
const ELEMENTS = new Set(
  `a abbr address article aside audio b bdi bdo big blockquote body br button canvas caption center cite code col colgroup data dd
  del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe
  img input ins kbd label legend li link main map mark math menu meta meter nav noscript object ol optgroup option output p picture pre
  progress q rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup svg table tbody
  td template textarea tfoot th thead time title tr track tt u ul var video wbr`.split(/\s+/),
);
const BLOCKS = new Set(
  'address article aside blockquote br caption dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);
/** What stands in them is no text. */
const UNSEEN = ['script', 'style', 'template', 'head'];

/**
 * HTML as plain text, for programs that keep their quotes so: tags of elements go, blocks begin lines, cells stay
 * apart, entities are read. Nothing of it is ever shown as HTML. Linear in the length of the text.
 */
export function htmlToText(html: string): string {
  const parts: string[] = [];
  const lastComment = html.lastIndexOf('-->');
  const ends = lastEnds(html);
  let at = 0;
  /** The element whose content is being passed over. */
  let unseen: string | null = null;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', Math.max(open + 1, at))) {
    const isComment = html.startsWith('<!--', open) && lastComment >= open + 4;
    const tag = isComment ? { name: '', isEnd: false, end: html.indexOf('-->', open + 4) + 3 } : tagAt(html, open);
    if (!tag) continue;
    if (unseen === null) parts.push(html.slice(at, open));
    at = tag.end;
    const { name, isEnd } = tag;
    if (unseen !== null) {
      if (isEnd && name === unseen) unseen = null;
    } else if (!isEnd && (ends.get(name) ?? -1) > open) unseen = name;
    else if (BLOCKS.has(name) && (isEnd || name === 'br' || name === 'hr')) parts.push('\n');
    else if (CELLS.has(name) && isEnd) parts.push(' ');
  }
  if (unseen === null) parts.push(html.slice(at));
  const lines = readEntities(parts.join('')).split('\n');
  return lines
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

interface Tag {
  name: string;
  isEnd: boolean;
  /** The offset behind it. */
  end: number;
}

/**
 * The tag that begins at a `<`. It holds no other `<`: no two attempts read the same characters, however often one
 * begins.
 */
function tagAt(html: string, open: number): Tag | null {
  NAME.lastIndex = open + 1;
  const [head = '', slash, name = ''] = NAME.exec(html) ?? [];
  if (!ELEMENTS.has(name.toLowerCase())) return null;
  let quote = '';
  for (let end = open + 1 + head.length; end < html.length; end += 1) {
    const sign = html[end] ?? '';
    if (sign === '<') return null;
    if (quote === '' && sign === '>') return { name: name.toLowerCase(), isEnd: slash === '/', end: end + 1 };
    if (quote === '' && (sign === '"' || sign === "'")) quote = sign;
    else if (sign === quote) quote = '';
  }
  return null;
}
const NAME = /(\/?)([a-z][a-z0-9]{0,10})(?=[\s/>])/iy;

/** Where each element whose content is no text ends for the last time: one without an end swallows nothing. */
function lastEnds(html: string): Map<string, number> {
  if (!html.includes('<')) return new Map();
  const small = html.toLowerCase();
  return new Map(UNSEEN.map((name) => [name, small.lastIndexOf(`</${name}`)]));
}

/** Character references by name: those that HTML needs, and those of letters and signs that people's keyboards lack. */
const NAMED = new Map(
  `amp & lt < gt > quot " apos ' nbsp \u00A0 ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ laquo « raquo » lsaquo ‹
  rsaquo › hellip … bull • middot · sect § para ¶ copy © reg ® trade ™ deg ° plusmn ± times × divide ÷ minus − frac12 ½ frac14 ¼ frac34 ¾
  euro € pound £ yen ¥ cent ¢ szlig ß auml ä ouml ö uuml ü Auml Ä Ouml Ö Uuml Ü aring å Aring Å aelig æ AElig Æ oslash ø Oslash Ø oelig œ
  agrave à aacute á acirc â atilde ã egrave è eacute é ecirc ê euml ë igrave ì iacute í icirc î iuml ï ograve ò oacute ó ocirc ô otilde õ
  ugrave ù uacute ú ucirc û ccedil ç ntilde ñ Eacute É Egrave È Agrave À Aacute Á Ccedil Ç Ntilde Ñ iexcl ¡ iquest ¿ scaron š Scaron Š
  zwnj \u200C zwj \u200D shy \u00AD thinsp \u2009 ensp \u2002 emsp \u2003`
    .split(/[ \n]+/)
    .flatMap((name, at, all): [string, string][] => (at % 2 === 0 ? [[name, all[at + 1] ?? '']] : [])),
);

const readEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi,
    (entity, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED.get(name) ?? NAMED.get(name.toLowerCase()) ?? entity;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : entity;
    },
  );
