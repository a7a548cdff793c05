/** Second labels under which names are registered in many countries: example.co.uk, example.com.br. */
const PUBLIC_SECOND = new Set(['co', 'com', 'net', 'org', 'gov', 'edu', 'ac', 'or', 'ne', 'go', 'gob', 'gouv', 'gv']);

/**
 * The name a host is registered under, without its country: `www.example.co.uk` and `m.example.com` are one outlet's
 * sites. A guess that needs no list; the background decides by the public suffix list.
 */
export function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.').filter(Boolean);
  const second = labels.at(-2) ?? '';
  const isCountry = (labels.at(-1)?.length ?? 0) === 2 && PUBLIC_SECOND.has(second);
  return labels.at(isCountry ? -3 : -2) ?? host;
}
