/** A small pack about made-up outlets, valid in every part; a test changes one thing in its own copy. */
export function madeUpPack() {
  const source = {
    url: 'https://example.org/about',
    title: 'About us',
    publisher: 'The Example Herald',
    accessed: '2026-10-01',
  };
  return {
    format: 'sidelight-pack',
    formatVersion: 1,
    id: 'org.example.demo',
    title: 'Made-up outlets',
    version: '2026.10',
    language: 'en',
    licence: 'CC0-1.0',
    homepage: 'https://example.org/packs/demo',
    maintainer: { name: 'Example maintainers', contact: 'https://example.org/corrections' },
    updated: '2026-10-02',
    expires: '2027-10-02',
    subjects: [
      {
        id: 'herald',
        type: 'outlet',
        name: 'The Example Herald',
        match: { domains: ['example-herald.com', 'herald.example.org'] },
      },
      {
        id: 'herald-opinion',
        type: 'outlet-section',
        name: 'The Example Herald: Opinion',
        partOf: 'herald',
        match: { domains: ['example-herald.com'], pathPrefixes: ['/opinion/'] },
      },
      {
        id: 'tess',
        type: 'author',
        name: 'Tess Ängström',
        match: { names: ['Tess Ängström', 'T. Angstrom'], outlets: ['herald'] },
      },
      {
        id: 'margin',
        type: 'term',
        name: 'margin of error',
        match: { phrases: [{ text: 'Margin of  Error', language: 'en' }] },
      },
      {
        id: 'page',
        type: 'address',
        name: 'A page',
        match: { addresses: ['https://example.org/story/1?utm_source=x'] },
      },
    ],
    notes: [
      {
        id: 'n1',
        subject: 'herald',
        kind: 'fact',
        property: 'foundingDate',
        wikidataProperty: 'P571',
        value: '1901',
        status: 'current',
        sources: [source],
      },
      {
        id: 'n2',
        subject: 'herald',
        kind: 'assessment',
        by: 'Example Press Council',
        scope: 'politics',
        asOf: '2026-09',
        text: { en: 'The council upheld two complaints.', de: 'Der Rat gab zwei Beschwerden statt.' },
        status: 'disputed',
        sources: [source],
      },
      {
        id: 'n3',
        subject: 'herald-opinion',
        kind: 'policy',
        text: { en: 'Columns are not edited.' },
        status: 'current',
        sources: [source],
      },
      {
        id: 'n4',
        subject: 'tess',
        kind: 'context',
        text: { en: 'Writes on energy.' },
        status: 'current',
        sources: [source],
      },
      {
        id: 'n5',
        subject: 'margin',
        kind: 'definition',
        text: { en: 'How far a sample may be off.' },
        status: 'current',
        sources: [source],
      },
      {
        id: 'n6',
        subject: 'page',
        kind: 'context',
        text: { en: 'Later corrected.' },
        status: 'former',
        sources: [source],
      },
    ],
  };
}

/** So many of the notes of {@link packText} are on its outlet. */
const ON_THE_OUTLET = 5;

/**
 * The made-up pack in a version of its own, with as many notes as wanted: the first few on its outlet, each other on a
 * section.
 */
export const packText = (version: string, notes = 3): string => {
  const { subjects, ...pack } = madeUpPack();
  const [note] = pack.notes;
  const sections = Array.from({ length: Math.max(0, notes - ON_THE_OUTLET) }, (_, i) => ({
    id: `section${i + ON_THE_OUTLET}`,
    type: 'outlet-section',
    name: 'The Example Herald: Opinion',
    partOf: 'herald',
    match: { domains: ['example-herald.com'], pathPrefixes: [`/opinion/${i}/`] },
  }));
  const many = Array.from({ length: notes }, (_, i) => ({
    ...note,
    id: `n${i}`,
    property: 'slogan',
    subject: i < ON_THE_OUTLET ? 'herald' : `section${i}`,
    value: `${version}-${i}`,
  }));
  return JSON.stringify({ ...pack, version, subjects: [...subjects, ...sections], notes: many });
};
