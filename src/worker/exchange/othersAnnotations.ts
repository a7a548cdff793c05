import * as z from 'zod/mini';
import { articleKey } from '../../domain/keys/subjectKey.ts';
import type { FoundRecord } from './foundNotes.ts';
import { find, listOf, many, optionalText, Position, Quote, Target, type Annotation } from './jsonLd.ts';
import { htmlToText } from './text/plainText.ts';

/**
 * What holds several resources: Choice, Composite, List, Independents (Web Annotation Data Model, section 4.3;
 * Vocabulary, 2.6).
 */
const Several = z.object({ items: many(z.unknown()) });
const Textual = z.object({ value: z.string(), purpose: z.optional(z.unknown()), format: z.optional(z.unknown()) });
const Specific = z.object({ source: z.unknown(), purpose: z.optional(z.unknown()), selector: z.optional(z.unknown()) });
const Source = z.object({
  id: z.string(),
  title: optionalText,
  'schema:name': optionalText,
  'schema:headline': optionalText,
});

/** Resources in resources without end would exhaust the stack. */
const MOST_DEPTH = 5;
/** An annotation of more pages than this is a list of links. */
const MOST_PAGES = 50;

interface Page {
  url: string;
  title: string;
  selectors: unknown[];
}

/**
 * The notes an annotation of somebody else's makes: one on each page among its targets. Texts become the body, tagging
 * bodies the tags, a quote of the target the passage. What of it no note can hold is told.
 */
export function recordsOf(file: string, record: number, annotation: Annotation): FoundRecord[] {
  const targets = annotation.target.flatMap((target) => pagesIn(target));
  const onWeb = targets.filter(({ url }) => articleKey(url) !== null);
  const pages = onWeb.length > 0 ? onWeb.slice(0, MOST_PAGES) : targets.slice(0, 1);
  const { texts, tags, left } = bodiesOf(annotation);
  if (pages.length < targets.length) left.push('target');
  if (annotation.creator !== undefined) left.push('creator');
  const common = {
    file,
    place: { record },
    body: texts.join('\n\n'),
    tags,
    created: annotation.created ?? annotation.modified ?? null,
    updated: annotation.modified,
  };
  if (pages.length === 0) pages.push({ url: '', title: '', selectors: [] });
  const id = annotation.id?.trim() ?? '';
  return pages.map((page, index) => {
    const { quote, start, lost } = passageIn(page.selectors);
    return Object.assign(
      {
        id: id !== '' && index > 0 ? `${id} ${index + 1}` : id,
        known: [annotation.created ?? null, quote?.exact ?? null],
        url: page.url,
        title: page.title,
        quote: quote && { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix, start },
        left: [...(index === 0 ? left : []), ...lost],
      },
      common,
    );
  });
}

/** A passage is found again by its words: selectors of other kinds beside them add nothing, and alone are lost. */
function passageIn(selectors: readonly unknown[]) {
  const quote = find(Quote, selectors);
  const isLost = selectors.length > 0 && !quote?.exact.trim();
  return { quote, start: find(Position, selectors)?.start, lost: isLost ? ['target.selector'] : [] };
}

/** The resources a target names, each with its selectors and what refines them. */
function pagesIn(value: unknown, depth = 0): Page[] {
  if (depth > MOST_DEPTH) return [];
  if (typeof value === 'string') return [{ url: value, title: '', selectors: [] }];
  const several = Several.safeParse(value).data?.items ?? [];
  if (several.length > 0) return several.flatMap((item) => pagesIn(item, depth + 1));
  const target = Target.safeParse(value).data;
  if (!target) return [];
  const selectors = target.selector.flatMap((selector) => selectorsIn(selector));
  const given = target.source ?? value;
  if (typeof given === 'string') return [{ url: given, title: target.title ?? '', selectors }];
  const source = Source.safeParse(given).data;
  const title = source?.['schema:headline'] ?? source?.['schema:name'] ?? source?.title ?? target.title ?? '';
  return [{ url: source?.id ?? target.id ?? '', title, selectors }];
}

const Refined = z.object({ refinedBy: many(z.unknown()), items: many(z.unknown()) });

function selectorsIn(value: unknown, depth = 0): unknown[] {
  const refined = depth < MOST_DEPTH ? Refined.safeParse(value).data : undefined;
  const inside = [...(refined?.refinedBy ?? []), ...(refined?.items ?? [])];
  return [value, ...inside.flatMap((one) => selectorsIn(one, depth + 1))];
}

interface Bodies {
  texts: string[];
  tags: string[];
  left: string[];
}

/** What the bodies say, tags apart; a resource elsewhere on the web is named by its address. */
export function bodiesOf({ body, bodyValue }: Annotation): Bodies {
  const bodies: Bodies = { texts: bodyValue === undefined ? [] : [bodyValue], tags: [], left: [] };
  for (const value of body) readBody(bodies, value, [], 0);
  return bodies;
}

function readBody(bodies: Bodies, value: unknown, purposes: readonly unknown[], depth: number): void {
  const address = typeof value === 'string' ? value : (z.object({ id: z.string() }).safeParse(value).data?.id ?? '');
  const several = Several.safeParse(value).data?.items ?? [];
  const textual = Textual.safeParse(value).data;
  const specific = Specific.safeParse(value).data;
  if (depth > MOST_DEPTH) bodies.left.push('body');
  else if (several.length > 0) for (const item of several) readBody(bodies, item, purposes, depth + 1);
  else if (textual) {
    const isTag = [...listOf(textual.purpose), ...purposes].includes('tagging');
    const text = textual.format === 'text/html' ? htmlToText(textual.value) : textual.value;
    (isTag ? bodies.tags : bodies.texts).push(text);
  } else if (specific?.source !== undefined) {
    if (specific.selector !== undefined) bodies.left.push('body.selector');
    readBody(bodies, specific.source, [...purposes, ...listOf(specific.purpose)], depth + 1);
  } else if (/^https?:\/\//i.test(address)) bodies.texts.push(address);
  else bodies.left.push('body');
}
