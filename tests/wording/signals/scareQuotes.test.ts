import { expect, test } from 'vitest';
import { lexiconFor } from '../../../src/wording/lexicon/lexicon.ts';
import { findScareQuotes } from '../../../src/wording/signals/scareQuotes.ts';

const lexicon = lexiconFor('en');
if (lexicon === null) throw new Error('no English lexicon');
const whole = (text: string) => [{ start: 0, end: text.length }];

test.each([
  ['a distanced word', 'The “reform” halved the budget.', ['reform']],
  ['straight marks', 'The "peace plan" failed.', ['peace plan']],
  ['single marks', 'The ‘experts’ erred again.', ['experts']],
  ['a quotation with a speaker is speech', 'The mayor called it “reform”.', []],
  ['so is one that ends as speech does', 'He shrugged. “Enough.”', []],
  ['and a long one', 'The board found “no sign of any damage to the old wall”.', []],
  ['a title of a work', 'Her novel “The Long Winter” sold well.', []],
  ['apostrophes are no marks', 'The workers’ hall and the masters’ hall burned.', []],
  ['a term the text goes on to use is no distance', 'The “spring tide” came. A spring tide is high.', []],
  ['nor is a word spoken of', 'The word “reform” has two meanings.', []],
  ['nor a name', 'A fund named “blue water” paid for it.', []],
  ['nor a number', 'The boat “77” won.', []],
  ['part of another word is not the same', 'The “art” failed. They start again.', ['art']],
  ['straight single marks', "The 'reform' halved the budget.", ['reform']],
  ['what others say in marks is not said plainly', 'The “reform” came. He called it “reform”.', ['reform']],
  ['so-called', 'The so-called “reformers” won.', ['reformers']],
  ['what speaks itself', 'The “reformers” promised more.', ['reformers']],
  ['but not what others say beside it', 'The “reformers” promised a “feast”.', ['reformers']],
  [
    'a name that keeps its marks',
    'The “Pact” held. A pact. The “Green Pact” held. So did the “Green Pact”.',
    ['Green Pact'],
  ],
  [
    'the reform in “quotes” whoever else speaks',
    'The judge freed the “rebels” in his court, a clerk told the Gazette.',
    ['rebels'],
  ],
  ['but not what is said right there', 'The plan was “rubbish”, the mayor said.', []],
  ['nor what stands in what is said', 'The mayor said the town had no “progress” at all.', []],
  ['nor what it is described as', 'It has been described as a “reform”.', []],
  ['a comma within the marks', 'After the “reform,” half the town left.', ['reform']],
  ['a stop within the marks', 'Half the town left after the “reform.”', ['reform']],
  ['what a colon announces is speech', 'On the wall: “no entry”.', []],
  ['so is a call', 'All cheered “long live bread!” at noon.', []],
  ['a word in another sense', 'This is a “shared” house. They shared a room.', ['shared']],
  ['a word used in its own right', 'A “union” man. The union met. The union voted. The union won.', []],
  ['a name made up for the day', 'A wave of “Millmania” swept the isle.', ['Millmania']],
  ['the name of a policy', 'The “Bread First” plan failed.', ['Bread First']],
  ['but not of a song', 'Her song “bread first” failed.', []],
  ['code is no wording', 'Set {"limit":20} and user.get("key_name") there.', []],
  ['nor what is a sentence', 'It is hard because “people find bread”. But “bread is hard” too.', ['people find bread']],
  ['nor a row of words as such', 'Label it: “bread,” “salt,” or “oil”.', []],
  ['but a row of distance', 'The “bread,” the “salt” and the oil came.', ['bread', 'salt']],
  ['what others say without marks counts not', 'The “fair” plan failed. “A fair plan,” Hale said.', ['fair']],
  ['nor is it said by who notes it', 'He came, noting that the offer of the mill was “fair”.', []],
  ['nor by who claims it', 'It denies his claim that the two were “not close”.', []],
  ['nor what ends a sentence behind a comma', 'To this she answers, “you have no bread.”', []],
  ['nor a long phrase of who speaks last', 'It was a “challenge to bakers” there, Ann Hale told the Gazette.', []],
  ['nor a title that recurs', 'It is sold: “Long Winter” sells. In “Long Winter” it snows.', []],
  ['nor the word that somebody looks for', 'The best term I know for it is “bread”.', []],
  ['but a word without one', 'The best that I know of it is “new”.', ['new']],
  ['nor what one calls it', 'I call it the “bread list” here.', []],
  ['nor what they would do', 'The town would “have more bread” then.', []],
  ['but a word for it', 'The town can “fly” through it.', ['fly']],
  ['what some call themselves', 'Those who call themselves “bread guards” came.', ['bread guards']],
  ['nor what somebody is blamed for', 'He slammed them for their “sad little” bread.', []],
  ['nor a word of whoever is said to say it behind', 'Its “warm crust” will help, says Ann Hale.', []],
  ['nor a word that one stresses', 'They ask us for bread (and I stress “bread”) now.', []],
  ['nor half a word', 'The “bread”-and-salt man came.', []],
  ['nor what is to be done', 'Cut it “to a bare minimum” at once.', []],
  ['but what is not so', 'It is not “fair” at all.', ['fair']],
  ['a word for what is shown', 'It showed a “ground flour” spot there.', ['ground flour']],
  ['but not what it is shown to be', 'It showed that the “only match” was rye.', []],
  ['a word for what is found', 'They found a “dark” loaf there.', ['dark']],
  ['but not what it is found to be', 'They found it to be a “dark” loaf.', []],
  ['a word for what is denied', 'The mayor denies the “secret” deal.', ['secret']],
  ['a word for who is accused', 'Ulm accused their “bread guards” of theft.', ['bread guards']],
  ['but not what they are accused of', 'Ulm accused them of “bread theft”.', []],
  ['a word beside one that somebody calls it', 'Calling it a “warning” to “new” bakers, he left.', ['new']],
  ['what begins a sentence', '“Baker lung” may follow.', ['Baker lung']],
  ['but not speech there', '“All right,” came the reply.', []],
  ['nor a title there', '“Bread of the hill” may follow.', []],
  ['a word of a place with its capital', 'They looked for “Lowlandish bread” there.', ['Lowlandish bread']],
  ['nor a title that begins with a number', 'The “10,000 Loaves” song.', []],
  ['nor a title that is somebody’s', 'His “Catch and Bake” sold. His “Catch and Bake” ended.', []],
  ['nor a sentence that a pronoun begins', 'The oven - “it’s a mill”. It burned.', []],
  ['nor what is pressed', 'Press the “bake” button.', []],
  ['nor what it is likened to', 'He likened it in a post to “making steel”.', []],
  ['nor what is pressed with another', 'Tap the “bake” or “roast” button.', []],
  ['nor what is clicked', 'There is an ease in clicking “bake now” there.', []],
  ['nor a part of a program', 'See the ‘bake’ and ‘roast’ methods.', []],
  ['but what only a word of a program follows', 'A Ulm “wise man” icon came.', ['wise man']],
  ['nor what it is known as', 'The fame of this “wine of Ulm”, as it soon became known, grew.', []],
  ['nor what is said to be a name', 'They look for “small loaf” a name that lasts.', []],
  ['nor what words in marks are short for', 'It is “lb” (“little bread”, meaning all of it).', []],
  ['but a word for what is put in other words', 'They take turns (“bread shifts”) there.', ['bread shifts']],
  ['nor terms', 'Learn terms like “crust” or “crumb”.', []],
  ['nor what is defined', 'The guild has defined “cheap” bread as rye.', []],
  ['nor what it reportedly did', 'The baker reportedly “hissed and left” then.', []],
  ['nor what is told of a thing', 'It is one that “tells of bread.”', []],
  ['but a word in what is clear', 'It is clear that “new bread” still sells.', ['new bread']],
  ['nor what somebody is to do', 'The advice to “follow the loaf” is vague.', []],
  ['but what something is near to', 'It is close to “baking the mill” now.', ['baking the mill']],
  ['nor what is told of a woman', 'She had been “baking with salt” when he came.', []],
  ['nor what points at somebody', 'The thief got him to “trust her” and fled.', []],
  ['but such a word for a thing', 'An “us and them” manner is bad.', ['us and them']],
  ['nor what a pronoun can do', 'The notion “you can bake anything” on salt.', []],
  ['nor what somebody wants', 'She wants a “better loaf” for him.', []],
  ['nor what is only claimed', 'It left him with a “bad” name, a baker has claimed.', []],
  ['nor the name of a campaign', 'The “Starts with bread” campaign failed.', []],
  ['inches are no marks', 'A 12" pipe and a 9" pipe.', []],
])('%s', (_, text, phrases) => {
  expect(findScareQuotes(text, whole(text), lexicon).map(({ phrase }) => phrase)).toEqual(phrases);
});

test('leaves out what only headings have in marks', () => {
  const text = 'Mayor “slams” mill. The “reform” may go. The “reform” halved it.';
  const blocks = [
    { start: 0, end: 40, kind: 'heading' as const },
    { start: 41, end: text.length, kind: 'paragraph' as const },
  ];
  const found = findScareQuotes(text, blocks, lexicon);
  expect(found.map(({ phrase, spans }) => [phrase, spans.length])).toEqual([['reform', 2]]);
});

test('counts one in another number or case as the same', () => {
  const [deal, ...others] = findScareQuotes(
    'The “deal” fell. No “deals” came.',
    whole('The “deal” fell. No “deals” came.'),
    lexicon,
  );
  expect([deal?.phrase, deal?.spans.length, others]).toEqual(['deal', 2, []]);
});

test('counts how often each recurs', () => {
  const text = 'The “reform” failed. A “Pact” held. Another “reform” followed.';
  const [reform] = findScareQuotes(text, whole(text), lexicon);
  expect(reform?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['“reform”', '“reform”']);
});

test.each([
  ['a noun of which there are more', 'Es wurde eine große „Kehrtwende“.', ['Kehrtwende']],
  ['but no name', 'Die „Hafenpost“ erschien.', []],
  [
    'nor what somebody calls it',
    'Der Rat nannte es am Montag. Er bezeichnet den Umbau der Mühle als „harten Weg“.',
    [],
  ],
  ['nor where the verb tells that it is said', 'Der Entwurf versuche es mit einer „kleinen“ Anhebung.', []],
  ['nor where the verb is far ahead', 'Sie sprach am Montag in Ulm beim Rat von einer „grünen Brücke“.', []],
])('in German, %s', (_, text, phrases) => {
  const german = lexiconFor('de');
  if (german === null) throw new Error('no German lexicon');
  expect(findScareQuotes(text, whole(text), german).map(({ phrase }) => phrase)).toEqual(phrases);
});
