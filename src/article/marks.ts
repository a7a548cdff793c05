/**
 * How sites name the parts of a page, in class, id and test id. Words common to many publishing systems and languages, never one
 * site's own.
 */

/** Elements holding who wrote it. */
export const AUTHOR_MARK =
  /(?:^|[\s_-])(?:by-?lines?|authors?|autor(?:en|es|in|i)?|auteurs?|autore|autori|writers?|written-?by|contributors?|journalists?|reporters?|creator|redakteur|skribent|forfatter|signature|post-?author|p-author|fn|credits?|persons?)(?:$|[\s_-])|by-?line|author|autor\b/i;

/** Elements holding when it was published. */
export const DATE_MARK = /date|time(?:stamp)?(?:$|[\s_-])|publish|posted|datum|fecha|pubdate|dateline|updated|byline/i;

/** Elements holding section or kind. */
export const LABEL_MARK =
  /kicker|overline|eyebrow|rubri|label|breadcrumb|section-?name|category|topper|dachzeile|spitzmarke|sponsor|advertorial|anzeige/i;

/** Parts of a page that are not the article. */
export const NOISE_MARK =
  /(?:^|[\s_-])(?:related|recommend\w*|recirc\w*|sidebar|comments?|disqus|footer|outbrain|taboola|trending|most-?(?:read|popular|viewed)|popular|newsletter|promo|teasers?|more-?(?:from|stories|news|on)|read-?(?:more|next|also)|also-?read|latest|up-?next|carousel|menu|nav(?:bar|igation)?|site-?header|masthead)(?:$|[\s_-])/i;

/** Parts that never hold article text and may go before Readability looks. */
export const NOT_CONTENT =
  /(?:^|[\s_-])(?:newsletters?|share(?:-?(?:bar|buttons?|tools|links?))?|social(?:-?(?:bar|share|sharing|links|media))?|sharing|related(?:-?(?:articles?|posts?|stories|content|links|news))?|recommend(?:ed|ations?)|outbrain|taboola|disqus|comments?(?:-?(?:section|area|list|form))?|breadcrumbs?|most-?(?:read|popular)|read-?next|also-?read|cookie-?(?:banner|consent|notice)?|paywall|subscribe(?:-?(?:box|form))?)(?:$|\s)/i;

/** Beginnings of notes about an article, in any text of the page. A cheap first sieve: the notes' own files look closer. */
export const NOTE_TEXT =
  /originally (?:published|appeared|posted|written)|first (?:published|appeared|posted)|re-?published|reprinted|cross-?posted|original (?:source|article)|syndicated|correction|corrected|clarification|editor['’]s note|disclaimer|views expressed|opinions expressed|sponsored|press release|advertorial|partner content|zuerst (?:erschienen|veröffentlicht)|korrektur|ursprünglich|publicado originalmente|originalmente|publié (?:initialement|à l['’]origine)|pubblicato originariamente|this (?:article|story|post|piece) was/i;
