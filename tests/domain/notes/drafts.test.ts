import { expect, test } from 'vitest';
import { draftsAmong } from '../../../src/domain/notes/drafts.ts';
import { newDraft } from '../../../src/domain/notes/note.ts';
import { articleKeysAt } from '../../../src/domain/keys/subjectKey.ts';
import { origin } from './aNote.ts';

const begunAt = (url: string, keys = articleKeysAt(url)) =>
  newDraft({ kind: 'article', keys, label: 'A' }, { ...origin, url });

test.each([
  ['https://a.example/x', 'https://a.example/x', true],
  ['https://a.example/x#/1', 'https://a.example/x#/1', true],
  ['https://a.example/x#/1', 'https://a.example/x#/2', false],
  ['https://a.example/x?ref=17', 'https://a.example/x?ref=18', false],
  ['https://a.example/x', 'https://a.example/y', false],
])('a draft begun at %s is shown at %s: %s', (there, here, expected) => {
  const draft = begunAt(there);
  expect(draftsAmong([draft], articleKeysAt(here))).toEqual(expected ? [draft] : []);
});

test('a draft kept under a key by the former rule is shown where it was begun', () => {
  const draft = begunAt('https://a.example/x#/1', ['article:a.example/x']);
  expect(draftsAmong([draft], articleKeysAt('https://a.example/x#/1'))).toEqual([draft]);
  expect(draftsAmong([draft], articleKeysAt('https://a.example/x#/2'))).toEqual([]);
});
