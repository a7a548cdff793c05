import * as z from 'zod/mini';
import { Address, MAX_ADDRESS, PathPrefix } from './address.ts';
import { Domain } from './domain.ts';
import { MAX_SOURCES, MAX_TEXT, ContextNoteKind, ContextNoteStatus } from './contextNote.ts';
import { issue } from './problem.ts';

/**
 * A pack: one JSON file of context notes, about outlets, their sections, authors, names, terms and addresses, that
 * anyone can write and share. This schema is the one truth of the format: the JSON Schema for editors is generated from
 * it. Field names follow schema.org; Wikidata property ids stand beside them.
 */

/** A whole pack file: what a browser still parses at one go. */
export const MAX_PACK_MB = 20;
export const MAX_PACK_BYTES = MAX_PACK_MB * 1024 * 1024;
export const MAX_NOTES = 100_000;
const MAX_SUBJECTS = 100_000;

/** Marks like `<b>` or `&amp;`: a note's text is plain text and would show them as they are. */
const MARKUP = /<\/?[a-z!][^>]{0,200}>|&(?:[a-z]{2,8}|#\d{1,6});/i;

const line = (max: number) =>
  z.string().check(
    z.trim(),
    z.minLength(1, issue('empty')),
    // Stops here: what follows is not run over a text of megabytes.
    z.maxLength(max, { error: issue('too_long', max), abort: true }),
    z.refine((text) => !MARKUP.test(text), issue('html')),
  );
const day = z.iso.date(issue('not_day'));
const partialDate = z.string().check(z.regex(/^\d{4}(?:-\d{2}){0,2}$/, issue('not_date')));
const identifier = z.string().check(z.regex(/^[a-z0-9][a-z0-9.:_-]{0,99}$/, issue('not_id')));
const languageTag = z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, issue('not_language')));
const list = <T extends z.ZodMiniType>(item: T, max: number) =>
  z.array(item).check(z.maxLength(max, issue('too_many', max)));
const some = <T extends z.ZodMiniType>(item: T, max: number) => list(item, max).check(z.minLength(1, issue('empty')));

/** Words that settle which of several things a phrase means: one of them must stand in the article too. */
const near = z.optional(some(line(100), 50));

/** Proper names as running text has them, in the very case; without a language, in every one. */
const names = some(z.strictObject({ text: line(100), language: z.optional(languageTag), near }), 50);

/** A page where a reader can check the note. */
export const Source = z.strictObject({
  url: Address,
  title: line(300),
  publisher: line(200),
  /**
   * The day or month somebody read its text, there or in a copy; left out where the page is named for checking only.
   */
  accessed: z.optional(partialDate),
});
export type Source = z.infer<typeof Source>;

/** A schema.org property name, or one of our own as listed in docs/packs.md. */
const propertyName = z.string().check(z.regex(/^[a-z][A-Za-z]{1,59}$/, issue('not_property')));
/** A property's value: a code, year or name. */
const propertyValue = line(300);
const sources = z
  .array(Source)
  .check(z.minLength(1, issue('no_source')), z.maxLength(MAX_SOURCES, issue('too_many', MAX_SOURCES)));

/** Facts with the same sources: short for a note on each. */
const Facts = z.strictObject({
  values: z.record(propertyName, propertyValue),
  asOf: z.optional(partialDate),
  sources,
});

/** What every subject has. */
const named = {
  id: identifier,
  name: line(200),
  aliases: z.optional(list(line(200), 50)),
  /** Pages about the same thing elsewhere: Wikidata, Wikipedia. */
  sameAs: z.optional(list(Address, 20)),
  /** The id of the subject this one belongs to: a section's outlet, a sister outlet's publisher. */
  partOf: z.optional(identifier),
  /** What holds of it now and takes no words: each becomes a note. */
  facts: z.optional(list(Facts, 20)),
};

export const Subject = z.discriminatedUnion(
  'type',
  [
    z.strictObject({
      ...named,
      type: z.literal('outlet'),
      match: z.strictObject({
        domains: some(Domain, 200),
        /** Names by which running text speaks of it, such as "Brookings Institution". */
        phrases: z.optional(names),
        /**
         * Names of one word by which it is found where a page names it without a link; each exactly as it is written
         * there.
         */
        names: z.optional(list(line(200), 20)),
      }),
    }),
    z.strictObject({
      ...named,
      type: z.literal('outlet-section'),
      match: z.strictObject({ domains: some(Domain, 200), pathPrefixes: some(PathPrefix, 50) }),
    }),
    z.strictObject({
      ...named,
      type: z.literal('author'),
      match: z.strictObject({
        names: some(line(200), 50),
        /** Ids of outlet subjects: when given, the name counts only there, since people share names. */
        outlets: z.optional(list(identifier, 50)),
        profiles: z.optional(list(Address, 20)),
      }),
    }),
    z.strictObject({
      ...named,
      type: z.literal('term'),
      match: z.strictObject({
        phrases: some(
          z.strictObject({ text: line(100), language: languageTag, caseSensitive: z.optional(z.boolean()), near }),
          50,
        ),
      }),
    }),
    /** A person, body, place, law, event or product that articles name. */
    z.strictObject({ ...named, type: z.literal('entity'), match: z.strictObject({ phrases: names }) }),
    z.strictObject({ ...named, type: z.literal('address'), match: z.strictObject({ addresses: some(Address, 50) }) }),
  ],
  issue('unknown_type'),
);
export type Subject = z.infer<typeof Subject>;

export const PackNote = z.strictObject({
  id: identifier,
  /** The id of a subject of this pack. */
  subject: identifier,
  kind: ContextNoteKind,
  property: z.optional(propertyName),
  wikidataProperty: z.optional(z.string().check(z.regex(/^P[1-9]\d{0,6}$/, issue('not_wikidata_property')))),
  value: z.optional(propertyValue),
  /** The note in words, by language; without it the property and the value are worded by template. */
  text: z.optional(z.record(languageTag, line(MAX_TEXT))),
  /** Who says so, when it is not simply the sources: always for an assessment. */
  by: z.optional(line(200)),
  /** What it is limited to: a topic, a period, a part of the outlet. */
  scope: z.optional(line(300)),
  /** When it was known to be so: a year, month or day. */
  asOf: z.optional(partialDate),
  status: ContextNoteStatus,
  /** From this day on the note is shown as possibly out of date; the pack's own day where it is left out. */
  expires: z.optional(day),
  sources,
});
export type PackNote = z.infer<typeof PackNote>;

export const Pack = z.strictObject({
  /** Lets an editor find the JSON Schema. */
  $schema: z.optional(z.string().check(z.maxLength(500, issue('too_long', 500)))),
  format: z.literal('sidelight-pack'),
  formatVersion: z.literal(1),
  /** Stays the same over all versions: a later version replaces an earlier one. */
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{2,63}$/, issue('not_pack_id'))),
  title: line(120),
  description: z.optional(line(1000)),
  version: z.string().check(z.regex(/^\d{1,6}(?:\.\d{1,6}){0,3}$/, issue('not_version'))),
  language: languageTag,
  /** An SPDX licence expression. */
  licence: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9.+() -]{1,99}$/, issue('not_licence'))),
  /** Where the pack is kept. */
  homepage: z.optional(Address),
  maintainer: z.strictObject({
    name: line(200),
    contact: z.optional(
      z.union(
        [Address, z.email(issue('not_contact')).check(z.maxLength(MAX_ADDRESS, issue('not_contact')))],
        issue('not_contact'),
      ),
    ),
  }),
  updated: day,
  /** From this day on the pack's notes are shown as possibly out of date. */
  expires: z.optional(day),
  subjects: z.array(Subject).check(z.maxLength(MAX_SUBJECTS, issue('too_many', MAX_SUBJECTS))),
  notes: z.array(PackNote).check(z.maxLength(MAX_NOTES, issue('too_many', MAX_NOTES))),
});
export type Pack = z.infer<typeof Pack>;
