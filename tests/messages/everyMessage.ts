import * as fc from 'fast-check';
import type * as z from 'zod/mini';
import { HedgeCategory } from '../../src/domain/article/hedge.ts';
import * as fromPage from '../../src/messages/fromPage.ts';
import { ExtensionEvent } from '../../src/messages/extensionEvent.ts';
import { protocol, type RequestType } from '../../src/messages/requests.ts';
import type { PageMessage } from '../../src/messages/toPage.ts';
import { COLORS } from '../../src/domain/notes/color.ts';
import { anyFitting, anything, spoiled } from './anyFitting.ts';

/**
 * Who may send a message that is heard: a page of ours or the background, the page script in a tab's top frame, or
 * nobody.
 */
export type Who = 'own' | 'page' | 'nobody';

/** A message of the protocol: what it is called, who may send it, and what it may look like. */
interface Message {
  name: string;
  from: Who;
  fitting: fc.Arbitrary<object>;
}

/** What is asked of the background. */
export const requests = Object.keys(protocol)
  .filter((type): type is RequestType => Object.hasOwn(protocol, type))
  .map((type) => ({
    name: type,
    from: 'own' as const,
    fitting: anyFitting<z.ZodMiniType>(protocol[type].request).map((body) => ({ to: 'background', type, body })),
  }));

const nameOf = (event: z.ZodMiniLiteral<string>) => event.def.values.join();

/** What pages of ours and the background tell each other. */
export const events = ExtensionEvent.def.options.map((schema): Message => ({
  name: nameOf(schema.shape.event),
  from: 'own',
  fitting: anyFitting(schema),
}));

/** What the page script says unasked: the schemas of its module that say to whom. */
export const said = Object.values(fromPage).flatMap((schema): Message[] =>
  'shape' in schema && 'to' in schema.shape
    ? [{ name: nameOf(schema.shape.event), from: 'page', fitting: anyFitting(schema) }]
    : [],
);

const offset = fc.oneof(fc.nat(500), fc.integer(), fc.double());
/** What the background tells the page script. Of one left out here the types tell. */
const told: { [T in PageMessage['type']]: fc.Arbitrary<Omit<Extract<PageMessage, { type: T }>, 'to' | 'type'>> } = {
  ping: fc.constant({}),
  selection: fc.constant({}),
  'next-hedge': fc.constant({}),
  hedges: fc.record({
    readingId: fc.string(),
    hedges: fc.array(fc.record({ category: fc.constantFrom(...HedgeCategory.options), start: offset, end: offset })),
    tips: fc.array(fc.record({ category: fc.constantFrom(...HedgeCategory.options), words: fc.string() })),
  }),
  places: fc.record({ readingId: fc.string(), places: fc.array(fc.record({ start: offset, end: offset })) }),
  reveal: fc.record({ readingId: fc.string(), start: offset, end: offset }),
  notes: fc.record({
    readingId: fc.string(),
    passages: fc.array(
      fc.record({
        id: fc.uuid(),
        start: offset,
        end: offset,
        uncertain: fc.boolean(),
        color: fc.constantFrom(...COLORS),
      }),
      { maxLength: 3 },
    ),
  }),
};
export const toPage = Object.entries(told).map(([type, body]): Message => ({
  name: type,
  from: 'own',
  fitting: fc.oneof(body).map((fields) => Object.assign({ to: 'page', type }, fields)),
}));

/** Every message there is. */
export const everyMessage: readonly Message[] = [...requests, ...events, ...said, ...toPage];

/** A message as it should be, damaged, or what bears its name alone. */
export const anyLike = ({ fitting }: Message): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 3, arbitrary: fitting },
    { weight: 3, arbitrary: spoiled(fitting) },
    {
      weight: 1,
      arbitrary: fc.tuple(fitting, anything).map(([message, body]) => Object.assign({}, message, { body })),
    },
  );
