import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';

/** V8's event for all that compiling takes, parsing and lazy functions included; regular expressions are not in it. */
const COMPILING = 'V8.CompileCode';
const [BEGIN, END] = ['bench-begin', 'bench-end'];

/** An event of Chromium's trace; `tdur` is what its thread was at work, in microseconds: other load does not count. */
const Event = z.object({
  name: z.string(),
  ph: z.string(),
  ts: z.number(),
  pid: z.number(),
  tid: z.number(),
  tdur: z.optional(z.number()),
});
const Trace = z.object({ traceEvents: z.array(z.unknown()) });

/**
 * Milliseconds that a page's main thread compiles while expressions run in it, one after the other.
 *
 * @throws when the trace lacks its marks
 */
export async function timeCompiling(page: Page, expressions: readonly string[]): Promise<number> {
  await page.tracing.start({ categories: ['v8', 'disabled-by-default-v8.compile', 'blink.user_timing'] });
  await page.evaluate(`performance.mark('${BEGIN}')`);
  for (const expression of expressions) await page.evaluate(expression);
  await page.evaluate(`performance.mark('${END}')`);
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('No trace was taken.');
  const { traceEvents } = Trace.parse(JSON.parse(Buffer.from(trace).toString()));
  const events = traceEvents.flatMap((event) => {
    const parsed = Event.safeParse(event);
    return parsed.success ? [parsed.data] : [];
  });
  const [begin, end] = [BEGIN, END].map((mark) => events.find(({ name }) => name === mark));
  if (!begin || !end) throw new Error('The trace lacks its marks.');
  const compiling = events.filter(
    ({ name, ph, ts, pid, tid }) =>
      name === COMPILING && ph === 'X' && pid === begin.pid && tid === begin.tid && ts >= begin.ts && ts <= end.ts,
  );
  return compiling.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1_000;
}
