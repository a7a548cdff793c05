import { expect, test } from 'vitest';
import { ENGLISH, languageWordsIn, languageWordsLeft } from '../../tools/guards/languageWords.ts';

test('words of languages stand in the lexicons, but for some of English', () => {
  const left = languageWordsLeft();
  const strangers = [...left].filter(([file]) => !ENGLISH.has(file));
  expect(strangers, 'Move these words into assets/lexicons/*.json and src/domain/article/lexiconFormat.ts.').toEqual(
    [],
  );
  const clean = [...ENGLISH].filter((file) => !left.has(file));
  expect(clean, 'These have none any more: take them from the list in tools/guards/languageWords.ts.').toEqual([]);
});

test.each([
  ['const FEELS = /^fe(?:el|els|lt)$/;', ['fe', 'el', 'els', 'lt']],
  ['const JOINS = /^(?:in|of)$/u;', ['in', 'of']],
  ["if (wordAt(tokens, from - 1) === 'of') return;", ['of']],
  ["const isIt = next === 'it';", ['it']],
  ["const isGerund = wordAt(tokens, at).endsWith('ing');", ['ing']],
])('%s holds %j', (source, words) => expect(languageWordsIn(source)).toEqual(words));

test.each([
  ["import { wordAt } from '../phrases/nouns.ts';"],
  ['/** "said of the mill" */'],
  ["// ', which said'"],
  ["if (kind === 'named') return;"],
  ['const MARK = /^["“”]$/;'],
  ['const LETTERS = /^\\p{Lu}{2,}[a-z]+\\s?$/u;'],
  ['const half = whole / 2;'],
])('%s holds no word of a language', (source) => expect(languageWordsIn(source)).toEqual([]));
