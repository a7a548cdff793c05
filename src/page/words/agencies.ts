/** The agencies that go by one name alone, as bylines print them, in lower case without accents. Source: the agencies' own names and wire signatures. */
const AGENCIES = [
 
  'dpa-afx', 'apa', 'ansa', 'adnkronos', 'askanews', 'ntb', 'tt',
  'sda', 'keystone-sda', 'sid', 'kna', 'epd', 'belga', 'anp', 'ritzau', 'stt', 'xinhua', 'tass', 'ria novosti',
  'interfax', 'ians', 'ani', 'uni', 'tnn',
  'bloomberg', 'bloomberg news', 'aa', 'iha', 'dha', 'yonhap', 'europa press',
  'lusa', 'estadao conteudo', 'agencia brasil', 'folhapress', 'pap', 'ctk', 'tasr', 'mti', 'agerpres', 'antara', 'nzpa', 'bernama', 'notimex', 'cnn wire', 'wire services',
  'spa', 'wam', 'petra', 'mena', 'irna', 'zuma press', 'storyful', 'dow jones', 'dow jones newswires', 'marketwatch', 'pr newswire', 'business wire',
  'globenewswire', 'accesswire', 'service report', 'tribune news service', 'states newsroom', 'stacker', 'the conversation', 'inter press service', 'ips',
]; // prettier-ignore

/** Agencies' full names by the initials or short names under which they are the same. */
const SHORT = new Map([
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
]);

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

/** One key for all names of an agency: "The Associated Press" and "AP" are the same. */
export function agencyKey(name: string): string {
  const folded = fold(name).replace(/^the /, '');
  return SHORT.get(folded) ?? folded;
}

/** Lower case without accents and dots. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.]/g, '')
    .toLowerCase()
    .trim();
