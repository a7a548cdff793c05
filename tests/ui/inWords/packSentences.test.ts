import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import german from '../../../assets/locales/de/messages.json' with { type: 'json' };
import spanish from '../../../assets/locales/es/messages.json' with { type: 'json' };
import french from '../../../assets/locales/fr/messages.json' with { type: 'json' };
import { contextNoteParts } from '../../../src/ui/inWords/contextNoteWords.ts';
import { tellPacks } from '../../../src/ui/inWords/packSentences.ts';
import { withSentences } from '../../../src/ui/inWords/withSentences.ts';
import { textIn } from '../../../src/ui/text.ts';
import { messageOf, type Messages } from '../../../src/browser/ownMessages.ts';

const localeOf = (tag: string, messages: Messages) => ({ tag, message: messageOf(messages) });
const LANGUAGES = {
  de: textIn(localeOf('de', german)),
  es: textIn(localeOf('es', spanish)),
  fr: textIn(localeOf('fr', french)),
};

test.each<[english: string, language: keyof typeof LANGUAGES, words: string]>([
  [
    'Labour member of the UK House of Commons for Aldershot, as listed in June 2026.',
    'de',
    'Mitglied des britischen Unterhauses für Aldershot (Labour-Partei); Stand: Juni 2026.',
  ],
  [
    'Republican member of the US House of Representatives for California since January 1997; term to January 2027. Chair of the House Committee on Ethics (June 2026). Earlier in the Senate from March 1993.',
    'fr',
    'Membre de la Chambre des représentants des États-Unis, Californie (Parti républicain), depuis janvier 1997\u202f; mandat jusqu’en janvier 2027. Présidence\u00a0: House Committee on Ethics (juin 2026). Auparavant, dès mars 1993\u00a0: au Sénat.',
  ],
  [
    'Democratic US senator for New Mexico: took office in January 2006, last term due to end in January 2025.',
    'es',
    'Miembro del Senado de EE. UU. por Nuevo México (Partido Demócrata): desde enero de 2006; fin previsto del último mandato: enero de 2025.',
  ],
  [
    'Appointed to be a judge of the US Court of Appeals for the Tenth Circuit by President William J. Clinton on 1 June 1995; with senior status since February 2021, serving in June 2023.',
    'fr',
    'Fonction de juge\u00a0: US Court of Appeals for the Tenth Circuit\u202f; nomination par le président William J. Clinton, 1er juin 1995\u202f; charge réduite («\u202fsenior status\u202f») depuis février 2021\u202f; en fonction en juin 2023.',
  ],
  [
    'President of the Central African Republic since 2016, as listed in January 2026.',
    'de',
    'Zentralafrikanische Republik: Präsidentenamt seit 2016; Stand: Januar 2026.',
  ],
  [
    'Prime Minister of the Czech Republic, as listed in August 2026.',
    'fr',
    'Tchéquie\u00a0: à la tête du gouvernement\u202f; liste\u00a0: août 2026.',
  ],
  [
    'Mayor of Los Angeles, California since December 2022, term to December 2026; so listed in August 2026.',
    'es',
    'En la alcaldía de Los Angeles, California desde diciembre de 2022, mandato hasta diciembre de 2026; lista: agosto de 2026.',
  ],
  [
    'Nominated to be an Assistant Secretary of Defense (20 January 2025, by President Trump).',
    'de',
    'Am 20. Januar 2025 von Präsident Trump vorgeschlagen als „Assistant Secretary of Defense“.',
  ],
  [
    'Listed company in the S&P 500 index in August 2026: pharmaceuticals; based in New York City, New York, founded in 1849.',
    'de',
    'Börsennotiert, im Index S&P 500 (August 2026): Pharma; Sitz: New York City, New York; gegründet 1849.',
  ],
  [
    'Minister in the Czech Republic, at the head of the Ministry of Culture in April 2026.',
    'de',
    'Tschechien: Ministeramt (Ministry of Culture); Stand: April 2026.',
  ],
  [
    'Democratic US senator for Hawaii since December 2012; term to January 2029. Senate Democratic Conference Secretary (June 2026).',
    'es',
    'Miembro del Senado de EE. UU. por Hawái (Partido Demócrata) desde diciembre de 2012; mandato hasta enero de 2029. Cargo directivo: Senate Democratic Conference Secretary (junio de 2026).',
  ],
  [
    'Appointed to be a justice of the US Supreme Court by President Ronald Reagan on 11 February 1988; with senior status since July 2018, serving in June 2023.',
    'de',
    'Im Richteramt am Obersten Gericht der USA; am 11. Februar 1988 von Präsident Ronald Reagan ernannt, seit Juli 2018 mit verringerter Arbeitslast („senior status“), im Juni 2023 im Amt.',
  ],
  ['It closed in September 2018.', 'es', 'Cerró en septiembre de 2018.'],
  ['Political party in Germany, founded in 1993.', 'es', 'Partido político (Alemania), fundado en 1993.'],
])('%s', (english, language, words) =>
  expect(tellPacks(english, 'value_none', LANGUAGES[language])).toEqual({ words, rest: '' }),
);

test.each([
  ['what is no sentence of packs', 'A law signed in 1972.'],
  ['a country nobody knows', 'Political party in Ruritania, founded in 1993.'],
  ['an office with another name', 'Democratic coroner of Maine, term to January 2027; so listed in August 2026.'],
  [
    'an industry nobody translated',
    'Listed company in the S&P 500 index in August 2026: wizardry; based in Boston, Massachusetts.',
  ],
  ['a title that is none', 'Born in Berlin (June 2026).'],
  ['a month that is none', 'Political party in Germany, founded in Mai 1993.'],
  ['a sentence that goes on', 'Political party in Germany, founded in 1993 by others.'],
])('%s stays in English', (_what, english) =>
  expect(tellPacks(english, 'value_none', LANGUAGES.de)).toEqual({ words: null, rest: english }),
);

test('what follows a known sentence and is none stays in English', () =>
  expect(tellPacks('Political party in Germany, founded in 1993. Ruled once.', 'value_none', LANGUAGES.de)).toEqual({
    words: 'Politische Partei (Deutschland), gegründet 1993.',
    rest: 'Ruled once.',
  }));

const Notes = z.object({ notes: z.array(z.object({ text: z.object({ en: z.string() }) })) });

test.each(Object.entries(LANGUAGES))('most of what the pack of names says is told in %s', (_tag, text) => {
  const { notes } = Notes.parse(JSON.parse(readFileSync('assets/packs/names.json', 'utf8')));
  const whole = notes.filter(({ text: { en } }) => tellPacks(en, 'value_none', text).rest === '');
  expect(whole.length / notes.length).toBeGreaterThan(0.73);
});

test('a locale has them where it is not English, and a note is told by them', async () => {
  const english = localeOf('en-GB', {});
  expect(await withSentences(english)).toBe(english);
  const note = {
    property: null,
    value: null,
    text: { en: 'Political party in Germany, founded in 1993. Ruled once.' },
  };
  expect(contextNoteParts(note, textIn(await withSentences(localeOf('de', german))))).toEqual([
    { words: 'Politische Partei (Deutschland), gegründet 1993.' },
    { words: 'Ruled once.', language: 'en' },
  ]);
});
