/**
 * Sites that show or forward to another site's page: who they are and where in their address the other address stands. An
 * entry's `why` says what the site does; its `example` is checked by the tests against what the entry makes of it.
 */

export type WrapperKind =
  'archive' | 'amp' | 'translation' | 'cache' | 'reader' | 'redirect' | 'shortener' | 'feed' | 'aggregator';

/** Where the wrapped address stands. */
export type Place =
  /** In a query parameter, the first of these that holds one. */
  | { query: string[] }
  /** In the path and query, after what this matches. */
  | { after: RegExp }
  /** In the path and query, wherever an address begins. */
  | { anywhere: true }
  /** In the path as `host/path`, after what this matches; a group named `s` that matched means https. */
  | { hostAfter: RegExp }
  /** In the host itself, its dots written as hyphens, before this suffix. */
  | { hyphened: string };

export interface Wrapper {
  kind: WrapperKind;
  /** Hosts without `www.`; `*.x` stands for any host under x, `x.*` for x under any public suffix. */
  hosts: string[];
  /** The paths at which a site with pages of its own wraps others'. */
  paths?: RegExp;
  places: Place[];
  /** True where every other page of the site hides an address too: the outlet cannot be told. */
  opaque?: true;
  why: string;
  example: [address: string, inner: string | null];
}

/** `20210314120000id_`, `2021*`, `2023.05.07-050116`: when a copy was made, and how to show it. */
const STAMPED = /^\/(?:[\w.-]+\/){0,3}?(?:\d{4,14}|\d{4}\.\d{2}\.\d{2}-\d{6}|\*)[a-z_*]{0,6}\//i;

export const WRAPPERS: Wrapper[] = [
  {
    kind: 'archive',
    hosts: ['web.archive.org', 'wayback.archive.org', 'web-beta.archive.org', 'archive.org'],
    places: [{ after: /^\/(?:web|save)\/(?:[\d*]{1,15}[a-z_*]{0,6}\/)?(?=[^/]*[.:])/i }],
    why: 'The Internet Archive keeps copies at /web/<time>/<address>.',
    example: ['https://web.archive.org/web/20200102030405id_/http://example.org/a?b=c', 'http://example.org/a?b=c'],
  },
  {
    kind: 'archive',
    hosts: ['archive.today', 'archive.is', 'archive.ph', 'archive.md', 'archive.fo', 'archive.li', 'archive.vn'],
    places: [{ after: /^\/(?:newest|oldest|[\d.-]{4,20}|o\/\w{1,8})\// }, { query: ['url'] }, { anywhere: true }],
    opaque: true,
    why: 'archive.today and its mirrors keep copies under short codes; some addresses carry the original.',
    example: ['https://archive.ph/o/AbC12/https://example.org/a', 'https://example.org/a'],
  },
  {
    kind: 'archive',
    hosts: ['perma.cc', 'webcitation.org', 'ghostarchive.org', 'megalodon.jp', 'freezepage.com', 'archive.wikiwix.com'],
    places: [{ query: ['url'] }, { anywhere: true }, { after: STAMPED }],
    opaque: true,
    why: 'Archives that keep copies under codes; some addresses carry the original.',
    example: ['https://perma.cc/AB12-CD34', null],
  },
  {
    kind: 'archive',
    hosts: [
      'arquivo.pt',
      'webarchive.nationalarchives.gov.uk',
      'webarchive.org.uk',
      'wayback.archive-it.org',
      'webarchive.loc.gov',
      'wayback.vefsafn.is',
      'swap.stanford.edu',
      'webarchive.nla.gov.au',
      'timetravel.mementoweb.org',
      'web.archive.bibalex.org',
    ],
    places: [{ after: STAMPED }],
    why: 'National and library archives keep copies at …/<time>/<address>.',
    example: ['https://arquivo.pt/wayback/20120304/http://example.org/a', 'http://example.org/a'],
  },
  {
    kind: 'amp',
    hosts: ['*.cdn.ampproject.org', 'cdn.ampproject.org', '*.bing-amp.com', '*.amp.cloudflare.com'],
    places: [{ hostAfter: /^\/(?:[civar]|wp)\/(?<s>s\/)?/ }],
    opaque: true,
    why: 'AMP caches serve pages at /c/s/<host>/<path> (ampproject.org, "AMP cache URL format").',
    example: ['https://example-org.cdn.ampproject.org/c/s/example.org/a', 'https://example.org/a'],
  },
  {
    kind: 'amp',
    hosts: ['google.*'],
    places: [{ hostAfter: /^\/amp\/(?<s>s\/)?/ }],
    why: 'Google shows AMP pages at /amp/s/<host>/<path>.',
    example: ['https://www.google.co.uk/amp/s/example.org/a', 'https://example.org/a'],
  },
  {
    kind: 'amp',
    hosts: ['yandex.*'],
    places: [{ hostAfter: /^\/turbo\/(?<s>s\/)?(?=[^/]*\.)/ }, { query: ['text'] }],
    why: 'Yandex shows turbo pages at /turbo/<host>/s/<path> or ?text=<address>.',
    example: ['https://yandex.ru/turbo?text=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
  },
  {
    kind: 'translation',
    hosts: ['*.translate.goog'],
    places: [{ hyphened: '.translate.goog' }],
    why: 'Google Translate serves a site under its name with hyphens for dots, two for a hyphen.',
    example: [
      'https://my--paper-example-org.translate.goog/a?_x_tr_sl=de&_x_tr_tl=en',
      'https://my-paper.example.org/a',
    ],
  },
  {
    kind: 'translation',
    hosts: [
      'translate.google.*',
      'translate.googleusercontent.com',
      'microsofttranslator.com',
      'translatetheweb.com',
      'translate.yandex.*',
      'papago.naver.net',
      'fanyi.baidu.com',
    ],
    places: [{ query: ['u', 'a', 'url', 'site', 'query'] }],
    why: 'Translators of whole pages take the address as a parameter.',
    example: [
      'https://translate.google.com/translate?sl=de&tl=en&u=https%3A%2F%2Fexample.org%2Fa',
      'https://example.org/a',
    ],
  },
  {
    kind: 'cache',
    hosts: ['webcache.googleusercontent.com', 'cc.bingj.com', 'yandexwebcache.net', 'hghltd.yandex.net'],
    places: [{ query: ['q', 'url', 'u'] }],
    opaque: true,
    why: 'Search engines keep copies of pages; the query is cache:<code>:<address>.',
    example: [
      'https://webcache.googleusercontent.com/search?q=cache:AbC:https://example.org/a+words',
      'https://example.org/a',
    ],
  },
  {
    kind: 'reader',
    hosts: [
      '12ft.io',
      '1ft.io',
      'r.jina.ai',
      'outline.com',
      'smry.ai',
      'txtify.it',
      'freedium.cfd',
      'via.hypothes.is',
      'removepaywall.com',
      'removepaywalls.com',
      'printfriendly.com',
      'archivebuttons.com',
      'textise.net',
      'instapaper.com',
      'readability.com',
    ],
    places: [{ query: ['q', 'url', 'article', 'u'] }, { anywhere: true }, { after: /^\/(?=[\w-]+(?:\.[\w-]+)+\/)/ }],
    why: 'Readers and proxies show another page at /<address> or with the address as a parameter.',
    example: ['https://r.jina.ai/https://example.org/a', 'https://example.org/a'],
  },
  {
    kind: 'reader',
    hosts: ['*.idm.oclc.org', '*.ezproxy.*'],
    places: [{ hyphened: '.idm.oclc.org' }, { hyphened: '.ezproxy.' }],
    why: 'Library proxies (EZproxy) serve a site under its name with hyphens for dots.',
    example: ['https://www-example-org.univ.idm.oclc.org/a', 'https://www.example.org/a'],
  },
  {
    kind: 'redirect',
    hosts: ['google.*', 'bing.com', 'r.search.yahoo.com', 'duckduckgo.com', 'youtube.com', 'medium.com', 'disq.us'],
    paths: /^\/(?:url|l\/|redirect|news\/apiclick|r\/|_ylt)/,
    places: [{ query: ['url', 'q', 'uddg'] }, { after: /^\/.{0,2000}\/RU=(?=http)/ }],
    why: 'Search engines, YouTube and Medium forward outgoing links through a page of their own.',
    example: ['https://www.google.com/url?sa=t&url=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
  },
  {
    kind: 'redirect',
    hosts: ['vk.com', 'linkedin.com', 'steamcommunity.com', 'flipboard.com', 'getpocket.com', 'ok.ru', 'pinterest.com'],
    paths: /^\/(?:away|redir|safety\/go|linkfilter|redirect|offsite|dk)/,
    places: [{ query: ['to', 'url', 'u', 'st.link'] }],
    why: 'Networks warn or count before they forward an outgoing link.',
    example: ['https://www.linkedin.com/safety/go?url=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
  },
  {
    kind: 'redirect',
    hosts: [
      'l.facebook.com',
      'lm.facebook.com',
      'l.instagram.com',
      'l.threads.net',
      'l.threads.com',
      'out.reddit.com',
      't.umblr.com',
      'away.vk.com',
      'slack-redir.net',
      '*.safelinks.protection.outlook.com',
      'exit.sc',
      'href.li',
      'anonym.to',
      'go.skimresources.com',
      'go.redirectingat.com',
      'redirect.viglink.com',
      'click.linksynergy.com',
      'outgoing.prod.webservices.mozgcp.net',
    ],
    places: [{ query: ['u', 'url', 'to', 'z', 'murl'] }, { anywhere: true }],
    why: 'Hosts of networks, mail guards and link sellers that do nothing but forward.',
    example: ['https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa&h=AT0', 'https://example.org/a'],
  },
  {
    kind: 'aggregator',
    hosts: ['apple.news', 'flip.it'],
    places: [],
    opaque: true,
    why: 'Aggregators name articles of others by a code.',
    example: ['https://apple.news/AbCdEf', null],
  },
  {
    kind: 'aggregator',
    hosts: ['news.google.com'],
    paths: /^\/(?:rss\/)?(?:articles|read|stories)\//,
    places: [],
    opaque: true,
    why: 'Google News names articles of others by a code; its front pages are its own.',
    example: ['https://news.google.com/articles/AbC', null],
  },
  {
    kind: 'feed',
    hosts: ['feedproxy.google.com', 'feeds.feedburner.com', 'feeds2.feedburner.com', '*.feedsportal.com', 'rss.app'],
    places: [],
    opaque: true,
    why: 'Feed services forward to articles by a code; a feed name in the path is only a hint.',
    example: ['https://feedproxy.google.com/~r/somefeed/~3/AbC/', null],
  },
  {
    kind: 'shortener',
    hosts: [
      't.co',
      'bit.ly',
      'bitly.com',
      'j.mp',
      'tinyurl.com',
      'goo.gl',
      'ow.ly',
      'buff.ly',
      'is.gd',
      'v.gd',
      'dlvr.it',
      'ift.tt',
      'trib.al',
      'lnkd.in',
      'fb.me',
      'rb.gy',
      'cutt.ly',
      'shorturl.at',
      't.ly',
      'tiny.cc',
      'shor.by',
      'soo.gd',
      's2r.co',
      'po.st',
      'sco.lt',
      'spr.ly',
      'snip.ly',
      'hubs.ly',
      'hubs.la',
      'eepurl.com',
      'mailchi.mp',
      'clck.ru',
      'qr.ae',
      'qr.net',
      'adf.ly',
      'bl.ink',
      'x.gd',
      'tr.im',
      'cli.gs',
      'su.pr',
      'share.google',
      'search.app',
      'dub.sh',
      'w.wiki',
      'u.nu',
      'kutt.it',
      'short.io',
      'shorte.st',
      'urlz.fr',
      'amp.gs',
      'a.msn.com',
      'wp.me',
      'redd.it',
      'flic.kr',
      'a.co',
    ],
    places: [],
    opaque: true,
    why: 'Shorteners forward by a code that means nothing without asking them.',
    example: ['https://t.co/AbCdEf', null],
  },
];
