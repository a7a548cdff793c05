import type { ContextGroup } from '../../domain/report/report.ts';
import { Fold } from '../../ui/Fold.tsx';
import { PackNotes } from './PackNotes.tsx';
import { useText, type MessageKey } from '../../ui/text.ts';

/** Roles that have a section of their own. */
type ToldElsewhere = 'term' | 'named' | 'linked-outlet';
type KnownRole = Exclude<ContextGroup['role'], ToldElsewhere>;

/** Why notes apply, by what their subject is to the article; the article's own words come in. */
const WHY: Record<KnownRole, MessageKey> = {
  article: 'whyArticle',
  outlet: 'whyOutlet',
  section: 'whySection',
  house: 'whyHouse',
  publisher: 'whyPublisher',
  original: 'whyOriginal',
  credited: 'whyCredited',
  author: 'whyAuthor',
  byline: 'whyByline',
  linked: 'whyLinked',
};

type KnownGroup = ContextGroup & { role: KnownRole };
const isToldHere = (group: ContextGroup): group is KnownGroup => group.role in WHY;

/** An outlet, its house, the original one, an author or two; many linked pages are folded. */
const FIRST_GROUPS = 6;

/** What is known about the outlet, the authors and the place of first publication, and who says so. */
export function ContextSection({
  groups,
  isUnpacking = false,
  now,
}: {
  groups: readonly ContextGroup[];
  /** The extension’s own packs are still being stored: that nothing is known here yet says nothing. */
  isUnpacking?: boolean | undefined;
  now: Date;
}) {
  const text = useText();
  const known = groups.filter(isToldHere);
  return (
    <section aria-labelledby="context">
      <h2 id="context">{text('contextHeading')}</h2>
      {isUnpacking ? (
        <p class="soft" role="status">
          {text('unpacking')}
        </p>
      ) : (
        known.length === 0 && <p class="soft">{text('noContext')}</p>
      )}
      <Fold items={known} first={FIRST_GROUPS} all="showAllSubjects">
        {(shown) => shown.map((group) => <Group key={group.why.key} group={group} now={now} />)}
      </Fold>
    </section>
  );
}

function Group({ group, now }: { group: KnownGroup; now: Date }) {
  const text = useText();
  const packs = [...Map.groupBy(group.notes, ({ packId }) => packId)];
  return (
    <section class="context-group" aria-label={group.label}>
      <h3 dir="auto">{group.label}</h3>
      <p class="why" dir="auto">
        {text(WHY[group.role], group.why.words)}
      </p>
      {packs.map(([packId, notes]) => (
        <PackNotes key={packId} notes={notes} named={packs.length > 1} now={now} />
      ))}
    </section>
  );
}
