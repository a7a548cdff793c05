import { describe, expect, test } from 'vitest';
import { decodeEntities } from '../../../src/page/document/entities.ts';
import { readJsonLd, textOf, valuesOf } from '../../../src/page/document/jsonLd.ts';
import { cpuTime } from '../../cpuTime.ts';

const types = (...blocks: string[]) => readJsonLd(blocks).nodes.map((entry) => entry.types.join());

describe('lenient JSON-LD', () => {
  test.each([
    ['plain', '{"@type":"NewsArticle"}'],
    ['types in any case and vocabulary', '{"@type":"http://schema.org/NEWSArticle"}'],
    ['comments', '/* made by hand */ {"@type":"NewsArticle"} // end'],
    ['trailing commas', '{"@type":"NewsArticle","author":["A",],}'],
    ['raw line breaks in strings', '{"@type":"NewsArticle","headline":"one\ntwo"}'],
    ['an HTML comment', '<!-- {"@type":"NewsArticle"} -->'],
    ['CDATA', '//<![CDATA[\n{"@type":"NewsArticle"}\n//]]>'],
    ['escaped quotes', '{&quot;@type&quot;:&quot;NewsArticle&quot;}'],
    ['a bad escape', '{"@type":"NewsArticle","headline":"it\\\'s"}'],
    ['two slashes in a string', '{"@type":"NewsArticle","url":"https://a.test/x",}'],
  ])('%s', (_, block) => expect(types(block)).toEqual(['newsarticle']));

  test('several roots', () => expect(types('{"@type":"A"}{"@type":"B"};')).toEqual(['a', 'b']));
  test('@graph and nesting', () => expect(types('{"@graph":[{"@type":"A","b":{"@type":"B"}}]}')).toEqual(['a', 'b']));
  test.each([[''], ['{'], ['[[[['], ['null'], ['12'], ['"text"'], ['<html>']])('%s holds nothing', (block) =>
    expect(types(block)).toEqual([]),
  );

  test('references are followed one step, cycles included', () => {
    const jsonLd = readJsonLd([
      '[{"@id":"#a","@type":"Person","name":"Jane","knows":{"@id":"#a"}},{"@type":"X","author":{"@id":"#a"}}]',
    ]);
    const [author] = valuesOf(jsonLd.nodes.find((entry) => entry.types.includes('x'))?.node['author'], jsonLd);
    expect(author).toMatchObject({ name: 'Jane' });
  });

  test('5,000 blocks and a deep one cost little', () => {
    const started = cpuTime();
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    expect(types(...Array.from({ length: 5000 }, () => '{"@type":"A"}'), deep).length).toBeLessThanOrEqual(5000);
    expect(types(`[${'{"@type":"A"},'.repeat(100_000)}]`).length).toBeLessThanOrEqual(5000);
    expect(cpuTime() - started).toBeLessThan(2000);
  });
});

test.each([
  ['Turizm Bakanl&#039;ndan', "Turizm Bakanl'ndan"],
  ['a &amp;amp; b', 'a & b'],
  ['caf&eacute;', 'café'],
  ['&unknown; &', '&unknown; &'],
  ['&#x110000;', ''],
])('decodes %s', (text, expected) => expect(decodeEntities(text)).toBe(expected));

test.each([
  ['  a  <b>b</b> ', 'a b'],
  [['first', 'second'], 'first'],
  [{ '@value': 'x' }, 'x'],
  [7, null],
  [null, null],
  ['', null],
])('text of %j', (value, expected) => expect(textOf(value)).toBe(expected));
