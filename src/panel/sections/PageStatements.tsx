import type { ComponentChildren } from 'preact';
import type { Article, Publisher } from '../../domain/article/article.ts';
import { propertyWords } from '../../ui/contextNoteWords.ts';
import { useText, type MessageKey } from '../../ui/text.ts';

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
const PUBLISHER: Record<Publisher['property'], MessageKey> = {
  publisher: 'publisherNamed',
  legalName: 'publisherLegalName',
  parentOrganization: 'publisherParent',
};
const KINDS = Object.keys(DISCLOSURES);

/** The page's own words about itself, then whom it credits and its rules. Sidelight vouches for none of it. */
export function PageStatements({ article }: { article: Article }) {
  const text = useText();
  const disclosures = article.disclosures
    .filter(({ kind }) => KINDS.includes(kind))
    .toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  const { credits, policies, publisher = [] } = article;
  const facts = credits.length + policies.length + publisher.length;
  if (disclosures.length + facts === 0) return null;
  return (
    <section aria-labelledby="page-says">
      <h2 id="page-says">{text('pageSaysHeading')}</h2>
      {disclosures.length > 0 && (
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
        </dl>
      )}
      {facts > 0 && (
        <dl class="facts">
          {publisher.map(({ property, name }) => (
            <Row key={property} label={PUBLISHER[property]}>
              <dd>
                <bdi>{name}</bdi>
              </dd>
            </Row>
          ))}
          {[...Map.groupBy(credits, ({ kind }) => kind)].map(([kind, credited]) => (
            <Row key={kind} label={CREDITS[kind]}>
              {credited.map(({ name }) => (
                <dd key={name}>
                  <bdi>{name}</bdi>
                </dd>
              ))}
            </Row>
          ))}
          {policies.length > 0 && (
            <Row label="policiesLabel">
              {policies.map(({ property, url }) => (
                <dd key={property}>
                  <Link url={url}>{text.find(`policy_${property}`) ?? propertyWords(property, text)}</Link>
                </dd>
              ))}
            </Row>
          )}
        </dl>
      )}
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
