import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { aReading } from '../background/report/fixtures.ts';
import { readPacks, reportOf } from '../../tools/packs/knowledge.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-packs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pack = (change: object) => ({
  format: 'sidelight-pack',
  formatVersion: 1,
  id: 'org.example.names',
  title: 'Names',
  version: '1',
  language: 'en',
  licence: 'CC0-1.0',
  maintainer: { name: 'Example' },
  updated: '2026-11-01',
  subjects: [{ id: 'holt', type: 'entity', name: 'Mira Holt', match: { phrases: [{ text: 'Mira Holt' }] } }],
  notes: [
    {
      id: 'holt',
      subject: 'holt',
      kind: 'fact',
      text: { en: 'Harbour master of Port Vell.' },
      status: 'current',
      sources: [{ url: 'https://example.org/holt', title: 'Holt', publisher: 'Example' }],
    },
  ],
  ...change,
});
function written(name: string, json: object): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(json));
  return path;
}

test('a pack file tells what it knows of a page as the extension would', () => {
  const known = readPacks([written('names.json', pack({}))]);
  const reading = aReading({ text: 'Then Mira Holt spoke.', authors: [] });
  expect(reportOf(reading, known).context).toMatchObject([{ role: 'named', label: 'Mira Holt' }]);
  expect(reportOf(aReading({ text: 'Nobody spoke.', authors: [] }), known).context).toEqual([]);
});

test('a file that is no pack is named with what is wrong in it', () => {
  const path = written('broken.json', pack({ licence: '' }));
  expect(() => readPacks([path])).toThrow(/broken\.json\n.*licence/);
});
