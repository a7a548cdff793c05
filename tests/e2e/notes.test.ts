import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLES, OPED, OTHER_OUTLET, SAME_OUTLET } from './articles.ts';
import { forgotten, readArticle, selectWords, WHOLE_REPORT } from '../../tools/drive/article.ts';
import { launch } from '../../tools/drive/browser.ts';
import { BROWSERS, type TestBrowser } from '../../tools/drive/testBrowser.ts';
import { serve, type Server } from '../../tools/drive/server.ts';

/** Passages of the opinion piece, each once in it. */
const FLEET = 'The might of the northern fleet is not in question.';
const SECRET = 'pact reportedly met in secret last week';
const COSTS = "the capital's refusal to share the costs of the new locks";
/** In the text of every article. */
const TOPIC = 'harbour authority';
/** The opinion piece links to it, and so does the article on the tram line here. */
const LINKED = 'http://www.tidewater-post.example/p/1';

const linking = (page: string) =>
  page.replace('Work could begin', `As <a href="${LINKED}">was said</a>, work could begin`);
const edited = (page: string) =>
  page
    // Other words around it: it has moved.
    .replace(
      `On May 3 the ministers will meet again in the old customs house. ${FLEET}`,
      `${FLEET} Nobody has doubted that since the war.`,
    )
    // Other words in it: it is uncertain.
    .replace(COSTS, "the capital's recent refusal to pay a share of the costs of the locks")
    // Nothing left of it.
    .replace(/<p>The “guardians”.*?<\/p>/, '<p>A correction was made to this article on Monday.</p>');

/**
 * Notes on passages, topics and links, by the real button and the real panel. The tests of one browser build on each
 * other.
 */
describe.each(BROWSERS)('%s', (name) => {
  let server: Server;
  let browser: TestBrowser;
  beforeAll(async () => {
    server = await serve({ ...ARTICLES, [SAME_OUTLET]: linking(ARTICLES[SAME_OUTLET] ?? '') });
    browser = await launch(name, { packsStored: true, server });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const painted = (highlight: string) =>
    browser.page.evaluate(
      (wanted) =>
        [...(CSS.highlights.get(wanted) ?? [])].map((range) => (range instanceof Range ? range.toString() : '')),
      highlight,
    );
  const waitPainted = (highlight: string, words: string) =>
    browser.page.waitFor(
      (wanted, expected) =>
        [...(CSS.highlights.get(wanted) ?? [])].some(
          (range) => range instanceof Range && range.toString() === expected,
        ),
      highlight,
      words,
    );
  const save = async (body: string) => {
    await browser.panel.type('.editor textarea', body);
    await browser.panel.press('Control+Enter');
    await browser.panel.waitFor(() => !document.querySelector('.editor'));
    await browser.panel.says(body);
  };
  const noteSelection = async (words: string) => {
    await selectWords(browser, words);
    await browser.panel.click('.foot-buttons .button:nth-child(2)');
    await browser.panel.waitFor(
      (expected) => document.querySelector('.editor .quote')?.textContent === expected,
      words,
    );
  };
  /** Chooses in whichever list of the editor has it. */
  const choose = (words: string) =>
    browser.panel.evaluate((wanted) => {
      const options = [...document.querySelectorAll<HTMLOptionElement>('.editor option')];
      const option = options.find(({ text }) => text.includes(wanted));
      if (!option) throw new Error(`no ${wanted} among ${options.map(({ text }) => text).join(', ')}`);
      option.selected = true;
      option.closest('select')?.dispatchEvent(new Event('change', { bubbles: true }));
    }, words);
  const pressButton = (words: string) =>
    browser.panel.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === wanted);
      if (!button) throw new Error(`no button ${wanted}`);
      button.click();
    }, words);
  /** The badge of the note with these words; empty where it has none. */
  const badgeOf = (words: string) =>
    browser.panel.evaluate((wanted) => {
      const note = [...document.querySelectorAll('.note')].find(({ textContent }) => textContent.includes(wanted));
      return note?.querySelector('.badge')?.textContent ?? '';
    }, words);

  test('the shortcut is really assigned', async () => {
    const commands = await browser.commands();
    expect(commands.find((command) => command.name === 'note-selection')?.shortcut).toMatch(/Alt\+Shift\+D/);
  });

  test('nothing selected says so', async () => {
    await readArticle(browser, OPED);
    await browser.panel.click('.foot-buttons .button:nth-child(2)');
    await browser.panel.says('First select some words of the article');
  });

  test('a passage selected is noted and painted, with its tags', async () => {
    await noteSelection(FLEET);
    await browser.panel.type('.tags-field input', 'north coast, ships');
    await save('How large is it?');
    await waitPainted('sidelight-note', FLEET);
    await browser.panel.waitFor('.note .quote');
    expect(await browser.panel.text('.note .tags')).toMatch(/north coast\s+ships/);
  });

  test('that it was saved is said, with the ways to it and back', async () => {
    await noteSelection(COSTS);
    await browser.panel.type('.editor textarea', 'Taken back.');
    await browser.panel.press('Control+Enter');
    await browser.panel.waitFor(() => document.querySelector('.saved [role=status]')?.textContent === 'Saved');
    await browser.panel.waitFor(() => document.activeElement?.matches('.foot .primary'));
    await browser.panel.press('Tab');
    await browser.panel.press('Tab');
    await browser.panel.press('Enter');
    await browser.panel.waitFor(
      () => document.activeElement?.matches('.note') && document.activeElement.textContent.includes('Taken back.'),
    );
    await browser.panel.waitFor(() => !document.querySelector('.saved'));
    await noteSelection(SECRET);
    await browser.panel.type('.editor textarea', 'To be undone.');
    await browser.panel.press('Control+Enter');
    await browser.panel.click('.saved > :last-child');
    await browser.panel.waitFor(
      () => document.querySelector<HTMLTextAreaElement>('.foot textarea')?.value === 'To be undone.',
    );
    await browser.panel.waitFor(() => document.querySelectorAll('.note:not(.unfinished)').length === 2);
    await browser.panel.click('.editor .buttons .button:nth-child(2)');
    await browser.panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.note')]
        .find(({ textContent }) => textContent.includes('Taken back.'))
        ?.querySelector<HTMLElement>('.note-foot .buttons > .button:last-child')
        ?.click(),
    );
    await browser.panel.waitFor('.note.deleted');
  });

  test('it is still there and painted when the worker died and the page was reloaded', async () => {
    await browser.killBackground();
    await browser.reload();
    await forgotten(browser);
    await browser.clickAction();
    await browser.panel.says('How large is it?');
    await waitPainted('sidelight-note', FLEET);
  });

  test('the quote in the panel shows the passage in the page', async () => {
    await browser.panel.click('.quote-link');
    await browser.page.waitFor(() => CSS.highlights.has('sidelight-flash'));
    expect(await painted('sidelight-flash')).toEqual([FLEET]);
  });

  test('a click on the passage in the page brings the note', async () => {
    const middle = await browser.page.evaluate(() => {
      document.getSelection()?.removeAllRanges();
      const range = [...(CSS.highlights.get('sidelight-note') ?? [])][0];
      if (!(range instanceof Range)) throw new Error('not painted');
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const [box] = range.getClientRects();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 0, y: 0 };
    });
    await browser.page.click(middle);
    await browser.panel.waitFor(
      () => document.activeElement?.matches('.note') && document.activeElement.textContent.includes('How large is it?'),
    );
  });

  test('marks are typed around the words selected, and can be undone', async () => {
    await noteSelection(SECRET);
    await browser.panel.type('.editor textarea', 'Who says so?');
    await browser.panel.press('Control+a');
    await browser.panel.press('Control+b');
    const body = () =>
      browser.panel.evaluate(() => document.querySelector<HTMLTextAreaElement>('.editor textarea')?.value);
    expect(await body()).toBe('**Who says so?**');
    await browser.panel.press('Control+z');
    expect(await body()).toBe('Who says so?');
  });

  test('a draft on a passage survives closing the panel', async () => {
    await browser.panel.says('Draft kept.');
    await browser.closePanel();
    await browser.clickAction();
    await browser.panel.click('.unfinished .button');
    await browser.panel.waitFor((words) => document.querySelector('.editor .quote')?.textContent === words, SECRET);
    await save(' And when?');
    await waitPainted('sidelight-note', SECRET);
  });

  test('when the text has changed, notes say what became of their passages', async () => {
    await noteSelection(COSTS);
    await save('See the budget.');
    server.pages[OPED] = edited(ARTICLES[OPED] ?? '');
    await readArticle(browser, OPED);
    await browser.panel.says('See the budget.');
    expect(await badgeOf('How large is it?')).toBe('Moved.');
    expect(await badgeOf('See the budget.')).toBe('Uncertain.');
    expect(await badgeOf('And when?')).toBe('Not found.');
    await waitPainted('sidelight-note', FLEET);
    expect(await painted('sidelight-note-uncertain')).toHaveLength(1);
    expect(await browser.panel.text('.orphans > summary')).toContain('1 note on a passage');
  });

  test('a note whose passage is gone is put on another', async () => {
    await selectWords(browser, 'A correction was made to this article on Monday.');
    await browser.panel.click('.orphans > summary');
    await browser.panel.click('.orphans .note .button');
    await waitPainted('sidelight-note', 'A correction was made to this article on Monday.');
    await browser.panel.waitFor(() => !document.querySelector('.orphans'));
    expect(await badgeOf('And when?')).toBe('');
  });

  test('an uncertain place is confirmed', async () => {
    await pressButton('This is the passage');
    await browser.panel.waitFor(() => !document.body.innerText.includes('Uncertain.'));
    await browser.page.waitFor(() => !CSS.highlights.has('sidelight-note-uncertain'));
  });

  test('a note on a topic, begun with the words selected, comes back wherever they are used', async () => {
    await selectWords(browser, TOPIC);
    await browser.panel.click('.foot .button');
    await choose('A topic…');
    await browser.panel.waitFor(
      (words) => document.querySelector<HTMLInputElement>('.topic-form input')?.value === words,
      TOPIC,
    );
    await save('Run by the city since 1998.');
    await readArticle(browser, OTHER_OUTLET);
    await browser.panel.says('Run by the city since 1998.');
    await browser.panel.click('.note .entry');
    await browser.page.waitFor(() => CSS.highlights.has('sidelight-flash'));
    expect(await painted('sidelight-flash')).toEqual([TOPIC]);
  });

  test('the reader’s tags are suggested, from whatever article they are', async () => {
    await browser.panel.click('.foot .button');
    await browser.panel.waitFor(() =>
      [...document.querySelectorAll('datalist option')].some(({ textContent }) => textContent === 'north coast'),
    );
    await browser.panel.press('Escape');
    await browser.panel.waitFor('.foot-buttons');
  });

  test('a note on a linked page comes back where another article links to it', async () => {
    await readArticle(browser, OPED);
    await browser.panel.click('.foot .button');
    await choose('A page it links to…');
    await browser.panel.waitFor(
      (url) => [...document.querySelectorAll('.editor option')].some(({ textContent }) => textContent.includes(url)),
      'here',
    );
    await save('The first of three.');
    await readArticle(browser, SAME_OUTLET);
    await browser.panel.says('The first of three.');
    await browser.panel.says('tidewater-post.example/p/1');
    await readArticle(browser, OTHER_OUTLET);
    await browser.panel.says('Run by the city since 1998.');
    expect(await browser.panel.text()).not.toContain('The first of three.');
  });

  test('a note edited in two windows keeps both texts until one is chosen', async () => {
    const edit = async () => {
      await browser.panel.says('Run by the city since 1998.');
      // Race: what the second answer brings may be drawn between pressing the button and letting it go.
      await browser.panel.waitFor(WHOLE_REPORT);
      await browser.panel.click('.note-foot .button');
      await browser.panel.waitFor('.editor textarea');
    };
    await edit();
    await browser.newWindow(OTHER_OUTLET);
    await browser.clickAction();
    await edit();
    await browser.panel.type('.editor textarea', ' From the second window.');
    await browser.panel.press('Control+Enter');
    await browser.panel.says('From the second window.');
    await browser.switchToTab(0);
    await browser.panel.type('.editor textarea', ' From the first window.');
    await browser.panel.press('Control+Enter');
    await browser.panel.waitFor('.rival-texts');
    const texts = await browser.panel.text('.rival-texts');
    expect(texts).toContain('From the first window.');
    expect(texts).toContain('From the second window.');
    await pressButton('Keep both');
    await browser.panel.waitFor(
      () => !document.querySelector('.rivals') && document.querySelectorAll('.note').length === 2,
    );
  });

  test('nothing of ours went wrong', async () => {
    expect(await browser.errors()).toEqual([]);
  });
});
