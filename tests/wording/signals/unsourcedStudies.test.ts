import { expect, test } from 'vitest';
import type { Article, Link } from '../../../src/domain/article/article.ts';
import { lexiconFor } from '../../../src/wording/lexicon/lexicon.ts';
import { findUnsourcedStudies } from '../../../src/wording/signals/unsourcedStudies.ts';
import { article } from '../../../tools/gallery/specimens/report.ts';

const lexicon = lexiconFor('en');
if (lexicon === null) throw new Error('There is no English lexicon.');

/** Paragraphs parted by empty lines; a link's words stand in brackets. */
function read(written: string): Article {
  const links = [...written.matchAll(/\[(.+?)\]/g)].map(([, words = '']): Link => ({
    url: 'https://a.invalid/',
    host: 'a.invalid',
    text: words,
    kind: 'other',
    count: 1,
  }));
  const text = written.replace(/[[\]]/g, '').replace(/\{(\d+)\}/g, '[$1]');
  let at = 0;
  const blocks = text.split('\n\n').map((paragraph) => {
    const start = text.indexOf(paragraph, at);
    at = start + paragraph.length;
    return { kind: 'paragraph' as const, start, end: at };
  });
  return { ...article, text, blocks, links };
}
const found = (written: string) => {
  const given = read(written);
  return findUnsourcedStudies(given, lexicon).map(({ sentence: { start, end } }) => given.text.slice(start, end));
};

test.each([
  'A study found that coffee calms.',
  'A recent study shows that coffee calms.',
  'Another study has shown that coffee calms.',
  'Studies show that coffee calms.',
  'Many studies have shown that coffee calms.',
  'Research suggests that coffee calms.',
  'Recent research has found that coffee calms.',
  'It is old, but research consistently shows that coffee calms.',
  'Scientific studies suggest coffee calms.',
  'According to a study, coffee calms.',
  'According to recent research, coffee calms.',
  'According to several studies, coffee calms.',
  'A survey revealed that most drink coffee.',
  'According to a poll, most drink coffee.',
  'Coffee calms, as research has shown.',
])('no source: %s', (sentence) => expect(found(sentence)).toEqual([sentence]));

test.each([
  ['a link', 'A [recent study] found that coffee calms.'],
  ['a link in the next paragraph', 'A study found that coffee calms.\n\nIt asked 900 people, as [told elsewhere].'],
  ['a note', 'A study found that coffee calms.{12}'],
  ['a name', 'A Harvard study found that coffee calms.'],
  ['a name beside it', 'A study found that coffee calms. It was led by Ann Hale.'],
  ['a journal', 'A study found that coffee calms.\n\nThe paper was published in Nature.'],
  ['a name before it', 'Researchers at Ulm drank coffee.\n\nA study found that it calms.'],
  ['whose it is', 'A study by the council found that coffee calms.'],
  ['whose it is', 'According to a study from the council, coffee calms.'],
  ['whose it is', 'According to a survey conducted by bakers, coffee calms.'],
  ['a study told of before', 'The study found that coffee calms.'],
  ['a study told of before', 'Their research shows that coffee calms.'],
  ['a study told of before', 'This survey revealed that coffee calms.'],
  ['no finding', 'A study is under way.'],
  ['no finding', 'He found a study on the desk.'],
  ['no finding', 'The bakers paid for a poll.'],
  ['no finding', 'She studies coffee.'],
  ['what is sought', 'No study found the cause; a study will.'],
  ['words of someone', '“A study found that coffee calms,” she said.'],
  ['words of someone', 'Studies show that coffee calms, said Ann Hale.'],
  ['words of someone', 'The mayor said that research shows coffee calms.'],
])('%s: %s', (_, written) => expect(found(written)).toEqual([]));
