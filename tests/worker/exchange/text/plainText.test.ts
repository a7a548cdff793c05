import { expect, test } from 'vitest';
import { htmlToText } from '../../../../src/worker/exchange/text/plainText.ts';
import { cpuTime } from '../../../cpuTime.ts';

test.each([
  ['no <b at all & so on', 'no <b at all & so on'],
  ['Rents rose where income <median and debt> savings.', 'Rents rose where income <median and debt> savings.'],
  ['R&amp;D, M&uuml;nchen, &Uuml;bung, &unknown;', 'R&D, München, Übung, &unknown;'],
  ['<p>One</p><p>Two<br>Three</p>', 'One\nTwo\nThree'],
  ['<b>a</b> &lt;b&gt; &#8211; &#x2013; &nbsp;x', 'a <b> – – \u00A0x'],
  ['<script>alert("<b>")</script><i>text</i>', 'text'],
  ['<style>never ended <i>text</i>', 'never ended text'],
  ['<!-- <b> --><i>a</i><!-- never ended', 'a<!-- never ended'],
  ['<i>&#0;&#1114112;</i>', '&#0;&#1114112;'],
  ['<a title="x > y" href=\'a>b\'>link</a>', 'link'],
  ['<table><tr><td>Lowland</td><td>12</td></tr><tr><td>Upland</td><td>7</td></tr></table>', 'Lowland 12\nUpland 7'],
])('%j as plain text', (html, text) => expect(htmlToText(html)).toBe(text));

test.each([
  '<a',
  '</',
  '<',
  '"',
  '<a "',
  '<a \'"',
  '<a title="',
  '<!--',
  '<script',
  '<script>',
  '<p>',
  '&',
  '&#',
  '&amp',
  '</script',
])('work is linear for %j over and over', (fragment) => {
  const many = fragment.repeat(100_000);
  const begun = cpuTime();
  htmlToText(many);
  expect(cpuTime() - begun).toBeLessThan(1500);
});
