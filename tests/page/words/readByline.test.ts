import { describe, expect, test } from 'vitest';
import { isAgency } from '../../../src/page/words/agencies.ts';
import { beginsByline, isWholeByline } from '../../../src/page/words/isByline.ts';
import { readByline } from '../../../src/page/words/readByline.ts';
import { cpuTime } from '../../cpuTime.ts';

const isOutlet = (name: string) => /^(?:the )?coast tribune$|^coasttribune\.test$/i.test(name);
const always = (name: string) => name === 'Always On';
const people = (raw: string) => readByline(raw, isOutlet, false).people.map(({ name }) => name);

test.each([
  'वेब डेस्क',
  'অনলাইন ডেস্ক',
  'ویب ڈیسک',
  'وكالات',
  'חדשות הנמל',
  'Новости порта',
  'Szerkesztőség',
  'Webredactie',
  'Haber Merkezi',
  '뉴스포트',
  '항구일보',
  '港ニュース',
  '新港网',
  'กองบรรณาธิการ',
])('“%s” is a desk or an outlet', (raw) =>
  expect(readByline(raw, isOutlet, false)).toEqual({ people: [], organisations: [raw] }),
);

test.each([
  ['Редактор Нина Бриксова', 'Нина Бриксова'],
  ['मोहन शर्मा, संवाददाता', 'मोहन शर्मा'],
  ['Toimittaja Oda Virtanen', 'Oda Virtanen'],
  ['Fritz Haber', 'Fritz Haber'],
])('“%s” is a person, whatever the job', (raw, name) => expect(people(raw)).toEqual([name]));

test.each([
  ['Pressestelle', ['Pressestelle']],
  ['Sportredaktion', ['Sportredaktion']],
  ['Gabinete de Prensa', ['Gabinete de Prensa']],
  ['N/A', []],
  ['Your Name', []],
  ['%author%', []],
  ['Photo by Jane Doe', []],
  ['Übersetzt von Jane Doe', []],
])('“%s” names nobody who wrote', (raw, organisations) =>
  expect(readByline(raw, isOutlet, false)).toEqual({ people: [], organisations }),
);

test.each([
  ['Doe, Martina', ['Martina Doe']],
  ['Doe, Martina R.', ['Martina R. Doe']],
  ['Martina Doe, Lorne', ['Martina Doe']],
  ['Jane Doe and 2 others', ['Jane Doe']],
  ['Jane Doe + 3 more', ['Jane Doe']],
  ['Oda Virtanen ja Elli Koski', ['Oda Virtanen', 'Elli Koski']],
  ['Brix Béla és Kovács Anna', ['Brix Béla', 'Kovács Anna']],
])('“%s” names %j', (raw, names) => expect(people(raw)).toEqual(names));

test.each([
  ['Rabbi Dan Brem', 'Dan Brem'],
  ['Capt. Dan Brem', 'Dan Brem'],
  ['Kim Ja Young', 'Kim Ja Young'],
  ['Ali bin Omar al-Hassan', 'Ali bin Omar al-Hassan'],
  ['Dipl.-Ing. Max Brem', 'Max Brem'],
  ['Prof.ssa Ada Conti', 'Ada Conti'],
  ['mgr Anna Brem', 'Anna Brem'],
  ['Dr. Budi Santoso, S.H., M.H.', 'Budi Santoso'],
  ['د. محمد علي', 'محمد علي'],
  ['记者王小明', '王小明'],
  ['山田太郎（ライター）', '山田太郎'],
])('“%s” is one person', (raw, name) =>
  expect(readByline(raw, isOutlet, false)).toEqual({ people: [{ name }], organisations: [] }),
);

test.each([
  ['A guest column by Oda Brix', 'Oda Brix'],
  ['Interview by Oda Brix', 'Oda Brix'],
  ['Une chronique de Oda Brix', 'Oda Brix'],
  ['Una crónica de Oda Brix', 'Oda Brix'],
  ['Un’intervista: Oda Brix', null],
  ['Publié par Oda Brix', 'Oda Brix'],
  ['Ditulis oleh Oda Brix', 'Oda Brix'],
  ['Autor článku: Oda Brix', 'Oda Brix'],
  ['Người viết: Oda Brix', 'Oda Brix'],
  ['Автор статьи: Иван Петров', 'Иван Петров'],
  ['〔記者王小明／台北報導〕', '王小明'],
  ['文=山田太郎', '山田太郎'],
  ['A guest from the harbour', null],
  ['Una crónica del puerto', null],
])('“%s” begins a byline of %s', (text, name) => {
  expect(beginsByline(text)).toBe(name !== null);
  expect(name === null || isWholeByline(text, [name])).toBe(true);
  expect(name === null ? [name] : people(text)).toEqual([name]);
});

test('certificates behind a name with an initial are no part of it', () =>
  expect(people('Jane A. Doe CPP, PSP')).toEqual(['Jane A. Doe']));

test('who chairs something is named, and the chair is no second name', () =>
  expect(people('Guest post by Jane Doe, Program Chair of Harbour Days')).toEqual(['Jane Doe']));

test.each([
  ['Coast Tribune https://www.coasttribune.test', ['Coast Tribune']],
  ['https://www.coasttribune.test/author/jane-doe', []],
  ['www.coasttribune.test', []],
  ['Coast Tribune (www.coasttribune.test)', ['Coast Tribune']],
  ['AFP//Coast Tribune', ['AFP', 'Coast Tribune']],
])('the address in “%s” is no name', (raw, organisations) =>
  expect(readByline(raw, (name) => name.includes('coasttribune.test') || isOutlet(name), false)).toMatchObject({
    people: [],
    organisations,
  }),
);

test.each([
  ['By Jane Doe', true],
  ['Posted by Jane Doe on Wednesday, December 19, 2025 at 4:05 PM', true],
  ['By Jane Doe, Guest Columnist', true],
  ['By Jane Doe, Associated Press', true],
  ['By Jane Doe, Head of Locks and Bridges', true],
  ['By Jane Doe | 5 min read', true],
  ['By Jane Doe in Port Alma', true],
  ['By Jane Doe, Transport Correspondent, in Port Alma', true],
  ['geschrieben von Jane Doe am 26. Oktober 2024', true],
  ['By Jane Doe (who was there) the bridge was called a folly.', false],
  ['By Jane Doe, who was not there, it was called a folly', false],
  ['Jane Doe', false],
  ['By Jane Doe it was said that the bridge would close', false],
])('%s is nothing but a byline: %s', (text, is) => expect(isWholeByline(text, ['Jane Doe'])).toBe(is));

test.each([
  ['Eine Kolumne von Jane Doe', true],
  ['This essay was written by Jane Doe', true],
  ['Contributed by Jane Doe', true],
  ['Eine Brücke von Jane Doe', false],
  ['Port Alma. Von Jane Doe', true],
  ['LONDON – By Jane Doe', true],
  ['It was late. By then the bridge', false],
  ['Propos recueillis par Jane Doe', true],
  ['Propos de Jane Doe', false],
  ['A cura di Jane Doe', true],
  ['A curious bridge', false],
  ['geschrieben von Jane Doe', true],
  ['文：佐伯 遥', true],
  ['文化：橋', false],
  ['كتبت: سلمى الحداد', true],
])('%s begins like a byline: %s', (text, is) => expect(beginsByline(text)).toBe(is));

test('an outlet whose name ends like a byline is not cut', () =>
  expect(readByline('Always On', always, false)).toEqual({ people: [], organisations: ['Always On'] }));

describe('people in a byline', () => {
  test.each([
    ['By Jane Doe', ['Jane Doe']],
    ['by Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Jane Doe, John Roe & Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe']],
    ['Von Hanna Petersen und Jörg Albers, Berlin', ['Hanna Petersen', 'Jörg Albers']],
    ['Par Élodie Marchand et Luc Petit', ['Élodie Marchand', 'Luc Petit']],
    ['Por Lucía Arregui y Mateo Solís', ['Lucía Arregui', 'Mateo Solís']],
    ['José Ortega y Gasset', ['José Ortega y Gasset']],
    ['By Jane Doe, Transport Correspondent, and John Roe in Port Alma', ['Jane Doe', 'John Roe']],
    ['Port Alma. Von Hanna Petersen und dpa', ['Hanna Petersen']],
    ['Por Nuria Valcárcel, en San Sebastián', ['Nuria Valcárcel']],
    ['Haber: Selin Karaova', ['Selin Karaova']],
    ['كتبت: سلمى الحداد', ['سلمى الحداد']],
    ['文：佐伯 遥', ['佐伯 遥']],
    ['Jane Doe (text), John Roe (fotografía)', ['Jane Doe']],
    ['By Jane Doe, Associated Press', ['Jane Doe']],
    ['By JUNE DOE | 14 June 2022', ['JUNE DOE']],
    ['Jane Doe Dec. 4, 2023', ['Jane Doe']],
    ['30 October 2020 by Jane Doe', ['Jane Doe']],
    ['Coast Tribune - Jane Doe', ['Jane Doe']],
    ['Dr. Jane Doe, MD, MPH', ['Jane Doe']],
    ['Jane Doe (dpa)', ['Jane Doe']],
    ['Jane Doe in Washington', ['Jane Doe']],
    ['Jane Doe jane@doe.test @janedoe', ['Jane Doe']],
    ['Ludwig van den Berg', ['Ludwig van den Berg']],
    ['Interview: Jane Doe', ['Jane Doe']],
    ['Gastautor Jane Doe', ['Jane Doe']],
    ['JANE R. DOE Associated Press', ['JANE R. DOE']],
    ['JANE DOE Coast Tribune Staff', ['JANE DOE']],
    ['J. R. Doe', ['J. R. Doe']],
    ['Jane Doe, with John Roe', ['Jane Doe', 'John Roe']],
    ['Contributed by Jane Doe', ['Jane Doe']],
    ['Jane Doe / Coast Tribune', ['Jane Doe']],
    ['Eine Kolumne von Jane Doe', ['Jane Doe']],
    ['佐藤 花子', ['佐藤 花子']],
    ['한도윤 기자', ['한도윤']],
    ['[서울=한도윤 기자]', ['한도윤']],
    ['한도윤·이서준 기자', ['한도윤', '이서준']],
    ['سلمى حداد ورامي نصار', ['سلمى حداد', 'رامي نصار']],
    ['Jane Doe CPA, PSP', ['Jane Doe']],
    ['Rui Ma', ['Rui Ma']],
    ['By Sir Nuno', ['Sir Nuno']],
    ['John Roe III', ['John Roe III']],
    ['Ann & Ben', ['Ann', 'Ben']],
    ['Ann', ['Ann']],
    ['jane doe', ['jane doe']],
    ['jane van doe', ['jane van doe']],
    ['Jane Doe on Wednesday, 19 December 2025 at 4:05 PM', ['Jane Doe']],
    ['Jane Doe, Pump Writer & Content Developer', ['Jane Doe']],
    ['Jane Doe Sat, Dec 4, 2023', ['Jane Doe']],
    ['Originally written by Jane Doe', ['Jane Doe']],
    ['Dec. 19, 2025 · Jane Doe on behalf of the locks team', ['Jane Doe']],
    ['03/01/2017 by Jane Doe, Representative', ['Jane Doe']],
    ['18 Dec 2025 | AI Harbour Forum', []],
    ['18 Dec 2025 · 4 comments', []],
    ['ليلى حداد', ['ليلى حداد']],
  ])('%s', (raw, expected) => expect(people(raw)).toEqual(expected));

  test.each([
    ['the outlet', 'Coast Tribune'],
    ['an agency', 'Reuters'],
    ['an agency in its own letters', 'Anadolu Ajansı'],
    ['a desk', 'Coast Tribune Staff'],
    ['an editorial office', 'Redaktion'],
    ['an owner', 'Olympia-Verlag GmbH'],
    ['initials', 'E.P.'],
    ['a short signature', 'dsw'],
    ['nobody', 'No Author'],
    ['an account', 'admin'],
    ['an address', 'https://coasttribune.test/author/jane-doe'],
    ['a link', 'All articles by this author'],
    ['a photographer', 'Photo: Jane Doe'],
    ['an editor', 'Editor: Jane Doe'],
    ['a price', 'By £5 Off'],
    ['a month', 'Dec 4, 2023'],
    ['a list of jobs', 'Marketing and Event Coordinator'],
    ['nothing', ''],
  ])('%s is no person: %s', (_, raw) => expect(people(raw)).toEqual([]));

  test('a job after a name is its role, not another person', () => {
    expect(readByline('By Jane Doe, Senior Political Correspondent', isOutlet, false)).toEqual({
      people: [{ name: 'Jane Doe', role: 'Senior Political Correspondent' }],
      organisations: [],
    });
  });

  test('agencies and outlets are kept apart', () => {
    expect(readByline('Jane Doe, dpa', isOutlet, false).organisations).toEqual(['dpa']);
    expect(readByline('Kanal 7', (name) => name === 'Kanal 7', false).organisations).toEqual(['Kanal 7']);
  });

  test.each([['Dec 16, 2023'], ['Jane Doe, PSP'], ['Sat, Dec 4'], ['x'.repeat(200)]])('no organisation: %s', (raw) =>
    expect(readByline(raw, isOutlet, false).organisations).toEqual([]),
  );

  test.each([
    ['Example Rider Editorial Staff', 'Example Rider Editorial Staff'],
    ['Halvorsen Marine AS', 'Halvorsen Marine AS'],
    ['Orchard & Sons Sp. z o.o. and Keller Optik GmbH', 'Keller Optik GmbH'],
  ])('an organisation: %s', (raw, name) => {
    expect(readByline(raw, isOutlet, false).organisations).toContain(name);
  });

  test.each([
    ['By Jane Quill. Example International', 'Jane Quill'],
    ['By Jane Doe, From Saltlands', 'Jane Doe'],
    ['By Prof. Dr. Jane Doe', 'Jane Doe'],
  ])('nobody but one: %s', (raw, name) =>
    expect(readByline(raw, isOutlet, false).people.map((one) => one.name)).toEqual([name]),
  );

  test('single words are names only where the markup says so', () => {
    expect(readByline('Saltmarsh', isOutlet, false).people).toHaveLength(1);
    expect(readByline('Saltmarsh', isOutlet, true).people).toHaveLength(0);
  });

  test('a hostile byline costs little', () => {
    const started = cpuTime();
    for (const raw of [
      'a'.repeat(1e6),
      'By '.repeat(1e5),
      'A, '.repeat(1e5),
      '(('.repeat(1e5),
      'Jane Doe and '.repeat(1e5),
    ])
      expect(people(raw).length).toBeLessThan(40);
    expect(cpuTime() - started).toBeLessThan(500);
  });
});

test.each([
  ['Reuters', true],
  ['AFP-JIJI', true],
  ['dpa/lby', true],
  ['The Associated Press', true],
  ['Reuter', false],
  ['Ap Llewellyn', false],
  ['Jane Doe', false],
])('%s is an agency: %s', (name, expected) => expect(isAgency(name)).toBe(expected));

test.each([
  ['Odile Marsh, cheffe de projet et rédactrice web', ['Odile Marsh'], 'cheffe de projet et rédactrice web'],
  ['odile marsh, rui prado', ['odile marsh', 'rui prado'], undefined],
])('what is written small behind the comma in “%s” is a job, unless all is', (raw, names, role) => {
  expect(people(raw)).toEqual(names);
  expect(readByline(raw, isOutlet, false).people[0]?.role).toBe(role);
});

test.each([
  ['早瀬千秋記者', ['早瀬千秋'], []],
  ['早瀬千秋 編集委員', ['早瀬千秋'], []],
  ['自動車記者', [], ['自動車記者']],
  ['민도현 편집위원', ['민도현'], []],
])('“%s” names %j and %j', (raw, names, organisations) => {
  expect(people(raw)).toEqual(names);
  expect(readByline(raw, isOutlet, false).organisations).toEqual(organisations);
});
