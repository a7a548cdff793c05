import {
  bingTarget,
  cachedTarget,
  defendedTarget,
  newsTarget,
  proofpointTarget,
  substackTarget,
  turboTarget,
} from './encodings.ts';

/**
 * Sites that show or forward to another site's page: who they are and where in their address the other address stands.
 * What the site does is told above each; the tests hold an example of each.
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
  | { hyphened: string }
  /** Written in the site's own way. */
  | { read: (url: URL) => string | null };

export interface Wrapper {
  kind: WrapperKind;
  /**
   * Hosts without `www.`; `*.x` stands for any host under x, `x.*` for x under any public suffix, `x:` for a scheme of
   * browsers' own.
   */
  hosts: string[];
  /** True where only hosts of universities count: others use such names too. */
  academic?: true;
  /** The paths at which a site with pages of its own wraps others'. */
  paths?: RegExp;
  places: Place[];
  /** True where every other page of the site hides an address too: the outlet cannot be told. */
  opaque?: true;
}

/** `20210314120000id_`, `2021*`, `2023.05.07-050116`: when a copy was made, and how to show it. */
const STAMPED = /^\/(?:[\w.-]+\/){0,3}?(?:\d{4,14}|\d{4}\.\d{2}\.\d{2}-\d{6}|\*)[a-z_*]{0,6}\//i;

export const WRAPPERS: Wrapper[] = [
  // Browsers, and extensions in them, show a page for reading at an address of their own, with the page's as a
  // parameter.
  {
    kind: 'reader',
    hosts: ['about:', 'read:', 'chrome-distiller:', 'chrome-extension:', 'moz-extension:', 'safari-web-extension:'],
    places: [{ query: ['url'] }, { anywhere: true }],
  },
  // The source of a page, and a page handed on to another program.
  {
    kind: 'reader',
    hosts: ['view-source:', 'feed:', 'microsoft-edge:'],
    places: [{ anywhere: true }],
  },
  // A page kept as a file does not tell where it is from.
  {
    kind: 'archive',
    hosts: ['file:'],
    places: [],
    opaque: true,
  },
  // The Internet Archive keeps copies at /web/<time>/<address>.
  {
    kind: 'archive',
    hosts: ['web.archive.org', 'wayback.archive.org', 'web-beta.archive.org', 'archive.org'],
    places: [{ after: /^\/(?:web|save)\/(?:[\d*]{1,15}[a-z_*]{0,6}\/)?(?=[^/]*(?:[.:]|%3a))/i }],
  },
  // archive.today and its mirrors keep copies under short codes; some addresses carry the original.
  {
    kind: 'archive',
    hosts: ['archive.today', 'archive.is', 'archive.ph', 'archive.md', 'archive.fo', 'archive.li', 'archive.vn'],
    places: [{ after: /^\/(?:newest|oldest|[\d.-]{4,20}|o\/\w{1,8})\// }, { query: ['url'] }, { anywhere: true }],
    opaque: true,
  },
  // Archives that keep copies under codes; some addresses carry the original.
  {
    kind: 'archive',
    hosts: ['perma.cc', 'webcitation.org', 'ghostarchive.org', 'megalodon.jp', 'freezepage.com', 'archive.wikiwix.com'],
    places: [{ query: ['url'] }, { anywhere: true }, { after: /^\/\d{4}-\d{4}-\d{4}-\d{2}\// }, { after: STAMPED }],
    opaque: true,
  },
  // National and library archives keep copies at …/<time>/<address>.
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
      'webarchive.parliament.uk',
      'wayback.webarchiv.cz',
      'eresources.nlb.gov.sg',
      'webarchive.bac-lac.gc.ca',
      'conifer.rhizome.org',
    ],
    places: [{ after: STAMPED }],
  },
  // AMP caches serve pages at /c/s/<host>/<path> (ampproject.org, "AMP cache URL format").
  {
    kind: 'amp',
    hosts: ['*.cdn.ampproject.org', 'cdn.ampproject.org', '*.bing-amp.com', '*.amp.cloudflare.com'],
    places: [{ hostAfter: /^\/(?:[civar]|wp)\/(?<s>s\/)?(?:amp\.(?=[^/.]+\.))?/ }],
    opaque: true,
  },
  // Google and Bing show AMP pages at /amp/s/<host>/<path>; the host is often one for AMP alone.
  {
    kind: 'amp',
    hosts: ['google.*', 'bing.com'],
    places: [{ hostAfter: /^\/amp\/(?<s>s\/)?(?:amp\.(?=[^/.]+\.))?/ }],
  },
  // Yandex shows turbo pages at /turbo/<host>/s/<path> or ?text=<address>.
  {
    kind: 'amp',
    hosts: ['yandex.*'],
    paths: /^\/turbo(?:\/|$)/,
    places: [{ read: turboTarget }, { query: ['text'] }],
  },
  // Yandex shows translated pages at /proxy_u/<languages>/https/<host>/<path>.
  {
    kind: 'translation',
    hosts: ['translated.turbopages.org'],
    places: [{ hostAfter: /^\/proxy_u\/[^/]+\/http(?<s>s)?\// }],
  },
  // Yandex keeps turbo pages at /<host>/s/<path>.
  {
    kind: 'amp',
    hosts: ['*.turbopages.org'],
    places: [{ read: turboTarget }],
    opaque: true,
  },
  // Google Translate serves a site under its name with hyphens for dots, two for a hyphen.
  {
    kind: 'translation',
    hosts: ['*.translate.goog'],
    places: [{ hyphened: '.translate.goog' }],
  },
  // Translators of whole pages take the address as a parameter.
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
      'fanyi.youdao.com',
      'babelfish.yahoo.com',
    ],
    places: [
      { query: ['u', 'a', 'url', 'site', 'query', 'trurl'] },
      { read: ({ searchParams }) => searchParams.get('u') },
    ],
  },
  // Search engines keep copies of pages; the query is cache:<code>:<address>.
  {
    kind: 'cache',
    hosts: ['webcache.googleusercontent.com', 'cc.bingj.com', 'yandexwebcache.net', 'hghltd.yandex.net'],
    places: [{ read: cachedTarget }, { query: ['q', 'url', 'u'] }],
    opaque: true,
  },
  // Readers and proxies show another page at /<address> or with the address as a parameter.
  {
    kind: 'reader',
    hosts: [
      '12ft.io',
      '1ft.io',
      'r.jina.ai',
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
      'leiaisso.net',
      'corsproxy.io',
      'api.allorigins.win',
    ],
    places: [{ query: ['q', 'url', 'article', 'u'] }, { anywhere: true }, { after: /^\/(?=[\w-]+(?:\.[\w-]+)+\/)/ }],
  },
  // Library proxies (EZproxy) serve a site under its name with hyphens for dots.
  {
    kind: 'reader',
    hosts: ['*.idm.oclc.org', '*.ezproxy.*'],
    places: [{ hyphened: '.idm.oclc.org' }, { hyphened: '.ezproxy.' }, { query: ['url', 'qurl'] }],
  },
  // Library proxies under other names.
  {
    kind: 'reader',
    hosts: ['*.proxy.*', '*.libproxy.*', '*.eproxy.*', '*.ezp.*'],
    academic: true,
    places: [
      { hyphened: '.proxy.' },
      { hyphened: '.libproxy.' },
      { hyphened: '.eproxy.' },
      { hyphened: '.ezp.' },
      { query: ['url', 'qurl'] },
    ],
  },
  // Readers name the articles they show by a code.
  {
    kind: 'reader',
    hosts: ['outline.com', 'printfriendly.com', 'instapaper.com', 'getpocket.com', 'feedly.com'],
    paths: /^\/(?:[A-Za-z0-9]{6}$|p\/g\/|read\/|i\/entry\/)/,
    places: [],
    opaque: true,
  },
  // Bing forwards to its results, their addresses in Base64.
  {
    kind: 'redirect',
    hosts: ['bing.com'],
    paths: /^\/ck\/a$/,
    places: [{ read: bingTarget }],
    opaque: true,
  },
  // A guard of mailboxes forwards links that it has looked at.
  {
    kind: 'redirect',
    hosts: ['urldefense.proofpoint.com', 'urldefense.com'],
    places: [{ read: defendedTarget }, { read: proofpointTarget }],
    opaque: true,
  },
  // Substack forwards to the sites of its authors at /pub/<author>/….
  {
    kind: 'redirect',
    hosts: ['open.substack.com'],
    places: [{ read: substackTarget }],
  },
  // Substack names posts of its authors by a number, and links by a code.
  {
    kind: 'shortener',
    hosts: ['substack.com'],
    paths: /^\/(?:redirect|home\/post|inbox\/post)\//,
    places: [],
    opaque: true,
  },
  // Hypothesis forwards to annotated pages at /<code>/<host>/<path>.
  {
    kind: 'redirect',
    hosts: ['hyp.is'],
    places: [{ query: ['url'] }, { after: /^\/[\w-]+\/(?=[\w-]+\.)/ }],
    opaque: true,
  },
  // Search engines, YouTube and Medium forward outgoing links through a page of their own.
  {
    kind: 'redirect',
    hosts: [
      'google.*',
      'news.google.*',
      'bing.com',
      'r.search.yahoo.com',
      'duckduckgo.com',
      'html.duckduckgo.com',
      'youtube.com',
      'medium.com',
      'disq.us',
    ],
    paths: /^\/(?:(?:news\/)?url|imgres|l\/|redirect|news\/apiclick|r\/|_ylt)/,
    places: [{ query: ['url', 'q', 'uddg', 'imgrefurl'] }, { after: /^\/.{0,2000}\/RU=(?=http)/ }],
  },
  // Networks warn or count before they forward an outgoing link.
  {
    kind: 'redirect',
    hosts: [
      'vk.com',
      'm.vk.com',
      'facebook.com',
      'm.facebook.com',
      't.me',
      'telegram.me',
      'linkedin.com',
      'steamcommunity.com',
      'flipboard.com',
      'getpocket.com',
      'ok.ru',
      'pinterest.com',
    ],
    paths: /^\/(?:away|redir|safety\/go|linkfilter|redirect|offsite|dk|l\.php|flx\/warn|iv$)/,
    places: [{ query: ['to', 'url', 'u', 'st.link'] }],
  },
  // Hosts of networks, mail guards and link sellers that do nothing but forward.
  {
    kind: 'redirect',
    hosts: [
      'l.facebook.com',
      'lm.facebook.com',
      'l.instagram.com',
      'l.threads.net',
      'l.threads.com',
      'l.messenger.com',
      'l.wl.co',
      'out.reddit.com',
      't.umblr.com',
      'away.vk.com',
      'slack-redir.net',
      '*.safelinks.protection.outlook.com',
      'secure-web.cisco.com',
      'linkprotect.cudasvc.com',
      'clicktime.symantec.com',
      'exit.sc',
      'href.li',
      'anonym.to',
      'go.skimresources.com',
      'go.redirectingat.com',
      'redirect.viglink.com',
      'click.linksynergy.com',
      'outgoing.prod.webservices.mozgcp.net',
    ],
    places: [{ query: ['u', 'url', 'to', 'z', 'a', 'murl'] }, { anywhere: true }],
  },
  // Baidu forwards to its results by a code.
  {
    kind: 'shortener',
    hosts: ['baidu.com', 'm.baidu.com'],
    paths: /^\/(?:link|from=.*)$/,
    places: [],
    opaque: true,
  },
  // Aggregators name articles of others by a code.
  {
    kind: 'aggregator',
    hosts: ['apple.news', 'flip.it', 'share.flipboard.com', 'l.smartnews.com', 'share.newsbreak.com', 'pocket.co'],
    places: [],
    opaque: true,
  },
  // Google News names articles of others by a code, in which the older ones hold the address; its front pages are its
  // own.
  {
    kind: 'aggregator',
    hosts: ['news.google.com'],
    paths: /^\/(?:__i\/)?(?:rss\/)?(?:rd\/)?(?:articles|read|stories)\//,
    places: [{ read: newsTarget }],
    opaque: true,
  },
  // Feed services forward to articles by a code; a feed name in the path is only a hint.
  {
    kind: 'feed',
    hosts: ['feedproxy.google.com', 'feeds.feedburner.com', 'feeds2.feedburner.com', '*.feedsportal.com', 'rss.app'],
    places: [],
    opaque: true,
  },
  // Shorteners forward by a code that means nothing without asking them.
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
      'link.medium.com',
      'wp.me',
      'redd.it',
      'flic.kr',
      'a.co',
    ],
    places: [],
    opaque: true,
  },
];
