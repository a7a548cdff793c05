import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/background/changes/compare.ts';
import { Changes, type ChangeKind } from '../../../src/domain/changes/changes.ts';
import { paragraphHash } from '../../../src/domain/changes/elsewhere.ts';
import type { KeptBlock, KeptText } from '../../../src/domain/changes/keptText.ts';
import { among, AROUND, aText, compareWordings, inLine } from './fixtures.ts';

const DAY = 86_400_000;
const kindsIn = ({ changes }: Changes) => changes.map(({ kind, before, after }) => [kind, before, after]);

describe('what differs only in how it is set is the same', () => {
  test.each<[string, string | string[], string | string[]]>([
    ['nothing', 'The lock is old.', 'The lock is old.'],
    ['white space', 'The lock  is\nold.', 'The lock is\u00a0old.'],
    ['quote marks', 'She said "it is old" twice.', 'She said “it is old” twice.'],
    ['double for single', 'She said ‘it is old’ twice.', 'She said "it is old" twice.'],
    ['an apostrophe', "It isn't old.", 'It isn’t old.'],
    ['dashes', 'The lock -- an old one -- leaks.', 'The lock — an old one – leaks.'],
    ['soft hyphens', 'The harbour master spoke.', 'The har\u00adbour mas\u00adter spoke.'],
    ['a byte order mark', 'The lock is old.', '\ufeffThe lock is old.'],
    ['composed letters', 'The café is old.', 'The cafe\u0301 is old.'],
    ['an ellipsis', 'The lock is old…', 'The lock is old...'],
    ['a thin space in a number', 'It cost 12\u202f000 crowns.', 'It cost 12\u00a0000 crowns.'],
    [
      'one paragraph cut in two',
      'The lock is old and it leaks. It may be mended.',
      ['The lock is old and it leaks.', 'It may be mended.'],
    ],
    [
      'two joined',
      ['The lock is old and it leaks.', 'It may be mended.'],
      'The lock is old and it leaks. It may be mended.',
    ],
  ])('%s', async (_, before, after) => {
    expect(await compareWordings(before, after)).toMatchObject({
      same: true,
      changes: [],
      passages: [],
      hedging: null,
    });
  });
});

describe('every change of words is told as the weightiest that it holds', () => {
  test.each<[string, ChangeKind, string, string, string, string]>([
    ['a number', 'number', 'The fire killed 12 people.', 'The fire killed 21 people.', '12', '21'],
    ['a digit alone', 'number', 'It was 3 degrees.', 'It was 4 degrees.', '3', '4'],
    ['a decimal', 'number', 'It rose by 1.5 percent.', 'It rose by 1.6 percent.', '1.5', '1.6'],
    ['thousands', 'number', 'It cost 1,200 crowns.', 'It cost 12,000 crowns.', '1,200', '12,000'],
    ['a number in words', 'number', 'It took two boats.', 'It took seven boats.', 'two', 'seven'],
    ['a time in prose', 'number', 'It began at 12:04 sharp.', 'It began at 12:40 sharp.', '12:04', '12:40'],
    ['a year', 'number', 'It closed in 1998 for good.', 'It closed in 1989 for good.', '1998', '1989'],
    ['a month of a date', 'number', 'It closed on 3 May for good.', 'It closed on 3 June for good.', 'May', 'June'],
    ['a sign of a number', 'number', 'It cost 40 in all.', 'It cost 40% in all.', '', '%'],
    ['a number given at last', 'number', 'Some people came.', 'Some 40 people came.', '', '40'],
    ['a name', 'name', 'They met Mira Holt there.', 'They met Mira Hale there.', 'Holt', 'Hale'],
    ['a name that is a number no more', 'number', 'They met 12 there.', 'They met Mira there.', '12', 'Mira'],
    ['initials', 'name', 'The old U.S. fleet left.', 'The old U.K. fleet left.', 'U.S', 'U.K'],
    [
      'a name at the beginning',
      'name',
      'Holt came. So did Ann Hale and Mira Holt.',
      'Hale came. So did Ann Hale and Mira Holt.',
      'Holt',
      'Hale',
    ],
    [
      'an article at the beginning',
      'words',
      'The lock leaks, as in The Hague.',
      'A lock leaks, as in The Hague.',
      'The',
      'A',
    ],
    ['a negation gone', 'negation', 'The plan is not dead.', 'The plan is dead.', 'not', ''],
    ['a negation come', 'negation', 'It was agreed.', 'It was never agreed.', '', 'never'],
    ['a negation in a contraction', 'negation', 'It does leak.', 'It doesn’t leak.', 'does', 'doesn’t'],
    [
      'words quoted',
      'quote',
      'She said “it is an old lock” there.',
      'She said “it is an odd lock” there.',
      'old',
      'odd',
    ],
    [
      'quote marks put around words',
      'quote',
      'She called it a leaking lock then.',
      'She called it a “leaking lock” then.',
      '',
      '“',
    ],
    ['plain words', 'words', 'The lock is old.', 'The lock is ancient.', 'old', 'ancient'],
    ['a typo', 'words', 'The councl met there.', 'The council met there.', 'councl', 'council'],
    ['a comma', 'words', 'The lock is old and it leaks.', 'The lock is old, and it leaks.', '', ','],
    [
      'a weekday, which is no name',
      'words',
      'It met on Monday there.',
      'It met on Tuesday there.',
      'Monday',
      'Tuesday',
    ],
    [
      'a month without its day, neither',
      'words',
      'It closed in May for good.',
      'It closed in June for good.',
      'May',
      'June',
    ],
    [
      'the first word of a sentence, neither',
      'words',
      'Critics came by boat.',
      'Friends came by boat.',
      'Critics',
      'Friends',
    ],
    ['a word that has a negation in it', 'words', 'They took a note there.', 'They took a seat there.', 'note', 'seat'],
    ['a sentence come', 'added', 'The lock is old.', 'The lock is old. It leaks at night.', '', 'It leaks at night.'],
    [
      'a sentence gone',
      'removed',
      'The lock leaks. It is old. It creaks.',
      'The lock leaks. It creaks.',
      'It is old.',
      '',
    ],
    [
      'one like its neighbours gone',
      'removed',
      'It is old. It is wet. It is new.',
      'It is old. It is new.',
      'It is wet.',
      '',
    ],
  ])('%s', async (_, kind, before, after, was, is) => {
    const told = await compareWordings(before, after);
    expect(kindsIn(told)[0]).toEqual([kind, was, is]);
    expect(told).toMatchObject({ same: false, variant: false, partial: false, rewritten: false });
  });

  test.each<[string, string, ChangeKind, string, string]>([
    ['German', 'de', 'negation', 'Der Plan ist nicht tot.', 'Der Plan ist tot.'],
    ['German', 'de', 'negation', 'Es gab einen Plan.', 'Es gab keinen Plan.'],
    ['German', 'de', 'number', 'Es kamen fünf Boote.', 'Es kamen zwölf Boote.'],
    ['German', 'de', 'name', 'Dort stand Mira Holt am Kai.', 'Dort stand Mira Hale am Kai.'],
    ['German, a noun that is no name', 'de', 'words', 'Dort stand ein Boot am Kai.', 'Dort stand ein Schiff am Kai.'],
    ['German quotes', 'de', 'quote', 'Sie sagte: „Es ist ganz alt.“ Punkt.', 'Sie sagte: „Es ist ganz neu.“ Punkt.'],
    ['Spanish', 'es', 'negation', 'El plan no está muerto.', 'El plan está muerto.'],
    ['Spanish', 'es', 'number', 'Llegaron dos barcos.', 'Llegaron once barcos.'],
    ['French', 'fr', 'negation', 'Le plan n’est pas mort.', 'Le plan est mort.'],
    ['French, elided', 'fr', 'negation', 'Ce plan n’a guère vécu.', 'Ce plan a vécu.'],
    ['French quotes', 'fr', 'quote', 'Elle a dit « c’est trop vieux » hier.', 'Elle a dit « c’est trop cher » hier.'],
    [
      'French, a name behind an article',
      'fr',
      'name',
      'C’est le bateau d’Anne, dit-elle.',
      'C’est le bateau d’Aline, dit-elle.',
    ],
    ['a language without lists', 'sv', 'number', 'Det kom 12 båtar.', 'Det kom 21 båtar.'],
    ['a script without spaces', 'ja', 'number', '市議会は12人を選んだ。', '市議会は21人を選んだ。'],
  ])('%s (%s): %s', async (_, language, kind, before, after) => {
    const [change] = (await compareWordings(before, after, { language })).changes;
    expect(change?.kind).toBe(kind);
  });

  test('the marks around a quotation are one change', async () => {
    const told = await compareWordings('She called it a leaking lock then.', 'She called it a “leaking lock” then.');
    expect(kindsIn(told)).toEqual([['quote', '', '“']]);
    expect(told.passages.map(inLine)).toEqual(['She called it a {+“+}leaking lock{+” +}then.']);
  });

  test('in the order of their weight, whatever their place', async () => {
    const before = [
      'The lock is old.',
      'Mira Holt said “we shall mend it well” there.',
      'It is not dead.',
      'It cost 12 crowns.',
    ];
    const after = [
      'The lock is ancient.',
      'Mira Holt said “we shall mend it now” there.',
      'It is dead.',
      'It cost 21 crowns.',
    ];
    const { changes } = await compareWordings(before, after);
    expect(changes.map(({ kind }) => kind)).toEqual(['number', 'negation', 'quote', 'words']);
  });
});

describe('paragraphs', () => {
  const [first, second, third] = AROUND;
  const other = 'Nobody had asked the ferryman, who slept in his hut until the sun stood over the mast.';
  test.each<[string, string[], string[], [ChangeKind, string, string][]]>([
    ['come', [first, second, third], [first, other, second, third], [['added', '', other]]],
    ['gone', [first, other, second, third], [first, second, third], [['removed', other, '']]],
    ['moved', [first, other, second, third], [first, second, third, other], [['moved', other, other]]],
    ['of which there are two', [first, second, third, third], [first, second, third], [['removed', third, '']]],
  ])('%s', async (_, before, after, expected) => {
    expect(kindsIn(await compare(aText(before), aText(after), { elapsed: null }))).toEqual(expected);
  });

  test('moved and edited are both', async () => {
    const edited = other.replace('ferryman', 'harbour master');
    const { changes } = await compare(aText([first, other, second, third]), aText([first, second, third, edited]), {
      elapsed: null,
    });
    expect(changes.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['words', 'ferryman', 'harbour master'],
      ['moved', other, edited],
    ]);
  });

  test('a caption elsewhere is not told: the page has its pictures where there is room', async () => {
    const caption = { text: other, kind: 'caption' as const };
    const [one, two, three] = AROUND.map((text) => ({ text }));
    const [before, after] = [
      [caption, one, two, three],
      [one, two, three, caption],
    ].map((blocks) => aText([], { blocks: blocks.flatMap((block) => block ?? []) }));
    expect(await compare(before ?? aText([]), after ?? aText([]), { elapsed: null })).toMatchObject({ same: true });
  });
});

describe('paragraphs that have come or gone by their place alone', () => {
  const other = 'Nobody had asked the ferryman, who slept in his hut until the sun stood over the mast.';
  const elsewhere = [
    paragraphHash('Nobody had asked the ferryman – who slept in his hut until the sun stood over the mast'),
  ];
  const without = aText([...AROUND]);
  const withBlock = (block: KeptBlock) =>
    aText([], { blocks: [...AROUND.slice(0, 2).map((text) => ({ text })), block, { text: AROUND[2] }] });
  test.each<[string, KeptText, KeptText, boolean]>([
    ['gone, and still in the page', withBlock({ text: other }), { ...without, elsewhere }, true],
    ['come, and in the page before', { ...without, elsewhere }, withBlock({ text: other }), true],
    ['gone', withBlock({ text: other }), without, false],
    ['gone, and in the page before', { ...withBlock({ text: other }), elsewhere }, without, false],
    [
      'gone, with another number than in the page',
      withBlock({ text: `${other} 12` }),
      { ...without, elsewhere },
      false,
    ],
    ['a picture’s credit', withBlock({ text: 'Photo: Mira Holt', kind: 'caption' }), without, true],
    ['a teaser’s caption', without, withBlock({ text: 'Four ways to cook a turnip', kind: 'caption' }), true],
    ['a caption that is a sentence', withBlock({ text: 'The lock leaks.', kind: 'caption' }), without, false],
    ['a caption that ends with a quotation', without, withBlock({ text: '“It leaks.”', kind: 'caption' }), false],
    ['words that are no caption', withBlock({ text: 'Photo: Mira Holt' }), without, false],
  ])('%s', async (_, then, now, isSame) => {
    expect((await compare(then, now, { elapsed: null })).same).toBe(isSame);
  });

  test('a caption with another number is told', async () => {
    const [then, now] = [12, 21].map((number) =>
      withBlock({ text: `The ${number} boats in the harbour`, kind: 'caption' }),
    );
    const told = await compare(then ?? without, now ?? without, { elapsed: null });
    expect(kindsIn(told)).toEqual([['number', '12', '21']]);
  });
});

describe('passages', () => {
  test.each<[string, string, string, string[]]>([
    [
      'hold the sentence',
      'It is old. It killed 12 men. It creaks.',
      'It is old. It killed 21 men. It creaks.',
      ['It killed [-12 -]{+21 +}men. '],
    ],
    [
      'hold all that has changed in it',
      'It is old. It killed 12 men on Monday.',
      'It is old. It killed 21 men on Tuesday.',
      ['It killed [-12 -]{+21 +}men on [-Monday-]{+Tuesday+}.'],
    ],
    [
      'are one a sentence',
      'It is old. It killed 12 men.',
      'It is new. It killed 21 men.',
      ['It is [-old-]{+new+}. ', 'It killed [-12 -]{+21 +}men.'],
    ],
    [
      'do not end at a title',
      'It is old. Here Mr. Holt met 12 men.',
      'It is old. Here Mr. Holt met 21 men.',
      ['Here Mr. Holt met [-12 -]{+21 +}men.'],
    ],
    [
      'do not begin within an address',
      'It is old. Ask at bridge.example for 12 men.',
      'It is old. Ask at bridge.example for 21 men.',
      ['Ask at bridge.example for [-12 -]{+21 +}men.'],
    ],
    [
      'keep the space before what is gone at their end',
      'It is old. They call it the Valley because of the floods.',
      'It is old. They call it the Valley.',
      ['They call it the Valley[- because of the floods-].'],
    ],
    [
      'of a sentence written anew are its two wordings, whatever small words these share',
      'A model bridge can be a great tool to help the children build their own. It is old.',
      'After a long night of talks, two sides came closer to a deal about the ferry, people with knowledge of them said. It is old.',
      [
        '[-A model bridge can be a great tool to help the children build their own-]{+After a long night of talks, two sides came closer to a deal about the ferry, people with knowledge of them said+}. ',
      ],
    ],
    ['of a sentence come are that sentence', 'It is old.', 'It is old. It leaks.', ['{+It leaks.+}']],
  ])('%s', async (_, before, after, expected) => {
    expect((await compareWordings(before, after)).passages.map(inLine)).toEqual(expected);
  });

  test('tell where they are in the present text', async () => {
    const { changes, passages } = await compareWordings('It is old. It killed 12 men.', 'It is old. It killed 21 men.');
    expect(changes).toEqual([{ kind: 'number', before: '12', after: '21', block: 1, passage: 0 }]);
    expect(passages[0]).toMatchObject({ before: 1, after: 1, span: { start: 11, end: 28 } });
  });

  test('of what is gone have no place', async () => {
    const { changes, passages } = await compare(aText([...AROUND, 'It is gone.']), aText([...AROUND]), {
      elapsed: null,
    });
    expect(changes).toEqual([{ kind: 'removed', before: 'It is gone.', after: '', block: 3, passage: 0 }]);
    expect(passages[0]).toMatchObject({ before: 3, after: null, span: null });
  });
});

describe('headlines', () => {
  const one = aText([...AROUND], { title: 'One headline' });
  const two = aText([...AROUND], { title: 'Another headline' });
  const changed = aText(among('It is new.'), { title: 'Another headline' });
  const wordings = { before: 'One headline', after: 'Another headline' };
  test.each<[string, KeptText, number | null, Partial<Changes>]>([
    ['the same', one, 0, { same: true, variant: false, headline: null }],
    ['set otherwise', { ...one, title: 'One\u00a0headline' }, 0, { same: true, variant: false, headline: null }],
    ['another within a day', two, DAY - 1, { same: false, variant: true, headline: wordings }],
    ['another at a time that is not known', two, null, { same: false, variant: true, headline: wordings }],
    ['another after a day', two, DAY, { same: false, variant: false, headline: wordings }],
    ['another with another text', changed, 0, { same: false, variant: false, headline: wordings }],
    ['none, which is the markup’s', { ...one, title: null }, DAY, { same: true, variant: false, headline: null }],
  ])('%s', async (_, now, elapsed, expected) => {
    expect(await compare(one, now, { elapsed })).toMatchObject(expected);
  });

  const dated = { ...one, subtitle: 'It is 12 years old. Updated 12:04' };
  test.each<[string, KeptText, boolean]>([
    ['a standfirst with another time in it', { ...dated, subtitle: 'It is 12 years old. Updated 9:31' }, true],
    ['one with another word', { ...dated, subtitle: 'It is 12 days old. Updated 12:04' }, false],
    ['one with another number, of another text', { ...changed, subtitle: 'It is 21 years old. Updated 12:04' }, false],
  ])('%s', async (_, now, isSame) => {
    expect((await compare(dated, now, { elapsed: 0 })).subtitle === null).toBe(isSame);
  });

  test('a standfirst that is the beginning of the text is told of the text alone', async () => {
    const begins = ([first = '', ...rest]: string[]) => aText([first, ...rest], { subtitle: `${first.slice(0, 40)}…` });
    const edited = AROUND[0].replace('old granary', 'new town hall');
    const told = await compare(begins([...AROUND]), begins([edited, ...AROUND.slice(1)]), { elapsed: null });
    expect(told.subtitle).toBeNull();
    expect(told.passages.map(inLine)).toEqual([expect.stringContaining('{+new town hall+}')]);
  });

  test('standfirsts are told the same way', async () => {
    const told = await compare({ ...one, subtitle: 'It is old' }, { ...one, subtitle: 'It is new' }, { elapsed: 0 });
    expect(told).toMatchObject({ same: false, variant: true, subtitle: { before: 'It is old', after: 'It is new' } });
  });
});

describe('only a part was visible', () => {
  const whole = [...AROUND, 'A fourth paragraph on the ferry.', 'A fifth one, on what the ferryman had for breakfast.'];
  const wall = { paywalled: true };
  test.each<[string, KeptText, KeptText, boolean]>([
    ['at a paywall', aText(whole), aText(whole.slice(0, 2), wall), true],
    ['at a paywall, then', aText(whole.slice(0, 2), wall), aText(whole), true],
    ['of a text that is marked as paid, and read whole', aText(whole, wall), aText(whole, wall), false],
    [
      'of one that is, and was edited in its midst',
      aText(whole, wall),
      aText(whole.with(1, `${whole[1]} So it is.`), wall),
      false,
    ],
    ['without a wall, where much is missing at the end', aText(whole), aText(whole.slice(0, 2)), true],
    ['where much is missing at the beginning', aText(whole), aText(whole.slice(2)), true],
    ['where a paragraph is missing at the end', aText(whole), aText(whole.slice(0, -1)), false],
    ['where much is missing in the midst', aText(whole), aText([whole[0] ?? '', whole[4] ?? '']), false],
    ['where much has come', aText(whole.slice(0, 2)), aText(whole), false],
    ['where there is no article', aText(whole), aText([]), true],
    ['where there was none', aText([]), aText(whole), true],
    ['of a page too long to be read', aText(whole), aText(whole, { cut: true }), true],
    ['where another of the page’s articles is read', aText(whole, { among: 1 }), aText(whole, { among: 2 }), true],
  ])('%s', async (_, then, now, partial) => {
    const told = await compare(then, now, { elapsed: DAY });
    const nothing = { same: false, changes: [], rewritten: false, headline: null, hedging: null };
    expect(told).toMatchObject({ partial, ...(partial && nothing) });
  });
});

test('behind the text of a page with a wall something may come or go, and the rest is told', async () => {
  const invited = [...AROUND, 'Read on for one crown a week.'];
  const edited = [AROUND[0].replace('second', 'third'), ...AROUND.slice(1)];
  for (const [then, now] of [
    [invited, edited],
    [AROUND, [...edited, 'Read on for one crown a week.']],
  ] as const) {
    const told = await compare(aText(then, { paywalled: true }), aText(now, { paywalled: true }), { elapsed: null });
    expect(told).toMatchObject({ partial: false, changes: [{ before: 'second', after: 'third' }] });
    expect(told.changes).toHaveLength(1);
  }
});

describe('rewritten', () => {
  const fresh = [
    'Sheep were counted on the northern hills last night by a dozen volunteers with torches.',
    'Their wool fetches less each year, says the shepherd, while hay grows dearer and dearer.',
    'Tomorrow the market opens before dawn under a tent that someone borrowed from a circus.',
  ];
  test('a text with nothing in common', async () => {
    expect(await compare(aText([...AROUND]), aText(fresh), { elapsed: null })).toMatchObject({
      rewritten: true,
      same: false,
      changes: [],
    });
  });
  test('not one that has kept a third', async () => {
    const told = await compare(aText([...AROUND]), aText([AROUND[1], ...fresh.slice(0, 2)]), { elapsed: null });
    expect(told.rewritten).toBe(false);
  });
  test('nor one that has grown to many times its length', async () => {
    const told = await compare(aText([AROUND[0]]), aText([AROUND[0], ...fresh, ...fresh, ...fresh]), { elapsed: null });
    expect(told.rewritten).toBe(false);
  });
});

describe('a text that goes back', () => {
  const [first, second] = [aText(among('It is old.')), aText(among('It is new.'))];
  test.each<[string, KeptText[], KeptText, KeptText, number | null]>([
    ['to what it was', [first], second, first, 0],
    ['to the latest that was the same', [first, second, first], second, first, 2],
    ['to no version', [aText(among('It is wet.'))], second, first, null],
    ['not at all', [first], second, second, null],
  ])('%s', async (_, versions, then, now, backTo) => {
    expect((await compare(then, now, { elapsed: null, versions: async () => versions })).backTo).toBe(backTo);
  });
});

test('what is told keeps to its schema', async () => {
  const told = await compareWordings(['It is old.', 'It killed 12 men.'], ['It killed 21 men.', 'It leaks.']);
  expect(Changes.parse(told)).toEqual(told);
});
