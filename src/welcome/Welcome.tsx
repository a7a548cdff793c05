import { Fragment, type ComponentChildren } from 'preact';
import { MARKS_PAGE, SHORTCUTS_PAGE } from '../domain/ownPages.ts';
import { languageName } from '../ui/inWords/contextNoteWords.ts';
import type { PageActions } from '../ui/pages/actions.ts';
import { Pages } from '../ui/pages/Pages.tsx';
import { ReadingChoice } from '../ui/pages/ReadingChoice.tsx';
import { Keys, useShortcuts } from '../ui/pages/ShortcutList.tsx';
import { WeeklyBackup } from '../ui/pages/WeeklyBackup.tsx';
import { useText, type MessageKey } from '../ui/text.ts';
import type { Sample } from './readSample.ts';
import { SampleReading } from './Sample.tsx';

/** The command of the toolbar button, as the manifest has it. */
const BUTTON = '_execute_action';

/** The languages there is a lexicon for. */
export const LANGUAGES_EXAMINED = ['en', 'de', 'fr', 'es'];

/** How many outlets the shipped pack knows, to the nearest thousand. */
export const OUTLETS_KNOWN = 7000;

/** What is read, what is kept, and what each permission is for: a reader may ask before they begin. */
const ANSWERED_IN_HELP: readonly MessageKey[] = ['helpReadQuestion', 'helpKeptQuestion', 'helpGrantQuestion'];

/**
 * What opens at installing: what Sidelight is for, the button, a sample to try, when it may read, and that a backup is
 * needed.
 */
export function Welcome({
  actions,
  browserName,
  loadSample,
}: {
  actions: PageActions;
  browserName: 'chromium' | 'firefox';
  loadSample: () => Promise<Sample>;
}) {
  const text = useText();
  const examined = LANGUAGES_EXAMINED.map((language) => languageName(language, text.tag));
  return (
    <>
      <header>
        <h1>{text('welcomeTitle')}</h1>
        <p class="lead">{text('welcomePurpose')}</p>
      </header>
      <ol class="steps">
        <Step
          id="pin"
          heading="welcomePin"
          icon={<img src="/icons/32.png" alt="" width="20" height="20" class="button-icon" />}
        >
          <p>{text(browserName === 'firefox' ? 'welcomePinFirefox' : 'welcomePinChrome')}</p>
          <Press actions={actions} />
        </Step>
        <Step id="try" heading="welcomeTry">
          <p>{text('welcomeTryIntro')}</p>
          <SampleReading load={loadSample} />
        </Step>
        <Step id="access" heading="welcomeAccess">
          <ReadingChoice actions={actions} />
          <p class="soft small">{text('welcomeAccessTold')}</p>
        </Step>
        <Step id="stays" heading="welcomeStays">
          <p>{text('welcomeStaysTold')}</p>
          <WeeklyBackup actions={actions} />
        </Step>
      </ol>
      <footer class="soft small">
        <p>{text('welcomeLanguages', new Intl.ListFormat(text.tag).format(examined))}</p>
        <p>{text('welcomeOutlets', text.number(OUTLETS_KNOWN))}</p>
        <p>
          <a href={SHORTCUTS_PAGE}>{text('shortcutsHeading')}</a> · <a href={MARKS_PAGE}>{text('helpMarks')}</a>
          {ANSWERED_IN_HELP.map((question) => (
            <Fragment key={question}>
              {' · '}
              <a href={`/help.html#${question}`}>{text(question)}</a>
            </Fragment>
          ))}
        </p>
        <Pages here="welcome" />
      </footer>
    </>
  );
}

function Step({
  id,
  heading,
  icon,
  children,
}: {
  id: string;
  heading: MessageKey;
  icon?: ComponentChildren;
  children: ComponentChildren;
}) {
  const text = useText();
  return (
    <li>
      <section aria-labelledby={id}>
        <h2 id={id}>
          {text(heading)} {icon}
        </h2>
        {children}
      </section>
    </li>
  );
}

/** How a page is read, with the keys the browser has really given. */
function Press({ actions }: { actions: PageActions }) {
  const text = useText();
  const shortcuts = useShortcuts(actions);
  if (shortcuts === null) return null;
  const keys = shortcuts === 'failed' ? '' : (shortcuts.find(({ name }) => name === BUTTON)?.keys ?? '');
  if (keys === '') return <p>{text('welcomeClick')}</p>;
  return (
    <p>
      {text('welcomePress')} <Keys keys={keys} />
    </p>
  );
}
