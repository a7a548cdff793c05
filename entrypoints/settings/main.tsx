import { render } from 'preact';
import { followAppearance } from '../../src/browser/appearance.ts';
import { keepBackedUp } from '../../src/browser/autoBackup.ts';
import { followLocale } from '../../src/browser/locale.ts';
import { pageActions } from '../../src/browser/pageActions.ts';
import { Settings } from '../../src/settings/Settings.tsx';
import { LocaleContext, textIn } from '../../src/ui/text.ts';

followAppearance();
const container = document.querySelector('#page');
followLocale((locale) => {
  document.title = textIn(locale)('settingsPageTitle');
  if (container)
    render(
      <LocaleContext value={locale}>
        <Settings actions={pageActions} />
      </LocaleContext>,
      container,
    );
});
keepBackedUp();
