import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Surface, TestBrowser } from './testBrowser.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  /** Texts on their grounds that axe has found good in this document, in the words of {@link flawsOfColour}. */
  var goodTexts: Set<string> | undefined;
}

/** The rules whose answer depends on colours. The first takes as long as all others together. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * Accessibility violations of a document as axe-core finds them, one line each: rule, what is wrong, where. Rules
 * beyond WCAG A and AA and best practices are left out.
 *
 * @param scope - only what depends on the colour scheme
 */
export async function axe(surface: Surface, scope: 'all' | 'colours' = 'all'): Promise<string[]> {
  const isLoaded = await surface.evaluate(() => 'axe' in globalThis);
  if (!isLoaded) await surface.load(source);
  const flaws = scope === 'all' ? await surface.evaluate(otherFlaws, RULES_OF_COLOUR) : [];
  flaws.push(...(await surface.evaluate(flawsOfColour, RULES_OF_COLOUR)));
  return flaws.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/**
 * What {@link axe} finds in the document of the current tab, in dark and in light. Begins with the scheme it finds and
 * leaves the other.
 */
export async function axeInBothSchemes(browser: TestBrowser): Promise<string[]> {
  const isDark = await browser.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const flaws: string[] = [];
  for (const scheme of isDark ? (['dark', 'light'] as const) : (['light', 'dark'] as const)) {
    await browser.setPageScheme(scheme);
    await browser.page.waitFor((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme);
    const found = await axe(browser.page, scheme === 'dark' ? 'colours' : 'all');
    flaws.push(...found.map((flaw) => `in ${scheme}: ${flaw}`));
  }
  return flaws;
}

/** Flaws of one of the extension's pages in the current tab: for accessibility, and whether 320 px cut it off. */
export async function flawsOf(browser: TestBrowser): Promise<string[]> {
  const flaws = await axeInBothSchemes(browser);
  await browser.setPageWidth(320);
  await browser.page.waitFor(() => innerWidth === 320);
  const isWider = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
  if (await browser.page.evaluate(isWider)) flaws.push('it is wider than 320 px');
  return flaws;
}

// These run inside the document.

async function otherFlaws(left: string[]): Promise<axeCore.Result[]> {
  const { violations } = await (globalThis as unknown as { axe: typeof axeCore }).axe.run(document, {
    resultTypes: ['violations'],
    preload: false, // of style sheets and media, for rules on orientation and sound, of which no page of ours has any
    rules: Object.fromEntries(left.map((rule) => [rule, { enabled: false }])),
  });
  return violations;
}

/**
 * What the rules on colours say depends on a text's colours, size and weight and on the grounds behind it, and most
 * texts share theirs with others: what axe has found good in this document it is not asked again. Texts that may lie
 * over anything are asked each time.
 */
async function flawsOfColour(rules: string[]): Promise<axeCore.Result[]> {
  // In Firefox the global object of what a debugger runs is another each time; the window is not.
  const good = (window.goodTexts ??= new Set());
  const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const grounds = new Map<Element | null, string>([[null, scheme]]);
  /**
   * The grounds behind an element, from the window's on; `anything` among them where they are not those of the elements
   * it is in.
   */
  const groundsOf = (element: Element | null): string => {
    const known = grounds.get(element);
    if (known !== undefined || element === null) return known ?? scheme;
    const { position, backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    const floats = /absolute|fixed|sticky/.test(position) && !(backgroundColor.startsWith('rgb(') && opacity === '1');
    const own = `${floats ? 'anything' : ''} ${backgroundColor} ${backgroundImage} ${opacity}`;
    const isClear = own === ' rgba(0, 0, 0, 0) none 1';
    const all = groundsOf(element.parentElement) + (isClear ? '' : `/${own}`);
    grounds.set(element, all);
    return all;
  };
  const isInline = (element: Element) => /^(?:inline|contents)$/.test(getComputedStyle(element).display);
  /** Whether a link has to be told from words beside it, as far as that is certain without axe. */
  const mayStandInText = (link: Element): boolean => {
    let block = link;
    while (isInline(block) && block.parentElement) block = block.parentElement;
    if (block === link) return false;
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { nodeValue, parentElement } = texts.currentNode;
      if (nodeValue?.trim() && !parentElement?.closest('a')) return true;
    }
    return false;
  };
  const inWords = (element: Element): string => {
    const { color, fontSize, fontWeight, textShadow, textDecorationLine } = getComputedStyle(element);
    const around = getComputedStyle(element.parentElement ?? element).color;
    const place = element.matches('a') && mayStandInText(element) ? 'link in text' : '';
    return [place, color, around, fontSize, fontWeight, textShadow, textDecorationLine, groundsOf(element)].join(' ');
  };
  const isSeen = (element: Element) =>
    (element.matches('input:not([type=checkbox], [type=radio]), select, textarea') ||
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '')) &&
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest('.visually-hidden') === null;
  const asked = [...document.body.querySelectorAll('*')].filter(
    (element) => isSeen(element) && !good.has(inWords(element)),
  );
  if (asked.length === 0) return [];
  const { passes, violations } = await (globalThis as unknown as { axe: typeof axeCore }).axe.run(
    { include: asked },
    { resultTypes: ['passes', 'violations'], elementRef: true, preload: false, runOnly: rules },
  );
  const [readable, tellable] = rules.map((rule) => {
    const nodes = passes.filter(({ id }) => id === rule).flatMap((passed) => passed.nodes);
    return new Set(nodes.flatMap(({ element }) => element ?? []));
  });
  for (const element of readable ?? []) {
    const words = inWords(element);
    if (!words.includes('anything') && (!words.startsWith('link in text') || tellable?.has(element))) good.add(words);
  }
  // An element cannot be sent.
  for (const node of violations.flatMap(({ nodes }) => nodes)) Reflect.deleteProperty(node, 'element');
  return violations;
}
