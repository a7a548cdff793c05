import { useText, type MessageKey, type Text } from '../../ui/text.ts';
import type { Counted, PackPreview, VersionOrder } from '../../messages/packsView.ts';
import { ContextNoteItem } from './ContextNoteItem.tsx';
import { PackFactsList } from './PackFactsList.tsx';

const REPLACES: Record<VersionOrder, MessageKey> = {
  newer: 'replacesOlder',
  same: 'replacesSame',
  older: 'replacesNewer',
};
const APPLY: Record<VersionOrder | 'new', MessageKey> = {
  new: 'addPack',
  newer: 'replacePack',
  same: 'replacePack',
  older: 'replaceWithOlder',
};

/** What a checked file would bring, and what it would replace. Nothing has changed yet. */
export function PreviewCard({
  preview,
  now,
  onApply,
  onCancel,
}: {
  preview: PackPreview;
  now: Date;
  onApply: () => void;
  onCancel: () => void;
}) {
  const text = useText();
  const { pack, replaces } = preview;
  return (
    <article class="pack preview" aria-labelledby="preview">
      <header>
        <h3 id="preview" dir="auto" tabIndex={-1} data-step>
          {pack.title}
        </h3>
        <p class="pack-origin soft small">{text('previewLabel')}</p>
      </header>
      {pack.description !== undefined && <p dir="auto">{pack.description}</p>}
      {replaces && <p class="notice">{replacesWords(replaces, pack.version, text)}</p>}
      {replaces && replaces.facts.maintainer.name !== pack.maintainer.name && (
        <p class="notice">{text('otherMaintainer', replaces.facts.maintainer.name, pack.maintainer.name)}</p>
      )}
      <PackFactsList facts={pack} now={now} />
      <dl class="facts">
        <CountRow
          label="subjectsLabel"
          counted={preview.subjectTypes}
          words={(name) => text.find(`value_subjectType_${name.replaceAll('-', '_')}`)}
        />
        <CountRow
          label="kindsLabel"
          counted={preview.kinds}
          words={(name) => text.find(`value_contextNoteKind_${name}`)}
        />
        <CountRow label="speakersLabel" counted={preview.speakers} more={preview.moreSpeakers} />
        <CountRow label="publishersLabel" counted={preview.publishers} more={preview.morePublishers} />
      </dl>
      {preview.examples.length > 0 && (
        <>
          <h4>{text('examplesHeading')}</h4>
          <ol class="context-note-items">
            {preview.examples.map((note) => (
              <ContextNoteItem key={note.id} note={note} />
            ))}
          </ol>
        </>
      )}
      <div class="buttons">
        <button type="button" class="button primary" onClick={onApply}>
          {text(APPLY[replaces?.order ?? 'new'])}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {text('cancelImport')}
        </button>
      </div>
    </article>
  );
}

function replacesWords({ facts, order }: NonNullable<PackPreview['replaces']>, version: string, text: Text): string {
  return text(REPLACES[order], facts.version, text.count('noteCount', facts.notes), version);
}

function CountRow({
  label,
  counted,
  more = 0,
  words = (name) => name,
}: {
  label: MessageKey;
  counted: readonly Counted[];
  more?: number;
  words?: (name: string) => string | null;
}) {
  const text = useText();
  if (counted.length === 0) return null;
  return (
    <div>
      <dt>{text(label)}</dt>
      <dd>
        {counted.map(({ name, count }, index) => (
          <span key={name}>
            {index > 0 && ' · '}
            <bdi>{words(name) ?? name}</bdi>
            {'\u00a0'}
            <span class="number">{text.number(count)}</span>
          </span>
        ))}
        {more > 0 && <span class="soft"> · {text.count('andMore', more)}</span>}
      </dd>
    </div>
  );
}
