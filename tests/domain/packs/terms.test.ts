import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contextNotesOf } from '../../../src/domain/packs/indexing.ts';
import { keyFilterOf } from '../../../src/domain/keys/keyFilter.ts';
import { candidatesFor, matchesOf } from '../../../src/background/packs/matching.ts';
import { checkPackText } from '../../../src/domain/packs/validate.ts';

const checked = checkPackText(readFileSync(new URL('../../../assets/packs/terms.json', import.meta.url), 'utf8'));
if (!checked.ok) throw new Error('assets/packs/terms.json is faulty');
const notes = contextNotesOf(checked.pack);
const filters = [keyFilterOf(notes)];

/** The terms a reader would be told of in a text, in the order of their first uses. */
function termsIn(text: string, language = 'en-GB'): string[] {
  const matches = matchesOf(candidatesFor({ keys: [], text, language }, filters), notes);
  return matches.uses.flatMap(({ key }) => matches.notes.find(({ keys }) => keys.includes(key))?.subjectName ?? []);
}

/** A use of the term, beside an ordinary use of the same words that is none. */
test.each<[term: string, use: string, other: string]>([
  ['sanctions', 'The bloc agreed on new sanctions against the bank.', 'The law sanctions no such thing.'],
  ['tariff', 'The ministry raised tariffs on steel.', 'The utility offers a cheaper night tariff for heating.'],
  ['on background', 'An official spoke on background.', 'The firm runs checks on background and references.'],
  ['off the record', 'She said so off the record.', 'He took the scratch off the old record.'],
  ['conflict of interest', 'The authors declare no competing interests.', 'The court weighs competing interests.'],
  ['retraction', 'The paper was retracted by the journal.', 'The landing gear was retracted after take-off.'],
  ['likely voters', 'The poll of registered voters put her ahead.', 'The town has 9,000 registered voters.'],
  ['opt-in poll', 'An opt-in poll asked 900 readers.', 'The museum hosts an online panel on Friday.'],
  ['in vitro', 'The drug was tested in vitro.', 'They had a child by in vitro fertilisation.'],
  ['consumer price index', 'Headline CPI rose again.', 'The CPI won two seats in Kerala.'],
  ['base rate', 'It is an example of the base rate fallacy.', 'The bank left its base rates unchanged.'],
  ['prevalence', 'The incidence rate fell in May.', 'Neighbours complain of the prevalence of noise.'],
  ['legal precedent', 'The ruling rests on legal precedent.', 'The concert set a precedent for the town.'],
  ['stringer', 'A stringer for the agency saw it.', 'Mr Stringer opened the shop.'],
  ['ceasefire', 'A ceasefire began at noon.', 'The two singers have called a truce.'],
  [
    'annualised rate',
    'Output grew at an annual rate of 3 per cent.',
    'The fund promises a high annual rate of return.',
  ],
  [
    'confidence of intelligence judgements',
    'The services assess with high confidence that it was so.',
    'The team played with high confidence.',
  ],
  ['embargo', 'The study was under embargo until Monday.', 'The island lived through an oil embargo.'],
  ['placebo', 'It was a placebo-controlled test.', 'The band Placebo plays tonight.'],
  ['median', 'Median income rose.', 'A car crossed the median of the highway.'],
  ['market correction', 'Shares fell into correction territory.', 'The teacher handed back the correction.'],
  ['control group', 'The control group got no drug.', 'The group took control of the port.'],
  ['dog whistle', 'Critics called it a dog-whistle.', 'The dog came at a whistle.'],
  ['short selling', 'Short sellers doubled their bets.', 'The shop is selling short skirts.'],
  ['casualties', 'The strike caused casualties.', 'The illness has had few casualties this year.'],
  ['tariff', 'Imports pay a higher tariff rate.', 'Your phone contract has a new tariff rate.'],
  ['data breach', 'Hackers stole names in a data breach.', 'Hackers fear our Data Breach Scanner.'],
  ['life expectancy', 'Life expectancy at birth rose.', 'With the drug, life expectancy doubled to two years.'],
  ['sponsored content', 'This is sponsored content.', 'Get more clicks with paid content.'],
  ['control group', 'A control group got a placebo.', 'Gun control groups rallied at the capitol.'],
  ['indictment', 'The grand jury’s indictment was unsealed.', 'The book is an indictment of the industry.'],
  ['acquittal', 'The jury’s acquittal surprised her.', 'He acquitted himself well on the pitch.'],
  ['sample size', 'The sample size was 40.', 'A small sample of tissue was taken.'],
  ['wire service', 'It was first sent by a wire service.', 'The firm distributed it through a newswire.'],
  ['annexation', 'The annexation of the territory is disputed.', 'The affidavits are annexed to the certificate.'],
  ['recession', 'The economy slid into recession.', 'Hard bristles can cause gum recession.'],
  ['inflation', 'Prices rose, and inflation with them.', 'Prices fell after the Inflation Reduction Act.'],
  ['central bank', 'The central bank raised its rate.', 'Shares of Central Bank of Sampleland rose.'],
  ['climate change', 'Climate change dries the river.', 'The Minister for Climate Change spoke.'],
  ['charged', 'She was charged with fraud.', 'He was charged with planning the summer fair.'],
  ['credit rating', 'Moody’s cut the city’s credit rating.', 'Check your credit rating before you rent.'],
  ['variant', 'The virus has a new variant.', 'The car comes in a sporty variant.'],
  ['unnamed official', 'A U.S. official said so.', 'He threatened a U.S. official.'],
  ['migrant, refugee', 'The refugees crossed the border.', 'He works for Immigration, Refugees and Citizenship.'],
  ['collateral damage', 'The military spoke of collateral damage.', 'The café was collateral damage of the roadworks.'],
  ['a study found', 'A new study found no effect.', 'She runs the new research kitchen.'],
])('%s: %s, but not: %s', (term, use, other) => {
  expect(termsIn(use)).toContain(term);
  expect(termsIn(other)).not.toContain(term);
});

/** A use of a German term, beside one of the same words that is none. */
test.each<[term: string, use: string, other: string]>([
  ['Untersuchungshaft', 'Er sitzt seit Mai in Untersuchungshaft.', 'Die Untersuchung dauert an.'],
  ['Haftbefehl', 'Das Gericht erließ einen Haftbefehl.', 'Der Rapper Haftbefehl gibt ein Konzert.'],
  [
    'Verdachtsfall (Verfassungsschutz)',
    'Der Verfassungsschutz führt sie als Verdachtsfall.',
    'Die Klinik meldet einen Verdachtsfall.',
  ],
  [
    'parlamentarische Immunität',
    'Der Landtag stimmte für die Aufhebung der Immunität.',
    'Die Immunität nach der Impfung lässt nach.',
  ],
  ['Berufung, Revision', 'Sein Anwalt hat Revision eingelegt.', 'Die Revision der Maschine kostet drei Tage.'],
  ['Duldung', 'Er bekam eine Duldung; die Abschiebung wurde ausgesetzt.', 'Die stille Duldung des Lärms ärgert alle.'],
  [
    'Hochrechnung, Prognose',
    'Die erste Hochrechnung kam kurz nach der Wahl.',
    'Die Hochrechnung des Bedarfs war falsch.',
  ],
  ['sanctions', 'Die Regierung ist für neue Sanktionen.', 'Die Schule kennt Sanktionen gegen Schwänzer.'],
  ['representative sample', 'Das ergab eine repräsentative Umfrage.', 'Sein Fall ist nicht repräsentativ.'],
  ['Mord und Totschlag', 'Das Landgericht verurteilte ihn wegen Totschlags.', 'Im Stück gibt es Mord und Totschlag.'],
  ['spokesperson', 'Das sagte ein Sprecher der Behörde.', 'Der Sprecher liest das Hörbuch mit warmer Stimme.'],
])('%s: %s, aber nicht: %s', (term, use, other) => {
  expect(termsIn(use, 'de-DE')).toContain(term);
  expect(termsIn(other, 'de-DE')).not.toContain(term);
});

test('words of every page are no terms', () => {
  const text = `The bill would lead to a rise in the price of shares, a spokesman said. Most people share the view that the party has an
    interest in power, that a charge was brought, and that the rate of growth, the market, the yield and the bond matter. She filed a
    motion, took a break and will run on her record. A source close to the panel said the average score and the trial run were a
    success; the sample was small, the reading significant, and the polls closed at ten.`;
  expect(termsIn(text)).toEqual([]);
});

test('a term is told of at its first use, and once', () => {
  const text = 'Median income fell. The margin of error is large: the margin of error of median income, too.';
  expect(termsIn(text)).toEqual(['median', 'margin of error']);
});
