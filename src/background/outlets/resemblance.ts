import { decode } from 'punycode/punycode.es6.js';
import { parse } from 'tldts';
import brands from './brands.json' with { type: 'json' };

/** A widely known outlet whose name another site's address borrows or comes near to. */
interface Resemblance {
  /** The known outlet's domain. */
  domain: string;
  /**
   * Its name under another suffix, inside a longer name, spelled nearly the same, or its whole domain in front of
   * another.
   */
  how: 'same-name' | 'inside' | 'lookalike' | 'in-front';
}

/**
 * Outlets so widely known that others borrow their names: `brands.json`, domain by the label that is read as the name.
 * Lesser outlets, and names that many papers share ("El Mundo", "The Independent"), are left out: namesakes there are
 * honest.
 */
const BRANDS: ReadonlyMap<string, string> = new Map(brands.map(({ brand, domain }) => [brand, domain]));
const DOMAINS: ReadonlySet<string> = new Set(BRANDS.values());

/** Brands this short are other people's initials under another suffix ("bbc.fm"): not enough for a resemblance. */
const SHORTEST_SAME = 4;
/** Brands this short stand inside too many words; they count only between hyphens or beside the word "news". */
const SHORTEST_INSIDE = 6;
/** Below this length, brands one letter apart are mostly different words ("theonion", "theunion"). */
const SHORTEST_LOOKALIKE = 9;

/** How a label in other letters than ASCII begins (RFC 5890). */
const ENCODED = 'xn--';

/** Words an imitator puts beside a brand. */
const BESIDE =
  /^(?:news|breaking|live|online|today|tv|daily|world|report|media|the|official|real|fake|not|24|247|usa|us|uk|com|net|org)$/;

/** Letters of other alphabets, and digits, that pass for Latin ones. */
const CONFUSABLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    o: '0оοø',
    l: '1ӏł',
    e: '3е',
    s: '5ѕ',
    a: 'аα',
    b: 'вьßЬ',
    k: 'кκ',
    m: 'м',
    h: 'н',
    p: 'рρ',
    c: 'с',
    t: 'тτ',
  })
    .concat(Object.entries({ y: 'у', x: 'х', i: 'іιı', j: 'ј', d: 'ԁ', g: 'ɡ', v: 'ν' }))
    .flatMap(([letter, looks]) => Array.from(looks, (look): [string, string] => [look, letter])),
);

/**
 * Tells whose name an unknown site's address resembles. A resemblance is a fact about spelling, for the reader to
 * weigh: it says nothing about intent.
 *
 * @param host - the host the page was served from, in small ASCII letters
 * @param isKnown - tells whether a domain is a known outlet's, which then resembles nobody
 */
export function resemblanceOf(host: string, isKnown: (domain: string) => boolean = () => false): Resemblance | null {
  const { domain, domainWithoutSuffix: label, subdomain } = parse(host, { allowPrivateDomains: true });
  if (!domain || !label || [domain, host].some((own) => DOMAINS.has(own) || isKnown(own))) return null;
  const inFront = frontOf(subdomain ?? '');
  if (inFront !== null) return { domain: inFront, how: 'in-front' };
  const name = latin(label);
  const brand = BRANDS.get(name);
  if (brand !== undefined && name !== label) return { domain: brand, how: 'lookalike' };
  if (brand !== undefined) return name.length >= SHORTEST_SAME ? { domain: brand, how: 'same-name' } : null;
  for (const [known, at] of BRANDS) {
    if (standsInside(known, name)) return { domain: at, how: 'inside' };
    if (known.length >= SHORTEST_LOOKALIKE && oneEditApart(name, known)) return { domain: at, how: 'lookalike' };
  }
  return null;
}

/** `theguardian.com.example.net`: a known domain written in front of the real one. */
function frontOf(subdomain: string): string | null {
  const labels = subdomain.split('.');
  for (let start = 0; start < labels.length - 1; start++) {
    const domain = labels.slice(start).join('.');
    if (DOMAINS.has(domain)) return domain;
  }
  return null;
}

/** `breaking-cnn`, `notreuters`: a brand with nothing beside it but what imitators add. */
function standsInside(brand: string, name: string): boolean {
  const at = name.indexOf(brand);
  if (at < 0 || name === brand) return false;
  const before = name.slice(0, at);
  const after = name.slice(at + brand.length);
  const rest = [before, after].flatMap((part) => part.split('-')).filter(Boolean);
  if (rest.length === 0 || !rest.every((word) => BESIDE.test(word))) return false;
  const wholeWord = (before === '' || before.endsWith('-')) && (after === '' || after.startsWith('-'));
  return brand.length >= SHORTEST_INSIDE || wholeWord || rest.includes('news');
}

/** A label in Latin letters: punycode decoded, accents dropped, letters that look alike replaced. */
function latin(label: string): string {
  const letters = Array.from(decoded(label).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
  const plain = letters.map((letter) => (letter > '\u007f' ? (CONFUSABLE.get(letter) ?? letter) : letter)).join('');
  if (BRANDS.has(plain)) return plain;
  const undigited = letters.map((letter) => CONFUSABLE.get(letter) ?? letter).join('');
  return [undigited, undigited.replaceAll('rn', 'm')].find((spelling) => BRANDS.has(spelling)) ?? plain;
}

/** An internationalised label in the letters it stands for; any other as it is. */
function decoded(label: string): string {
  if (!label.startsWith(ENCODED)) return label;
  try {
    return decode(label.slice(ENCODED.length));
  } catch {
    return label; // no Punycode
  }
}

function oneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  const swapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return swapped || restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
