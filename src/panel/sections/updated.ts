import type { Article } from '../../domain/article/article.ts';

const DAY = 10;
const IN_UTC = /(?:Z|[+-]00:?00)$/;
const OFFSET = /^[\d-]{10}T[\d:.]+([+-])(\d\d):?(\d\d)$/;
const MINUTE_MS = 60_000;
/** No inhabited place is farther behind UTC. */
const FARTHEST_WEST = '-11:00';

/**
 * The day on which an article was updated, as `YYYY-MM-DD`, or shorter where the page tells no more: that of the zone
 * it was published in, since pages tell the one in their own time and the other in UTC. Null where it was not updated
 * later than on the day it was published: a piece that was written before the day it was set to appear on was not
 * updated since. Where the page tells the day of publication alone, an update told in UTC may be of that day as well,
 * so far as clocks in the west are behind: then nothing is told of it.
 */
export function updatedDay({ published, modified }: Pick<Article, 'published' | 'modified'>): string | null {
  if (!modified) return null;
  const before = published?.value ?? '';
  const day = inZoneOf(modified.value, before).slice(0, DAY);
  const isUnzoned = before.length === DAY && IN_UTC.test(modified.value);
  const surely = isUnzoned ? inZoneOf(modified.value, `${before}T00:00:00${FARTHEST_WEST}`).slice(0, DAY) : day;
  return surely > before.slice(0, DAY) ? day : null;
}

/** A time in UTC as the zone of another has it; any other as it is. */
function inZoneOf(iso: string, other: string): string {
  const offset = OFFSET.exec(other);
  const time = Date.parse(iso);
  if (offset === null || !IN_UTC.test(iso) || Number.isNaN(time)) return iso;
  const [, sign, hours, minutes] = offset;
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return new Date(time + ahead * MINUTE_MS).toISOString();
}
