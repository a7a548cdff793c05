import type { ComponentChildren } from 'preact';
import { Address } from '../../ui/Address.tsx';
import { ageInWords, formatDay } from '../../ui/dates.ts';
import { languageName } from '../../ui/packs/contextNoteWords.ts';
import { useText } from '../../ui/text.ts';
import type { PackFacts } from '../../messages/packsView.ts';

/** What SPDX writes where nobody has stated a licence: lists of a reader's own. */
const UNSTATED_LICENCE = 'NOASSERTION';

/** A pack's header as a table, and a line when its notes may be out of date. */
export function PackFactsList({ facts, now }: { facts: PackFacts; now: Date }) {
  const text = useText();
  const { maintainer, homepage } = facts;
  const age = ageInWords(facts.updated, now, text.tag);
  const isExpired = facts.expires !== undefined && facts.expires <= now.toISOString().slice(0, 10);
  return (
    <>
      {isExpired && facts.expires !== undefined && (
        <p class="notice">
          {text('packExpired', formatDay(facts.expires, text.tag))}
          {homepage !== undefined && (
            <>
              {' '}
              {text('packNewerAt')}{' '}
              <Linked to={homepage}>
                <Address url={homepage} />
              </Linked>
            </>
          )}
        </p>
      )}
      <dl class="facts">
        <Row label={text('packContentLabel')}>
          {text('packContent', text.count('noteCount', facts.notes), text.count('subjectCount', facts.subjects))}
        </Row>
        <Row label={text('versionLabel')}>{facts.version}</Row>
        <Row label={text('updatedLabel')}>
          <time dateTime={facts.updated}>{formatDay(facts.updated, text.tag)}</time>
          {age !== null && <span class="soft"> ({age})</span>}
        </Row>
        <Row label={text('maintainerLabel')}>
          <Linked to={contactAddress(maintainer.contact)}>{maintainer.name}</Linked>
        </Row>
        <Row label={text('licenceLabel')}>
          {facts.licence === UNSTATED_LICENCE ? text('licenceUnstated') : facts.licence}
        </Row>
        <Row label={text('languageLabel')}>{languageName(facts.language, text.tag)}</Row>
        {homepage !== undefined && (
          <Row label={text('homepageLabel')}>
            <Linked to={homepage}>
              <Address url={homepage} />
            </Linked>
          </Row>
        )}
      </dl>
    </>
  );
}

function Row({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Linked({ to, children }: { to: string | null; children: ComponentChildren }) {
  if (to === null) return <bdi>{children}</bdi>;
  return (
    <a href={to} target="_blank" rel="noreferrer noopener">
      <bdi>{children}</bdi>
    </a>
  );
}

/** A contact is a page or a mailbox. */
function contactAddress(contact: string | undefined): string | null {
  if (contact === undefined) return null;
  return /^https?:/i.test(contact) ? contact : `mailto:${contact}`;
}
