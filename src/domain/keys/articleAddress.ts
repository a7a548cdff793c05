/** What of an address tells which page it is: the rule behind the keys of articles and links. */
import { NO_ROUTE, routeIn } from './routes.ts';

/**
 * Parameters that say how a reader came to a page, never which page it is (utm: Google Analytics; ad and mail services;
 * gifts: a subscriber's link for others).
 */
const TRACKING =
  /^(?:utm_|mc_|mtm_|hsa_|at_(?:medium|campaign|custom|creation|emailtype|format|link_|ptr_|bbc_|recipient_|send_|variant)|ns_(?:mchannel|source|campaign|linkname|fee)|pk_(?:campaign|kwd|keyword|source|medium|content|cid|vid|group|placement)|xtor$|fbclid$|gclid$|gclsrc$|dclid$|msclkid$|yclid$|igshid$|twclid$|ttclid$|wbraid$|gbraid$|_ga$|_gl$|cmpid$|ocid$|ito$|smid$|smtyp$|sref$|ref_src$|ref_url$|referrer$|s_cid$|ncid$|icid$|guccounter$|guce_referrer|gift$|gift_?copy$|unlocked_article_code$)/i;

/** Parameters that most pages use for the same, and some for which page it is. */
const DOUBTFUL = /^(?:ref|share|partner|sh|cmp|amp|at_.*|ns_.*|pk_.*)$/i;
/** What they hold where they tell how a reader came: words for that, and a domain, as of the site that links. */
const WAYS = new Set(
  'amp android app article atom banner bluesky bottom btn button copy desktop direct email facebook fb feed footer front frontpage google gu header hn home homepage hp index instagram internal ios link linkedin mail mastodon menu message messenger mobile msn nav navbar newsletter newsletters nl page pinterest push reddit related rss search share shared sharing sidebar social story t tag telegram threads top true tw twitter twt wa web whatsapp www x yahoo yes youtube'.split(
    ' ',
  ),
);
const IS_DOMAIN = /^(?:[a-z\d-]+\.)+[a-z]{2,}$/i;
const IS_FLAG = /^[01]?$/;

/** Hosts that show a page for another device; what is left has to be a host of its own. */
const DEVICE = /^(?:www|m|mobile|amp)\.(?=[^.]+\.)/;

/**
 * An http(s) address without what does not make another page: scheme, `www.`, the device, a plain fragment, tracking
 * parameters, parameter order, a trailing slash, a default port.
 */
export function plainAddress(url: URL): string {
  const [route = '', asked = ''] = routeIn(url).split(/\?(.*)/s);
  const query = (search: string) => queryOf(search, tellsPage, spelt);
  const own = url.host.replace(DEVICE, '').replace(/\.$/, '') + pathOf(url) + query(url.search);
  const within = route.replace(/\/$/, '') + query(asked);
  return NO_ROUTE.test(within) ? own : own + within;
}

/**
 * The same by the rule before this one, which took no fragment for a page, every doubtful parameter for tracking, what
 * was encoded in a parameter for more of them, and knew fewer devices and no gifts. Notes are stored by it; pages that
 * it does not tell apart are told apart by their texts.
 */
export function formerAddress(url: URL): string {
  const host = url.host.replace(/^(?:www|m|amp)\./, '').replace(/\.$/, '');
  const isKept = (name: string) => !FORMER_TRACKING.test(name) && name !== 'amp';
  return host + pathOf(url) + queryOf(url.search, isKept, formerlySpelt);
}

const FORMER_TRACKING =
  /^(?:utm_|mc_|pk_|mtm_|hsa_|at_|ns_|xtor$|fbclid$|gclid$|gclsrc$|dclid$|msclkid$|yclid$|igshid$|twclid$|ttclid$|wbraid$|gbraid$|_ga$|_gl$|cmpid$|cmp$|ocid$|ito$|smid$|smtyp$|sref$|ref$|ref_src$|ref_url$|referrer$|s_cid$|ncid$|icid$|sh$|share$|partner$|guccounter$|guce_referrer)/i;

const pathOf = ({ pathname }: URL): string => pathname.replace(/\/(?:amp|index\.(?:html?|php))?\/?$/, '');

function tellsPage(name: string, value: string): boolean {
  if (TRACKING.test(name)) return false;
  return !DOUBTFUL.test(name) || !tellsWay(value);
}

const tellsWay = (value: string): boolean =>
  IS_FLAG.test(value) ||
  IS_DOMAIN.test(value) ||
  value
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .every((word) => WAYS.has(word));

/**
 * A parameter as it stands in a key: what would end it is encoded, and so is what would then look like that, so that no
 * two sets of parameters are spelt alike.
 */
const spelt = ([name, value]: readonly [string, string]): string =>
  `${name.replace(/[=&#]|%(?=3D|26|23)/g, encodeURIComponent)}=${value.replace(/[&#]|%(?=26|23)/g, encodeURIComponent)}`;
const formerlySpelt = (parameter: readonly [string, string]): string => parameter.join('=');

/** Most addresses ask for nothing: what a browser makes to read parameters is then not made. */
function queryOf(
  search: string,
  isKept: (name: string, value: string) => boolean,
  write: (parameter: readonly [string, string]) => string,
): string {
  if (search === '') return '';
  const parameters = [...new URLSearchParams(search)].filter(([name, value]) => isKept(name, value));
  parameters.sort(([a], [b]) => (a < b ? -1 : 1));
  return parameters.length === 0 ? '' : `?${parameters.map(write).join('&')}`;
}
