import { useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { Pages } from '../ui/pages/Pages.tsx';
import { useText, type MessageKey } from '../ui/text.ts';
import { fragmentOf, useAddress, VIEWS, type View } from './shared/address.ts';
import type { DataActions } from './data/view.ts';
import { DataView } from './data/DataView.tsx';
import type { DevicesActions } from './devices/view.ts';
import { DevicesView } from './devices/DevicesView.tsx';
import { DamagedRecords } from './DamagedRecords.tsx';
import { LostNotes } from './LostNotes.tsx';
import type { KeptActions } from './kept/view.ts';
import { KeptView } from './kept/KeptView.tsx';
import type { PacksActions } from './packs/view.ts';
import type { NotesActions } from './notes/view.ts';
import { NotesView } from './notes/NotesView.tsx';
import { PacksView } from './packs/PacksView.tsx';

const NAMES: Record<View, MessageKey> = {
  notes: 'libraryNotes',
  reading: 'libraryReading',
  packs: 'libraryPacks',
  data: 'libraryData',
  devices: 'libraryDevices',
};

/**
 * The library page: links to its views, and the one the address names. A view that was opened stays as it was while
 * another is shown: an import goes on.
 *
 * @param changeCount - another number whenever something outside this page has changed packs or data
 */
export function Library({
  packs,
  notes,
  kept,
  data,
  devices,
  changeCount,
  hasLostNotes = false,
  areNotesBack = false,
  now,
}: {
  packs: PacksActions;
  notes: NotesActions;
  kept: KeptActions;
  data: DataActions;
  devices: DevicesActions;
  changeCount: number;
  hasLostNotes?: boolean;
  areNotesBack?: boolean;
  now: Date;
}) {
  const text = useText();
  const { view } = useAddress();
  const opened = useRef(new Set<View>());
  opened.current.add(view);
  const shown = (name: View, content: () => ComponentChildren) =>
    opened.current.has(name) && (
      <div key={name} class="library-view" hidden={name !== view}>
        {content()}
      </div>
    );
  return (
    <>
      <header class="library-header">
        <div class="library-head">
          <h1>
            <span class="product">{text('extensionName')}</span> {text('libraryTitle')}
          </h1>
          <Pages here="library" />
        </div>
        <nav class="library-nav" aria-label={text('libraryNav')}>
          {VIEWS.map((name) => (
            <a key={name} href={fragmentOf(name)} aria-current={name === view ? 'page' : undefined}>
              {text(NAMES[name])}
            </a>
          ))}
        </nav>
      </header>
      {(hasLostNotes || areNotesBack) && <LostNotes areBack={!hasLostNotes} actions={data} />}
      <DamagedRecords actions={data} />
      {shown('notes', () => (
        <NotesView actions={notes} now={now} />
      ))}
      {shown('reading', () => (
        <KeptView actions={kept} now={now} />
      ))}
      {shown('packs', () => (
        <PacksView actions={packs} changeCount={changeCount} now={now} />
      ))}
      {shown('data', () => (
        <DataView actions={data} changeCount={changeCount} />
      ))}
      {shown('devices', () => (
        <DevicesView actions={devices} data={data} now={now} />
      ))}
    </>
  );
}
