import { firstWordOf } from '../words/words.ts';

const MORE = /^(?: out)? (?:more|also|next|now)\b/;

/**
 * Beginnings of lines that lead elsewhere or address the reader as a customer, by their first word, in lower case, and
 * what follows it: true where that word says it all.
 */
const BY_FIRST_WORD: Record<string, true | RegExp> = {
  // English
  read: /^ (?:more|also|next|now)\b|^:/,
  see: MORE,
  watch: /^ (?:more|also|next|now)\b|^:|^ \|/,
  listen: MORE,
  learn: MORE,
  find: MORE,
  related: /^(?: (?:articles?|stories|content|topics|posts|news))?(?:$|:)/,
  more: /^ (?:from|on|about|stories|for you)\b/,
  also: /^ (?:read|in the news)/,
  you: /^ (?:may|might) also like\b/,
  don: /^['’]t miss/,
  most: /^ (?:read|popular)/,
  best: /^ of\b/,
  click: /^ (?:here|to)\b/,
  get: /^ .{3,50} by clicking|^ (?:unlimited|full) access/,
  subscribe: true,
  download: /^ (?:the|our) app/,
  thank: /^ you!?$/,
  // German
  lesen: /^ sie (?:auch|hier|mehr|dazu)/,
  mehr: /^ (?:zum thema|dazu)/,
  folgen: /^ sie (?:uns\b|.{1,40} auf (?:bluesky|facebook|google|instagram|linkedin|telegram|tiktok|whatsapp|youtube))/,
  das: /^ könnte (?:sie|dich)/,
  weitere: /^ (?:artikel|themen|meldungen|nachrichten)/,
  empfohlene: true,
  anzeige: /^$/,
  werbung: /^$/,
  // Spanish, Portuguese, Italian, French
  publicidade: /^$/,
  publicidad: /^$/,
  suivez: /^[- ]nous/,
  à: /^ lire (?:aussi|également)/,
  // Dutch, Polish, Norwegian, Swedish, Indonesian, Turkish
  czytaj: /^ (?:też|także|również)/,
  zobacz: /^ (?:też|także)/,
  läs: /^ (?:också|mer|även)/,
};
/** Others, which say so in these letters alone, some of scripts without spaces. */
const OPENINGS =
  'comments are closed|up next|follow us|join our|article continues|story continues|continue reading|skip to|jump to|scroll to|share this|what you need to know|auch interessant|lee también|lea también|te puede interesar|noticias relacionadas|saiba mais|leggi anche|ti potrebbe|potrebbe interessarti|siga o canal|iscriviti all|lire aussi|lees ook|les også|baca juga|haberin devamı|ilgili haberler|sign up|thanks for reading|abonnieren sie|leia também|leia mais|veja também|veja mais|abonnez-vous|más noticias|más información|síguenos|suscríbete|newsletter|recommended|advertisement|pubblicità|関連記事|続きを読む|あわせて読みたい'.split(
    '|',
  );
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
    OPENINGS.some((opening) => text.startsWith(opening)) ||
    (text.length <= LONGEST_CASELESS && SIGN_IN.test(text))
  );
}
