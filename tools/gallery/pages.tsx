import { render } from 'preact';
import { Help } from '../../src/help/Help.tsx';
import { Settings } from '../../src/settings/Settings.tsx';
import { LocaleContext, type Locale, type Text } from '../../src/ui/text.ts';
import { loadSample } from '../../src/welcome/loadSample.ts';
import pageStyle from '../../src/welcome/styles.css?url';
import { Welcome } from '../../src/welcome/Welcome.tsx';
import type { PageSpecimen } from './specimens/pages.ts';
import { take } from './step.ts';
import { styled } from './stage.ts';

/**
 * Shows the settings, the first-run page or help in one state, and does there what leads to it.
 *
 * @param words - of the sample article, which is read: no word of a pseudo-locale is a hedge
 */
export async function showPage(
  { page, actions, sample, steps = [] }: PageSpecimen,
  container: HTMLElement,
  locale: Locale,
  words: Text,
): Promise<void> {
  await styled(pageStyle);
  container.className = 'page';
  const load = {
    read: () => loadSample(words),
    awaited: () => new Promise<never>(() => undefined),
    failed: () => Promise.reject(new Error('no sample')),
  }[sample ?? 'read'];
  render(
    <LocaleContext value={locale}>
      {page === 'welcome' && <Welcome actions={actions} browserName="firefox" loadSample={load} />}
      {page === 'settings' && <Settings actions={actions} />}
      {page === 'help' && <Help actions={actions} />}
    </LocaleContext>,
    container,
  );
  for (const step of steps) await take(step);
}
