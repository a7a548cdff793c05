import { firstWordOf } from '../words/words.ts';

const ALSO_OR_MORE = /^ (?:também|mais)/;
const MORE_OR_TITLE = /^ (?:more|also|next|now)\b|^:|^ \|/;
const MORE = /^(?: out)? (?:more|also|next|now)\b/;

/**
 * Beginnings of lines that lead elsewhere or address the reader as a customer, by their first word, in lower case, and
 * what follows it: true where that word says it all.
 */
const BY_FIRST_WORD: Record<string, true | RegExp> = {
  // English
  read: MORE_OR_TITLE,
  see: MORE,
  watch: MORE_OR_TITLE,
  listen: MORE,
  learn: MORE,
  find: MORE,
  related: /^(?: (?:articles?|stories|content|topics))?(?:$|:)/,
  more: /^ (?:from|on|about|stories|for you)\b/,
  also: /^ read/,
  you: /^ (?:may|might) also like\b/,
  don: /^['’]t miss/,
  recommended: true,
  most: /^ (?:read|popular)/,
  up: /^ next/,
  best: /^ of\b/,
  click: /^ (?:here|to)\b/,
  get: /^ .{3,50} by clicking|^ (?:unlimited|full) access/,
  sign: /^ up\b/,
  subscribe: true,
  follow: /^ us/,
  join: /^ our/,
  download: /^ (?:the|our) app/,
  advertisement: true,
  article: /^ continues/,
  story: /^ continues/,
  continue: /^ reading/,
  skip: /^ to/,
  jump: /^ to/,
  scroll: /^ to/,
  share: /^ this/,
  thanks: /^ for reading\b/,
  thank: /^ you!?$/,
  what: /^ you need to know/,
  newsletter: true,
  newsletters: true,
  // German
  lesen: /^ sie (?:auch|hier|mehr|dazu)/,
  mehr: /^ (?:zum thema|dazu)/,
  folgen: /^ sie (?:uns\b|.{1,40} auf (?:bluesky|facebook|google|instagram|linkedin|telegram|tiktok|whatsapp|youtube))/,
  abonnieren: /^ sie\b/,
  auch: /^ interessant/,
  das: /^ könnte (?:sie|dich)/,
  weitere: /^ (?:artikel|themen|meldungen|nachrichten)/,
  empfohlene: true,
  anzeige: /^$/,
  werbung: /^$/,
  // Spanish, Portuguese, Italian, French
  lee: /^ también/,
  lea: /^ también/,
  te: /^ puede interesar/,
  más: /^ (?:noticias|información)/,
  noticias: /^ relacionadas/,
  leia: ALSO_OR_MORE,
  veja: ALSO_OR_MORE,
  saiba: /^ mais/,
  publicidade: /^$/,
  publicidad: /^$/,
  leggi: /^ anche/,
  ti: /^ potrebbe/,
  potrebbe: /^ interessarti/,
  pubblicità: true,
  suivez: /^[- ]nous/,
  abonnez: /^-vous/,
  síguenos: true,
  suscríbete: true,
  siga: /^ o canal/,
  iscriviti: /^ all/,
  lire: /^ aussi/,
  à: /^ lire (?:aussi|également)/,
  // Dutch, Polish, Norwegian, Swedish, Indonesian, Turkish
  lees: /^ ook/,
  czytaj: /^ (?:też|także|również)/,
  zobacz: /^ (?:też|także)/,
  les: /^ også/,
  läs: /^ (?:också|mer|även)/,
  baca: /^ juga/,
  haberin: /^ devamı/,
  ilgili: /^ haberler/,
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
    says?.test(text.slice(first.length)) === true ||
    CASELESS.some((opening) => text.startsWith(opening)) ||
    (text.length <= LONGEST_CASELESS && SIGN_IN.test(text))
  );
}
