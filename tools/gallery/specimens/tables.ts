import type { TableSummary } from '../../../src/messages/tableMapping.ts';

/** A table with headings of its reader's own. */
export const ownTable: TableSummary = {
  files: ['reading-notes.csv'],
  rows: 213,
  first: [
    ['Where', 'What it says', 'My thoughts', 'Labels', 'Mood', 'Read on', ''],
    [
      'https://harbour-herald.example/2026/locks-cost-more-than-planned',
      'Roughly forty ships wait outside the locks on any given day, the port said, and more are on the way from…',
      'Who counted them?',
      'locks; costs',
      'curious',
      '28.05.2024',
      'p. 3',
    ],
    ['https://lantern-review.example/slow-harbour', 'A harbour is slow.', '', 'essays', '', '02.06.2024', ''],
    ['https://coast-tribune.example/tolls', 'Nobody pays twice', 'As in the minutes', '', 'doubtful', '11.06.2024', ''],
  ],
  guess: { hasHeadings: true, columns: ['url', null, null, 'tags', null, 'created', null] },
};

/** Tables without headings, of which nothing is certain. */
export const bareTables: TableSummary = {
  files: ['clippings.tsv', 'clippings-2.tsv', 'clippings-3.tsv'],
  rows: 96,
  first: [
    ['https://harbour-herald.example/locks', 'https://harbour-herald.example/locks.jpg', 'Forty ships'],
    ['https://harbour-herald.example/tolls', 'https://harbour-herald.example/tolls.jpg', 'Nobody pays twice'],
  ],
  guess: { hasHeadings: false, columns: [null, null, null] },
};
