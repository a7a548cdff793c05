import type { Draft } from './blocks.ts';
import { findDate } from './dateText.ts';
import { similarity, squash, wordsOf } from './words.ts';

/** Beginnings of lines that lead elsewhere or address the reader as a customer. */
const LEADS_AWAY =
  /^(?:(?:read|see|watch|listen|learn|find out) (?:more|also|next|now)\b|read:|watch:|watch \||related(?: (?:articles?|stories|content|topics))?(?:$|:)|more (?:from|on|about|stories|for you)\b|also read|you (?:may|might) also like|don['’]t miss|recommended|most (?:read|popular)|up next|best of\b|click (?:here|to)\b|get .{3,50} by clicking|get (?:unlimited|full) access|thanks for reading\b|sign up\b|subscribe\b|follow us|join our|download (?:the|our) app|advertisement|article continues|story continues|continue reading|skip to|jump to|scroll to|share this|what you need to know|thank you!?$|lesen sie (?:auch|hier|mehr|dazu)|mehr zum thema|mehr dazu|auch interessant|das könnte (?:sie|dich)|weitere (?:artikel|themen|meldungen|nachrichten)|empfohlene|anzeige$|werbung$|newsletter|lee también|lea también|te puede interesar|más (?:noticias|información)|noticias relacionadas|leia (?:também|mais)|veja (?:também|mais)|saiba mais|publicidade$|publicidad$|leggi anche|ti potrebbe|potrebbe interessarti|lire aussi|à lire (?:aussi|également)|lees ook|czytaj (?:też|także|również)|zobacz (?:też|także)|les også|läs (?:också|mer|även)|pubblicità|baca juga|haberin devamı|ilgili haberler|関連記事|続きを読む|あわせて読みたい)/i;
/** "Published 3 March 2024, 10:12", "Zuletzt aktualisiert …", "3 min read". */
const STAMP =
  /^(?:\|\s*)?(?:(?:first |last |originally )?(?:published|updated|posted|modified)|veröffentlicht|(?:zuletzt )?aktualisiert|erstellt|stand:|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|opublikowano|publisert|oppdatert|publicerad|uppdaterad|by\s+[a-zà-ɏ])/i;
const READING_TIME =
  /^\d{1,3}\s*(?:min(?:ute[ns]?|uti|utos)?\.?)\s*(?:read|lesezeit|de lecture|de lectura|di lettura|de leitura)/i;

const SHORT_LINE = 90;
const LINK_LINE = 200;
/** Fewer characters than this without an end mark before the first sentence are labels: kicker, byline, buttons. */
const LABEL = 60;
/** Notes about the article stand among its first and last blocks and are short; elsewhere such words are the text's own. */
const NOTES_BEFORE = 2;
const NOTES_AFTER = 6;
const LONGEST_NOTE = 400;
/** How many blocks from the top the repeated title is looked for. */
const HEAD = 14;

/**
 * Leaves out what is not the article's own text: everything up to the repeated title, date lines, links elsewhere, notes about
 * the article, which are given back apart.
 *
 * @param isNote - told a line, and the text above it if it is among the last
 */
export function withoutBoilerplate(
  drafts: readonly Draft[],
  title: string | null,
  isNote: (line: string, above: string) => boolean,
): { kept: Draft[]; notes: Draft[] } {
  const own = drafts.slice(afterTitle(drafts, title)).filter((draft) => !isBoilerplate(draft));
  const first = own.findIndex(({ text }) => isSentence(text));
  const kept = own.filter(
    (draft, index) => index >= first || draft.kind === 'quote' || draft.text.length >= LABEL || isSentence(draft.text),
  );
  // A list or heading at the very end leads elsewhere if it is all links.
  let end = kept.length;
  while (end > 0 && isLeadOut(kept[end - 1])) end -= 1;
  const notes = new Set<Draft>();
  for (const [index, draft] of kept.slice(0, end).entries()) {
    const isClosing = index >= Math.max(end - NOTES_AFTER, NOTES_BEFORE);
    if (draft.text.length >= LONGEST_NOTE || !(index < NOTES_BEFORE || isClosing)) continue;
    if (isNote(draft.text, isClosing ? textOf(kept.slice(0, index)) : '')) notes.add(draft);
  }
  return { kept: kept.slice(0, end).filter((draft) => !notes.has(draft)), notes: [...notes] };
}

const textOf = (drafts: readonly Draft[]): string => drafts.map(({ text }) => text).join('\n');

const isSentence = (text: string): boolean => text.length > LABEL || /[.!?。！？…»”"]\s*$/.test(text);

const isLeadOut = (draft: Draft | undefined): boolean =>
  draft !== undefined && draft.text.length < LINK_LINE && (draft.kind === 'heading' || isAllLink(draft));

const isAllLink = ({ text, linked }: Draft): boolean => linked > 0 && linked >= 0.9 * text.replaceAll(' ', '').length;

function isBoilerplate(draft: Draft): boolean {
  const { text, kind } = draft;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (text.length < LINK_LINE && LEADS_AWAY.test(text)) return true;
  if (text.length < SHORT_LINE && ((STAMP.test(text) && /\d|\|/.test(text)) || READING_TIME.test(text))) return true;
  if (
    text.length < SHORT_LINE / 2 &&
    wordsOf(text).length < 9 &&
    findDate(text, { language: null, monthFirst: false }) !== null
  )
    return true;
  return kind !== 'list-item' && text.length < LINK_LINE && isAllLink(draft);
}

/** The position after the block that repeats the title; 0 if none does. */
function afterTitle(drafts: readonly Draft[], title: string | null): number {
  if (title === null) return 0;
  const letters = squash(title);
  const at = drafts
    .slice(0, HEAD)
    .findIndex(
      ({ text, kind }) =>
        (kind === 'heading' || text.length < title.length + 20) &&
        (squash(text).endsWith(letters) || similarity(text, title) > 0.8),
    );
  return at + 1;
}
