import { expect, test } from 'vitest';
import { linkSubject } from '../../../src/domain/notes/linkSubject.ts';
import { topicSubject } from '../../../src/domain/notes/topicSubject.ts';

test.each([
  ['a phrase', ['Harbour Dues'], 'Harbour Dues', ['term:und:harbour dues']],
  ['its aliases', ['EU', 'European Union'], 'EU', ['term:und:eu', 'term:und:european union']],
  ['one spelling of two', ['harbour dues', ' HARBOUR  dues '], 'harbour dues', ['term:und:harbour dues']],
  ['any script', ['台湾海峡', 'налог на порты'], '台湾海峡', ['term:und:台湾海峡', 'term:und:налог на порты']],
  ['what is a phrase among what is not', ['…', 'dues'], 'dues', ['term:und:dues']],
])('a topic is known by %s', (_what, phrases, label, keys) =>
  expect(topicSubject(phrases)).toEqual({ kind: 'topic', keys, label }),
);
test.each([[[]], [['']], [['…', '  ']], [['what? really']]])('%j is no topic', (phrases) =>
  expect(topicSubject(phrases)).toBeNull(),
);
test('a topic has no more keys than a subject can have', () =>
  expect(topicSubject(Array.from({ length: 30 }, (_, i) => `alias ${i}`))?.keys).toHaveLength(20));

test.each([
  ['https://www.example.org/a?utm_source=x', 'A bridge', 'link:example.org/a', 'A bridge'],
  ['http://example.org/a/', ' ', 'link:example.org/a', 'http://example.org/a/'],
])('%s is a link', (url, label, key, shown) =>
  expect(linkSubject(url, label)).toEqual({ kind: 'link', keys: [key], label: shown }),
);
test.each(['mailto:a@example.org', 'javascript:alert(1)', ''])('%s is no link', (url) =>
  expect(linkSubject(url, 'A')).toBeNull(),
);
