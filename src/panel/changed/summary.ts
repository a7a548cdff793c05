import { CHANGE_KINDS, type Change, type Changes } from '../../domain/changes/changes.ts';
import { formatDate } from '../../ui/inWords/dates.ts';
import { listFormat } from '../../ui/inWords/formats.ts';
import type { PluralName, Text } from '../../ui/text.ts';

/** What a line counts; hedges by what has become of them. */
const COUNTED: Record<Exclude<Change['kind'], 'hedge'>, PluralName> = {
  number: 'changedNumbers',
  name: 'changedNames',
  negation: 'changedNegations',
  quote: 'changedQuotes',
  removed: 'changedRemoved',
  added: 'changedAdded',
  words: 'changedWords',
  moved: 'changedMoved',
};

const counted = ({ kind, before, after }: Change): PluralName => {
  if (kind !== 'hedge') return COUNTED[kind];
  if (after === '') return 'changedHedgesGone';
  return before === '' ? 'changedHedgesNew' : 'changedHedges';
};

/** "2 numbers, 1 quotation, 1 hedge gone": the weightiest first. Empty where nothing is to be counted. */
export function changesInWords({ changes, headline, subtitle, live }: Changes, text: Text): string {
  if (live)
    return listed(
      [
        live.new > 0 && text.count('postsNew', live.new),
        live.edited > 0 && text.count('postsEdited', live.edited),
        live.gone > 0 && text.count('postsGone', live.gone),
      ],
      text,
    );
  const byName = Map.groupBy(changes, counted);
  return listed(
    [
      headline !== null && text('changedHeadline'),
      subtitle !== null && text('changedSubtitle'),
      ...[...byName].map(([name, alike]) => text.count(name, withoutRepeated(alike).length)),
    ],
    text,
  );
}

/** A name that is written otherwise throughout has changed once, with or without the "s" behind it. */
function withoutRepeated(changes: readonly Change[]): Change[] {
  const seen = new Set<string>();
  return changes.filter(({ kind, before, after }) => {
    const pair = [before, after].map((words) => words.replace(/['’]s$/u, '')).join('\n');
    return kind !== 'name' || before === '' || after === '' || seen.size < seen.add(pair).size;
  });
}

/**
 * Passages in which something has changed, by the weight of what has, each once with the kinds of its changes; last
 * those in which a name has changed as it has above.
 */
export function passagesByWeight({ changes, passages }: Changes) {
  const first = new Set(withoutRepeated(changes));
  const byPassage = [...Map.groupBy(changes, ({ passage }) => passage)];
  const isRepeated = (within: readonly Change[]) => !within.some((change) => first.has(change));
  const ordered = [
    ...byPassage.filter(([, within]) => !isRepeated(within)),
    ...byPassage.filter(([, within]) => isRepeated(within)),
  ];
  return ordered.flatMap(([at, within]) => {
    const passage = passages[at];
    const kinds = CHANGE_KINDS.filter((kind) => within.some((change) => change.kind === kind));
    return passage ? [{ at, passage, kinds }] : [];
  });
}

const listed = (parts: readonly (string | false)[], text: Text): string =>
  listFormat(text.tag, { type: 'unit', style: 'short' }).format(parts.filter((part) => part !== false));

/** When something was seen: "on 3 May", of today "at 12:04", of another year with the year. */
export function whenSeen(iso: string, now: Date, text: Text): string {
  const date = new Date(iso);
  if (date.toDateString() === now.toDateString())
    return text('seenAtTime', formatDate(date, text.tag, { timeStyle: 'short' }));
  const year = date.getFullYear() === now.getFullYear() ? undefined : ('numeric' as const);
  return text('seenOn', formatDate(date, text.tag, { day: 'numeric', month: 'long', year }));
}
