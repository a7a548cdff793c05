import { render } from 'preact';
import { followAppearance } from '../../src/browser/appearance.ts';
import { keepBackedUp } from '../../src/browser/autoBackup.ts';
import { followLocale } from '../../src/browser/locale.ts';
import { pageActions } from '../../src/browser/pageActions.ts';
import { LocaleContext, textIn } from '../../src/ui/text.ts';
import { loadSample } from '../../src/welcome/loadSample.ts';
import { Welcome } from '../../src/welcome/Welcome.tsx';

followAppearance();
const container = document.querySelector('#page');
followLocale((locale) => {
  const text = textIn(locale);
  document.title = text('welcomePageTitle');
  if (container)
    render(
      <LocaleContext value={locale}>
        <Welcome
          actions={pageActions}
          browserName={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
          loadSample={() => loadSample(text)}
        />
      </LocaleContext>,
      container,
    );
});
keepBackedUp();
