import * as z from 'zod/mini';

/** JSON-LD writes one value as it is and several as a list. */
export const listOf = (value: unknown): unknown[] => {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
};
/** The values of a property of which there may be none, one or several. */
export const many = <T extends z.ZodMiniType>(schema: T) => z.pipe(z.transform(listOf), z.array(schema));
export const optionalText = z.optional(z.string());

/** An annotation, with what those of ours have beside the model. */
export const Annotation = z.object({
  id: optionalText,
  type: many(z.string()),
  created: optionalText,
  modified: optionalText,
  creator: z.optional(z.unknown()),
  body: many(z.unknown()),
  bodyValue: optionalText,
  target: many(z.unknown()),
  'sidelight:madeOn': z.optional(z.unknown()),
  'sidelight:deleted': optionalText,
  'sidelight:rivals': many(z.unknown()),
  'sidelight:forebears': z.optional(z.unknown()),
  'sidelight:color': z.optional(z.unknown()),
  'sidelight:record': z.optional(z.unknown()),
});
export type Annotation = z.infer<typeof Annotation>;

export const Target = z.object({
  id: optionalText,
  source: z.optional(z.unknown()),
  selector: many(z.unknown()),
  title: optionalText,
});

const Elsewhere = z.object({ 'sidelight:times': z.number(), 'sidelight:beside': z.array(z.unknown()) });
export const Quote = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: optionalText,
  suffix: optionalText,
  'sidelight:elsewhere': z.catch(z.optional(Elsewhere), undefined),
});
export const Position = z.object({ type: z.literal('TextPositionSelector'), start: z.number(), end: z.number() });

/** The first of several values that a schema takes. */
export function find<T extends z.ZodMiniType>(schema: T, values: readonly unknown[]): z.infer<T> | null {
  for (const value of values) {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
  }
  return null;
}
