import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleSource, readCurated } from '../../../tools/outlets/curated.ts';
import { readOwners } from '../../../tools/outlets/owners.ts';
import { resemblanceOf } from '../../../src/background/outlets/resemblance.ts';
import { OutletKind } from '../../../src/domain/packs/properties.ts';
import { outletNames } from '../../../src/domain/packs/indexing.ts';
import { checkPackText } from '../../../src/domain/packs/validate.ts';

const rows = readCurated();
const checked = checkPackText(readFileSync(new URL('../../../assets/packs/outlets.json', import.meta.url), 'utf8'));
const pack = checked.ok ? checked.pack : null;

const wrong = (isRight: (row: (typeof rows)[number]) => boolean) =>
  rows.filter((row) => !isRight(row)).map(({ domains }) => domains[0]);
const thisYear = new Date().getFullYear();

test('each row is in order', () => {
  expect(wrong(({ name }) => name !== '' && name === name.trim())).toEqual([]);
  expect(wrong(({ country }) => /^(?:[A-Z]{2})?$/.test(country))).toEqual([]);
  expect(wrong(({ kind }) => kind === '' || OutletKind.safeParse(kind).success)).toEqual([]);
  expect(wrong(({ founded }) => founded === '' || (Number(founded) > 1600 && Number(founded) <= thisYear))).toEqual([]);
  expect(wrong(({ read }) => /^(?:\d{4}-\d{2}-\d{2})?$/.test(read))).toEqual([]);
  expect(
    wrong(
      ({ country, kind, founded, owner, article }) => article !== '' || `${country}${kind}${founded}${owner}` === '',
    ),
  ).toEqual([]);
});

test('each domain stands once', () => {
  const domains = rows.flatMap((row) => row.domains);
  expect(domains.filter((domain, index) => domains.indexOf(domain) !== index)).toEqual([]);
});

test('the shipped pack holds what the rows say; build it again after a change', () => {
  const names = outletNames(pack ?? { subjects: [] });
  const values = new Map(pack?.notes.map(({ subject, property, value }) => [`${subject} ${property}`, value]));
  const holds = (property: string, of: (row: (typeof rows)[number]) => string) =>
    wrong((row) => of(row) === '' || values.get(`${row.domains[0]} ${property}`) === of(row));
  // Of a row that states nothing beside the name there is nothing to tell.
  const isTold = ({ country, kind, founded, owner }: (typeof rows)[number]) => country + kind + founded + owner !== '';
  expect(wrong((row) => !isTold(row) || names.get(row.domains[0] ?? '')?.name === row.name)).toEqual([]);
  expect(holds('countryOfOrigin', ({ country }) => country)).toEqual([]);
  expect(holds('additionalType', ({ kind }) => kind)).toEqual([]);
  expect(holds('foundingDate', ({ founded }) => founded)).toEqual([]);
  const presentName = new Map(
    readOwners().flatMap(({ name, aliases }) => [name, ...aliases].map((known) => [known, name])),
  );
  expect(holds('parentOrganization', ({ owner }) => presentName.get(owner) ?? owner)).toEqual([]);
});

/** Records, owners and what is said of platforms have sources of their own. */
const isOfAnotherTable = (id: string) => /:record-|:platform$|:parentorganization$/.test(id);

test('a source by hand has a day of reading only where its row has one', () => {
  const byDomain = new Map(rows.map((row) => [row.domains[0], row]));
  const claimed = pack?.notes.flatMap(({ id, subject, sources }) => {
    const row = byDomain.get(subject);
    return sources.flatMap(({ title, publisher, accessed = '' }) =>
      publisher === 'Wikipedia' && title === row?.article && row.read !== accessed && !isOfAnotherTable(id) ? [id] : [],
    );
  });
  expect(claimed).toEqual([]);
  expect(articleSource('Harbour Herald').accessed).toBeUndefined();
  expect(articleSource('Harbour Herald', '2026-11-01').accessed).toBe('2026-11-01');
});

test.each(['ukrinform.ru', 'spiegel.tv', 'bloomberg.org', 'businessinsider.in', 'euronews.al'])(
  '%s bears a known name rightly, and resembles nobody',
  (domain) => {
    const noted = new Set(pack?.notes.map(({ subject }) => subject));
    const known = new Set(
      pack?.subjects.flatMap((subject) =>
        subject.type === 'outlet' && noted.has(subject.id) ? subject.match.domains : [],
      ),
    );
    expect(resemblanceOf(domain)).not.toBeNull();
    expect(resemblanceOf(domain, (own) => known.has(own))).toBeNull();
  },
);
