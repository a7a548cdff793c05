import type { ImportFormat } from '../../../messages/dataView.ts';
import type { Reading } from './fields.ts';

/** A table as one program writes it. */
export interface Dialect extends Reading {
  format: ImportFormat;
  /** Headings, in small letters, that this table has and no other. */
  tells: readonly string[];
  /** What stands between tags. */
  between: RegExp;
  /** The column with several passages in one cell. */
  marks?: string;
}

/**
 * The tables of other programs, by the headings they are known to have: Readwise (export of highlights; of Reader's
 * library), Raindrop.io (backup), Instapaper, Pocket, Omnivore, Diigo, Hypothesis (export of the client), wallabag,
 * Zotero. What is listed as lost is counted where it says something.
 */
export const DIALECTS: readonly Dialect[] = [
  {
    format: 'readwise',
    tells: ['highlight', 'book title', 'book author'],
    books: true,
    between: /,/,
    fields: {
      url: ['url', 'source url'],
      title: ['book title'],
      author: ['book author'],
      quote: ['highlight'],
      note: ['note'],
      colour: ['color'],
      tags: ['tags', 'document tags'],
      created: ['highlighted at'],
    },
    lost: ['location', 'amazon book id'],
  },
  {
    format: 'readwise',
    tells: ['title', 'url', 'document tags', 'saved date'],
    between: /,/,
    fields: { id: ['id'], url: ['url'], title: ['title'], tags: ['document tags'], created: ['saved date'] },
    lost: ['reading progress'],
  },
  {
    format: 'raindrop',
    tells: ['excerpt', 'url', 'folder', 'highlights'],
    between: /,/,
    fields: {
      id: ['id'],
      url: ['url'],
      title: ['title'],
      note: ['note'],
      tags: ['tags'],
      folder: ['folder'],
      created: ['created'],
    },
    marks: 'highlights',
    lost: ['excerpt', 'cover', 'favorite'],
  },
  {
    format: 'instapaper',
    tells: ['url', 'title', 'selection', 'folder', 'timestamp'],
    between: /,/,
    fields: {
      url: ['url'],
      title: ['title'],
      quote: ['selection'],
      folder: ['folder'],
      tags: ['tags'],
      created: ['timestamp'],
    },
  },
  {
    format: 'pocket',
    tells: ['title', 'url', 'time_added', 'tags'],
    between: /\|/,
    fields: { url: ['url'], title: ['title'], tags: ['tags'], created: ['time_added'] },
  },
  {
    format: 'omnivore',
    tells: ['url', 'state', 'labels'],
    between: /,/,
    fields: { url: ['url'], tags: ['labels'], created: ['saved_at'], published: ['published_at'] },
  },
  {
    format: 'diigo',
    tells: ['title', 'url', 'tags', 'description', 'comments', 'annotations'],
    between: /[,\s]+/,
    fields: {
      url: ['url'],
      title: ['title'],
      note: ['description', 'comments'],
      tags: ['tags'],
      created: ['created_at'],
    },
    marks: 'annotations',
  },
  {
    format: 'hypothesis',
    tells: ['created at', 'author', 'url', 'annotation/reply type', 'quote', 'comment'],
    between: /,/,
    fields: {
      url: ['url'],
      by: ['author'],
      quote: ['quote'],
      note: ['comment'],
      tags: ['tags'],
      created: ['created at'],
    },
    lost: ['page', 'group'],
  },
  {
    format: 'wallabag',
    tells: ['title', 'url', 'content', 'mime type', 'creation date'],
    between: /,/,
    fields: { url: ['url'], title: ['title'], tags: ['tags'], created: ['creation date'] },
    lost: ['content'],
  },
  {
    format: 'zotero',
    tells: ['key', 'item type', 'url', 'date added'],
    between: /;/,
    html: true,
    books: true,
    fields: {
      id: ['key'],
      url: ['url'],
      title: ['title'],
      author: ['author'],
      outlet: ['publication title'],
      note: ['notes'],
      tags: ['manual tags'],
      created: ['date added'],
      published: ['date'],
    },
    lost: ['abstract note', 'automatic tags', 'file attachments'],
  },
];

/** Any other table: what headings call each field, in the words of many programs. */
export const PLAIN_TABLE: Dialect = {
  format: 'csv',
  tells: [],
  between: /[;,|]/,
  fields: {
    id: ['id'],
    url: [
      'url',
      'link',
      'address',
      'page url',
      'source url',
      'web address',
      'uri',
      'href',
      'website',
      'source',
      'page',
    ],
    title: ['title', 'page title', 'document title', 'article title', 'book title', 'headline', 'name'],
    quote: ['quote', 'highlight', 'highlighted text', 'selected text', 'selection', 'passage', 'text', 'excerpt'],
    note: ['note', 'notes', 'comment', 'comments', 'annotation', 'personal note', 'remark', 'description'],
    tags: ['tags', 'tag', 'labels', 'label', 'keywords', 'categories'],
    folder: ['folder', 'collection'],
    created: [
      'created',
      'created at',
      'created_at',
      'highlighted at',
      'date added',
      'date of highlight',
      'added',
      'saved at',
      'saved',
      'timestamp',
      'date',
      'time',
    ],
    updated: ['updated', 'updated at', 'updated_at', 'modified', 'date modified'],
    author: ['author', 'authors', 'creator'],
    outlet: ['site', 'site name', 'publication', 'publisher', 'outlet'],
    published: ['published', 'published at', 'publication date'],
    colour: ['color', 'colour', 'highlight color'],
  },
};
