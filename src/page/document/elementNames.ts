/**
 * How sites name the parts of a page, in class, id and test id. Words common to many publishing systems and languages,
 * never one site's own. They are looked up, word by word; one large pattern for each sort would take a page longer on
 * first use than all else it needs them for.
 */

/** What the name of an element may say that it holds. */
export const MEANINGS = [
  'noise',
  'elsewhere',
  'weakNoise',
  'heading',
  'subtitle',
  'author',
  'authorBox',
  'date',
  'label',
  'caption',
] as const;
export type NameMeaning = (typeof MEANINGS)[number];

interface Names {
  /**
   * Names that say so alone: as a word of a longer one they are of something else ("label-hidden", "overflow-hidden").
   */
  whole?: string;
  /** Whole words of a name, those written with a hyphen in one: "mostread" for "most-read". */
  words?: string;
  /** Words that a name ends with. */
  ends?: string;
  /** Words that another follows. */
  prefixes?: string;
  /** Letters anywhere in a name, with their hyphen or without. */
  anywhere?: string;
}

/** "teaser+s" stands for "teaser" and "teasers". */
export const NAMES: Record<NameMeaning, Names> = {
  /** Parts that never hold article text and may go before Readability looks, unless most of the page is in them. */
  noise: {
    whole: 'hidden',
    ends: 'testimonial+s newsletter+s share+bar+button+buttons+tools+link+links+icon+icons social+bar+share+sharing+link+links+media+icon+icons+nav sharing addthis related+article+articles+post+posts+stories+content+links+news+topics recommend+ed+ation+ations recirc outbrain taboola disqus comment+s+section+ssection+area+sarea+list+slist+form+sform+count+scount+link+slink breadcrumb+s mostread mostpopular moreforyou morefrom morestories readnext readalso alsoread articletools printtools texttospeech tts audioplayer readtime readingtime cookie+banner+consent+notice vjsnojs elementhidden visuallyhidden sronly screenreadertext offscreen hoffscreen a11y ishidden dnone skipto skiplink popover modal posttag+s taglist tagcloud tags byline authorbox authorbio authorinfo authorcard authorcontent authordescription authordetail+s authormeta authorname authorblock authortooltip authorimage abouttheauthor+s aboutauthor+s',
    prefixes:
      'newsletter cookie+s+law gdpr onetrust texttospeech testimonial+s saboxplugin subscribe subscription signup login register softlogin popover modal player videoplayer audioplayer affiliate buylink stock ticker identity share social teaser promo ad advert+s+ise+isement+isements+ising displaycard footer skipto skiplink',
  },
  /** Parts of a page that are other articles, comments or navigation. */
  elsewhere: {
    words:
      'related+article+articles+post+posts+stories+content+news recommend+s+ed+ation+ations recirc+ulation comment+s disqus outbrain taboola trending mostread mostpopular mostviewed morefrom morestories morenews moreon readmore readnext readalso alsoread upnext carousel menu nav navbar navigation',
  },
  /** The same, by names that some sites also give to the article's own head. */
  weakNoise: {
    words: 'sidebar footer popular newsletter promo teaser+s latest siteheader masthead caption figure media',
  },
  heading: { anywhere: 'headline', words: 'title' },
  /** The line under the headline. */
  subtitle: {
    words:
      'subtitle subhead+line+ing standfirst dek deck lead lede intro summary excerpt abstract chapo entradilla bajada sommario vorspann einleitung ingress linhafina',
  },
  /** Who wrote it. */
  author: {
    anywhere: 'by-line author auteur autoren autores autorin',
    words:
      'autor+e+i+ia+zeile avtor verfasser firma+s podpis muhabir yazar penulis szerzo+k tacgia kirjoittaja toimittaja writer+s writtenby contributor+s journalist+s+e+es jornalista giornalista periodista reporter+s creator redakteur redaktor redacteur skribent forfatter forfattare signatur+e fn',
  },
  /** About the author below or beside the text. */
  authorBox: {
    anywhere:
      'author-box author-bio author-info author-card author-description author-detail author-profile author-block author-footer about-the-author about-author autorenbox autor-box autor-info bio-box bio-text',
  },
  /** When it was published. */
  date: { anywhere: 'date timestamp publish posted datum fecha byline', words: 'time pubtime posttime' },
  /** Section or kind. */
  label: {
    anywhere:
      'kicker overline eyebrow surtitre occhiello antetitulo volanta vinjett rubri label breadcrumb section-name category topper dachzeile spitzmarke sponsor advertorial anzeige',
  },
  /** Captions and credits of pictures. */
  caption: {
    words:
      'caption+s+text figcaption legend+e bildunterschrift imagecaption imagecredit+s imagesource imagetext photocaption photocredit+s photosource phototext picturecaption picturecredit+s picturesource picturetext mediacaption mediacredit+s mediasource mediatext imgcaption imgcredit credit+s copyright newscaption',
  },
};

/** Headings no reader takes for the headline: breadcrumbs, texts for search engines or screen readers alone. */
export const HIDDEN_HEADING = /breadcrumb|seo-?title|visually-?hidden|sr-only|screen-?reader|logo|site-?title/i;

/** Parts of a headline that are not the title. */
export const KICKER =
  /kicker|overline|eyebrow|topline|roofline|dachzeile|spitzmarke|rubri|category|prefix|surtitle|antetitulo|label|badge|tag(?:$|[\s_-])/i;

/**
 * What stands before an author's name in the address of an author's own page on a news site, without an "s" at the end.
 * A string: the probe, which needs the names above, goes without.
 */
const AUTHOR_PARTS =
  '/author/autor/autoren/autori/autorin/autorzy/auteur/autore/avtor/avtory/avtori/profile/person/by/staff/journalist/journalisten/journaliste/contributor/writer/reporter/columnist/colunista/columnista/byline/redaktion/redaktor/redaktorzy/redacteur/redaktorer/giornalisti/jornalista/periodista/firma/signature/skribent/skribenter/forfatter/forfattere/forfattare/medarbetare/kirjoittaja/kirjoittajat/toimittaja/toimittajat/szerzo/szerzok/tac-gia/penuli/yazar/yazarlar/muhabir/user/';

/** What follows such a part in an address, up to its query; null where the address is of no author's page. */
export function authorPath(href: string): string | null {
  const parts = href.split('/');
  for (let at = 1; at < parts.length - 1; at += 1) {
    if (!AUTHOR_PARTS.includes(`/${parts[at]?.toLowerCase().replace(/s$/, '')}/`)) continue;
    const [path] = parts
      .slice(at + 1)
      .join('/')
      .split(/[?#]/, 1);
    if (path) return path;
  }
  return null;
}

/** Whether an address is that of an author's own page. */
export const isAuthorLink = (href: string): boolean => authorPath(href) !== null;
