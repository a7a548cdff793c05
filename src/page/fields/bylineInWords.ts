import { linesOf } from '../document/lines.ts';
import { isText } from '../document/nodes.ts';
import type { Mark } from '../document/page.ts';
import { collectAuthors, evidenceOf, type Authors } from '../remarks/collectAuthors.ts';
import { isAgency } from '../words/agencies.ts';
import { beginsByline, isWholeByline } from '../words/isByline.ts';
import { isFirstName, looksLikePerson, withoutLead, withoutRoles } from '../words/personName.ts';
import { withoutDateBefore } from '../words/readByline.ts';

const MAX_LENGTH = 400;
const MAX_CLIMB = 4;
/** Whether a text only announces names: "Written by". */
export const isLabel = (text: string): boolean =>
  text.length < MAX_LABEL && withoutLead(`${text.replace(/:$/, '')}: `).trim() === '';
export const MAX_LABEL = 25;
/** "Una - Product marketer". */
const BEHIND_NAME = /\s[|–—-]\s|,\s/;

/** The lines of an element, with a colon behind a label before a link: "Author <a>Jane Doe</a>". */
function labelledLines(element: Element): string[] {
  const [label, name] = [element.firstChild, element.firstElementChild];
  const lines = linesOf(element, MAX_LENGTH);
  if (!label || !isText(label) || label.nextSibling !== name || name?.tagName !== 'A') return lines;
  const words = label.data.trim();
  return beginsByline(words) && isLabel(words) && /^\p{L}+$/u.test(words)
    ? lines.map((line, at) => (at === 0 ? line.replace(words, `${words}:`) : line))
    : lines;
}

/** A byline that only its words mark: taken if the text is nothing but a byline. */
export function authorsInWords(mark: Mark, isOutlet: (name: string) => boolean): Authors {
  const printed = labelledLines(mark.element);
  let lines = printed.map(withoutDateBefore);
  // A label in an element of its own: the names stand beside it.
  let parent = mark.element.parentElement;
  for (let step = 0; parent && step < MAX_CLIMB && lines.length < 2 && isLabel(lines[0] ?? ''); step += 1) {
    lines = linesOf(parent, MAX_LENGTH);
    parent = parent.parentElement;
  }
  const from = lines.findIndex((line) => beginsByline(line));
  const [first = '', second = ''] = lines.slice(Math.max(from, 0));
  const isDated = printed.some((line) => line !== first && line.endsWith(first));
  for (const text of isLabel(first)
    ? [`${first.replace(/(?:(?<!\s)\s+)?:$/, '')}: ${listed(first, second, lines.slice(Math.max(from, 0) + 2))}`]
    : [first, `${first} ${second}`]) {
    const found = collectAuthors(
      text,
      evidenceOf(mark),
      isOutlet,
      !(isLabel(first) && isFirstName(second.split(BEHIND_NAME)[0] ?? '')),
    );
    const people = found.people.map(({ name }) => name);
    const organisations = found.organisations.map(({ name }) => name);
    if (people.length > 0 ? people.some((name) => isTag(name, parent)) : !organisations.some(isAgency)) continue;
    const isCredited = (name: string) => people.length === 0 || isOutlet(name) || isAgency(name);
    const named = [...people, ...organisations.filter(isCredited)];
    if (isWholeByline(text, named, isDated)) return found;
  }
  return collectAuthors(presented(mark.element), evidenceOf(mark), isOutlet, true);
}

/** "Written by <b>Jane Doe</b> who lives in …": the name in an element of its own that goes on about the person. */
function presented({ firstChild, firstElementChild: name }: Element): string {
  const [lead, rest] = [firstChild, name?.nextSibling];
  if (!name || !lead || !isText(lead) || lead.nextSibling !== name || !WRITTEN_BY.test(lead.data)) return '';
  const text = name.textContent.trim();
  return looksLikePerson(text) && rest && isText(rest) && PRESENTS.test(rest.data) ? text : '';
}
const WRITTEN_BY = /^\s*(?:written|authored|geschrieben|verfasst|écrit|escrito) (?:by|von|par|por)\s*$/i;
const PRESENTS = /^(?:,| who\b|, der\b|, die\b| qui\b| que\b)/i;

/** Labels of several, under which each name may have a line of its own. */
const OF_SEVERAL = /^(?:authors|author\(s\)|autoren|autores|auteurs|contributors)(?![a-z])/i;

function listed(label: string, first: string, rest: readonly string[]): string {
  if (!OF_SEVERAL.test(label)) return first;
  const names = [first, ...rest].map((line) => withoutRoles(line.split(',')[0] ?? '').trim());
  const end = names.findIndex((name, at) => at > 0 && !looksLikePerson(name));
  return end === 1 ? first : names.slice(0, end < 0 ? names.length : end).join('; ');
}

/** Whether a name is made of the tags beside a label: those stand between "By" and the name on some pages. */
const isTag = (name: string, around: Element | null): boolean =>
  around !== null &&
  [...around.querySelectorAll('a[rel~="tag"]')]
    .slice(0, 20)
    .some((tag) => name.startsWith(tag.textContent.trim() || ' '));
