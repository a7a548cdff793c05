import type { LanguageClaims } from '../../domain/article/reading.ts';
import { languageName } from '../../ui/packs/contextNoteWords.ts';
import { listFormat } from '../../domain/text/formats.ts';
import { useText, type MessageKey } from '../../ui/text.ts';

const CLAIMS: { by: keyof LanguageClaims; label: MessageKey }[] = [
  { by: 'page', label: 'languagePage' },
  { by: 'words', label: 'languageWords' },
  { by: 'browser', label: 'languageBrowser' },
];

/** Who takes the article's language for what, where they do not agree. */
export function LanguageDoubt({ claims, language }: { claims: LanguageClaims; language: string | undefined }) {
  const text = useText();
  const told = CLAIMS.flatMap(({ by, label }) => {
    const tag = claims[by];
    return tag === null ? [] : text(label, languageName(tag, text.tag));
  });
  const list = listFormat(text.tag).format(told);
  const read = language === undefined ? text('unknownLanguage') : languageName(language, text.tag);
  return <p class="language-doubt soft small">{text('languageDoubt', list, read)}</p>;
}
