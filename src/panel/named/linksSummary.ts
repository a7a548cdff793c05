import type { Article } from '../../domain/article/article.ts';
import type { ContextGroup } from '../../domain/report/report.ts';

/** Where an article's links lead, as numbers of addresses: the list has each once. */
export interface LinksSummary {
  all: number;
  /** To the article's own outlet. */
  own: number;
  /** To outlets that packs call state media now. */
  state: number;
  /** To other outlets that packs know. */
  known: number;
  /** To sites that packs say nothing of. */
  unknown: number;
}

/** The group of each linked address whose outlet packs know. */
export function linkedGroups(groups: readonly ContextGroup[]): ReadonlyMap<string, ContextGroup> {
  return new Map(groups.flatMap((group) => (group.why.links ?? []).map((url) => [url, group] as const)));
}

/** Counts where links lead. */
export function summariseLinks(links: Article['links'], groups: ReadonlyMap<string, ContextGroup>): LinksSummary {
  const summary: LinksSummary = { all: 0, own: 0, state: 0, known: 0, unknown: 0 };
  for (const { url, kind } of links) {
    const group = groups.get(url);
    summary.all++;
    if (kind === 'same-author' || kind === 'same-outlet') summary.own++;
    else if (group === undefined) summary.unknown++;
    else summary[isStateMedia(group) ? 'state' : 'known']++;
  }
  return summary;
}

/** All lead to places of one kind: how many they are is said with it. */
export const isOfOneKind = ({ all, ...parts }: LinksSummary): boolean => Object.values(parts).includes(all);

const isStateMedia = ({ notes }: ContextGroup): boolean =>
  notes.some(
    ({ property, value, status }) =>
      status === 'current' &&
      ((property === 'additionalType' && value === 'state-media') ||
        (property === 'ownershipFundingInfo' && value === 'state-controlled')),
  );
