import { describe, expect, test } from 'vitest';
import { lexiconFor } from '../../../src/wording/lexicon/lexicon.ts';
import type { Lexicon } from '../../../src/domain/article/lexiconFormat.ts';
import { findSources } from '../../../src/wording/signals/sources.ts';

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
    // An office for something
    [
      'The Lowland High Commissioner for Mill Rights said it rains.',
      [['The Lowland High Commissioner for Mill Rights', 'named']],
    ],
    // Anybody is nobody, and another text is not this one
    ['Different people say that it rains. People felt it was odd.', []],
    ['Some people say that it rains.', [['Some people', 'unnamed']]],
    ['(Also read: Hale says that it rains) The train came.', []],
    ['(It rains: Hale says so) The train came, Lind said.', [['Lind', 'named']]],
    // Names
    ['The mill will close, Ann Hale said.', [['Ann Hale', 'named']]],
    ['“It is over,” said Ann Hale.', [['Ann Hale', 'named']]],
    ['As Ann Hale put it, “it is over”.', [['Ann Hale', 'named']]],
    ['The Bishop of Ulm described it as “probably the oldest mill”.', [['The Bishop of Ulm', 'named']]],
    ['The Earl of Ulm said it is old.', [['The Earl of Ulm', 'named']]],
    ['It rained. Ann Hale said nothing.', []],
    ['Ann Hale, a baker, recalled the day it burned: “We ran and ran.”', [['Ann Hale', 'named']]],
    [
      'It is sold, according to a survey of 1,200 bakers carried out for the Guild.',
      [['a survey of 1,200 bakers', 'other']],
    ],
    // Someone who is named next
    ['A mill guard called it “probably old”. It rained. Ann Hale also said it leaks.', [['Ann Hale', 'named']]],
    ['A guard said it is old. “It leaks,” Ann Hale, a former mill guard, added.', [['Ann Hale', 'named']]],
    [
      'A guard said it is old. “It leaks,” Ann Hale, a baker, added.',
      [
        ['A guard', 'unnamed'],
        ['Ann Hale', 'named'],
      ],
    ],
    [
      'Ann Hale left. A guard said it is old. “It leaks,” Ann Hale added.',
      [
        ['A guard', 'unnamed'],
        ['Ann Hale', 'named'],
      ],
    ],
    [
      'A guard said it is old. The Harbour Guild said it leaks.',
      [
        ['A guard', 'unnamed'],
        ['The Harbour Guild', 'named'],
      ],
    ],
    [
      'An official said it is old. Ann Hale also said it leaks.',
      [
        ['An official', 'unnamed'],
        ['Ann Hale', 'named'],
      ],
    ],
    // Shares of people, and reports whose names hold more than capitals
    ['Four in ten residents say that it rains.', [['Four in ten residents', 'unnamed']]],
    ['Three out of five voters say it is sold.', [['Three out of five voters', 'unnamed']]],
    [
      'According to Harbour’s Future of Bread Survey, over 72% of it is sold.',
      [['Harbour’s Future of Bread Survey', 'named']],
    ],
    [
      'According to Harbour’s Digital 2021 report, over 72% of it is sold.',
      [['Harbour’s Digital 2021 report', 'named']],
    ],
    // A body’s office is not its president’s alone
    ['Harbour Union President Ann Hale said no.', [['Ann Hale', 'named']]],
    // What many do
    ['Climate hawks warn the mill may leak.', [['Climate hawks', 'unnamed']]],
    ['Experts recommend baking early.', [['Experts', 'unnamed']]],
    // What it is tells of no other
    ['NGM is a bread alliance. NGM said no. In 2008, the alliance said that it rains.', [['NGM', 'named']]],
    // A surname of two
    ['U.S. Ambassador to the U.N. Linda Lind-Hale said no.', [['Linda Lind-Hale', 'named']]],
    ['Ulm’s ambassador to Lowland Ann-Marie Hale said no.', [['Ann-Marie Hale', 'named']]],
    // What has its capital from its place, shows itself, or is a measure
    ['Too much – Research shows that it rains.', []],
    ['Culture announces itself with pride.', []],
    ['It is sold according to the Harbour Privacy Policy.', []],
    ['According to the Institute for Fiscal Policy, it is sold.', [['the Institute for Fiscal Policy', 'named']]],
    // Sales are boasted of, and words cut off
    ['Harbour Bread boasted sales of 40 crowns.', []],
    ['HR shared services said no.', []],
    // Some of a party
    ['It is sold, and moderate Democrats argue that it rains.', [['moderate Democrats', 'unnamed']]],
    // A second source behind the first
    [
      '“It may rain” when the mill is open, the HMU wrote last week, according to the Harbour Post.',
      [
        ['the HMU', 'named'],
        ['the Harbour Post', 'named'],
      ],
    ],
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
    ['“It is sold,” Hale, now 60, told the Gazette.', [['Hale', 'named']]],
    ['“It is sold,” Hale, originally from Ulm, said.', [['Hale', 'named']]],
    ['“It is sold,” said Will Hale, a baker.', [['Will Hale', 'named']]],
    ['Specifically, these mills can leak, said Hale.', [['Hale', 'named']]],
    ['“Our aim is ‘to bake the bread,’” explains Ann Hale.', [['Ann Hale', 'named']]],
    [
      'It leaks, Ann Hale, head of baking at Harbour Bread, Cake, and Roll, said in that letter.',
      [['Ann Hale', 'named']],
    ],
    ['Ann Hale, an Ulm board of mills member, but one of the two, told Lind no.', [['Ann Hale', 'named']]],
    ['Ann Hale, Director of Public Mills at New Ulm Division of Bread told the Gazette no.', [['Ann Hale', 'named']]],
    ['Ann Hale with the Guild said no.', [['Ann Hale', 'named']]],
    ['U.S. Ambassador to the U.N. Ann Hale said no.', [['Ann Hale', 'named']]],
    ['An aide to Ann Hale said no.', [['An aide to Ann Hale', 'unnamed']]],
    ['Ulm’s ambassador to Lowland Ann Hale said no.', [['Ann Hale', 'named']]],
    [
      'The head of the baking division in the Lowland Ministry of Bread said no.',
      [['The head of the baking division in the Lowland Ministry of Bread', 'unnamed']],
    ],
    ['The Lowland Institute on Bread Abuse has said no.', [['The Lowland Institute on Bread Abuse', 'named']]],
    ['Harbour CEO Ann Hale announced this month that it is sold.', [['Ann Hale', 'named']]],
    ['The Lowland Supreme Court ruled on Tuesday that he was a baker.', [['The Lowland Supreme Court', 'named']]],
    ['The Supreme Court ruled unanimously that it may close.', [['The Supreme Court', 'named']]],
    ['The mill, Hale wrote on Net, is sold.', [['Hale', 'named']]],
    ['The mill is sold, Hale wrote in a post on Net.', [['Hale', 'named']]],
    ['Harbour has long denied using the mill.', [['Harbour', 'named']]],
    ['As claimed by Ann Hale, it leaks.', [['Ann Hale', 'named']]],
    ['Lowland welcomed the plan, saying the mill would close.', [['Lowland', 'named']]],
    ['“Is it?” King asked.', [['King', 'named']]],
    ['“It is rare,” says Ulm Bread Co-Owner and Lead Planner Ann Hale.', [['Lead Planner Ann Hale', 'named']]],
    ['The number has halved, data shows.', [['data', 'other']]],
    [
      'Lowland police and medics said no.',
      [
        ['Lowland police', 'unnamed'],
        ['medics', 'unnamed'],
      ],
    ],
    ['Lowlandish official says mill may close', [['Lowlandish official', 'unnamed']]],
    ['Lowlandish army says Ulm is closed', [['Lowlandish army', 'other']]],
    // Parted from the verb by what is put in
    ['The guards, however, said no.', [['The guards', 'unnamed']]],
    ['Hale — after a knock — told me no.', [['Hale', 'named']]],
    ['Ann Hale - a baker and co-host - told the Gazette no.', [['Ann Hale', 'named']]],
    ['Ann Hale -- the baker there -- told me no.', [['Ann Hale', 'named']]],
    ['Ann Hale, wearing a red hat, said no.', [['Ann Hale', 'named']]],
    ['Hale, after the storm, wrote that it is sold.', [['Hale', 'named']]],
    ['An official who asked not to be named said no.', [['An official', 'unnamed']]],
    ['“It is sold,” Ann Hale, the city clerk, said of the mill.', [['Ann Hale', 'named']]],
    ['“It is sold,” Susan said as she left.', [['Susan', 'named']]],
    // One of a kind that has a name
    ['“It is sold,” said a Lowland Democrat.', [['a Lowland Democrat', 'unnamed']]],
    ['“It is sold,” said a Lowland strategist.', [['a Lowland strategist', 'unnamed']]],
    [
      'It is sold, according to a former top Lowland bread official.',
      [['a former top Lowland bread official', 'unnamed']],
    ],
    ['It is sold, according to a national Harbour Poll.', [['a national Harbour Poll', 'named']]],
    ['“It is sold,” said one district guild leader.', [['one district guild leader', 'unnamed']]],
    ['It is sold, according to Harbour News bread analyst Ann Hale.', [['Ann Hale', 'named']]],
    ['People briefed on the plan said no.', [['People briefed on the plan', 'unnamed']]],
    // Documents without an article
    ['Polls show Hale ahead.', [['Polls', 'other']]],
    ['It was old, records show, and leaked.', [['records', 'other']]],
    ['It had ten, according to F.A.B. records.', [['F.A.B. records', 'named']]],
    // A name of which one part is written small
    ['“It is old,” said Lin Mei-hua, the president.', [['Lin Mei-hua', 'named']]],
    // Whom a reporter meets, though others are named
    [
      'Ann Hale said no. “It is sold,” the driver said.',
      [
        ['Ann Hale', 'named'],
        ['the driver', 'unnamed'],
      ],
    ],
    ['Bus driver Ann Hale said no. “It is sold,” the driver said.', [['Ann Hale', 'named']]],
    ['“It is sold,” grumbled Hale.', [['Hale', 'named']]],
    ['“It is sold,” Ann Hale charged.', [['Ann Hale', 'named']]],
    ['Katzman said no.', [['Katzman', 'named']]],
    ['It met Ann Hale who wrote: “It is over.”', [['Ann Hale', 'named']]],
    ['“It is over this time,” his twin brother, Bo Hale, posted on Net.', [['Bo Hale', 'named']]],
    [
      'The towns’ allies, including Lowland’s Ann Hale, condemned the Lowlandish strikes.',
      [['The towns’ allies', 'unnamed']],
    ],
    ['Bo Lind, the mill’s owner, said the Lowland League has yet to call.', [['Bo Lind', 'named']]],
    ['He was accused by Ann Hale of theft.', [['Ann Hale', 'named']]],
    ['As Ann Hale has said, it is sold.', [['Ann Hale', 'named']]],
    ['Ann Hale agrees that it is sold.', [['Ann Hale', 'named']]],
    ['Ann Hale is warning that the dam leaks.', [['Ann Hale', 'named']]],
    ['“No,” said lead author Ann A. Hale, a baker.', [['Ann A. Hale', 'named']]],
    ['“No,” said baker Ann Hale of the Lowland Mill.', [['Ann Hale', 'named']]],
    ['Gazette Editor-in-Chief Ann Hale said no.', [['Ann Hale', 'named']]],
    ['LMU Commissioner Ann Hale said no.', [['Ann Hale', 'named']]],
    ['House Majority Leader Ann Hale said no.', [['Ann Hale', 'named']]],
    ['Student Ann Hale said no.', [['Ann Hale', 'named']]],
    ['Ulm-based Harbour said no.', [['Harbour', 'named']]],
    ['Ann Hale, MSc, one of the bakers, told the Gazette no.', [['Ann Hale', 'named']]],
    ['“No,” said baker Ann de Hale.', [['Ann de Hale', 'named']]],
    ['“No,” said Harbour spokesman Bo Lind.', [['Bo Lind', 'named']]],
    ['According to her trainer, Ann Hale, it is sold.', [['Ann Hale', 'named']]],
    ['“No,” said the mayor, Ann Hale.', [['Ann Hale', 'named']]],
    ['Fleming claims that it is sold.', [['Fleming', 'named']]],
    ['Ann Hale points out that it is sold.', [['Ann Hale', 'named']]],
    ['As Dr Ann Hale, an engineer with Ulm Health says, it is sold.', [['Dr Ann Hale', 'named']]],
    ['“No,” said Bo Lind, saying Ann Hale is out.', [['Bo Lind', 'named']]],
    ['Ann Hale added the mill was sold.', [['Ann Hale', 'named']]],
    ['Ann A. Hale, Lind’s lawyer, told the Gazette no.', [['Ann A. Hale', 'named']]],
    ['The guild’s CEO, Ann Hale, said no.', [['Ann Hale', 'named']]],
    ['“It helps,” Ann Hale, MS, RDN, LD, a registered baker at Harbour, told the Gazette.', [['Ann Hale', 'named']]],
    ['“It helps," Ann Hale, Harbour’s director of mills, said in a note. "It does."', [['Ann Hale', 'named']]],
    ['It has used ten tons of salt, estimates Ann Hale, head of Harbour.', [['Ann Hale', 'named']]],
    ['The road is closed, Harbour Police Department reported at 1:30 p.m. on May 8.', [['Harbour Police Department', 'named']]], // oxfmt-ignore
    ['Ann Hale stated in the letter that it is sold.', [['Ann Hale', 'named']]],
    ['Ann Hale laughed and simply said that it is sold.', [['Ann Hale', 'named']]],
    ['Asked about it by the Gazette, Ann Hale laughed and said that it is sold.', [['Ann Hale', 'named']]],
    ['Mill spokesman Bo Lind issued a statement saying that it is sold.', [['Bo Lind', 'named']]],
    ['On Friday Bo Lind released a letter saying that it is sold.', [['Bo Lind', 'named']]],
    ['Remarkably, Ann Hale refused the offer, claiming that it is low.', [['Ann Hale', 'named']]],
    ['A Harbour report on the trade made for sad reading, saying that it is sold.', [['A Harbour report', 'named']]],
    ['The firm that runs the Mills, Harbour Lines, denies it.', [['Harbour Lines', 'named']]],
    ['Bo Lind, Director of Public Works at Ulm Town Hall, told the Gazette no.', [['Bo Lind', 'named']]],
    ['Sen. Ann Hale, R-Ulm, said no.', [['Sen. Ann Hale', 'named']]],
    // A name with one letter, or two
    ['S&P said it will close.', [['S&P', 'named']]],
    ['M&M Bread said it will close.', [['M&M Bread', 'named']]],
    ['AB&C said it will close.', [['AB&C', 'named']]],
    ['Ann Hale, head of Lind’s Mills & Bread told the Gazette no.', [['Ann Hale', 'named']]],
    ['It shut after H-Bread closed. H-Bread said so.', [['H-Bread', 'named']]],
    // When it was said stands between
    ['It fell after Harbour earlier this month said no.', [['Harbour', 'named']]],
    ['Ann Hale on Friday said no.', [['Ann Hale', 'named']]],
    ['Ann Hale in May 2024 announced that it is sold.', [['Ann Hale', 'named']]],
    ['The host, guild member Ann Hale, has said it is over.', [['Ann Hale', 'named']]],
    ['“It is fun,” Lind-James said of baking.', [['Lind-James', 'named']]],
    ['A Mill Department study found fewer loaves.', [['A Mill Department study', 'named']]],
    ['It fell by a tenth, the Mill Department found.', [['the Mill Department', 'named']]],
    // A second verb
    ['Harbour runs a mill, but argues that it is small.', [['Harbour', 'named']]],
    ['Ann Hale met Bo Lind and said no.', [['Ann Hale', 'named']]],
    ['Lowland considers it its own and has vowed to defend it.', [['Lowland', 'named']]],
    // Said elsewhere
    ['The mill is sold, as reported by The Gazette.', [['The Gazette', 'named']]],
    ['Ann Hale posted on Friday: “It is sold.”', [['Ann Hale', 'named']]],
    ['Ann Hale shared with the Gazette that it is sold.', [['Ann Hale', 'named']]],
    ['Ann Hale writes in her memoir, “It was sold.”', [['Ann Hale', 'named']]],
    ['“It may be sold,” Ann Hale advises.', [['Ann Hale', 'named']]],
    // What a body finds, it says
    [
      'Lowland’s 4th Court of Appeal in Ulm found that it is sold.',
      [['Lowland’s 4th Court of Appeal in Ulm', 'named']],
    ],
    ['A recent Harbour Mills report found that it leaks.', [['A recent Harbour Mills report', 'named']]],
    // Several at once
    ['Ann Hale and Bo Lind said no.', [['Ann Hale', 'named'], ['Bo Lind', 'named']]], // oxfmt-ignore
    ['Ann Hale, Bo Lind and the mayor said no.', [['Ann Hale', 'named'], ['Bo Lind', 'named'], ['the mayor', 'unnamed']]], // oxfmt-ignore
    ['Ann Hale, the mayor, and Bo Lind said no.', [['Ann Hale', 'named'], ['Bo Lind', 'named']]], // oxfmt-ignore
    ['“No,” said Ann Hale and Bo Lind.', [['Ann Hale', 'named'], ['Bo Lind', 'named']]], // oxfmt-ignore
    ['According to the ministry and two officials, it is sold.', [['the ministry', 'other'], ['two officials', 'unnamed']]], // oxfmt-ignore
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
    ['Customs and Mill Protection said no.', [['Customs and Mill Protection', 'named']]],
    ['According to the Centre for Mills and Bridge Safety, it is sold.', [['the Centre for Mills and Bridge Safety', 'named']]], // oxfmt-ignore
    ['The Oudehaven Sports Hall of Fame said no.', [['The Oudehaven Sports Hall of Fame', 'named']]],
    ['The mill is sold, according to Lowland’s Air Force.', [['Lowland’s Air Force', 'named']]],
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
    ['A survey found that 76% of all young engineers say no.', [['A survey', 'other'], ['76% of all young engineers', 'unnamed']]], // oxfmt-ignore
    ['They fear that US officials said no.', [['US officials', 'unnamed']]],
    ['The dam is safe, according to a lawyer representing the owner.', [['a lawyer', 'unnamed']]],
    ['It closed.Doctors said so.', [['Doctors', 'unnamed']]],
    ['“No,” the president-elect said.', [['the president-elect', 'unnamed']]],
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
    ['Bread costs more, according to numbers from the Guild of Mills and Bridges.', [['numbers from the Guild of Mills and Bridges', 'other']]], // oxfmt-ignore
    ['Bread costs more, according to his price list obtained by the Gazette.', [['his price list', 'other']]],
    [
      'Bread costs more, according to a survey of engineers conducted by the guild.',
      [['a survey of engineers', 'other']],
    ],
    ['Now 61.5% of engineers say no.', [['61.5% of engineers', 'unnamed']]],
    ['An October report said no.', [['An October report', 'other']]],
    ['The guild’s letter to Ann Hale, the mayor, said it is sold.', [['The guild’s letter', 'other']]],
    ['According to one of the survivors, it rained.', [['one of the survivors', 'unnamed']]],
    ['One of the bakers said so.', [['One of the bakers', 'unnamed']]],
    ['One witness said so.', [['One witness', 'unnamed']]],
    ['Mothers across the land shared how it felt.', [['Mothers across the land', 'unnamed']]],
    ['The zoo said so.', [['The zoo', 'other']]],
    ['It starts today, a press kit said.', [['a press kit', 'other']]],
    ['Salt helps, a new study finds.', [['a new study', 'other']]],
    ['A paper from a team at Harbour found that baking takes years.', [['A paper from a team at Harbour', 'other']]],
    ['A paper from a team at Harbour found bakers are tired.', [['A paper from a team at Harbour', 'other']]],
    ['Data published by Harbour shows that bread costs more.', [['Data published by Harbour', 'other']]],
    ['A document filed by Harbour on Friday said no.', [['A document filed by Harbour', 'other']]],
    ['According to Senator Hale’s account, it is sold.', [['Senator Hale’s account', 'named']]],
    ['Local media reports say that it is sold.', [['Local media reports', 'other']]],
    ['Bread costs more, according to a tally kept by the guild.', [['a tally', 'other']]],
    ['According to people with direct knowledge of the talks, it is sold.', [['people with direct knowledge of the talks', 'unnamed']]], // oxfmt-ignore
    ['Bakers in Oudehaven and Nieuwdorp say no.', [['Bakers in Oudehaven and Nieuwdorp', 'unnamed']]],
    ['The mayors of Oudehaven and Nieuwdorp said no.', [['The mayors of Oudehaven and Nieuwdorp', 'unnamed']]],
    ['The mayor of Oudehaven and Bo Lind said no.', [['The mayor of Oudehaven', 'unnamed'], ['Bo Lind', 'named']]], // oxfmt-ignore
    ['According to an August 2024 slideshow, it is sold.', [['an August 2024 slideshow', 'other']]],
    ['The caption of her post read: “It is sold.”', [['The caption of her post', 'other']]],
    ['A report from the guild highlighted that it is sold.', [['A report from the guild', 'other']]],
    ['Early findings suggest that it is sold.', [['Early findings', 'other']]],
    ['Bread costs more, according to Lowlandish tallies.', [['Lowlandish tallies', 'other']]],
    ['According to models made by bakers, bread costs more.', [['models', 'other']]],
    // No name, though one stands within
    ['Her Harbourgram profile says that it is sold.', [['Her Harbourgram profile', 'other']]],
    ['The latest High Court ruling said that it is sold.', [['The latest High Court ruling', 'other']]],
    ['According to reports from the local press, it is sold.', [['reports from the local press', 'other']]],
    ['HL firms say that it is sold.', [['HL firms', 'other']]],
    ['The popular Harbour bakery chain said it is sold.', [['The popular Harbour bakery chain', 'other']]],
    ['It is sold, one mill CEO told us. Harbour’s CEO said no.', [['one mill CEO', 'unnamed'], ['Harbour’s CEO', 'unnamed']]], // oxfmt-ignore
    ['“It is sold,” the Dutchman said.', [['the Dutchman', 'unnamed']]],
    // An office between a body and a name, and behind the name
    ['“No,” said Harbour Ulm senior director of mills and digital bread Ann Hale.', [['Ann Hale', 'named']]],
    ['“No,” said HLM-UW steward Ann A. Hale.', [['Ann A. Hale', 'named']]],
    ['Harbour global manager of advanced baking Ann Hale told the Gazette no.', [['Ann Hale', 'named']]],
    ['A critic of bearded Ann Hale said no.', [['A critic of bearded Ann Hale', 'unnamed']]],
    ['Ann Hale, Lowland’s mill minister, reported that it is sold, calling it “over”.', [['Ann Hale', 'named']]],
    ['“No,” Ann Hale, a baker at the Mill Institute in Ulm, Lowland, and co-author of the paper, said.', [['Ann Hale', 'named']]], // oxfmt-ignore
    ['Ann Hale, a Lowlandish lawyer who served in the Harbour General’s Corps and has defended many a well-known client against charges of theft at courts in Ulm and the towns of the north, said no.', [['Ann Hale', 'named']]], // oxfmt-ignore
    // Names joined by “and”, a stroke or numbers
    ['According to the Culture and Mill Safety Agency, it is sold.', [['the Culture and Mill Safety Agency', 'named']]],
    ['The 2012 Mill and Bridge Census found that it is old.', [['The 2012 Mill and Bridge Census', 'named']]],
    ['HA/LE Mills said no.', [['HA/LE Mills', 'named']]],
    ['Residents of Ulm, Ems, Oudehaven and Nieuwdorp say no.', [['Residents of Ulm, Ems, Oudehaven and Nieuwdorp', 'unnamed']]], // oxfmt-ignore
    [
      'Ann Hale and her deputy, Bo Lind, said no.',
      [
        ['Ann Hale', 'named'],
        ['Bo Lind', 'named'],
      ],
    ],
    ['It is made with mayors, clerks, and bakers, Ann Hale said.', [['Ann Hale', 'named']]],
    ['She leaves her wife, Ann, and their two sons, the Harbour Department said.', [['the Harbour Department', 'named']]], // oxfmt-ignore
    ['Two people briefed on the talks said no.', [['Two people briefed on the talks', 'unnamed']]],
    ['Scientists at Harbour reported on Monday that it is sold.', [['Scientists at Harbour', 'unnamed']]],
    ['It is sold, according to the Harbour news agency.', [['the Harbour', 'named']]],
    ['Mayor Ann Hale indicated earlier this week that it is sold.', [['Mayor Ann Hale', 'named']]],
    // Numbers that are told
    ['Ulm Police reported at least ten fires.', [['Ulm Police', 'named']]],
    ['Harbour estimates 12 tons. Bakers’ groups estimated this year that it is ten.', [['Harbour', 'named'], ['Bakers’ groups', 'other']]], // oxfmt-ignore
    ['It is an old word, per the Lowland dictionary.', [['the Lowland dictionary', 'named']]],
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
    ['Persuasive copy builds trust and ensures visitors understand how our services solve their problems.'],
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
    ['They are marked according to the shelves of the shop.'],
    ['Feed the board according to the blade rotation.'],
    ['According to this principle, it rains.'],
    ['And a rock sings, according to this structure, at night.'],
    // A noun, and nobody
    ['A guest on the show left the host in fear after it rained.'],
    ['There were no other missing bakers reported on Monday.'],
    ['He leads the head of the guild in Ulm, which says so.'],
    // Cut short
    ['Bread costs more, according to Harbour Mills, Inc.’s list.'],
    ['Bo Lind, R-Ulm tweeted no.'],
    ['Implementation Support – Assist clients in executing recommended plans, and sell.'],
    ['He claims to have heard Bo’s family say no.'],
    ['Nearly 85% engineers say that it rains.'],
    ['On Friday the “Reef” singer said that it rains.'],
    ['Ann, food and fitness dietitian told the Gazette that it rains.'],
    ['Fewer than a quarter say that it rains.'],
    ['Bread costs more, according to a recent Harbour Mills (HM) list.'],
    ['Bread costs more, according to the new “dot list” of mills.'],
    ['Bread costs more, according to the Harbour Mills shelves.'],
    ['It is kept according to the mills.example list.'],
    ['“No,” wrote @hale British engineers say.'],
    // Not the subject
    ['The row over Ann Hale said much.'],
    ['They met and, in May, wrote Bo Lind and Ann Hale asking them to come.'],
    ['She bakes bread, writes baker profiles, sells salt.'],
    ['Piece of Cake comes highly recommended, but it is dear.'],
    ['OUDEHAVEN, Lowland — Hours before, all said that it rains.'],
    ['News: Added the Reef Pro to the list.'],
    ['Harbour Relay explained.'],
    ['Senior Clerk, Claims Adjuster, or Baker.'],
    ['They have managers deny that it rains.'],
    ['The officers asked him for bread.'],
    ['The script called for a song.'],
    // Asked, supposed or denied
    ['There may be some hope there.'],
    ['It grew faster than people predicted.'],
    ['A family has agreed to sell.'],
    ['They have a fun story to tell.'],
    ['The nuns asked her to rat.'],
    ['He left, a known critic of it, said the plan “makes no sense”.'],
    ['Take notes during lectures.'],
    ['The family probably told him to go.'],
    ['What has Hale said about the dam?'],
    ['It is sold if Ann Hale says so.'],
    ['They came, guiding how engineers think about a mill.'],
    ['An agency asks for 40 crowns.'],
    ['Colleges want to know you.'],
    ['It is old because the firm wants to sell salt.'],
    ['Those firms say that it rains.'],
    ['Reach tells you how many came.'],
    ['Ask when an engineer writes it.'],
    ['The list aids in an engineer’s view of the sea.'],
    ['Look – Boilerplate reports that show it.'],
    // The outlet’s own, or nobody’s
    ['According to our Harbour List, it rains.'],
    ['Her friends and mine, my friends and family said that it rains.'],
    ['This guide explains when to plant.'],
    ['As our reviewer noted, it hums.'],
    ['Your guide says when to turn.'],
    // What is counted does not say it
    ['The mood of over 900 bakers suggests itself.'],
    ['The word that most aptly describes it is old.'],
    // What somebody uses to find out
    ['Use Hale Mills data to better understand your bakers.'],
    ['Carefully read the denial letter to understand the reasons.'],
    // A noun that looks like the verb
    ['It should not be a book report.'],
    ['It is the primary funding source for members’ healthcare claims, expenses, and bread.'],
    ['They help with underwriting, policy sales, claims management, and analysis.'],
    // Nobody in particular
    ['Every bread company says so.'],
    ['Each baker said so.'],
    // A word in marks, and what it means
    ['“Rye” suggests a darker loaf.'],
    // What they are called or thought to be, and what they are busy with
    ['A company called Ulm Bread released it.'],
    ['They want all of the remaining bakers believed to be held in Ulm.'],
    ['Bread developers think most about salt.'],
    // Taste, and what all of a kind want
    ['Many bakers prefer rye.'],
    ['Most firms want bread.'],
    // Whom somebody plays
    ['An actress playing a Gazette baker reports that Ulm is sold.'],
    // A title
    ['Ann Hale: ‘Running and Returning’ at the mill'],
    // What only its announcement is told of, whenever that was
    ['Hale announced last month a new mill.'],
    ['A man who made loaves there has left after the baker, who warned Lind, came.'],
    ['Hale is an officer at Harbour admitted in Ulm.'],
    ['Hale came with footage of Lind saying that it is sold.'],
    ['Friday’s announcement said it.'],
    // Told first as one, and then who it is
    ['A woman who left the mill there said no.'],
    // Nobody does
    ['None of the firms have admitted it.'],
    ['No official said so.'],
    ['Neither of the bakers confirmed it.'],
    // A habit
    ['Some like tea, others prefer to drink milk.'],
    ['The Mill Department found a purse.'],
    ['One of the changes said it all.'],
    // Advice
    ['Reach out and say hello.'],
    // An object
    ['He came, called Bo Lind a fool and left.'],
    // Another’s verb
    ['Harbour runs a mill that leaks and says little.'],
    ['Harbour runs a mill, and it said so.'],
    ['Ann Hale shared a flat with him.'],
    ['Harbour posted a profit of ten crowns on Friday.'],
    ['The last week said it all.'],
    ['In 2019 said one.'],
    ['The court heard accounts of it.'],
    ['Bo Lind read a letter saying that it is sold.'],
    ['The clerk reported on Friday.'],
    ['The road, calls Bo Lind, is shut.'],
    ['A letter found in the car was burned.'],
    ['The study found a rise in sales.'],
    ['Ann Hale of Ulm told the tale of a mill.'],
    ['Many in Ulm wondered how it is sold.'],
    ['Insurance claims rose.'],
    ['Harbour has announced a mill.'],
    ['It is less than Harbour promised the town.'],
    ['Guild leaders agreed a deal.'],
    ['Half of those asked say no.'],
    ['Raising fears of rain, it thundered.'],
    ['An earlier version of this story said that it is sold.'],
    ['Bread to accompany the Lowland Pact in 2020 said much.'],
    // A thing called back
    ['Harbour Motors recalled 300 cars.'],
    ['Pay differs according to age.'],
    ['They built it according to the rules.'],
    ['Ann Hale agrees to sell the mill.'],
    ['Frequently asked questions'],
    ['Taking notes helps, and explains how bread is made.'],
    ['The HL250 claims a large number of cups.'],
    ['“It is dear,” says a 57-year-old Ulmer in a cap.'],
    ['It raises one of the first questions bakers ask: “Is it sold?”'],
    ['Bread costs more, according to the Top 500 Bakery report.'],
    ['It sells salt, rye and, per the usual, bread. It was baked at Ulm, Per Se.'],
    ['Clerks in towns such as Ulm and Oudehaven say no.'],
    ['The LULM estimated net salt is ten tons.'],
    ['It is a mill in towns like Ulm and Oudehaven say bakers.'],
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
  ['by a forename', 'Our friend Ann Hale came. “No,” said Ann.', ['Ann Hale']],
  ['but not by a street’s', 'It is near Ann Street, the mills. “No,” said Ann.', ['Ann']],
  ['by a surname of two', 'Ann Al-Hale came. “No,” said Al-Hale.', ['Ann Al-Hale']],
  ['by what somebody does', 'The realtor Ann Hale came. Realtor Hale said no.', ['Ann Hale']],
  ['by half a name', 'The Harbour’s Office for the Western District said no. It fell, the Harbour’s office said.', ['The Harbour’s Office for the Western District']], // oxfmt-ignore
  ['but not another body', 'The Harbour Union said no. Harbour Lines said so.', ['The Harbour Union', 'Harbour Lines']],
  ['by what it is', 'The Lowland Bureau of Mills said no. The bureau says so.', ['The Lowland Bureau of Mills']],
  [
    'but not where two are so',
    'The Bureau of Mills said no. The Harbour Bureau said yes. The bureau says so.',
    ['The Bureau of Mills', 'The Harbour Bureau', 'The bureau'],
  ],
  ['by a forename with a title', 'Sir Bo Lind came. Lind said no. Sir Bo says so.', ['Bo Lind']],
  ['but not by a part of another name', 'The LMU agreed. LMU Commissioner Ann Hale said no.', ['The LMU', 'Ann Hale']],
  ['or where two hold an office', 'Mayor Ann Hale and Mayor Bo Lind came. The mayor said no.', ['The mayor']],
  ['or have a surname', 'Ann Hale and Bo Hale came. Hale said no.', ['Hale']],
  ['with an article or without', 'Officials said no. The officials said so.', ['Officials']],
])('one source is one entry, %s', (_, text, expected) => {
  expect(sources(text).map(([name]) => name)).toEqual(expected);
});

test('what opens a sentence with a capital is no name for it', () => {
  expect(sources('Initial reports said Bo Lind had come by train.')).toEqual([]);
  expect(sources('Ulm Hub-specific reports like the bread flow are old.')).toEqual([]);
});

test('who is named below a quotation is cited, whom it cites is not', () => {
  const text = 'They wrote.\n\nBo Lind said it may rain. — Ann Hale, baker';
  const blocks = [
    { start: 0, end: 11 },
    { kind: 'quote' as const, start: 13, end: text.length },
  ];
  expect(findSources(text, blocks, lexiconOf('en')).map(({ name }) => name)).toEqual(['Ann Hale']);
});

test.each([
  ['Ann Hale, 43, left the mill. “It is over,” she said.', ['Ann Hale']],
  ['Ann Hale, 43, left the mill. “It is over,” he said. “No,” said Hale.', ['Ann Hale']],
  ['“Ann Hale, 43, left. She said no,” said Bo Lind.', ['Bo Lind']],
  ['Ann Hale met Bo Lind. “It is over,” she said.', []],
  ['It has the voice of author and baker Ann Hale, 43, in it. “It is over,” she said.', []],
])('who speaks as she or he alone: %s', (text, expected) => {
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
  ['Laut dem Bericht ist der Damm alt.', [['der Bericht', 'other']]],
  ['Zwei Experten sagten, es regne.', [['Zwei Experten', 'unnamed']]],
  ['Er sagte, es regne.', []],
  ['Die Mühle ist alt.', []],
  ['Die Polizei spricht von 300 Müllern.', [['Die Polizei', 'other']]],
  ['Die Polizei spricht von Müllern.', []],
  ['Es sind nach Schätzungen der Online-Zeitung „Hafenblatt“ zehn Mühlen.', [['Hafenblatt', 'named']]],
  ['Teilhabe fordert auch der Rat.', []],
  ['Die Anwältin, die Hale vertrat, ging. „Ja“, sagte Hale.', [['Hale', 'named']]],
])('German: %s', (text, expected) => {
  expect(sources(text, 'de')).toEqual(expected);
});

describe('one source under several names', () => {
  test.each([
    ['Secretary of State Ann Marie Hale said no.', [['Secretary of State Ann Marie Hale', 1]]],
    // "The clerk" is whoever was introduced so, or named
    ['Ann Hale, a baker, left. “No,” Hale said. The baker added that it is sold.', [['Ann Hale', 1]]],
    ['A clerk said no, and Ann Hale said yes. The clerk added that it is sold.', [['A clerk', 2], ['Ann Hale', 1]]], // oxfmt-ignore
    ['A clerk was hurt. Ann Hale said no. “Ouch,” the clerk said.', [['Ann Hale', 1], ['the clerk', 1]]], // oxfmt-ignore
    ['Ann Hale said no. A second clerk agreed that it is sold.', [['Ann Hale', 1], ['A second clerk', 1]]], // oxfmt-ignore
    ['The clerk said no. The clerk added that it is sold.', [['The clerk', 2]]],
    ['Ann Hale said no. The residents say yes.', [['Ann Hale', 1], ['The residents', 1]]], // oxfmt-ignore
    // So are the firm, where it was not introduced as another, and those who were cited before
    ['The LMU said no. The firm said yes.', [['The LMU', 1]]],
    ['Ann Hale said no. The firm said yes.', [['Ann Hale', 1], ['The firm', 1]]], // oxfmt-ignore
    ['She left a mill for a firm. The LMU said no. The firm said yes.', [['The LMU', 1], ['The firm', 1]]], // oxfmt-ignore
    ['A new study by Harbour shows that it helps. The study found that it is old.', [['A new study by Harbour', 2]]],
    ['Clerks at the mill said no. The clerks said it is sold.', [['Clerks at the mill', 2]]],
    ['His family said no. The family confirmed that it is sold.', [['His family', 2]]],
    ['Some clerks say no. The clerks say yes.', [['Some clerks', 1], ['The clerks', 1]]], // oxfmt-ignore
    // … or was named where it is told what it is, and "the department" is the police
    ['A company called Rewind sells it. Ann Hale said no. The company says yes.', [['Ann Hale', 1]]],
    ['It is made by local company Ulm Soap. The company added that it is sold.', []],
    ['Rewind, an old company, sells it. Ann Hale said no. The company says yes.', [['Ann Hale', 1]]],
    ['“It is over,” said Ann Hale. Ulm police agreed that it is. The department said it is sold.', [['Ann Hale', 1], ['Ulm police', 1]]], // oxfmt-ignore
    // Whoever speaks for a body, and somebody of many whose name follows
    ['A spokesman for Harbour Lines said it is sold. Harbour Lines spokesperson Ann Hale said yes.', [['Ann Hale', 2]]],
    ['A spokesman for Harbour Lines said it is sold. Harbour Lines spokeswoman Ann Hale said yes.', [['A spokesman for Harbour Lines', 1], ['Ann Hale', 1]]], // oxfmt-ignore
    ['One of the guards on duty, Bo Lind, said in a note that it rains.', [['Bo Lind', 1]]],
    // A document of who is cited is theirs
    ['The Harbour report found fewer. Harbour said so. Harbour’s analysis showed that it rains.', [['Harbour', 3]]],
    ['According to Sen. Hale’s account, it leaks. Ann Hale said so.', [['Ann Hale', 2]]],
    ['The Mill Board said yes. According to a report by the Mill Board, it leaks.', [['The Mill Board', 2]]],
    ['According to Hale’s account, it leaks. Bo Lind said so.', [['Hale’s account', 1], ['Bo Lind', 1]]], // oxfmt-ignore
    // In full, by the surname behind a title and by the letters in brackets
    ['Engineer Ann Hale left. “No,” Ms Hale said.', [['Ann Hale', 1]]],
    ['It met Kelly Hale and Bo Wachtman. “No,” Hale said. “No,” Wachtman said.', [['Kelly Hale', 1], ['Bo Wachtman', 1]]], // oxfmt-ignore
    ['The National Guild of Mills (NGM) met. “No,” the NGM said.', [['National Guild of Mills', 1]]],
    ['Lowland Gov. Ann Hale left. “No,” the governor said.', [['Ann Hale', 1]]],
    ['UP President Ann Hale left. “No,” said Hale. The UP president said yes.', [['Ann Hale', 2]]],
    ['UP President Ann Hale left. “No,” said Hale. The LP president said yes.', [['Ann Hale', 1], ['The LP president', 1]]], // oxfmt-ignore
    ['The mayor, Ann Hale, said no. The mayor added that it is sold. “Over,” Hale said.', [['Ann Hale', 3]]],
    [
      'Prime Minister Bo Lind arrived. Sir Bo said no. The PM said yes. “Over,” the Prime Minister added.',
      [['Bo Lind', 3]],
    ],
    // By what stands before the name elsewhere
    ['Minister Bo Hale will go. The minister said it rains. “It rains,” Mr Hale said.', [['Bo Hale', 2]]],
    [
      'Ulm’s envoy to Lowland accused the mill of a lie. Ulm’s envoy to Lowland Bo Hale has said it rains.',
      [['Bo Hale', 2]],
    ],
    ['Senator Ann Hale met Senator Lind. “No,” said Hale. The senator said it rains.', [['Ann Hale', 1]]],
    ['Ukrainian President Ann Hale met President Lind. The president said it rains.', [['The president', 1]]],
    ['Police said it rains. “No,” Ulm police said. The police said yes.', [['Ulm police', 3]]],
    // A paper, a title and a praise stand before a name
    ['Brave Ann Hale said no. She told the Daily Mail Hale left. Ann Hale left. Hale said yes.', [['Ann Hale', 2]]],
    ['The co-host Gayle King left. “Are you?” King asked.', [['Gayle King', 1]]],
    ['ANN HALE: No, it rains. Hale said yes. “Over,” said Ann Halle.', [['Ann Halle', 2]]],
    // The credit of a photograph stands before the name.
    ['Jo Wells / The Lowland Gazette Ann Hale said no. Ann Hale left. Hale said yes.', [['Ann Hale', 2]]],
    // A word before the name has its capital from its place.
    ['Longtime Lowlander Ann Hale left. Via Ann Hale came bread. Hale said no.', [['Ann Hale', 1]]],
    // Several share it
    ['Ann Reed Hale met Bo Reed Hale. Ann Reed Hale said no. “No,” said Reed Hale.', [['Ann Reed Hale', 1], ['Reed Hale', 1]]], // oxfmt-ignore
    [
      'Ann Hale said no to Bo Hale. Hale told them yes.',
      [
        ['Ann Hale', 1],
        ['Hale', 1],
      ],
    ],
    ['Ann Hale RN came. According to Hale, it is sold.', [['Ann Hale', 1]]],
  ])('%s', (text, expected) => {
    const found = findSources(text, whole(text), lexiconOf('en'));
    expect(found.map(({ name, spans }) => [name, spans.length])).toEqual(expected);
  });
});
