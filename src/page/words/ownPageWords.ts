/**
 * What outlets call the pages on which they say who they are, by the property that Sidelight tells them under: the
 * link's whole text, in small letters. Only words that name nothing else in a page's foot.
 */
const WORDS: Record<string, string> = {
  about:
    'about|about us|who we are|über uns|wir über uns|quiénes somos|quienes somos|sobre nosotros|acerca de|qui sommes-nous|qui sommes nous|à propos|chi siamo|quem somos|sobre nós|over ons|o nas|om oss|om os|hakkımızda',
  imprint: 'imprint|impressum|legal notice|mentions légales|aviso legal|note legali|colofon|künye|tiráž',
  masthead:
    'masthead|our staff|newsroom staff|staff directory|editorial team|redaktion|die redaktion|redacción|rédaction|la rédaction|redazione|redactie',
  publishingPrinciples:
    'editorial standards|editorial guidelines|editorial policy|editorial policies|editorial principles|standards & practices|editors’ code|publishing principles|redaktionelle richtlinien|redaktionsstatut|principios editoriales|código editorial|charte éditoriale',
  ethicsPolicy:
    'ethics|ethics policy|code of ethics|ethics statement|code of conduct|ethik-kodex|código ético|código de ética|charte déontologique|charte de déontologie',
  correctionsPolicy:
    'corrections|corrections policy|corrections & clarifications|corrections and clarifications|submit a correction|korrekturen|correcciones|fe de errores',
  verificationFactCheckingPolicy: 'fact-checking policy|fact checking policy|verification policy|our methodology',
  ownershipFundingInfo:
    'ownership|our owners|who owns us|ownership and funding|ownership & funding|our funders|funding|how we are funded|supporters and funders|transparency|transparenz|financiación|financement',
};

/** The property of an outlet's page about itself, by the text of a link to it; undefined for other links. */
export function ownPageOf(linkText: string): string | undefined {
  const text = linkText.toLowerCase().replaceAll("'", '’');
  if (text.includes('|')) return undefined;
  // A page has some tens of links in its foot: to look through so little text takes less than to make a table of it.
  for (const property in WORDS) if (`|${WORDS[property]}|`.includes(`|${text}|`)) return property;
  return undefined;
}
