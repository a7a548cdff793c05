import type { Disclosure } from '../../domain/article/article.ts';
import { isAboutText } from './aboutText.ts';
import { findDate } from './dateText.ts';
import { keysByWord } from './keysByWord.ts';
import { termsOf } from './words.ts';

type Kind = Disclosure['kind'];

/**
 * What remarks say, the telling ones first. Every text that `says` finds has one of the `words`: most texts have none,
 * and looking words up costs a page less than the first use of a large regular expression.
 */
const REMARKS: { kind: Kind; words: string; says: RegExp }[] = [
  {
    kind: 'correction',
    words:
      'correction corrections clarification corrected amended korrektur korrigiert berichtigung richtigstellung corrección rectificación errata erratum correzione correção',
    says: /^[^\w„“”«»‹›'‘’"]{0,3}(?:corrections?|clarification|korrektur|berichtigung|richtigstellung|corrección|rectificación|errata|correzione|correção|erratum)(?! ?(?:and|&) clarif)(?:\s*(?:$|[:,.;([\d–—-])|\s+(?:added|appended|note|notice|made|issued|to|on|and|vom|am|zu|an|de|del|di)\b)|(?:^|[.!?)]\s)[^.!?]{0,20}\bcorrections?:|(?:article|caption|headline|paragraph|piece|post|report|sentence|story|text|this|version) (?:has been|was) (?:corrected|amended)|wurde korrigiert/i,
  },
  {
    kind: 'correction',
    words: 'version versión versione versão',
    says: /earlier version of this|version précédente|versión anterior|versione precedente|versão anterior/i,
  },
  {
    kind: 'republication',
    words: 'originally first previously',
    says: /(?:originally|first) (?:published|appeared|posted|ran\b|written for|reported|featured)|previously (?:published|appeared)|(?:published|appeared|posted|ran) (?:originally|first)\b/i,
  },
  {
    kind: 'republication',
    words: 'first originally',
    says: /^\W{0,3}(?:first|originally) (?:in|on|at)(?:$|\s[^.]{2,60}$)/i,
  },
  {
    kind: 'republication',
    words: 'republished published printed posted reprinted crossposted reposted syndicated reproduced',
    says: /\bre-?published|\bre-?printed|cross-?posted|reposted (?:from|with)|syndicated (?:from|with|by|via)|reproduced (?:with|by|from)/i,
  },
  {
    kind: 'republication',
    words: 'original origin',
    says: /original (?:source|article|story|post)(?:\s*[:：]| (?:of|for) (?:this|the) | (?:is|was|here|at|on|in)\b|\W*$)|source of origin|read the original(?: (?:article|story|post|piece|version))?(?:,? (?:here|at|on|in)\b|\W*$)/i,
  },
  {
    kind: 'republication',
    words: 'zuerst ursprünglich erstmals',
    says: /(?:zuerst|ursprünglich|erstmals) (?:erschienen|veröffentlicht|publiziert|auf|in|im|bei|beim)\b|erschien(?:en)? (?:zuerst|ursprünglich|erstmals)/i,
  },
  {
    kind: 'republication',
    words: 'initialement originellement abord origine première republié republiée',
    says: /(?:publié|paru)e? (?:initialement|originellement|d['’]abord|à l['’]origine|pour la première fois)|republiée? (?:à|depuis|avec)/i,
  },
  {
    kind: 'republication',
    words: 'originalmente originariamente inicialmente inizialmente vez volta',
    says: /(?:publicad[oa]|publicó|apareció|aparecido|pubblicat[oa]|appars[oa]|uscito) (?:originalmente|originariamente|inicialmente|inizialmente|por primera vez|pela primeira vez|per la prima volta)/i,
  },
  {
    kind: 'sponsor',
    words:
      'sponsored paid advertorial partnership partner affiliate commission compensation gesponsert patrocinado sponsorisé',
    says: /sponsored by|(?:^\W*|\b(?:this|is|are|as|an?|contains?|includes?|following) (?:\w+ )?)sponsored (?:content|post)|paid (?:for by|post|partnership|content)|advertorial|(?:created|produced|published|presented) in partnership with|partner content|affiliate-? ?(?:links?|commission|partnerships?)|we (?:may )?(?:earn|receive) (?:a |an )?(?:commission|compensation)|gesponsert|contenido patrocinado|contenu sponsorisé/i,
  },
  {
    kind: 'update',
    words: 'update updates updated aktualisierung aktualisiert actualización mise aggiornamento atualização',
    says: /^(?:\W{0,3})(?:updates?|updated|aktualisierung|actualización|mise à jour|aggiornamento|atualização)\b[^:–—(]{0,30}[:–—(]\s*[^\s\d]|(?:this|the) (?:article|story|post|piece) (?:has been|was) updated|(?:artikel|beitrag|text|meldung|version) wurde (?:\S+ ){0,3}aktualisiert/i,
  },
  {
    kind: 'disclaimer',
    words:
      'expressed necessarily reflect represent disclaimer responsibility meinung necesariamente engagent necessariamente',
    says: /(?:views|opinions)(?: and opinions)? expressed|do(?:es)? not necessarily (?:reflect|represent)|do(?:es)? not (?:reflect|represent) (?:the |those )?(?:\S+ )?(?:of|opinions?|policy|positions?|views?)\b|^\W{0,3}disclaimer\b|\bdisclaimer\s*:|responsibility of the author|sole responsibility|nicht (?:notwendigerweise|unbedingt) die meinung|gibt nicht .{0,30}meinung|no (?:reflejan|representan) necesariamente|n['’]engagent que|non riflettono necessariamente|não refletem necessariamente/i,
  },
  {
    kind: 'disclaimer',
    words: 'feed automatisch',
    says: /\b(?:story|article|report|news|copy)\b[^.]{0,120}\b(?:agency|syndicated|wire)(?: \w+)? feed\b|(?:artikel|meldung|text|beitrag)\b[^.]{0,60}automatisch[^.]{0,60}(?:agentur|\bdpa\b)|(?:agentur|\bdpa\b)[^.]{0,60}automatisch (?:übernommen|importiert|erstellt|veröffentlicht)/i,
  },
  {
    kind: 'call-to-share',
    words: 'share forward spread teilen leiten',
    says: /please (?:share|forward) (?:it|our|the|this)(?: (?:article|page|piece|post|story))?(?: (?:with|on|to|widely)\b|\W|$)|forward this (?:article|story)|^\W{0,3}(?:(?:please |help (?:us |me )?))?spread the word\b|bitte (?:teilen|leiten) sie/i,
  },
  {
    kind: 'paywall',
    words: 'subscribe subscriber subscribers subscription members',
    says: /(?:subscribe|sign up|log in|register)(?: now| today)? to (?:continue|keep|read|unlock|access)\b|already (?:a |have a )?(?:subscri|member)|become a (?:paid |paying )?(?:subscriber|member)\b.{0,40} to (?:unlock (?:this|the)|read the (?:rest|full))|exclusive(?:ly)? (?:for|to) \S+ (?:subscribers|members)|(?:this (?:\w+ )?|content )(?:article |content |newsletter |piece |post |story )?is (?:only )?(?:available|reserved|exclusive(?:ly)?)? ?(?:only )?(?:for|to) (?:paying |paid )?(?:subscribers|members)|(?:subscribers|members)[- ]only (?:article|benefit|content|piece|post|story)|for (?:subscribers|members) only|to continue reading/i,
  },
  {
    kind: 'paywall',
    words: 'weiterlesen abonnent abonnenten abonnentin abonnement abo registrieren',
    says: /(?:jetzt |zum )?weiterlesen (?:mit|im)\b|(?:bereits|schon) (?:\S+ )?(?:abonnent|abo\b|registriert)|nur für (?:\S+ )?abonnent|um (?:weiterzulesen|den (?:ganzen |vollständigen )?artikel zu lesen)|mit einem abo(?:nnement)? lesen/i,
  },
  {
    kind: 'paywall',
    words:
      'abonné abonnés abonner abonnez suscriptor suscriptores suscríbete suscríbase suscribirse abbonati abbonato assinante assinantes assine',
    says: /réservée? (?:à nos|aux) abonnés|déjà abonnée?|abonnez-vous pour (?:lire|continuer|accéder)|(?<!funcionalidad es )(?:solo|exclusiv[oa]|sólo) para (?:nuestros )?suscriptores|suscr[ií]b\S+ para (?:seguir|continuar|leer)|ya eres suscriptor|(?:riservato|solo) (?:agli|per gli) abbonati|sei già abbonato|abbonati per (?:leggere|continuare)|(?:exclusivo|apenas|só) para assinantes|já é assinante|assine para (?:ler|continuar)/i,
  },
  {
    kind: 'credit',
    words:
      'translated translation translator übersetzt übersetzung traduit traduite traduction traducido traducida traducción tradotto tradotta traduzione traduzido traduzida tradução',
    says: /^\W{0,3}(?:(?:this \w+ (?:was|has been) )?translated (?:from \S+(?: \S+)? )?by\b|translat(?:ion|or)(?: by|\s*:)|(?:(?:aus dem|der) \S+ )?(?:wurde )?übersetzt von|übersetzung(?: aus dem \S+)?(?: von|\s*:)|(?:traduite?|traduction) (?:\S+ \S+ )?(?:par|de)\b|traduction\s*:|traducid[oa] (?:\S+ \S+ )?por|traducción(?: de|\s*:)|tradott[oa] (?:\S+ )?da|traduzione (?:di|a cura)|traduzid[oa] por|tradução(?: de|\s*:))/i,
  },
  {
    kind: 'credit',
    words:
      'edited editing reporting contributed mitarbeit redigiert colaboración collaboration collaborazione colaboração',
    says: /^\W{0,3}(?:edit(?:ed|ing) by|(?:(?:with )?(?:additional |further )?)?reporting (?:by|from)\b|redigiert von|(?:unter )?mitarbeit(?: von|\s*:)|con la colaboración de|avec la collaboration de|con la collaborazione di|com (?:a )?colaboração de)|contributed (?:reporting )?to this (?:report|story|article)|contributed reporting/i,
  },
  {
    kind: 'image-credit',
    words:
      'photo photos photograph photographs photography foto fotos bild bilder bildnachweis bildquelle image images picture illustration credit crédit créditos fotografía imagen getty',
    says: /^\W{0,3}(?:(?:(?:featured|cover|header|main) )?(?:photo(?:graph(?:s|y)?)?|foto|image|picture|illustration|bild(?:er|nachweis|quelle)?|fotografía|imagen)(?:['’]?s)?(?:\s*credits?)?|cr[eé]dit(?:s|os)?(?: photo)?)\s*(?:(?:is )?\b(?:by|von|de|di|par|from|courtesy of)\s+[^\s.][^.]{2,50}\.?$|[:/©].{2,100}$)|^\W{0,3}getty images\W{0,3}$/i,
  },
];

const ROWS_BY_WORD = keysByWord(REMARKS.map(({ words }, row) => [row, words] as const));

/** Whether a text has words of a kind's remarks, so that it is worth a closer look for them. */
export const hasWordsOf = (text: string, ...kinds: Kind[]): boolean =>
  termsOf(text).some((word) =>
    ROWS_BY_WORD.get(word)?.some((row) => kinds.some((kind) => kind === REMARKS[row]?.kind)),
  );

/** The kind of what a text says, by its wording alone: the first in the table's order. */
export function wordingOf(text: string): Kind | null {
  const rows: number[] = [];
  for (const word of termsOf(text)) {
    const found = ROWS_BY_WORD.get(word);
    if (found !== undefined) rows.push(...found);
  }
  // Most texts have none of the words.
  if (rows.length === 0) return null;
  for (const row of new Set(rows.toSorted((a, b) => a - b))) {
    const remark = REMARKS[row];
    if (remark?.says.test(text)) return remark.kind;
  }
  return null;
}

/** Shorter ones are labels and links ("Corrections"), but for those that are lines of two or three words. */
const SHORTEST_REMARK = 25;
const SHORT_KINDS = new Set<Kind>(['sponsor', 'image-credit', 'credit', 'paywall']);
/** What every page of a site carries in its foot. */
const LEGAL =
  /all rights reserved|user agreement|terms of (?:use|service)|privacy policy|cookie|alle rechte vorbehalten|datenschutz/i;

/** What a remark discloses, or null if it is only running text that sounds alike. */
export function kindOfRemark(text: string): Kind | null {
  const kind = wordingOf(text);
  if (kind === null || LEGAL.test(text)) return null;
  if (kind === 'update' && isStamp(text)) return null;
  if (kind === 'republication' && !isOfThisText(text)) return null;
  if (kind === 'credit' && BREAKS_OFF.test(text)) return null;
  if (kind === 'sponsor' && !isOfThisPage(text)) return null;
  if (kind === 'disclaimer' && OF_COMMENTS.test(text)) return null;
  return SHORT_KINDS.has(kind) || text.length >= SHORTEST_REMARK ? kind : null;
}

/** How others may print the text is said on some pages. */
export const INSTRUCTS =
  /\b(?:please|you (?:may|can|must|should)|(?:may|can|must|should) be|don['’]t|do not|want to|how to|permission to)\b[^.]{0,80}\b(?:published|re-?publish|reprint|repost)|\byou (?:may|can|must|should)\b[^.]{0,80}\bread the/i;
const REPUBLICATION = REMARKS.filter(({ kind }) => kind === 'republication');
/** Of what was named before. */
const IT = /^\W*(?:it|they|these) (?:is|are|was|were|has been|have been) $/i;
const AGAIN = /^re-?(?:printed|published|produced)|^cross/i;
/** Whether a remark says of the text, and not of another, where or when it was first. */
const isOfThisText = (text: string): boolean =>
  !INSTRUCTS.test(text) &&
  text.split(/(?<=[.!?]) /).some((sentence) =>
    REPUBLICATION.some(({ says }) => {
      const match = says.exec(sentence);
      if (!match) return false;
      const before = sentence.slice(0, match.index);
      return isAboutText(before, match[0]) || (IT.test(before) && AGAIN.test(match[0]));
    }),
  );

/** Whose opinion the readers' comments are is said of those, not of the article. */
const OF_COMMENTS = /^(?:the |die |los |les )?(?:comments?|kommentare|leserkommentare|comentarios|commentaires)\b/i;
/** Longer ones are sentences, no labels. */
const LONGEST_LABEL = 60;
/**
 * How a label begins that names who has paid: one that names nobody is told as the article's kind, where it is surely
 * its own.
 */
const LABEL =
  /^\W*(?:by )?(?:sponsored|paid|advertorial|presented|produced|created|gesponsert|patrocinado|sponsorisé) \w+ \w/i;
/** What a sentence has that says whom or what it speaks of: the page, or who writes it. "US" is no "us". */
const OF_THIS_PAGE =
  /\b(?:[Ww]e|WE|us|[Oo]urs?|OUR|I|[Mm]y|(?:[Tt]his|THIS|[Tt]he|[Ss]ome) (?:article|ARTICLE|blog|BLOG|content|guide|newsletter|page|PAGE|piece|podcast|post|POST|review|site|story|STORY|video|website|WEBSITE|of)|[Tt]his is|[Hh]ere|[Cc]ontains?|CONTAINS?|[Ii]ncludes?|[Ff]ollowing)\b|[Gg]esponsert|[Pp]atrocinado|[Ss]ponsorisé/;
/** Who it is stands in a picture. */
const BREAKS_OFF = /\b(?:by|with|von)\W*$/i;
/** What somebody else says of others. */
const OF_QUOTATION = /^\W*[“"„«]|^[^“„«]*[”»]/;
const DENIED = /\b(?:not|nor|neither)\b[^.]{0,60}\bsponsored by/i;

/** Whether it is this page that is paid for, and no other of which the text tells. */
const isOfThisPage = (text: string): boolean =>
  text
    .split(/(?<=[.!?]) /)
    .some(
      (sentence) =>
        wordingOf(sentence) === 'sponsor' &&
        !DENIED.test(sentence) &&
        !BREAKS_OFF.test(sentence) &&
        !OF_QUOTATION.test(sentence) &&
        ((sentence.length <= LONGEST_LABEL && LABEL.test(sentence)) || OF_THIS_PAGE.test(sentence)),
    );

/** What a line on an update says besides its day. */
const SAYS_WHAT =
  /\b(?:to (?:add|clarify|correct|include|note|reflect|remove)|add(?:ed|s)|clarif\w+|comments?|correct\w*|earlier|error|headline|response|statement|version|this (?:article|piece|post|story)|(?:further|more|new|with) \w+|wurde|ergänzt|korrigiert)\b/i;
const BEGINNING = 160;

/** Whether a line says when the text was updated, and not what. */
const isStamp = (text: string): boolean =>
  findDate(text) !== null && (text.length < SHORTEST_REMARK * 2 || !SAYS_WHAT.test(text.slice(0, BEGINNING)));
