import { describe, expect, test } from 'vitest';
import { lexiconFor } from '../../../src/page/lexicon/lexicon.ts';
import type { Lexicon } from '../../../src/domain/article/lexiconFormat.ts';
import { findSources } from '../../../src/page/signals/sources.ts';

function lexiconOf(language: string): Lexicon {
  const lexicon = lexiconFor(language);
  if (lexicon === null) throw new Error(`no lexicon for ${language}`);
  return lexicon;
}
const whole = (text: string) => [{ start: 0, end: text.length }];
const sources = (text: string, language = 'en') =>
  findSources(text, whole(text), lexiconOf(language)).map(({ name, kind }) => [name, kind]);

describe('who is cited', () => {
  test.each([
    // Names
    ['The mill will close, Ann Hale said.', [['Ann Hale', 'named']]],
    ['“It is over,” said Ann Hale.', [['Ann Hale', 'named']]],
    ['“It is over,” Hale, the mayor, said on Friday.', [['Hale', 'named']]],
    ['Ann Hale, 43, said she was tired.', [['Ann Hale', 'named']]],
    ['Bo Lind, who owns the mill, told reporters that it was sold.', [['Bo Lind', 'named']]],
    ['Chief engineer Bo Lind said the dam held.', [['Bo Lind', 'named']]],
    ['Hale no longer denies it. Then Hale again angrily denied it.', [['Hale', 'named']]],
    ['“Over,” said Hale last week.', [['Hale', 'named']]],
    ['Mr. Lind has since confirmed it.', [['Mr. Lind', 'named']]],
    ['Ann-Marie O’Hale said no.', [['Ann-Marie O’Hale', 'named']]],
    ['J. B. Lind said no.', [['J. B. Lind', 'named']]],
    ['On Friday Hale said the dam held.', [['Hale', 'named']]],
    ['Oudehaven’s Mayor Ann Hale said no.', [['Mayor Ann Hale', 'named']]],
    ['Ann Hale (Lowland Party) said no.', [['Ann Hale', 'named']]],
    ['Ann Hale, Harbour Director of the union, told the Gazette it was sold.', [['Ann Hale', 'named']]],
    ['“It is sold,” said Mr. Lind, who owns it.', [['Mr. Lind', 'named']]],
    ['The union’s director, Bo Lind, said no.', [['Bo Lind', 'named']]],
    ['Harbour Union Director, Bo Lind, said no.', [['Bo Lind', 'named']]],
    ['Ann Hale, a baker at the Harbour Mill, who owns it, says it is sold.', [['Ann Hale', 'named']]],
    ['Prof Ann Hale, head of the Mill Institute at Lowland College, says it is sold.', [['Prof Ann Hale', 'named']]],
    ['“It is sold,” his friend in both Oudehaven and Nieuwdorp, Ann Hale, said.', [['Ann Hale', 'named']]],
    ['“It is sold,” grumbled Hale.', [['Hale', 'named']]],
    ['“It is sold,” Ann Hale charged.', [['Ann Hale', 'named']]],
    ['Katzman said no.', [['Katzman', 'named']]],
    ['Bo Lind, the mill’s owner, said the Lowland League has yet to call.', [['Bo Lind', 'named']]],
    ['He was accused by Ann Hale of theft.', [['Ann Hale', 'named']]],
    ['As Ann Hale has said, it is sold.', [['Ann Hale', 'named']]],
    ['Ann Hale agrees that it is sold.', [['Ann Hale', 'named']]],
    ['Ann Hale is warning that the dam leaks.', [['Ann Hale', 'named']]],
    ['“No,” said lead author Ann A. Hale, a baker.', [['Ann A. Hale', 'named']]],
    ['“No,” said baker Ann Hale of the Lowland Mill.', [['Ann Hale', 'named']]],
    ['Gazette Editor-in-Chief Ann Hale said no.', [['Ann Hale', 'named']]],
    ['LMU Commissioner Ann Hale said no.', [['Commissioner Ann Hale', 'named']]],
    ['House Majority Leader Ann Hale said no.', [['Ann Hale', 'named']]],
    ['Bo Lind, Director of Public Works at Ulm Town Hall, told the Gazette no.', [['Bo Lind', 'named']]],
    ['Sen. Ann Hale, R-Ulm, said no.', [['Sen. Ann Hale', 'named']]],
    // Several at once
    ['Ann Hale and Bo Lind said no.', [['Ann Hale', 'named'], ['Bo Lind', 'named']]], // prettier-ignore
    ['Ann Hale, Bo Lind and the mayor said no.', [['Ann Hale', 'named'], ['Bo Lind', 'named'], ['the mayor', 'unnamed']]], // prettier-ignore
    ['Ann Hale, the mayor, and Bo Lind said no.', [['Ann Hale', 'named'], ['Bo Lind', 'named']]], // prettier-ignore
    ['“No,” said Ann Hale and Bo Lind.', [['Ann Hale', 'named'], ['Bo Lind', 'named']]], // prettier-ignore
    ['According to the ministry and two officials, it is sold.', [['the ministry', 'other'], ['two officials', 'unnamed']]], // prettier-ignore
    ['They met Bo Lind and Hale said no.', [['Hale', 'named']]],
    ['It rains in Oudehaven and Hale said no.', [['Hale', 'named']]],
    ['“No,” said Hale and Lind left.', [['Hale', 'named']]],
    ['Some of the officials said no.', [['Some of the officials', 'unnamed']]],
    // Bodies and documents with a name
    ['According to the Harbour Gazette, the mill is sold.', [['the Harbour Gazette', 'named']]],
    ['The Lowland Library of Medicine says so.', [['The Lowland Library of Medicine', 'named']]],
    ['The United Provinces denied the raid.', [['The United Provinces', 'named']]],
    ['The United States said the raid was legal.', [['The United States', 'named']]],
    ['The Lowland government said no.', [['The Lowland government', 'named']]],
    ['The Centre for Mill Safety said no.', [['The Centre for Mill Safety', 'named']]],
    ['The Centers for Mill Safety and Repair said no.', [['The Centers for Mill Safety and Repair', 'named']]],
    ['A nurse with Ulm Health said no.', [['A nurse', 'unnamed']]],
    ['The Department of Mills and Bridge Safety said no.', [['The Department of Mills and Bridge Safety', 'named']]],
    // People without
    ['Two officials said the mill is sold.', [['Two officials', 'unnamed']]],
    ['The mill is sold, people familiar with the talks said.', [['people familiar with the talks', 'unnamed']]],
    ['According to two people close to Hale, it is sold.', [['two people close to Hale', 'unnamed']]],
    ['A spokesman for the ministry of trade said no.', [['A spokesman for the ministry of trade', 'unnamed']]],
    ['A clerk of the council, who asked not to be named, said so.', [['A clerk of the council', 'unnamed']]],
    ['Residents say the water is brown.', [['Residents', 'unnamed']]],
    ['It is a phrase critics say is empty.', [['critics', 'unnamed']]],
    ['Several say it is sold.', [['Several', 'unnamed']]],
    ['Hale’s lawyer said no.', [['Hale’s lawyer', 'unnamed']]],
    ['A local historian said no.', [['A local historian', 'unnamed']]],
    ['Engineers in Oudehaven and Nieuwdorp say no.', [['Engineers in Oudehaven and Nieuwdorp', 'unnamed']]],
    ['In all 1,500 engineers said no.', [['1,500 engineers', 'unnamed']]],
    ['One engineer said no.', [['One engineer', 'unnamed']]],
    ['Rain came, with forecasters warning that more is due.', [['forecasters', 'unnamed']]],
    ['“It was an owl,” said a night porter known for his jokes.', [['a night porter', 'unnamed']]],
    // … whose view is given without a verb of saying
    ['Residents fear a flood.', [['Residents', 'unnamed']]],
    ['Voters in the town prefer the old bridge.', [['Voters in the town', 'unnamed']]],
    ['Officials in the town have called for a ban.', [['Officials in the town', 'unnamed']]],
    ['Critics, who had long warned of this, cheered.', [['Critics', 'unnamed']]],
    ['Some of the voters doubt it.', [['Some of the voters', 'unnamed']]],
    // Bodies and documents without
    ['The survey found that bread costs more.', [['The survey', 'other']]],
    ['The council wants to close the mill.', [['The council', 'other']]],
    ['The report said the dam is safe.', [['The report', 'other']]],
    ['A court document filed Thursday says the dam is safe.', [['A court document', 'other']]],
    ['Some 59% of voters prefer it.', [['59% of voters', 'unnamed']]],
    ['A further source confirmed it.', [['A further source', 'unnamed']]],
    ['According to a study by two engineers, the dam is safe.', [['a study by two engineers', 'other']]],
    ['The ruling party said no.', [['The ruling party', 'other']]],
    ['Bread costs more, according to official figures published on Friday.', [['official figures', 'other']]],
    ['The dam is safe, according to the toolmakers’ almanac.', [['the toolmakers’ almanac', 'other']]],
    ['The guild’s letter to Ann Hale, the mayor, said it is sold.', [['The guild’s letter', 'other']]],
  ])('%s', (text, expected) => {
    expect(sources(text)).toEqual(expected);
  });
});

describe('who is not', () => {
  test.each([
    ['She said the mill is sold.'],
    ['As I have argued here, the towns upstream no longer believe it.'],
    ['We said so, and it said so too.'],
    ['The mill is sold.'],
    ['The “guardians”, as they like to be called, have denied this.'],
    ['It was frank, which in the dialect of diplomacy is believed to mean loud.'],
    ['There is nothing more to be said.'],
    ['The plan announced by the baker failed.'],
    ['A man accused of theft fled.'],
    ['The fee was described as low.'],
    ['According to plan, the dam was closed.'],
    ['Friday says nothing to me.'],
    ['These are the notes of a singer.'],
    ['Clouds over the bay suggested rain.'],
    ['Everyone said so, and nobody denied it.'],
    ['That said, the dam is old.'],
    ['His claims are false.'],
    ['Take a seat, it says. Then take a seat.'],
    ['The mood of the voters suggests a storm.'],
    ['Only one thing explained it.'],
    ['The end of 2024 saw prices fall, having announced itself.'],
    ['Maybe, said the sea.'],
    ['The new levy adds a tenth.'],
    ['In a phrase, writes itself.'],
    ['Its walls tell of floods.'],
    ['What he says matters.'],
    ['Hundreds of boats reported missing were found.'],
    ['The door with a note attached says nothing.'],
    ['This explains it.'],
    ['Some of the largest changes suggested themselves.'],
    ['Tell your wife that it rains.'],
    ['Here, tell the Gazette what it means.'],
    ['All that remains is to say goodbye.'],
    ['He met critics in the park.'],
    ['The bakers bought a mill.'],
    ['She gave the report to the clerk.'],
    ['The new mill was sold to a company.'],
    ['The company hired ten workers.'],
    ['Fans of the team went home.'],
    ['The letter was written by a clerk.'],
    ['The council’s plan, once feared, works.'],
    ['A letter lay on the desk of the judge.'],
    // They do something
    ['Council leaders turned the march into a feast.'],
    ['The agreement brings bakers back to work.'],
    ['These sources add to the smoke.'],
    ['Many families will use the new bridge.'],
    ['Residents might ask for more.'],
    ['The firm maintains a clean website.'],
    ['The state responded with new rules.'],
    ['The team is said to hold twelve players.'],
    ['A storm blasted through.'],
    // No verb
    ['Northern states that will vote were visited.'],
    ['Some claims of theft were made.'],
    ['He opened the shop on March 23.'],
    // Not the text’s own source
    ['“People said it would rain,” he went on.'],
    ['It helps, allowing users to think.'],
    ['They came to help owners find staff.'],
    ['Members feel well.'],
    ['“SEAL” describes all members.'],
    ['In a talk with the Guild, he confessed, admitting that it rained.'],
    ['It goes against everything Ann Hale has ever said.'],
    ['Mill Trivia answers: one, two.'],
    ['They have managers confirm that it rains.'],
    ['Bakers and buyers do not want to pay.'],
    ['The last people arguing that it rains left.'],
    ['They answered user tweets and letters.'],
    // A measure
    ['Rows are sorted according to the SQL standard.'],
    // The outlet’s own, or nobody’s
    ['This guide explains when to plant.'],
    ['As our reviewer noted, it hums.'],
    ['Your guide says when to turn.'],
    // What is counted does not say it
    ['The mood of over 900 bakers suggests itself.'],
    ['The word that most aptly describes it is old.'],
    // A thing called back
    ['Harbour Motors recalled 300 cars.'],
    ['Pay differs according to age.'],
    ['They built it according to the rules.'],
  ])('%s', (text) => {
    expect(sources(text)).toEqual([]);
  });
});

test('the most cited comes first, under its fullest name', () => {
  const text =
    'Officials said so. Mayor Hale said no. Hale added that Bo Lind agreed. “Yes,” said Ann Hale. Ms Hale says so.';
  const [first, second] = findSources(text, whole(text), lexiconOf('en'));
  expect(first).toMatchObject({ name: 'Ann Hale', kind: 'named' });
  expect(first?.spans.map(({ start, end }) => text.slice(start, end))).toHaveLength(4);
  expect(second).toMatchObject({ name: 'Officials', kind: 'unnamed' });
});

test.each([
  [
    'by an office',
    'Prime Minister Ann Hale came. The prime minister said no. The PM said so. Sir Bo said yes.',
    ['Ann Hale', 'Sir Bo'],
  ],
  [
    'but not where it may be another',
    'Senator Ann Hale came. The senator, who asked not to be named, said no.',
    ['The senator'],
  ],
  ['by a surname', 'Ann Hale came. “No,” said Hale. Ms Hale says so.', ['Ann Hale']],
  ['by a forename with a title', 'Sir Bo Lind came. Lind said no. Sir Bo says so.', ['Bo Lind']],
  [
    'but not by a part of another name',
    'The LMU agreed. LMU Commissioner Ann Hale said no.',
    ['The LMU', 'Commissioner Ann Hale'],
  ],
  ['or where two hold an office', 'Mayor Ann Hale and Mayor Bo Lind came. The mayor said no.', ['The mayor']],
  ['or have a surname', 'Ann Hale and Bo Hale came. Hale said no.', ['Hale']],
  ['with an article or without', 'Officials said no. The officials said so.', ['Officials']],
])('one source is one entry, %s', (_, text, expected) => {
  expect(sources(text).map(([name]) => name)).toEqual(expected);
});

test('two of one surname stay two; the surname alone is the one named last', () => {
  const text = 'Ann Hale said no. Bo Hale said yes. Hale added that it rains.';
  expect(findSources(text, whole(text), lexiconOf('en')).map(({ name, spans }) => [name, spans.length])).toEqual([
    ['Bo Hale', 2],
    ['Ann Hale', 1],
  ]);
});

test('a word the text also writes small is no name at the start of a sentence', () => {
  expect(sources('We sat by the hearth. Hearth said it all.')).toEqual([]);
  expect(sources('We sat by the fire. Hearth said it all.')).toEqual([['Hearth', 'named']]);
});

test.each([
  ['Die Mühle schließt, sagte Ann Hale.', [['Ann Hale', 'named']]],
  ['Laut dem Bericht ist der Damm alt.', [['dem Bericht', 'other']]],
  ['Zwei Experten sagten, es regne.', [['Zwei Experten', 'unnamed']]],
  ['Er sagte, es regne.', []],
  ['Die Mühle ist alt.', []],
])('German: %s', (text, expected) => {
  expect(sources(text, 'de')).toEqual(expected);
});
