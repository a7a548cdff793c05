import { firstWordOf } from '../words/words.ts';

const MORE = /^\S+(?: out)? (?:more|also|next|now)\b/;

/**
 * Beginnings of lines that lead elsewhere or address the reader as a customer, by their first word, in lower case: true
 * where that word says it all.
 */
const BY_FIRST_WORD: Record<string, true | RegExp> = {
  // English
  read: /^read (?:more|also|next|now)\b|^read:/,
  see: MORE,
  watch: /^watch (?:more|also|next|now)\b|^watch:|^watch \|/,
  listen: MORE,
  learn: MORE,
  find: MORE,
  related: /^related(?: (?:articles?|stories|content|topics))?(?:$|:)/,
  more: /^more (?:from|on|about|stories|for you)\b/,
  also: /^also read/,
  you: /^you (?:may|might) also like\b/,
  don: /^don['’]t miss/,
  recommended: true,
  most: /^most (?:read|popular)/,
  up: /^up next/,
  best: /^best of\b/,
  click: /^click (?:here|to)\b/,
  get: /^get .{3,50} by clicking|^get (?:unlimited|full) access/,
  sign: /^sign up\b/,
  subscribe: true,
  follow: /^follow us/,
  join: /^join our/,
  download: /^download (?:the|our) app/,
  advertisement: true,
  article: /^article continues/,
  story: /^story continues/,
  continue: /^continue reading/,
  skip: /^skip to/,
  jump: /^jump to/,
  scroll: /^scroll to/,
  share: /^share this/,
  thanks: /^thanks for reading\b/,
  thank: /^thank you!?$/,
  what: /^what you need to know/,
  newsletter: true,
  newsletters: true,
  // German
  lesen: /^lesen sie (?:auch|hier|mehr|dazu)/,
  mehr: /^mehr (?:zum thema|dazu)/,
  folgen:
    /^folgen sie (?:uns\b|.{1,40} auf (?:bluesky|facebook|google|instagram|linkedin|telegram|tiktok|whatsapp|youtube))/,
  abonnieren: /^abonnieren sie\b/,
  auch: /^auch interessant/,
  das: /^das könnte (?:sie|dich)/,
  weitere: /^weitere (?:artikel|themen|meldungen|nachrichten)/,
  empfohlene: true,
  anzeige: /^anzeige$/,
  werbung: /^werbung$/,
  // Spanish, Portuguese, Italian, French
  lee: /^lee también/,
  lea: /^lea también/,
  te: /^te puede interesar/,
  más: /^más (?:noticias|información)/,
  noticias: /^noticias relacionadas/,
  leia: /^leia (?:também|mais)/,
  veja: /^veja (?:também|mais)/,
  saiba: /^saiba mais/,
  publicidade: /^publicidade$/,
  publicidad: /^publicidad$/,
  leggi: /^leggi anche/,
  ti: /^ti potrebbe/,
  potrebbe: /^potrebbe interessarti/,
  pubblicità: true,
  suivez: /^suivez[- ]nous/,
  abonnez: /^abonnez-vous/,
  síguenos: true,
  suscríbete: true,
  siga: /^siga o canal/,
  iscriviti: /^iscriviti all/,
  lire: /^lire aussi/,
  à: /^à lire (?:aussi|également)/,
  // Dutch, Polish, Norwegian, Swedish, Indonesian, Turkish
  lees: /^lees ook/,
  czytaj: /^czytaj (?:też|także|również)/,
  zobacz: /^zobacz (?:też|także)/,
  les: /^les også/,
  läs: /^läs (?:också|mer|även)/,
  baca: /^baca juga/,
  haberin: /^haberin devamı/,
  ilgili: /^ilgili haberler/,
};
/** Scripts without spaces. */
const CASELESS = ['関連記事', '続きを読む', 'あわせて読みたい'];
/** What short lines have that ask readers to sign in. */
const SIGN_IN = /会員登録が必要|ログインが必要|ログインして(?:ください|続き)|请登录|請登入/;
const LONGEST_CASELESS = 60;

/** Whether a line leads elsewhere or addresses the reader as a customer: "Read more: …", "Sign up for …". */
export function leadsAway(line: string): boolean {
  const text = line.toLowerCase();
  const first = firstWordOf(text);
  const says = Object.hasOwn(BY_FIRST_WORD, first) ? BY_FIRST_WORD[first] : undefined;
  return (
    says === true ||
    says?.test(text) === true ||
    CASELESS.some((opening) => text.startsWith(opening)) ||
    (text.length <= LONGEST_CASELESS && SIGN_IN.test(text))
  );
}
