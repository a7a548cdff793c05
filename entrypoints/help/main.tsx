import { render } from 'preact';
import { followAppearance } from '../../src/browser/appearance.ts';
import { pageLocale } from '../../src/browser/locale.ts';
import { pageActions } from '../../src/browser/pageActions.ts';
import { Help } from '../../src/help/Help.tsx';
import { LocaleContext, textIn } from '../../src/ui/text.ts';

const locale = pageLocale();
followAppearance();
document.title = textIn(locale)('helpPageTitle');
const container = document.querySelector('#page');
if (container)
  render(
    <LocaleContext value={locale}>
      <Help actions={pageActions} />
    </LocaleContext>,
    container,
  );
// The browser has looked for the place an address names before it was there.
document.querySelector(location.hash || '#page')?.scrollIntoView();
