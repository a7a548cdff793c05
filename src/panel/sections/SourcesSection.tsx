import type { Article, Evidence } from '../../domain/article/article.ts';
import type { SeenArticle } from '../../domain/keeping/seenArticle.ts';
import type { PanelActions } from '../../ui/actions.ts';
import { Parts } from '../../ui/Address.tsx';
import { Kept } from '../changed/Kept.tsx';
import { Section } from '../Section.tsx';
import { updatedDay } from './updated.ts';
import { useText, type MessageKey } from '../../ui/text.ts';

/** "How do you know?": where in the page each fact was read; and since when the article is kept. */
export function SourcesSection({
  article,
  kept,
  actions,
  now,
}: {
  article: Article;
  kept: SeenArticle['kept'];
  actions: Pick<PanelActions, 'forgetKept'>;
  now: Date;
}) {
  const text = useText();
  const rows = evidenceOf(article);
  if (rows.length === 0) return null;
  return (
    <Section id="evidence" name={text('evidenceHeading')}>
      <dl class="facts evidence">
        {rows.map(([label, { from, at }]) => (
          <div key={label}>
            <dt>{text(label)}</dt>
            <dd>
              {text.find(`evidence_${from.replaceAll('-', '_')}`) ?? from}{' '}
              <code dir="ltr">
                <Parts>{at}</Parts>
              </code>
            </dd>
          </div>
        ))}
      </dl>
      <Kept kept={kept} actions={actions} now={now} />
    </Section>
  );
}

function evidenceOf(article: Article): [MessageKey, Evidence][] {
  const fields: [MessageKey, { evidence: Evidence } | null | undefined][] = [
    ['titleLabel', article.title],
    ['outletLabel', article.outletName],
    ['byLabel', article.authors[0] ?? article.organisations[0]],
    ['publishedLabel', article.published],
    ['updatedLabel', updatedDay(article) === null ? null : article.modified],
    ['firstPublishedLabel', article.republication[0]],
    ['languageLabel', article.language],
  ];
  return fields.flatMap(([label, field]) => (field ? [[label, field.evidence] as [MessageKey, Evidence]] : []));
}
