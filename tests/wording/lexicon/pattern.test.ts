import { expect, test } from 'vitest';
import { compileContext, expand, holds } from '../../../src/wording/lexicon/pattern.ts';
import { tokenise } from '../../../src/wording/text/tokens.ts';

const classes = { be: ['is', 'was'] };

// The cue is always "cue".
test.each([
  ['the _', 'the cue', true],
  ['the _', 'a cue', false],
  ['_ of|in', 'cue in it', true],
  ['@be _', 'it was cue', true],
  ['@be not? _', 'it was not cue', true],
  ['@be not? _', 'it was cue', true],
  ['_ #', 'cue 3', true],
  ['_ #', 'cue three', false],
  ['Cap _', 'Ann cue', true],
  ['Cap _', 'ann cue', false],
  ['_ ~ing', 'cue moving', true],
  ['_ ~ing', 'cue ing', false],
  ['_ ~ing', 'cue moved', false],
  ['^ _', 'cue it', true],
  ['^ _', 'it cue', false],
  ['_ $', 'it cue', true],
  ['_ !of', 'cue of', false],
  ['_ !of', 'cue', true],
  ['_ * end', 'cue the end', true],
  ['_ * end', 'cue end', false],
  ['_ *? *? end', 'cue end', true],
  ['the _ of', 'the cue of', true],
  ['the _ of', 'the cue', false],
])('%s in "%s": %s', (context, text, expected) => {
  const tokens = tokenise(text);
  const at = tokens.findIndex(({ word }) => word === 'cue');
  expect(holds(compileContext(context, classes), tokens, at, at + 1)).toBe(expected);
});

test.each([
  ['may', [['may']]],
  ['no|little proof', [['no', 'proof'], ['little', 'proof']]], // oxfmt-ignore
  ['@be so', [['is', 'so'], ['was', 'so']]], // oxfmt-ignore
  ['not yet? clear', [['not', 'yet', 'clear'], ['not', 'clear']]], // oxfmt-ignore
  ["couldn't be", [['could', "n't", 'be']]],
  ['so-called', [['so', '-', 'called']]],
])('the cue %s stands for %j', (form, rows) => {
  expect(expand(form, classes)).toEqual(rows);
});

test.each(['the cue', '_ and _'])('the context "%s" is refused', (context) => {
  expect(() => compileContext(context, classes)).toThrow('as "_"');
});

test.each([
  ['@nothing', 'no word class'],
  ['# days', 'only words'],
])('the cue "%s" is refused', (form, reason) => {
  expect(() => expand(form, classes)).toThrow(reason);
});
