import { isPlatform } from '../../domain/packs/platform.ts';
import { Domain } from '../../domain/packs/domain.ts';

/** Longer lines name no site; a line of a megabyte is not searched. */
const MAX_LINE = 2000;

/** Lines that are there for people and programs: they name no site and are no fault. */
const ASIDE = /^(?:$|[!#]|\[[^\]]*\]$)/;

/** Ways a line names a whole site, in order; the first group is its host. */
const FORMS: RegExp[] = [
  /^\|\|([^/^$|*?]+)\^?(?:\$.*)?$/, // uBlock Origin, AdGuard: ||example.org^$document
  /^\*:\/\/(?:\*\.)?([^/*]+)\/\*$/, // uBlacklist, match patterns: *://*.example.org/*
  /^(?:0\.0\.0\.0|127\.0\.0\.1|::1?)\s+(\S+)(?:\s+#.*)?$/, // a hosts file
  /^https?:\/\/([^/?#:@]+)(?::\d+)?\/?$/, // an address of a front page
  /^(?:\*?\.)?([^\s/|^*:@#$]+)(?:\s+#.*)?$/, // the domain itself, *.example.org, .example.org
];

/** True for comments, headings and empty lines. */
export const isComment = (line: string): boolean => ASIDE.test(line.trim());

/**
 * The site a line or cell names as a whole: `example.org` of `||www.example.org^`. Null for exceptions (`@@`), rules
 * about parts of pages (`##`), single pages, addresses of machines, and names under which anyone can register or
 * publish.
 */
export function siteOf(line: string): string | null {
  if (line.length > MAX_LINE) return null;
  const written = line.trim().toLowerCase();
  const [, host] = FORMS.map((form) => form.exec(written)).find(Boolean) ?? [];
  if (host === undefined || !URL.canParse(`http://${host}/`)) return null;
  const ascii = new URL(`http://${host}/`).hostname.replace(/^www\./, '').replace(/\.$/, '');
  const domain = Domain.safeParse(ascii);
  return domain.success && !isPlatform(domain.data) ? domain.data : null;
}
