import { TITLE_PARTS } from '../outlet/outletName.ts';
import { siteOf } from '../words/site.ts';
import { squash } from '../words/words.ts';

/** Between a title and the name of its site, and signs that part other things more often. */
export const SEPARATOR = new RegExp(String.raw`${TITLE_PARTS.source}|(?<!\s)\s+[/~@]\s+`, 'g');

/** "A title: The Example", "A title (The Example)". */
const BEHIND_TITLE = /(?::\s([^():]+)|\s\(([^()]+)\))$/;

/** The title without the site's name before or after it. */
export function withoutOutlet(title: string, outletName: string | null, host: string): string {
  const outlet = outletName === null ? '' : squash(outletName);
  const site = squash(host);
  const isSite = (part: string) => {
    const letters = squash(part);
    return (
      letters !== '' &&
      ((outlet.length > 2 && letters.includes(outlet)) ||
        (letters.length > 2 && (site.includes(letters) || letters === outlet)))
    );
  };
  const behindName = BEHIND_TITLE.exec(title);
  const name = squash(behindName?.[1] ?? behindName?.[2] ?? '');
  if (behindName && name.length > 2 && (name === outlet || name === squash(siteOf(host))))
    return title.slice(0, behindName.index);
  const cuts = [...title.matchAll(SEPARATOR)];
  const cut = cuts.findLast(({ 0: mark, index }, position) => {
    const part = title.slice(index + mark.length, cuts[position + 1]?.index);
    return isSite(part);
  });
  if (cut && cut.index > 0) return withoutOutlet(title.slice(0, cut.index), outletName, host);
  const [first] = cuts;
  if (first && isSite(title.slice(0, first.index)) && title.length - first.index > first.index)
    return title.slice(first.index + first[0].length);
  return title;
}
