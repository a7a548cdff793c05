import type { ComponentChildren } from 'preact';
import type { Article } from '../article/article.ts';
import { useText, type MessageKey } from './text.ts';

type Disclosure = Article['disclosures'][number];

/** What the page discloses that bears on the whole article; agencies and first publication stand in the header. */
const DISCLOSURES: Partial<Record<Disclosure['kind'], MessageKey>> = {
  correction: 'disclosureCorrection',
  update: 'disclosureUpdate',
  sponsor: 'disclosureSponsor',
  disclaimer: 'disclosureDisclaimer',
  'author-box': 'disclosureAuthorBox',
};
const CREDITS: Record<Article['credits'][number]['kind'], MessageKey> = {
  translator: 'creditTranslator',
  editor: 'creditEditor',
  contributor: 'creditContributor',
  photographer: 'creditPhotographer',
};
const KINDS = Object.keys(DISCLOSURES);

/** The page's own words about itself: its rules, its owners, its author. Sidelight vouches for none of it. */
export function PageStatements({ article }: { article: Article }) {
  const text = useText();
  const disclosures = article.disclosures
    .filter(({ kind }) => KINDS.includes(kind))
    .toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  const profiles = article.authors.flatMap(({ name, url }) => (url === undefined ? [] : [{ name, url }]));
  if (disclosures.length + article.credits.length + profiles.length + article.policies.length === 0) return null;
  return (
    <section aria-labelledby="page-says">
      <h2 id="page-says">{text('pageSaysHeading')}</h2>
      <dl class="page-says">
        {[...Map.groupBy(disclosures, ({ kind }) => kind)].map(([kind, said]) => (
          <Row key={kind} label={DISCLOSURES[kind]}>
            {said.map(({ text: words }) => (
              <dd key={words} dir="auto">
                <q lang={article.language?.value}>{words}</q>
              </dd>
            ))}
          </Row>
        ))}
        {[...Map.groupBy(article.credits, ({ kind }) => kind)].map(([kind, credits]) => (
          <Row key={kind} label={CREDITS[kind]}>
            {credits.map(({ name }) => (
              <dd key={name} dir="auto">
                {name}
              </dd>
            ))}
          </Row>
        ))}
        {profiles.length > 0 && (
          <Row label="profilesLabel">
            {profiles.map(({ name, url }) => (
              <dd key={url}>
                <Link url={url}>{name}</Link>
              </dd>
            ))}
          </Row>
        )}
        {article.policies.length > 0 && (
          <Row label="policiesLabel">
            {article.policies.map(({ property, url }) => (
              <dd key={property}>
                <Link url={url}>{text.find(`policy_${property}`) ?? property}</Link>
              </dd>
            ))}
          </Row>
        )}
      </dl>
    </section>
  );
}

function Row({ label, children }: { label: MessageKey | undefined; children: ComponentChildren }) {
  const text = useText();
  return (
    <div>
      <dt>{label && text(label)}</dt>
      {children}
    </div>
  );
}

function Link({ url, children }: { url: string; children: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer noopener" dir="auto">
      {children}
    </a>
  );
}
