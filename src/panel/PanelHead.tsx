import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../domain/report/report.ts';
import type { Access, PanelActions } from '../ui/actions.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { useText, type MessageKey } from '../ui/text.ts';
import { CopyMenu } from './copy/CopyMenu.tsx';
import { DATA_PAGE, DEVICES_PAGE, LIBRARY_PAGE, SETTINGS_PAGE } from '../domain/ownPages.ts';
import { AccessSwitches } from './sections/AccessSection.tsx';

/**
 * Above whatever is shown: what went wrong with the reader's data, what can be done with the report, and the ways out
 * of the panel.
 */
export function PanelHead({
  report,
  page,
  hasBackupFailed,
  isCarryingStopped,
  hasLostNotes,
  actions,
}: {
  /** Null where there is none to do anything with. */
  report: Report | null;
  /** The address of the page shown; null where that is not known. */
  page: string | null;
  hasBackupFailed: boolean;
  isCarryingStopped: boolean;
  hasLostNotes: boolean;
  actions: PanelActions;
}) {
  const text = useText();
  return (
    <header class="panel-head small">
      {hasLostNotes && (
        <p role="alert">
          <a href={DATA_PAGE} target="_blank">
            <strong>{text('notesLost')}</strong>
          </a>
        </p>
      )}
      {hasBackupFailed && (
        <p>
          <a href={DATA_PAGE} target="_blank">
            <strong>{text('backupFailed')}</strong>
          </a>
        </p>
      )}
      {isCarryingStopped && (
        <p>
          <a href={DEVICES_PAGE} target="_blank">
            <strong>{text('carryingStopped')}</strong>
          </a>
        </p>
      )}
      {actions.goBack && (
        <button type="button" class="button go-back" onClick={actions.goBack}>
          {text('goBack')}
        </button>
      )}
      <div class={page === null ? 'panel-tools' : 'panel-tools report-tools'}>
        <span class="brand">{text('extensionName')}</span>
        {page !== null && <WhenItReads key={page} url={page} actions={actions} />}
        <div class="tools">
          {report && (
            <button
              type="button"
              class="tool"
              aria-label={text('readAgain')}
              title={text('readAgain')}
              onClick={() => actions.readAgain()}
            >
              <Icon name="again" />
            </button>
          )}
          {report && <CopyMenu key={report.readingId} report={report} actions={actions} />}
          <Way href={LIBRARY_PAGE} name="libraryTitle" icon="library" />
          <Way href={SETTINGS_PAGE} name="settingsTitle" icon="settings" />
        </div>
      </div>
    </header>
  );
}

function Way({ href, name, icon }: { href: string; name: MessageKey; icon: IconName }) {
  const text = useText();
  return (
    <a class="tool" href={href} target="_blank" aria-label={text(name)} title={text(name)}>
      <Icon name={icon} />
    </a>
  );
}

/** Whether pages are read by themselves or at a click, in a word that unfolds to the switches. */
function WhenItReads({ url, actions }: { url: string; actions: PanelActions }) {
  const text = useText();
  const [access, setAccess] = useState<Access | null>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => void actions.accessTo(url).then(setAccess), [url]);
  return (
    <>
      <button
        type="button"
        class="plain-button reads-when"
        aria-expanded={isOpen}
        title={text('accessHeading')}
        onClick={() => setOpen(!isOpen)}
      >
        {text(access?.page ? 'readsByItself' : 'readsOnClick')}
      </button>
      {isOpen && (
        <section class="access" aria-label={text('accessHeading')}>
          <AccessSwitches url={url} actions={actions} onKnown={setAccess} />
        </section>
      )}
    </>
  );
}
