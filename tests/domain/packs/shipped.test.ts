import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FactProperty, OutletKind, PerennialStatus, StateArrangement } from '../../../src/domain/packs/properties.ts';
import type { Pack } from '../../../src/domain/packs/pack.ts';
import { checkPackText } from '../../../src/domain/packs/validate.ts';

const FOLDER = new URL('../../../assets/packs/', import.meta.url);

function shipped(name: string): Pack {
  const checked = checkPackText(readFileSync(new URL(name, FOLDER), 'utf8'));
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.pack;
}

test.each(readdirSync(FOLDER))('%s passes the check of every pack', (name) => {
  expect(shipped(name).notes.length).toBeGreaterThan(0);
});

test('there are outlets and terms enough, each term defined in two sentences', () => {
  expect(shipped('outlets.json').subjects.length).toBeGreaterThan(1000);
  const texts = shipped('terms.json').notes.map(({ text = {} }) => text);
  expect(texts.length).toBeGreaterThan(180);
  const german = texts.filter(({ de }) => de !== undefined);
  expect(german.length).toBeGreaterThanOrEqual(60);
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
  const definitions = texts.flatMap((text) => Object.values(text));
  expect(definitions.filter((definition) => [...sentences.segment(definition)].length !== 2)).toEqual([]);
});

test('a term has a definition in each language it is found in', () => {
  const pack = shipped('terms.json');
  const texts = new Map(pack.notes.map(({ subject, text }) => [subject, text]));
  const missing = pack.subjects.flatMap((subject) =>
    subject.type !== 'term'
      ? []
      : subject.match.phrases
          .filter(({ language }) => texts.get(subject.id)?.[language] === undefined)
          .map(({ text }) => text),
  );
  expect(missing).toEqual([]);
});

test('something is said of every outlet', () => {
  const { subjects, notes } = shipped('outlets.json');
  const noted = new Set(notes.map(({ subject }) => subject));
  expect(subjects.filter(({ id }) => !noted.has(id)).map(({ id }) => id)).toEqual([]);
});

test('the small contested sites readers ask about are there', () => {
  const domains = new Set(shipped('outlets.json').notes.map(({ subject }) => subject));
  expect(['globalresearch.ca', 'oneworld.press', 'zerohedge.com'].filter((domain) => !domains.has(domain))).toEqual([]);
});

test('what is worded by template has a value the templates know', () => {
  const codes: Partial<Record<string, readonly string[]>> = {
    additionalType: OutletKind.options,
    ownershipFundingInfo: StateArrangement.options,
    communityAssessment: PerennialStatus.options,
  };
  const unworded = shipped('outlets.json').notes.filter(
    ({ property, value, text }) =>
      text === undefined &&
      (!FactProperty.safeParse(property).success || !(codes[property ?? '']?.includes(value ?? '') ?? true)),
  );
  expect(unworded).toEqual([]);
});

test('every assessment says who makes it and when', () => {
  const assessments = shipped('outlets.json').notes.filter(({ kind }) => kind === 'assessment');
  expect(assessments.length).toBeGreaterThan(0);
  expect(assessments.filter(({ by, asOf }) => by === undefined || asOf === undefined)).toEqual([]);
});
