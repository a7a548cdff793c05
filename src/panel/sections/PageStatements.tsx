import type { ComponentChildren } from 'preact';
import type { Article, Publisher } from '../../domain/article/article.ts';
import { withoutEchoes } from './echoes.ts';
import { propertyWords } from '../../ui/inWords/contextNoteWords.ts';
import { Section } from '../Section.tsx';
import { useText, type MessageKey, type Text } from '../../ui/text.ts';

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
/** Said in the closed section: who reads on should know. */
const URGENT: readonly string[] = ['correction', 'sponsor'] satisfies Disclosure['kind'][];
/** What is shorter is a label: it says that there are corrections, not which. */
const LEAST_SAID = 40;
/** As many as stand beside a heading. */
const FORETOLD = 2;

/** The page's own words about itself, then whom it credits and its rules. Sidelight vouches for none of it. */
export function PageStatements({ article, outletName }: { article: Article; outletName: string }) {
  const text = useText();
  const disclosures = withoutEchoes(article.disclosures.filter(({ kind }) => KINDS.includes(kind))).toSorted(
    (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  );
  const { credits, policies } = article;
  const publisher = (article.publisher ?? []).filter((named) => !isOutletItself(named, outletName));
  const section = saysMore(article, text) ? article.section : null;
  const topics = (article.topics ?? []).filter((topic) => topic.toLowerCase() !== section?.value.toLowerCase());
  const subjects = [...(section ? [section.value] : []), ...topics];
  const facts = credits.length + policies.length + publisher.length + subjects.length;
  if (disclosures.length + facts === 0) return null;
  const urgent = disclosures.find(({ kind, text: words }) => URGENT.includes(kind) && words.length >= LEAST_SAID);
  const labels = disclosures.flatMap(({ kind }) => DISCLOSURES[kind] ?? []).map((label) => text(label));
  const policyName = (property: string) => text.find(`policy_${property}`) ?? propertyWords(property, text);
  const [credit] = credits;
  // Who is credited stands behind the label: alone it would end in the air.
  const thanked = credit ? [`${text(CREDITS[credit.kind])} ${credit.name}`] : [];
  const ruled = policies.map(({ property }) => policyName(property));
  const foretold = [...new Set([...labels, ...ruled, ...thanked])].slice(0, FORETOLD);
  const language = article.language?.value;
  return (
    <Section
      id="page-says"
      name={text('pageSaysHeading')}
      number={urgent || foretold.length === 0 ? undefined : <span class="only-folded">{foretold.join(' · ')}</span>}
      sentence={
        urgent ? (
          <span class="urgent only-folded">
            <strong>{text('pageSaysUrgent', text(DISCLOSURES[urgent.kind] ?? 'pageSaysHeading'))}</strong>{' '}
            <q lang={language} dir="auto">
              {urgent.text}
            </q>
          </span>
        ) : (
          <span class="foretold only-folded" lang={language} dir="auto">
            {subjects.join(' · ')}
          </span>
        )
      }
    >
      {disclosures.length > 0 && (
        <dl class="page-says">
          {[...Map.groupBy(disclosures, ({ kind }) => kind)].map(([kind, said]) => (
            <Row key={kind} label={DISCLOSURES[kind]}>
              {said.map(({ text: words }) => (
                <dd key={words} dir="auto">
                  <q lang={language}>{words}</q>
                </dd>
              ))}
            </Row>
          ))}
        </dl>
      )}
      {facts > 0 && (
        <dl class="facts">
          {section && (
            <Row label="sectionLabel">
              <dd lang={language}>
                <bdi>{section.value}</bdi>
              </dd>
            </Row>
          )}
          {topics.length > 0 && (
            <Row label="topicsLabel">
              <dd lang={language} dir="auto">
                {topics.join('\u00a0· ')}
              </dd>
            </Row>
          )}
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
                  <Link url={url}>{policyName(property)}</Link>
                </dd>
              ))}
            </Row>
          )}
        </dl>
      )}
    </Section>
  );
}

/** Whether a publisher is the outlet itself, with its slogan or place behind the name: "Isle Post | Port Vell". */
const isOutletItself = ({ property, name }: Publisher, outletName: string): boolean =>
  property === 'publisher' &&
  name.toLowerCase().startsWith(outletName.toLowerCase()) &&
  /^\s*(?:[|–—:-]\s|$)/.test(name.slice(outletName.length));

/** Whether a section tells what the header's kind does not, and in words: "Opinion" stands there. */
function saysMore({ section, kind }: Article, text: Text): boolean {
  if (!section || isSlug(section.value)) return false;
  const told = kind && text.find(`kind_${kind.value.replace('-', '_')}`);
  return told?.toLocaleLowerCase(text.tag) !== section.value.toLocaleLowerCase(text.tag);
}

/**
 * Whether a section is told as an address spells it: "ai-artificial-intelligence" is no word a reader sees on the page.
 */
const isSlug = (section: string): boolean => /^[a-z0-9]+(?:[-/][a-z0-9]+)+$/.test(section);

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
