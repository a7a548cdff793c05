/**
 * How sites name the parts of a page, in class, id and test id. Words common to many publishing systems and languages, never one
 * site's own.
 */

/** Elements holding the headline. */
export const HEADING_MARK = /headline|(?:^|[\s_-])title(?:$|[\s_-])/i;

/** Elements holding the line under the headline. */
export const SUBTITLE_MARK =
  /(?:^|[\s_-])(?:sub-?(?:title|head(?:line)?|heading)|standfirst|dec?k|lead|lede|intro|summary|excerpt|abstract|chapo|entradilla|bajada|sommario|vorspann|einleitung|ingress|linha-?fina)(?:$|[\s_-])/i;

/** Headings no reader takes for the headline: breadcrumbs, texts for search engines or screen readers alone. */
export const HIDDEN_HEADING = /breadcrumb|seo-?title|visually-?hidden|sr-only|screen-?reader|logo|site-?title/i;

/** Parts of a headline that are not the title. */
export const KICKER =
  /kicker|overline|eyebrow|topline|dachzeile|spitzmarke|rubri|category|prefix|surtitle|antetitulo|label|badge|tag(?:$|[\s_-])/i;

/** Elements holding who wrote it. */
export const AUTHOR_MARK =
  /by-?line|author|autor(?:$|[\s_-]|en|es|in)|auteur|autore\b|autori\b|(?:^|[\s_-])(?:writers?|written-?by|contributors?|journalists?|reporters?|creator|redakteur|skribent|forfatter|signature|signatur|fn)(?:$|[\s_-])/i;

/** Addresses of authors' own pages on a news site. */
export const AUTHOR_LINK =
  /\/(?:authors?|autor(?:es|en|i|in)?|auteurs?|autore|profiles?|persons?|by|staff|journalists?|contributors?|writers?|reporters?|columnists?|bylines?|redaktion|redaktor|penulis|yazar|users?)\/([^?#]+)\/?(?:[?#].*)?$/i;

/** Short texts that begin like a byline. */
export const BYLINE_TEXT =
  /^(?:(?:article |story |text |words |reported |written |posted |published )?by\b|von\b|par\b|por\b|di\b|door\b|deur\b|przez\b|av\b|oleh\b|(?:author|autor|autorin|auteur|autore|text|texte|texto|testo|tekst|foto|interview|redaktion|redaktör|penulis|reporter|skrevet av|autor\/in|autorin\/autor|auteur\/autrice)\s*[:：]|(?:authors?|autor(?:in|en)?|autor\/in|autorin\/autor|auteure?|autore)\s*$)/i;

/** Elements holding when it was published. */
export const DATE_MARK = /date|time(?:stamp)?(?:$|[\s_-])|publish|posted|datum|fecha|pubdate|dateline|updated|byline/i;

/** Elements holding section or kind. */
export const LABEL_MARK =
  /kicker|overline|eyebrow|rubri|label|breadcrumb|section-?name|category|topper|dachzeile|spitzmarke|sponsor|advertorial|anzeige/i;

/** Captions and credits of pictures. */
export const CAPTION_MARK =
  /(?:^|[\s_-])(?:caption(?:s|-?text)?|figcaption|legende?|bildunterschrift|(?:image|photo|picture|media)-?(?:caption|credits?|source|text)|img-?(?:caption|credit)|credits?|copyright|newscaption)(?:$|[\s_-])/i;

/** Parts of a page that are other articles, comments or navigation. */
export const NOISE_MARK =
  /(?:^|[\s_-])(?:related|recommend\w*|recirc\w*|comments?|disqus|outbrain|taboola|trending|most-?(?:read|popular|viewed)|more-?(?:from|stories|news|on)|read-?(?:more|next|also)|also-?read|up-?next|carousel|menu|nav(?:bar|igation)?)(?:$|[\s_-])/i;

/** The same, by names that some sites also give to the article's own head. */
export const WEAK_NOISE_MARK =
  /(?:^|[\s_-])(?:sidebar|footer|popular|newsletter|promo|teasers?|latest|site-?header|masthead|caption|figure|media)(?:$|[\s_-])/i;

/** Parts that never hold article text and may go before Readability looks, unless most of the page is in them. */
export const NOT_CONTENT =
  /(?:^|[\s_-])(?:newsletters?|share(?:-?(?:bar|buttons?|tools|links?|icons?))?|social(?:-?(?:bar|share|sharing|links|media|icons?|nav))?|sharing|addthis|related(?:-?(?:articles?|posts?|stories|content|links|news|topics))?|recommend(?:ed|ations?)|recirc|outbrain|taboola|disqus|comments?(?:-?(?:section|area|list|form|count|link))?|breadcrumbs?|most-?(?:read|popular)|more-?(?:for-you|from|stories)|read-?(?:next|also)|also-?read|article-?tools|print-?tools|text-?to-?speech|tts|audio-?player|read-?time|reading-?time|cookie-?(?:banner|consent|notice)?|(?:newsletter|subscribe|subscription|sign-?up|log-?in|register|soft-login|popover|modal|player|video-player|audio-player|affiliate|buy-?link|stock|ticker|identity|share|social|teaser|promo|advert\w*|ad|display-card|footer)-[\w-]+|vjs-no-js|visually-hidden|sr-only|screen-reader-text|offscreen|h-offscreen|a11y|hidden|is-hidden|d-none|skip-(?:to|link)(?:-\w+)?|popover|modal|post-?tags|tag-?(?:list|cloud)|tags|by-?line|author-?(?:box|bio|info|card|content|description|details?|meta|name|block|tooltip|image)|about-?(?:the-)?authors?)(?:$|\s|__)/i;
