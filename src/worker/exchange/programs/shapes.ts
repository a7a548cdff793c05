import type { ImportFormat } from '../../../messages/dataView.ts';
import type { Fields, Reading } from './fields.ts';

/** JSON as one program writes it. Names are paths (`data.title`, `*` for any); lists on the way are gone through. */
export interface Shape extends Reading {
  format: ImportFormat;
  /** Where its list of records stands; the empty path is the file itself. */
  lists: readonly string[];
  /** Paths that its records have, and those of no other program. */
  tells: readonly string[];
  /** Only records that say this at this path are notes. */
  only?: readonly [path: string, value: string];
  /** The passages marked on a page: where they stand, and their fields. */
  marks?: { at: string; fields: Fields; lost?: readonly string[] };
}

/** What Readwise's export and, after its model, Glasp's have for a highlight. */
const READWISE_MARKS = {
  at: 'highlights',
  fields: {
    id: ['id'],
    quote: ['text'],
    note: ['note'],
    colour: ['color'],
    tags: ['tags.name'],
    created: ['highlighted_at', 'created_at'],
    updated: ['updated_at'],
  },
  lost: ['location', 'is_favorite'],
} as const;

/**
 * The JSON of other programs: Glasp and Readwise (API, export), Reader (API, list), Raindrop.io (API), Omnivore
 * (metadata of its export, and its API's items), Pocket (annotations of its export), Memex (backup), wallabag (export),
 * Karakeep (export), Zotero (Better BibTeX JSON).
 */
export const SHAPES: readonly Shape[] = [
  {
    format: 'glasp',
    lists: ['results', ''],
    tells: ['glasp_url', 'highlights'],
    books: true,
    fields: {
      id: ['id'],
      url: ['url'],
      title: ['title'],
      author: ['author'],
      note: ['document_note'],
      tags: ['tags', 'tags.name'],
      created: ['created_at'],
      updated: ['updated_at'],
    },
    marks: READWISE_MARKS,
    lost: ['summary', 'is_favorite'],
  },
  {
    format: 'readwise',
    lists: ['results', ''],
    tells: ['user_book_id', 'highlights'],
    books: true,
    fields: {
      id: ['user_book_id'],
      url: ['source_url'],
      title: ['readable_title', 'title'],
      author: ['author'],
      note: ['document_note'],
      tags: ['book_tags.name'],
    },
    marks: READWISE_MARKS,
    lost: ['summary', 'asin'],
  },
  {
    format: 'readwise',
    lists: ['results', ''],
    tells: ['source_url', 'reading_progress'],
    fields: {
      id: ['id'],
      url: ['source_url', 'url'],
      title: ['title'],
      author: ['author'],
      outlet: ['site_name'],
      note: ['notes'],
      tags: ['tags.*.name'],
      created: ['created_at'],
      updated: ['updated_at'],
    },
    lost: ['summary', 'content'],
  },
  {
    format: 'raindrop',
    lists: ['items', ''],
    tells: ['_id', 'link', 'text'],
    fields: {
      id: ['_id'],
      url: ['link'],
      title: ['title'],
      quote: ['text'],
      note: ['note'],
      colour: ['color'],
      tags: ['tags'],
      created: ['created'],
      updated: ['lastUpdate'],
    },
  },
  {
    format: 'raindrop',
    lists: ['items', 'item', ''],
    tells: ['_id', 'link'],
    fields: {
      id: ['_id'],
      url: ['link'],
      title: ['title'],
      note: ['note'],
      tags: ['tags'],
      created: ['created'],
      updated: ['lastUpdate'],
    },
    marks: {
      at: 'highlights',
      fields: { id: ['_id'], quote: ['text'], note: ['note'], colour: ['color'], created: ['created'] },
    },
    lost: ['excerpt', 'important'],
  },
  {
    format: 'omnivore',
    lists: ['', 'items'],
    tells: ['slug', 'savedAt'],
    fields: {
      id: ['id'],
      url: ['originalArticleUrl', 'url'],
      title: ['title'],
      author: ['author'],
      outlet: ['siteName'],
      note: ['note'],
      tags: ['labels', 'labels.name'],
      created: ['savedAt'],
      published: ['publishedAt'],
    },
    marks: {
      at: 'highlights',
      fields: {
        id: ['id'],
        quote: ['quote'],
        note: ['annotation'],
        colour: ['color'],
        tags: ['labels', 'labels.name'],
        created: ['createdAt'],
        updated: ['updatedAt'],
      },
    },
    lost: ['description', 'readingProgress'],
  },
  {
    format: 'pocket',
    lists: [''],
    tells: ['url', 'highlights.quote'],
    fields: { url: ['url'], title: ['title'] },
    marks: { at: 'highlights', fields: { quote: ['quote'], created: ['created_at'] } },
  },
  {
    format: 'memex',
    lists: ['changes', ''],
    tells: ['collection', 'operation', 'objectPk'],
    only: ['collection', 'annotations'],
    fields: {
      id: ['object.url'],
      url: ['object.pageUrl'],
      title: ['object.pageTitle'],
      quote: ['object.body'],
      note: ['object.comment'],
      created: ['object.createdWhen'],
      updated: ['object.lastEdited'],
    },
  },
  {
    format: 'wallabag',
    lists: ['', '_embedded.items'],
    tells: ['is_archived', 'url', 'title'],
    fields: {
      id: ['id'],
      url: ['origin_url', 'given_url', 'url'],
      title: ['title'],
      author: ['published_by'],
      tags: ['tags', 'tags.label'],
      created: ['created_at'],
      updated: ['updated_at'],
      published: ['published_at'],
    },
    marks: {
      at: 'annotations',
      fields: {
        id: ['id'],
        quote: ['quote'],
        note: ['text'],
        created: ['created_at'],
        updated: ['updated_at'],
      },
    },
    lost: ['content', 'is_starred'],
  },
  {
    format: 'karakeep',
    lists: ['bookmarks'],
    tells: ['createdAt', 'content', 'tags'],
    fields: {
      id: ['id'],
      url: ['content.url', 'content.sourceUrl'],
      title: ['title', 'content.title'],
      quote: ['content.text'],
      note: ['note'],
      tags: ['tags', 'tags.name'],
      created: ['createdAt'],
      updated: ['modifiedAt'],
    },
    marks: {
      at: 'highlights',
      fields: { id: ['id'], quote: ['text'], note: ['note'], colour: ['color'], created: ['createdAt'] },
    },
    lost: ['summary', 'archived', 'favourited'],
  },
  {
    format: 'zotero',
    lists: ['items'],
    tells: ['itemType', 'title'],
    books: true,
    html: true,
    fields: {
      id: ['itemKey', 'key'],
      url: ['url'],
      title: ['title'],
      author: ['creators'],
      outlet: ['publicationTitle', 'websiteTitle', 'blogTitle'],
      note: ['notes.note', 'notes'],
      tags: ['tags.tag'],
      created: ['dateAdded'],
      updated: ['dateModified'],
      published: ['date'],
    },
    marks: {
      at: 'attachments.annotations',
      fields: {
        id: ['key'],
        quote: ['annotationText'],
        note: ['annotationComment'],
        colour: ['annotationColor'],
        tags: ['tags.tag'],
        created: ['dateAdded'],
        updated: ['dateModified'],
      },
      lost: ['annotationPageLabel'],
    },
    lost: ['abstractNote'],
  },
];
