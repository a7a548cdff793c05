import { render } from 'preact';
import { followAppearance } from '../../src/browser/appearance.ts';
import { keepBackedUp } from '../../src/browser/autoBackup.ts';
import { pageLocale } from '../../src/browser/locale.ts';
import { pageActions } from '../../src/browser/pageActions.ts';
import { Settings } from '../../src/settings/Settings.tsx';
import { languageName } from '../../src/ui/packs/contextNoteWords.ts';
import { LocaleContext, textIn } from '../../src/ui/text.ts';

const locale = pageLocale();
followAppearance();
document.title = textIn(locale)('settingsPageTitle');
const container = document.querySelector('#page');
if (container)
  render(
    <LocaleContext value={locale}>
      <Settings actions={pageActions} interfaceLanguage={languageName(locale.tag, locale.tag)} />
    </LocaleContext>,
    container,
  );
keepBackedUp();
