import { render } from 'preact';
import { followAppearance } from '../../src/browser/appearance.ts';
import { followLocale } from '../../src/browser/locale.ts';
import { pageActions } from '../../src/browser/pageActions.ts';
import { Help } from '../../src/help/Help.tsx';
import { LocaleContext, textIn } from '../../src/ui/text.ts';

followAppearance();
const container = document.querySelector('#page');
let isShown = false;
followLocale((locale) => {
  document.title = textIn(locale)('helpPageTitle');
  if (container)
    render(
      <LocaleContext value={locale}>
        <Help actions={pageActions} />
      </LocaleContext>,
      container,
    );
  // The browser has looked for the place an address names before it was there.
  if (!isShown) document.querySelector(location.hash || '#page')?.scrollIntoView();
  isShown = true;
});
