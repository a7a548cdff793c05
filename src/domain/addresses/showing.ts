import { cachedTarget, turboTarget } from './encodings.ts';
import type { Wrapper } from './wrapper.ts';

/** `20210314120000id_`, `2021*`, `2023.05.07-050116`: when a copy was made, and how to show it. */
const STAMPED = /^\/(?:[\w.-]+\/){0,3}?(?:\d{4,14}|\d{4}\.\d{2}\.\d{2}-\d{6}|\*)[a-z_*]{0,6}\//i;

/**
 * Sites that show another site's page: for reading, kept, translated, for phones. What the site does is told above
 * each; the tests hold an example of each.
 */
export const SHOWING: Wrapper[] = [
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
];
