import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Fact } from './facts.ts';

/** What was decided on a record after a look at it. */
const Decision = z.strictObject({
  domain: z.string(),
  source: z.string(),
  /** The property the decision is on; without it, the whole record. */
  property: z.optional(z.string()),
  decision: z.enum(['reject', 'accept']),
  reason: z.string().check(z.minLength(1)),
});
const all = z
  .array(Decision)
  .parse(JSON.parse(readFileSync(new URL('tables/decisions.json', import.meta.url), 'utf8')));

/** The decision on a record, or on one of its properties; null when none was needed. */
export function decided(domain: string, fact: Fact, property?: string): 'reject' | 'accept' | null {
  const found = all.find(
    (entry) => entry.domain === domain && entry.source === fact.source && entry.property === property,
  );
  return found?.decision ?? null;
}

/** Whether anybody has looked at a record, or at one of its properties. */
export const isDecided = (domain: string, fact: Fact, property?: string): boolean =>
  decided(domain, fact) !== null || decided(domain, fact, property) !== null;
