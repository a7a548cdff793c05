import type { ComponentChildren } from 'preact';
import { DATA_PAGE, DEVICES_PAGE } from '../domain/ownPages.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../domain/interfaceLanguage.ts';
import { DENSITIES, TEXT_SIZES, THEMES } from '../domain/appearance.ts';
import { KeepingChoice } from './KeepingChoice.tsx';
import type { KnownSettings, PageActions } from '../ui/pages/actions.ts';
import { MarkList } from '../ui/pages/MarkList.tsx';
import { languageName } from '../ui/inWords/contextNoteWords.ts';
import { Pages } from '../ui/pages/Pages.tsx';
import { ReadingChoice } from '../ui/pages/ReadingChoice.tsx';
import { ShortcutList } from '../ui/pages/ShortcutList.tsx';
import { useFollowed } from '../ui/pages/useFollowed.ts';
import { WeeklyBackup } from '../ui/pages/WeeklyBackup.tsx';
import { NamedButton } from '../ui/NamedButton.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useText, type MessageKey } from '../ui/text.ts';
import { VoiceChoice } from '../ui/pages/VoiceChoice.tsx';

/** All a reader can set, in one column; each choice holds at once. */
export function Settings({ actions }: { actions: PageActions }) {
  const text = useText();
  const known = useFollowed(actions.followSettings);
  const travels = useFollowed(actions.followConnected) && <p class="soft small">{text('settingTravels')}</p>;
  return (
    <>
      <header>
        <h1>{text('settingsTitle')}</h1>
        <Pages here="settings" />
      </header>
      <Part id="reading" heading="readingHeading">
        <p>{text('readingIntro')}</p>
        <ReadingChoice actions={actions} />
        {known && known.switchedOff.length > 0 && (
          <>
            <SwitchedOff entries={known.switchedOff} actions={actions} />
            {travels}
          </>
        )}
      </Part>
      <Part id="keeping" heading="keepHeading">
        <p>{text('keepIntro')}</p>
        {known ? (
          <KeepingChoice keeping={known.keeping} actions={actions} />
        ) : (
          <p class="soft">{text('pageLoading')}</p>
        )}
      </Part>
      <Part id="marking" heading="markingHeading">
        {known ? <Marks known={known} actions={actions} /> : <p class="soft">{text('pageLoading')}</p>}
        {known && travels}
      </Part>
      <Part id="appearance" heading="appearanceHeading">
        {known ? <Looks known={known} actions={actions} /> : <p class="soft">{text('pageLoading')}</p>}
      </Part>
      <Part id="language" heading="settingsLanguage">
        {known ? (
          <LanguageChoice chosen={known.language} actions={actions} />
        ) : (
          <p class="soft">{text('pageLoading')}</p>
        )}
        <p class="soft small">{text('settingsLanguageTold')}</p>
      </Part>
      {!actions.isOnPhone && (
        <Part id="shortcuts" heading="shortcutsHeading">
          <ShortcutList actions={actions} />
          {known && <Switch label={text('menusSwitch')} on={known.menus} onChange={actions.setMenus} />}
        </Part>
      )}
      <Part id="data" heading="settingsData">
        <p>{text('settingsDataTold')}</p>
        <WeeklyBackup actions={actions} />
        <p>
          <a href={DATA_PAGE}>{text('settingsDataLink')}</a>
        </p>
        <p>
          <a href={DEVICES_PAGE}>{text('settingsDevices')}</a>
        </p>
      </Part>
    </>
  );
}

function Part({ id, heading, children }: { id: string; heading: MessageKey; children: ComponentChildren }) {
  const text = useText();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{text(heading)}</h2>
      {children}
    </section>
  );
}

/** What the reader has switched off in the panel, each with a way to take that back. */
function SwitchedOff({ entries, actions }: { entries: readonly string[]; actions: PageActions }) {
  const text = useText();
  return (
    <>
      <h3 id="switched-off">{text('switchedOffHeading')}</h3>
      <ul class="sites" aria-labelledby="switched-off">
        {entries.map((entry) => (
          <li key={entry}>
            <bdi>{entry}</bdi>
            <NamedButton label="switchOn" of={entry} onClick={() => actions.switchOn(entry)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Marks({ known: { marking }, actions }: { known: KnownSettings; actions: PageActions }) {
  const text = useText();
  return (
    <>
      <Switch label={text('markInPage')} on={marking.on} onChange={(on) => actions.changeMarking({ on })} />
      <p>{text('markingKinds')}</p>
      <MarkList marking={marking} onChange={actions.changeMarking} />
      <p>{text('markingVoices')}</p>
      <VoiceChoice hidden={marking.hiddenVoices} onChange={actions.changeMarking} />
    </>
  );
}

function Looks({
  known: {
    appearance: { theme, size, density },
  },
  actions,
}: {
  known: KnownSettings;
  actions: PageActions;
}) {
  return (
    <>
      <Choice
        name="theme"
        values={THEMES}
        chosen={theme}
        onChoose={(chosen) => actions.changeAppearance({ theme: chosen })}
      />
      <Choice
        name="size"
        values={TEXT_SIZES}
        chosen={size}
        onChoose={(chosen) => actions.changeAppearance({ size: chosen })}
      />
      <Choice
        name="density"
        values={DENSITIES}
        chosen={density}
        onChoose={(chosen) => actions.changeAppearance({ density: chosen })}
      />
    </>
  );
}

/** Each language by its own name: who has chosen one they cannot read finds theirs. */
function LanguageChoice({ chosen, actions }: { chosen: InterfaceLanguage; actions: PageActions }) {
  const text = useText();
  return (
    <fieldset class="choices in-row">
      <legend>{text('settingsLanguageLabel')}</legend>
      {INTERFACE_LANGUAGES.map((language) => (
        <label key={language} lang={language === 'browser' ? undefined : language}>
          <input
            type="radio"
            name="language"
            checked={language === chosen}
            onChange={() => actions.setLanguage(language)}
          />
          {language === 'browser' ? text('value_theme_system') : ownName(language)}
        </label>
      ))}
    </fieldset>
  );
}

/** "Español": as a list has it, with a capital. */
function ownName(language: string): string {
  const [first = '', ...rest] = languageName(language, language);
  return first.toLocaleUpperCase(language) + rest.join('');
}

const LEGENDS = { theme: 'themeLabel', size: 'sizeLabel', density: 'densityLabel' } as const;

/** One of a few values, side by side. */
function Choice<T extends string>({
  name,
  values,
  chosen,
  onChoose,
}: {
  name: keyof typeof LEGENDS;
  values: readonly T[];
  chosen: T;
  onChoose: (value: T) => void;
}) {
  const text = useText();
  return (
    <fieldset class="choices in-row">
      <legend>{text(LEGENDS[name])}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {text.find(`value_${name}_${value}`)}
        </label>
      ))}
    </fieldset>
  );
}
