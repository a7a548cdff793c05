import { expect, test } from 'vitest';
import { lexiconFor } from '../../../src/page/lexicon/lexicon.ts';
import { findScareQuotes } from '../../../src/page/signals/scareQuotes.ts';

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
  ['inches are no marks', 'A 12" pipe and a 9" pipe.', []],
])('%s', (_, text, phrases) => {
  expect(findScareQuotes(text, whole(text), lexicon).map(({ phrase }) => phrase)).toEqual(phrases);
});

test('counts how often each recurs', () => {
  const text = 'The “reform” failed. A “Pact” held. Another “reform” followed.';
  const [reform] = findScareQuotes(text, whole(text), lexicon);
  expect(reform?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['“reform”', '“reform”']);
});
