/** The words of printed bylines that are no names, and the little words and places among names. */

/** Words before the names: "By", "Von", "Words:". */
export const LEAD =
  /^(?:(?:an? )?(?:(?:article|story|text|words|analysis|opinion|review|reviewed|report(?:ed|ing)?|posted|published|written|authored|geschrieben|verfasst|interview|commentary|comment|guest post|column|essay|blog|een artikel|ein artikel|ein gastbeitrag|ein kommentar|eine analyse|kommentar|analyse|gastbeitrag|interview|protokoll|aufgezeichnet|propos recueillis|publié|rédigé|écrit|escrito|publicado|redactado|escriben?|scritto|geplaatst|postado|opublikowane)\s+)?(?:by|von|vom|par|por|di|a cura di|door|deur|przez|av|af|oleh|från|fra|da|de)(?:[:\s]+|$)|(?:author|authors|escriben?|autor|autorin|autoren|autore|autori|auteur|auteurs|autores|writer|text|texte|texto|testo|tekst|words|byline|redaktion|redacteur|penulis|skrevet av|skriven av|name|contributor|contributors|about the authors?|written|story|reporting|von|interview|analyse|kommentar|bericht|autor\/in|autorin\/autor)\s*[:：|]|(?:autorin\/autor|autor\/in)\s\s*|(?:文|記者|作者|責任編輯|编辑|撰文|取材|執筆|著者)\s*[:：／/・]\s*|(?:מאת|بقلم|كتب|تحرير)\s*[:：]?\s+)/i;

/** What ends a byline: dates, times, links to profiles, other credits. */
export const END =
  /[|•·●▪♦►»>‹›‧∙⋅…]|\s[–—-]{1,2}\s|\s[–—]|[–—]\s|\d|@|https?:|\b(?:updated|published|posted|last modified|modified|aktualisiert|veröffentlicht|publié|mis à jour|actualizado|publicado|pubblicato|aggiornato|atualizado|for the|special to|is an?\b|was\b|covers|follow|twitter|e-?mail|photo(?:graph)?s? by|photos?:|fotos?:|foto von|bild:|images? by|illustration|edited by|editing by|translated|übersetzt|view (?:all|profile|bio)|read more|see more|min read|bio\b|share|about the author|contributed to|additional reporting|with additional|more by|all posts|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)/i;

/* These alternations are Latin, and so is their idea of a letter: Unicode's tables cost milliseconds on first use. */

/** Words that make a byline part a job, not a name. */
export const ROLE =
  /(?<![a-zà-ɏ])(?:reporters?|correspondents?|editors?|editor-in-chief|writers?|columnists?|journalists?|producers?|analysts?|critics?|authors?|contributors?|contributing|freelanced?|freelancer|intern|senior|junior|chief|staff|bureau|manager|director|president|ceo|founder|co-founder|professor|fellow|lecturer|researcher|research|policy|affairs|executive|managing|content|special|assistant|associate|deputy|former|visiting|guest|redakteur(?:in)?|redaktor(?:in)?|korrespondent(?:in)?|reporterin|journalistin?|volontär(?:in)?|leiter(?:in)?|chefredakteur(?:in)?|ressortleiter(?:in)?|(?:\S+-)?(?:gast)?autor(?:in)?|kolumnist(?:in)?|corresponsal|redactora?|periodista|columnista|enviad[oa]|especial|journaliste|rédact(?:eur|rice)|correspondante?|envoyée?|giornalista|inviato|corrispondente|colunista|jornalista|repórter|redator|dziennikarz|blogger|host|anchor|photographer|meteorologist|fotograf(?:in)?|specialist|expert|strategist|advisor|adviser|attorney|lawyer|economist|business|politics|political|sports|science|technology|health|investigations?|investigative|national|international|foreign|economics|politik|wirtschaft|sport|panorama|online|trainee|jurnalis|editorial)(?![a-zà-ɏ])/gi;

/** Words that make a byline part an organisation. */
export const ORGANISATION =
  /(?<![a-zà-ɏ])(?:staff|redaktion[a-zà-ɏ]*|redacci[oó]n|reda[cç][aã]o|redazione|redakcja|redaksi|r[ée]daction|redaktionen|editorial|newsroom|news ?desk|desk|team|agentur[a-zà-ɏ]*|agenc(?:y|ies|ia|ias|ja)|ag[êe]ncia|agence|agenzia|news|newspapers?|zeitung|nachrichten|times|herald|tribune|gazette|chronicle|post|daily|weekly|magazine?|magazin|journal|media|press|presse|network|tv|radio|digital|wire|services?|reports?|correspondents|contributors|admin(?:istrator)?|webmaster|website|user|editors|board|bureau|company|group|gruppe|gmbh|kg|ag|plc|inc|llc|ltd|corp|foundation|stiftung|institute|institut|university|universität|association|verband|council|committee|[a-zà-ɏ]*verlag|press release|ministry|department|government|center|centre|society|project|coalition|alliance|campaign|party|union|club|channel|studios?|productions|partners|publishing|publications|today|protection|police|policy|office|embassy|agency)(?![a-zà-ɏ])|&\s*co\b|\.(?:com|org|net|de|co|uk|fr|it|es|info|news|tv|eu|pl|ch|at|is|az)\b|編集部|編集局|新闻|新聞|通讯社|通信|記者$|редакция|агентство/i;

/** What content systems print where no one is named, and links that stand beside names. */
export const NOBODY =
  /^(?:(?:no|unknown|not) (?:author|specified)|unknown|anonymous|anonym|admin|administrator|none|null|undefined|n\/a|guest|user|default|editor|author|autor|autorin)$|^(?:all|alle|zur|zum|mehr|more|view|see|read|lesen|voir|tutti|todos|über|about|contact|kontakt|follow|folgen|the|die|das|ein|eine|this|article|artikel|news|home|login|log|sign|subscribe|copyright|show|hide|share|click|photo|foto|image|bild|video|credit|courtesy|illustration)(?![a-zà-ɏ])/i;
/** Credits that are not for the text. */
export const OTHER_CREDIT =
  /^(?:photos?|fotos?|bild(?:er|rechte)?|images?|editor|edited|editing|redigering|quelle|source|credits?|责任编辑|責任編輯|illustrations?|videos?|graphics?|translat\w+|übersetz\w+|fotografie|photographie|kamera|camera|copyright|©)(?:\s+(?:by|von))?\s*[:/]/i;

export const DEGREES =
  /(?:,?\s+(?:ph\.? ?d\.?|m\.?d\.?|r\.?d\.?n?\.?|r\.?n\.?|mba|j\.?d\.?|esq\.?|cfa|dds|d\.?o\.?|m\.?s\.?|m\.?a\.?|m\.?p\.?h\.?|mdb|l\.?d\.?|facs|dpt|cfp®?|cpa))+$/i;
export const TITLES =
  /^(?:(?:dr|prof|professor|med|mag|dipl|ing|sir|dame|rev|fr|sr|hon|mr|mrs|ms|herr|frau|doç|av)\.?\s+(?:h\.?\s?c\.?\s+)?)+(?=\S)/i;
export const PARTICLES = new Set(
  'de del della dello der den des di da do dos das du la le las los el al bin ibn ben van von vom zu zur zum und y e i ter ten te af av abu ul ur ud st san mac mc o d l dal dalla degli v d'.split(
    ' ',
  ),
);

export const PLACES = new Set([
  'new york',
  'los angeles',
  'san francisco',
  'hong kong',
  'tel aviv',
  'new delhi',
  'washington dc',
  'mexico city',
  'buenos aires',
  'sao paulo',
  'rio de janeiro',
  'cape town',
  'las vegas',
  'san diego',
  'st louis',
  'new orleans',
  'kuala lumpur',
  'new jersey',
  'united nations',
  'the hague',
  'den haag',
  'santa fe',
  'ciudad de mexico',
]);
