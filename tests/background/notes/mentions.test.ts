import { describe, expect, test } from 'vitest';
import { keyFilterOf } from '../../../src/domain/keys/keyFilter.ts';
import { linkSubject } from '../../../src/domain/notes/linkSubject.ts';
import { mentionsIn, usesOf } from '../../../src/background/notes/mentions.ts';
import { topicSubject } from '../../../src/domain/notes/topicSubject.ts';
import { aNote, outlet } from '../../domain/notes/aNote.ts';
import { anArticle } from '../report/fixtures.ts';

/** What of a text the notes on topics apply to. */
function usedIn(text: string, ...topics: string[][]): string[] {
  const notes = topics.map((phrases) => {
    const subject = topicSubject(phrases);
    if (!subject) throw new Error('no topic');
    return aNote({ subject });
  });
  const { keys, uses } = mentionsIn(anArticle({ text }), keyFilterOf(notes.map(({ subject }) => subject)));
  const found = notes.filter(({ subject }) => subject.keys.some((key) => keys.includes(key)));
  return usesOf(found, uses).map(({ start, end }) => `${start} ${text.slice(start, end)}`);
}

describe('a topic applies', () => {
  test.each([
    ['where its phrase stands', 'The harbour dues rise.', ['harbour dues'], ['4 harbour dues']],
    ['in any case', 'HARBOUR DUES rise.', ['Harbour dues'], ['0 HARBOUR DUES']],
    ['where an alias stands first', 'Port fees, or harbour dues.', ['harbour dues', 'port fees'], ['0 Port fees']],
    ['at its first use only', 'Dues and dues.', ['dues'], ['0 Dues']],
    ['across a line break', 'The harbour\ndues rise.', ['harbour dues'], ['4 harbour\ndues']],
    ['before punctuation', '“Dues!”', ['dues'], ['1 Dues']],
    ['in Cyrillic', 'Новый налог на порты.', ['налог на порты'], ['6 налог на порты']],
    ['in Chinese, without spaces', '关于台湾海峡的报道', ['台湾海峡'], ['2 台湾海峡']],
    ['in Arabic', 'ارتفعت رسوم الميناء أمس', ['رسوم الميناء'], ['7 رسوم الميناء']],
    ['in Thai', 'ภาษีท่าเรือใหม่', ['ท่าเรือ'], ['4 ท่าเรือ']],
    ['not inside a word', 'The harbour duesman and subdues.', ['dues'], []],
    ['not across a sentence', 'In the harbour. Dues rise.', ['harbour dues'], []],
    ['not to other forms', 'Each harbour due rises.', ['harbour dues'], []],
  ])('%s', (_where, text, phrases, expected) => expect(usedIn(text, phrases)).toEqual(expected));

  test('inside the phrase of another, too', () =>
    expect(usedIn('The harbour dues rise.', ['harbour dues'], ['dues'])).toEqual(['4 harbour dues', '12 dues']));
});

describe('a note on a link applies', () => {
  const link = (url: string) => ({ url, host: 'example.org', text: 'here', kind: 'other' as const, count: 1 });
  const note = aNote({ subject: linkSubject('https://example.org/report?id=7', '') ?? outlet });
  const filter = keyFilterOf([note.subject]);
  test.each([
    [
      'where the article links to it',
      { links: [link('https://www.example.org/report?id=7&utm_source=x#page2')] },
      true,
    ],
    ['at the address itself', { url: 'http://example.org/report/?id=7' }, true],
    [
      'in an archive’s copy of it',
      { url: 'https://web.archive.org/web/20261101000000/https://example.org/report?id=7' },
      true,
    ],
    ['not at another', { links: [link('https://example.org/report?id=8')] }, false],
    ['not for a page that claims the address', { canonicalUrl: 'https://example.org/report?id=7' }, false],
  ])('%s', (_where, change, expected) => {
    const { keys } = mentionsIn(anArticle(change), filter);
    expect(note.subject.keys.some((key) => keys.includes(key))).toBe(expected);
  });
});
