import { phrasesOf } from './curated.ts';
import { idOf, monthOf, type Named, type Phrase } from './name.ts';
import { readLines, readTable } from './read.ts';
import { companySources, TAKEN } from './sources.ts';

/** The companies of the S&P 500. */
export function companies(folder: string): Named[] {
  const byHand = new Map(readLines('tables/companies.tsv').map(([ticker = '', phrases = '']) => [ticker, phrases]));
  const seen = new Set<string>();
  return readTable(folder, 'companies/s-and-p-500.csv').flatMap((row) => {
    const name = nameOf(row('Security'));
    const written = byHand.get(row('Symbol'));
    const phrases = written === undefined ? ownPhrases(name) : written === '-' ? [] : statedPhrases(written, name);
    if (phrases.length === 0 || seen.has(row('CIK'))) return [];
    seen.add(row('CIK'));
    return [
      {
        id: idOf(name),
        name,
        phrases,
        notes: [
          {
            text: statement(row('GICS Sub-Industry'), row('Headquarters Location'), row('Founded')),
            asOf: TAKEN.companies,
            status: 'current',
            sources: companySources(row('CIK'), name),
          },
        ],
      },
    ];
  });
}

const statement = (industry: string, seat: string, founded: string): string => {
  const [year = ''] = /\d{4}/.exec(founded.replace(/^.*\(/, '')) ?? [];
  const since = year === '' ? '' : `, founded in ${year}`;
  return `Listed company in the S&P 500 index in ${monthOf(TAKEN.companies)}: ${industry.toLowerCase().replace(/\breits\b/, 'REITs')}; based in ${seat.replace(/;.*$|\[\d+\]/g, '')}${since}.`;
};

/** "Hershey Company" for "Hershey Company (The)", "Alphabet Inc." for "Alphabet Inc. (Class A)". */
const nameOf = (listed: string): string =>
  listed
    .replace(/ \(Class [A-C]\)$/, '')
    .replace(/^(.*) \(The\)$/, '$1')
    .replace(/^Lilly \(Eli\)$/, 'Eli Lilly');

const LEGAL_FORM =
  /,? (?:Inc\.?|plc|Corporation|Corp\.?|Company|Companies|& Co\.|& Company|Limited|Ltd\.?|Incorporated|Group|Holdings|Worldwide|Technologies)$/;

/** A name of two and more words, and what is left of it without its legal form if that still has two. */
function ownPhrases(name: string): Phrase[] {
  const plain = name.replace(/\.$/, '');
  const short = name.replace(LEGAL_FORM, '');
  return [...new Set([plain, short])]
    .filter((text) => text.includes(' ') && !/^\S+ (?:&|of)$/.test(text))
    .map((text) => ({ text }));
}

/** "=" stands for the name without its legal form. */
const statedPhrases = (written: string, name: string): Phrase[] =>
  phrasesOf(written.replace(/^=/, name.replace(LEGAL_FORM, '')), []);
