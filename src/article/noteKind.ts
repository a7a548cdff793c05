import type { Disclosure } from './article.ts';
import { findDate } from './dateText.ts';

type Kind = Disclosure['kind'];

/** What notes say, the telling ones first. */
const KINDS: [kind: Kind, says: RegExp][] = [
  [
    'correction',
    /^(?:\W{0,3})(?:corrections?|clarification|korrektur|berichtigung|richtigstellung|corrección|rectificación|correction|errata|correzione|correção|erratum)\b|\bcorrection(?:s)?\s*[:(]|(?:has been|was) (?:corrected|amended)|(?:an )?earlier version of this|wurde korrigiert|version précédente|versión anterior|versione precedente|versão anterior/i,
  ],
  [
    'republication',
    /(?:originally|first) (?:published|appeared|posted|ran)|re-?published|reprinted|cross-?posted|original source|original article|syndicated|zuerst (?:erschienen|veröffentlicht)|erschien(?:en)? zuerst|ursprünglich (?:erschienen|veröffentlicht|auf|in)|publicad[oa] originalmente|publié(?:e)? (?:initialement|à l['’]origine|d['’]abord)|paru initialement|pubblicat[oa] (?:originariamente|originalmente)/i,
  ],
  [
    'sponsor',
    /sponsored (?:by|content|post)|paid (?:for by|post|partnership|content)|advertorial|(?:created|produced|published|presented) in partnership with|partner content|affiliate (?:links?|commission|partnerships?)|we (?:may )?(?:earn|receive) (?:a |an )?(?:commission|compensation)|gesponsert|affiliate-links?|contenido patrocinado|contenu sponsorisé/i,
  ],
  [
    'update',
    /^(?:\W{0,3})(?:updates?|updated|aktualisierung|actualización|mise à jour|aggiornamento|atualização)\b[^:–—(]{0,30}[:–—(]\s*[^\s\d]|(?:this|the) (?:article|story|post|piece) (?:has been|was) updated|wurde aktualisiert/i,
  ],
  [
    'disclaimer',
    /(?:views|opinions)(?: and opinions)? expressed|does not (?:necessarily )?(?:reflect|represent)|do not (?:necessarily )?(?:reflect|represent)|disclaimer|responsibility of the author|sole responsibility|nicht (?:notwendigerweise|unbedingt) die meinung|gibt nicht .{0,30}meinung|no (?:reflejan|representan) necesariamente|n['’]engagent que|non riflettono necessariamente|não refletem necessariamente/i,
  ],
  [
    'call-to-share',
    /please (?:share|forward)|forward this (?:article|story)|spread the word|bitte (?:teilen|leiten) sie/i,
  ],
];

/** Shorter ones are labels and links ("Corrections"). */
const SHORTEST_NOTE = 25;
/** What every page of a site carries in its foot. */
const LEGAL =
  /all rights reserved|user agreement|terms of (?:use|service)|privacy policy|cookie|alle rechte vorbehalten|datenschutz/i;

/** What a note discloses, or null if it is only running text that sounds alike. */
export function kindOfNote(text: string): Kind | null {
  const isStamp = text.length < SHORTEST_NOTE * 2 && findDate(text, { language: null, monthFirst: false }) !== null;
  const kind = KINDS.find(([, says]) => says.test(text))?.[0] ?? null;
  if (LEGAL.test(text) || (kind === 'update' && isStamp)) return null;
  return kind === 'sponsor' || text.length >= SHORTEST_NOTE ? kind : null;
}
