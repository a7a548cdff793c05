/**
 * Finds what the oldest browsers Sidelight says it runs in do not have, by MDN's tables (`@mdn/browser-compat-data`):
 * in built scripts globals with what hangs on them, and methods by their names; in built style sheets rules,
 * properties, values, functions and selectors; in sources `browser.*`, whose name does not outlive building. A method
 * passes whose name is older on anything: of which thing it is called is told by the compiler, whose `lib` is as old.
 */
import compat from '@mdn/browser-compat-data' with { type: 'json' };
import type { Identifier } from '@mdn/browser-compat-data/types';
import { parse } from 'postcss';
import { parseSync } from 'vite';
import type { Finding } from './finding.ts';
import { OLDEST, type Browser } from './oldest.ts';

/** Asked for before it is used, or nothing is lost where it is not known. */
const ASKED_FOR = [
  // A second wall behind the policy, in browsers that have it.
  'trustedTypes',
  '.createPolicy()',
  '.createHTML()',
  '.createScriptURL()',
  '.getAttributeType()',
  // The one or the other, in src/page/marking/caretAt.ts.
  'document.caretPositionFromPoint',
  '.caretPositionFromPoint()',
  '.caretRangeFromPoint()',
  '.showDirectoryPicker()', // by src/browser/devices/folderCarrier.ts
  '.moveBefore()', // preact has the older way too
  'Error.stackTraceLimit', // set by zod, read by V8 alone
  'text-wrap: pretty', // lines are broken as ever
  ':highlight', // whole since Firefox 149: before, text-shadow was missing, which no mark has
];
/** Methods of ours and of libraries that the web has by the same name for something else. */
const OURS = [
  'em',
  'entry',
  'equal',
  'forget',
  'image',
  'linePos',
  'number',
  'run',
  's',
  'space',
  'take',
  'use',
  'when',
];
const KNOWN: ReadonlySet<string> = new Set([...ASKED_FOR, ...OURS.map((name) => `.${name}()`)]);

const childOf = (feature: Identifier | undefined, name: string): Identifier | undefined =>
  feature && name !== '__compat' && Object.hasOwn(feature, name) ? feature[name] : undefined;
const childrenOf = (feature: Identifier): [string, Identifier][] =>
  Object.keys(feature).flatMap((name): [string, Identifier][] => {
    const child = childOf(feature, name);
    return child ? [[name, child]] : [];
  });

const { api, css, javascript, webextensions } = compat;
const GLOBALS = [api, javascript.builtins].filter((tree) => tree !== undefined);

/** The first version of a browser that has a feature, unasked; Infinity: none; null: nothing is known of it. */
function since(feature: Identifier | undefined, browser: Browser): number | null {
  const support = feature?.['__compat']?.support[browser];
  if (!support) return null;
  const versions = (Array.isArray(support) ? support : [support])
    .filter(
      ({ version_added, version_removed, flags }) => typeof version_added === 'string' && !version_removed && !flags,
    )
    .map(({ version_added }) => Number.parseInt(String(version_added).replace('≤', ''), 10));
  return Math.min(Infinity, ...versions.filter(Number.isFinite));
}

/** Of each name the first version in which anything is called so. */
function firstOfName(trees: readonly Identifier[], browser: Browser): Map<string, number> {
  const first = new Map<string, number>();
  const gather = (feature: Identifier) => {
    for (const [key, child] of childrenOf(feature)) {
      const version = since(child, browser);
      const name = key.replace(/_static$|_event$/, '');
      if (version !== null) first.set(name, Math.min(version, first.get(name) ?? Infinity));
      gather(child);
    }
  };
  trees.forEach(gather);
  return first;
}

const firstIn = (...trees: Identifier[]) => ({
  chrome: firstOfName(trees, 'chrome'),
  firefox: firstOfName(trees, 'firefox'),
  firefox_android: firstOfName(trees, 'firefox_android'),
});
const METHODS = firstIn(...GLOBALS);
const STYLES = firstIn(css.properties ?? {}, css.types ?? {});

/** What a built script uses that a browser got only after its oldest version. */
export function findTooNew(where: string, source: string, browser: Browser): Finding[] {
  const found = collector(where, browser);
  const { program } = parseSync(where, source);
  const own = declaredIn(program);
  walk(program, (node) => {
    if (node.type === 'Identifier' && !own.has(String(node['name']))) {
      const name = String(node['name']);
      for (const tree of GLOBALS) found.add(name, since(childOf(tree, name), browser));
    }
    const [root = '', name = '', ...rest] = pathOf(node) ?? [];
    const owner = rest.length > 0 ? undefined : GLOBALS.map((tree) => childOf(tree, root)).find(Boolean);
    found.add(`${root}.${name}`, since(childOf(owner, `${name}_static`) ?? childOf(owner, name), browser));
    const method = node.type === 'CallExpression' ? pathOf(node['callee'])?.at(-1) : undefined;
    if (method) found.add(`.${method}()`, METHODS[browser].get(method) ?? null);
  });
  return found.findings();
}

/** The names that functions, classes and variables are declared by: minified, one may be that of a global. */
function declaredIn(program: unknown): Set<string> {
  const names = new Set<string>();
  walk(program, ({ type, id }) => {
    if (
      /^(?:FunctionDeclaration|ClassDeclaration|VariableDeclarator)$/.test(type) &&
      isNode(id) &&
      id.type === 'Identifier'
    )
      names.add(String(id['name']));
  });
  return names;
}

/**
 * What a source file uses of `browser` that a browser got only after its oldest version; what it asks for with `?.` is
 * fine.
 */
export function findTooNewOfBrowser(where: string, source: string, browser: Browser): Finding[] {
  const found = collector(where, browser);
  walk(parseSync(where, source).program, (node) => {
    const [root, ...names] = pathOf(node) ?? [];
    if (root !== 'browser') return;
    let feature: Identifier | undefined = webextensions.api;
    // The menus are called two ways, by one of which they are listed.
    for (const name of names) feature = childOf(feature, name === 'contextMenus' ? 'menus' : name);
    found.add(`browser.${names.join('.')}`, since(feature, browser));
  });
  return found.findings();
}

/**
 * Visits each node of a program, but for names that are no values (behind a dot, of properties), and for what is asked
 * for by `?.`.
 */
function walk(node: unknown, visit: (node: SyntaxNode) => void): void {
  if (Array.isArray(node)) for (const one of node) walk(one, visit);
  if (!isNode(node)) return;
  visit(node);
  for (const [key, child] of Object.entries(node)) {
    const isName = !node['computed'] && (key === 'key' || (key === 'property' && node.type === 'MemberExpression'));
    const isAskedFor = node['optional'] === true && (key === 'object' || key === 'callee');
    // Of what is asked for, the front is looked at all the same.
    if (isAskedFor && isNode(child) && child.type === 'MemberExpression') walk(child['object'], visit);
    else if (!isName) walk(child, visit);
  }
}

type SyntaxNode = { type: string } & Record<string, unknown>;
const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/**
 * The names of `a.b.c`; of what stands on anything else an empty one first: `['', 'c']`. Null for what is asked for by
 * `?.`.
 */
function pathOf(node: unknown): string[] | null {
  if (!isNode(node) || node.type !== 'MemberExpression' || node['computed'] || node['optional']) return null;
  const { object, property } = node;
  const name = isNode(property) ? String(property['name']) : '';
  if (isNode(object) && object.type === 'Identifier') return [String(object['name']), name];
  const isPath = isNode(object) && object.type === 'MemberExpression' && !object['computed'];
  const before = isPath ? pathOf(object) : [''];
  return before && [...before, name];
}

/** What a style sheet uses that a browser got only after its oldest version. */
export function findTooNewStyle(where: string, source: string, browser: Browser): Finding[] {
  const found = collector(where, browser);
  const [properties, rules] = [css.properties, css['at-rules']];
  const root = parse(source, { from: where });
  root.walkAtRules(({ name }) => found.add(`@${name}`, since(childOf(rules, name), browser)));
  root.walkDecls(({ prop, value }) => {
    const property = childOf(properties, prop);
    found.add(prop, since(property, browser));
    for (const [word, opens] of value.matchAll(/[a-z][a-z-]*(\()?/g)) {
      const name = opens ? word.slice(0, -1) : word;
      const own = since(childOf(property, name), browser);
      found.add(`${prop}: ${word}`, own ?? (opens ? (STYLES[browser].get(name) ?? null) : null));
    }
  });
  root.walkRules(({ selector }) => {
    for (const [, name = ''] of selector.matchAll(/::?([a-z-]+)/g)) {
      found.add(`:${name}`, since(childOf(css.selectors, name), browser));
    }
  });
  return found.findings();
}

/** Gathers what is newer than a browser's oldest version, each thing once. */
function collector(where: string, browser: Browser) {
  const tooNew = new Map<string, number>();
  const add = (what: string, version: number | null) => {
    if (version !== null && version > OLDEST[browser] && !KNOWN.has(what)) tooNew.set(what, version);
  };
  const findings = (): Finding[] =>
    [...tooNew].map(([what, version]) => ({
      where,
      problem: `uses ${what}, which ${browser} has ${version === Infinity ? 'not' : `since ${version}`}; the oldest is ${OLDEST[browser]}.`,
      instead:
        'Write it the older way, ask for it first (and say so in ASKED_FOR, tools/guards/tooNew.ts), or raise OLDEST (tools/guards/oldest.ts).',
    }));
  return { add, findings };
}
