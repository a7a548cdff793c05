/**
 * The agencies that go by one name alone, as bylines print them, in lower case without accents. Source: the agencies'
 * own names and wire signatures.
 */
const AGENCIES = [
 
  'dpa-afx', 'apa', 'ansa', 'adnkronos', 'askanews', 'ntb', 'tt',
  'sda', 'keystone-sda', 'sid', 'kna', 'epd', 'belga', 'anp', 'ritzau', 'stt', 'xinhua', 'tass', 'ria novosti',
  'interfax', 'ians', 'ani', 'uni', 'tnn',
  'bloomberg', 'bloomberg news', 'aa', 'iha', 'dha', 'yonhap', 'europa press',
  'lusa', 'estadao conteudo', 'agencia brasil', 'folhapress', 'pap', 'ctk', 'tasr', 'mti', 'agerpres', 'antara', 'nzpa', 'bernama', 'notimex', 'cnn wire', 'wire services',
  'spa', 'wam', 'petra', 'mena', 'irna', 'zuma press', 'storyful', 'dow jones', 'dow jones newswires', 'marketwatch', 'pr newswire', 'business wire',
  'globenewswire', 'accesswire', 'service report', 'tribune news service', 'states newsroom', 'stacker', 'the conversation', 'inter press service', 'ips',
  '中新社', '中央社', '뉴시스', '뉴스1', 'وام', 'واس',
].map(fold); // oxfmt-ignore

/** Agencies' full names, and those in other scripts, by the initials or short names under which they are the same. */
const SHORT = new Map(
  [
    ['associated press', 'ap'],
    ['ap news', 'ap'],
    ['thomson reuters', 'reuters'],
    ['agence france-presse', 'afp'],
    ['agence france presse', 'afp'],
    ['deutsche presse-agentur', 'dpa'],
    ['press association', 'pa'],
    ['pa media', 'pa'],
    ['agencia efe', 'efe'],
    ['press trust of india', 'pti'],
    ['australian associated press', 'aap'],
    ['canadian press', 'cp'],
    ['united press international', 'upi'],
    ['jiji press', 'jiji'],
    ['kyodo news', 'kyodo'],
    ['anadolu ajansi', 'anadolu'],
    ['anadolu ajansı', 'anadolu'],
    ['anadolu agency', 'anadolu'],
    ['тасс', 'tass'],
    ['риа новости', 'ria novosti'],
    ['интерфакс', 'interfax'],
    ['新华社', 'xinhua'],
    ['新華社', 'xinhua'],
    ['共同通信', 'kyodo'],
    ['時事通信', 'jiji'],
    ['연합뉴스', 'yonhap'],
    ['رويترز', 'reuters'],
    ['أ ف ب', 'afp'],
    ['فرانس برس', 'afp'],
    ['الأناضول', 'anadolu'],
    ['पीटीआई', 'pti'],
    ['एएनआई', 'ani'],
  ].map(([name = '', short = '']) => [fold(name), short]),
);

const KNOWN = new Set([...AGENCIES, ...SHORT.keys(), ...SHORT.values()]);

/** Who sells pictures: named in a byline, they are the picture's source and not the text's. */
const PICTURES = new Set([
  'getty images',
  'getty',
  'shutterstock',
  'istock',
  'alamy',
  'adobe stock',
  'imago',
  'picture alliance',
  'unsplash',
  'pexels',
  'pixabay',
  'depositphotos',
]);
export const isPictureAgency = (name: string): boolean =>
  name.split(/(?:(?<!\s)\s+)?[/|,]\s*/).every((part) => PICTURES.has(fold(part)));

/** Tells whether a byline part names a news agency: `dpa`, `Reuters`, `AFP-JIJI`, `dpa/lby`. */
export function isAgency(name: string): boolean {
  const folded = fold(name).replace(/^the /, '');
  if (KNOWN.has(folded)) return true;
  const parts = folded.split(/(?:(?<!\s)\s+)?[/,+&-]\s*/);
  return (
    parts.length > 1 &&
    parts.every((part) => KNOWN.has(part) || /^[a-z]{2,4}$/.test(part)) &&
    parts.some((part) => KNOWN.has(part))
  );
}

/** The names of agencies in what a line credits, without the service or the editor behind a stroke: "dpa/lno". */
export const agencyIn = (name: string): string => {
  const parts = name.split(/(?:(?<!\s)\s+)?\/\s*/);
  return parts.filter((part) => isAgency(part)).join('/') || name;
};

/** What announces where a report is from. */
const SOURCE =
  /^\(?(?:source|sources|quelle|fuente|fonte|źródło|kaynak|bron|kilde|källa|источник|المصدر|来源|來源|출처|出典)\s?[:：]\s?/i;
const PARTS = /(?<!\s)\s+[-–—|·•]\s+/;
/** What stands between the agencies of one line, in it and around it. */
const BETWEEN = /(?:(?<!\s)\s+)?[|·•,;/–—]\s*|\s(?:and|und|et|y|e|ve)\s(?:the )?/i;
const withoutMarks = (part: string): string => part.replace(/^[-–—|·•\s]+/, '');
const ONE_WORD = /^\S*$/;
/** These are names of sections and subjects too. */
const ALSO_SECTIONS = new Set([
  'aa',
  'ani',
  'apa',
  'cp',
  'ips',
  'mena',
  'pa',
  'petra',
  'spa',
  'stt',
  'tt',
  'uni',
  'wam',
]);

/**
 * The agencies a line names and nothing else: "Source: AFP", "(Reuters)", "dpa/lno".
 *
 * @param line - without its date
 * @param isDated - whether it had one: a label without may be a section's
 */
export function agenciesOf(line: string, isDated: boolean): string[] {
  const text =
    line
      .split(PARTS)
      .map(withoutMarks)
      .find((part) => SOURCE.test(part)) ?? line.trim();
  const bare = text.replace(SOURCE, '').replace(/^\((.*)\)$/, '$1');
  const isSaid = bare !== text;
  const parts = bare.split(BETWEEN).filter((part) => part !== '');
  const named = parts.filter((part) => isAgency(part));
  const isWhole = parts.every((part) => isAgency(part) || (named.length > 0 && /^[a-z]{2,4}$/.test(part)));
  return isWhole && (isSaid || named.some((name) => !(isDated ? ALSO_SECTIONS.has(fold(name)) : ONE_WORD.test(name))))
    ? named
    : [];
}

/** One key for all names of an agency: "The Associated Press" and "AP" are the same. */
export function agencyKey(name: string): string {
  const folded = fold(name).replace(/^the /, '');
  return SHORT.get(folded) ?? folded;
}

/** Lower case without accents and dots. Most names are plain letters, and need no Unicode. */
export function fold(text: string): string {
  if (/^[ -\-/-~]*$/.test(text)) return text.toLowerCase().trim();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.]/g, '')
    .toLowerCase()
    .trim();
}
