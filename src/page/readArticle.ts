import type { Article } from '../domain/article/article.ts';
import { isAgency } from './words/agencies.ts';
import { keepArticleInView } from './change/articleInView.ts';
import { dropStaleHead } from './change/staleHead.ts';
import { readAuthors } from './fields/authors.ts';
import { readBody } from './body/body.ts';
import { readCanonical } from './fields/canonical.ts';
import { findContainerPausing } from './document/container.ts';
import { readDates } from './fields/dates.ts';
import { isArticlePage } from './body/isArticle.ts';
import { readLanguage } from './fields/language.ts';
import type { TextLanguage } from './fields/language.ts';
import { mainArticle } from './document/mainArticle.ts';
import { dropOtherArticles } from './body/otherArticles.ts';
import { readOutlet } from './outlet/outletName.ts';
import { ownNameTest } from './outlet/ownName.ts';
import { pageEntry } from './document/pageEntry.ts';
import { readPagePausing } from './document/readPage.ts';
import { findHeadline } from './document/place.ts';
import { readNotices } from './fields/notices.ts';
import { agenciesInHead } from './remarks/agenciesInHead.ts';
import { findRemarks } from './remarks/remarks.ts';
import { siteOwner } from './outlet/siteOwner.ts';
import { creditedAgencies, readAgencyLine } from './body/agencyLine.ts';
import { creditAll, findCredits } from './fields/credits.ts';
import { findSignature } from './body/signature.ts';
import { readPosts } from './body/posts.ts';
import { readElsewhere } from './body/elsewhere.ts';
import { readDateline } from './body/dateline.ts';
import { readDisclosures } from './remarks/disclosures.ts';
import { readKind } from './fields/kind.ts';
import { readLinks } from './fields/links.ts';
import { isPaywalled } from './fields/paywall.ts';
import { withProfiles } from './fields/profiles.ts';
import { readPolicies } from './outlet/policies.ts';
import { readPublisher } from './outlet/publisher.ts';
import { readRepublication } from './remarks/republication.ts';
import { readSection } from './fields/section.ts';
import { readSubtitle } from './fields/subtitle.ts';
import { readOriginals } from './fields/originals.ts';
import { readTopics } from './fields/topics.ts';
import type { TextMap } from './document/textMap.ts';
import { readTitle } from './fields/title.ts';
import { inNormalCase } from './words/personName.ts';
import { atOnce, type Pausing } from '../domain/pausing/pauses.ts';

interface Read {
  article: Article;
  textMap: TextMap;
  languageClaims: Omit<TextLanguage, 'language'>;
  /** The one of several articles that was read. */
  among: Element | null;
}

/**
 * Reads the article of a page. Pure: the page's DOM is not changed, nothing is fetched.
 *
 * @param document - the live document, in a browser or in jsdom
 * @param url - the address it was served from
 * @param hasMovedOn - the page has shown another article before, which its head may still be about
 * @returns the article, the map from its text to the live text nodes and what tells its language, or null if the page
 *   is no article (a front page, a section, an app)
 */
export const readArticle = (document: Document, url: string, hasMovedOn = false): Read | null =>
  atOnce(readArticlePausing(document, url, hasMovedOn));

/** The same, with pauses. */
export function* readArticlePausing(document: Document, url: string, hasMovedOn = false): Pausing<Read | null> {
  if (!URL.canParse(url) || !document.documentElement) return null;
  const page = yield* readPagePausing(document, new URL(url));
  yield;
  const among = keepArticleInView(page);
  if (hasMovedOn || (among?.at ?? 1) > 1) dropStaleHead(page);
  const described = mainArticle(page);
  const entry = described ?? pageEntry(page);
  const { name: outletName, names: outletNames } = readOutlet(page, entry);
  const title = readTitle(page, entry, outletName?.value ?? null);
  const headline = findHeadline(page, title?.value ?? null);
  dropOtherArticles(page, headline);
  yield;
  const container = yield* findContainerPausing(page);
  yield;
  if (!(yield* isArticlePage(page, described, container, headline))) return null;
  yield;
  const body = yield* readBody(page, title?.value ?? null, headline, container);
  yield;
  const { text } = body.textMap;
  const { language, ...languageClaims } = readLanguage(page, text);
  yield;
  const canonicalUrl = readCanonical(page);
  const originals = readOriginals(document, url);
  yield;
  const section = readSection(page, entry);
  const remarks = findRemarks(page, headline, container);
  yield;
  const isOutlet = ownNameTest(page, outletNames, entry);
  const { people, organisations } = readAuthors(page, entry, isOutlet, headline);
  yield;
  const signature = findSignature(body);
  const credited = creditAll(people, findCredits(page, remarks, headline, isOutlet), signature);
  yield;
  const isUnsigned = credited.authors.length === 0 && organisations.every(({ name }) => isOutlet(name));
  const signed = isUnsigned ? siteOwner(page, outletNames) : credited.authors;
  const authors = withProfiles(page, signed, headline).map((author) =>
    Object.assign({}, author, { name: inNormalCase(author.name, language?.value ?? null) }),
  );
  const dateline = readDateline(body);
  const agencyLine = readAgencyLine(body);
  const beside = agenciesInHead(page, headline, isOutlet);
  const agencies = creditedAgencies(dateline, agencyLine, beside, organisations);
  yield;
  const republication = readRepublication(page, entry, remarks, canonicalUrl, dateline, outletName?.value ?? null);
  yield;
  const elsewhere = readElsewhere(page, body.textMap);
  yield;
  const publisher = readPublisher(page, entry, outletName?.value ?? null);
  yield;
  const disclosures = readDisclosures(page, body, remarks, headline, { dateline, agency: agencyLine, signature });
  yield;
  const links = yield* readLinks(page, body.textMap, authors, republication);
  yield;
  const policies = readPolicies(page, entry);
  yield;
  const names = [section, outletName].flatMap((field) => field?.value ?? []);
  const topics = readTopics(page, entry, [...names, ...authors.map(({ name }) => name)]);
  yield;
  const kind = readKind(page, entry, title, section, headline);
  const posts = kind?.value === 'live' ? readPosts(body.textMap, body.blocks) : [];
  yield;
  const article: Article = {
    url,
    canonicalUrl,
    ...(originals.length > 0 && { originals }),
    title,
    subtitle: readSubtitle(page, title?.value ?? null, headline, text),
    outletName,
    section,
    ...(topics.length > 0 && { topics }),
    kind,
    authors,
    organisations: [
      ...organisations.filter(
        (one) => !authors.some(({ name }) => name === one.name) && !isSubject(one, [...topics, section?.value ?? '']),
      ),
      ...agencies,
    ].slice(0, MAX_ORGANISATIONS),
    credits: credited.credits,
    ...readDates(page, entry, headline, language?.value ?? null, text),
    language,
    text,
    blocks: body.blocks,
    ...(posts.length > 0 && { posts }),
    ...(elsewhere.length > 0 && { elsewhere }),
    wordCount: countWords(text, language?.value ?? null),
    paywalled: isPaywalled(page, entry, remarks, text),
    disclosures,
    republication,
    notices: readNotices(page, text, body.isCut),
    links,
    ...(publisher.length > 0 && { publisher }),
    policies,
    ...(among && { among: { at: among.at, of: among.of } }),
  };
  return { article, textMap: body.textMap, languageClaims, among: among?.element ?? null };
}

/** What an article may hold of them. */
const MAX_ORGANISATIONS = 50;

/**
 * Words as the language's own rules break them; two characters to a word where there are no spaces and no segmenter
 * helps.
 */
/** "News" as an author in the markup: what the page files the article under, as its account of that name does. */
const isSubject = ({ name, evidence }: Article['organisations'][number], subjects: readonly string[]): boolean =>
  evidence.from !== 'byline' && !isAgency(name) && subjects.some((one) => one.toLowerCase() === name.toLowerCase());

function countWords(text: string, language: string | null): number {
  if (!/^(?:ja|zh|th|km|lo|my)\b/.test(language ?? '')) return text.match(/\S+/g)?.length ?? 0;
  let count = 0;
  for (const { isWordLike } of new Intl.Segmenter(language ?? undefined, { granularity: 'word' }).segment(text))
    count += isWordLike ? 1 : 0;
  return count;
}
