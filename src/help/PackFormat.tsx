import { useText } from '../ui/text.ts';

/** All that a pack must have: a made-up one. */
export const EXAMPLE_PACK = `{
  "format": "sidelight-pack",
  "formatVersion": 1,
  "id": "org.example.local-papers",
  "title": "Papers of Exampleshire",
  "version": "1",
  "language": "en",
  "licence": "CC0-1.0",
  "maintainer": { "name": "Example Library" },
  "updated": "2026-11-01",
  "subjects": [
    {
      "id": "herald",
      "type": "outlet",
      "name": "The Example Herald",
      "match": { "domains": ["example-herald.org"] }
    }
  ],
  "notes": [
    {
      "id": "herald-founded",
      "subject": "herald",
      "kind": "fact",
      "property": "foundingDate",
      "value": "1901",
      "status": "current",
      "sources": [
        {
          "url": "https://example-herald.org/about",
          "title": "About us",
          "publisher": "The Example Herald",
          "accessed": "2026-10-30"
        }
      ]
    },
    {
      "id": "herald-council",
      "subject": "herald",
      "kind": "assessment",
      "by": "Example Press Council",
      "text": { "en": "The council upheld two complaints." },
      "status": "current",
      "sources": [
        {
          "url": "https://example.org/press-council/2026",
          "title": "Rulings of 2026",
          "publisher": "Example Press Council"
        }
      ]
    }
  ]
}
`;

/** Each type of subject, and the fields of its "match", as packs have them. */
const SUBJECTS: [type: string, match: string][] = [
  ['outlet', 'domains'],
  ['outlet-section', 'domains, pathPrefixes'],
  ['author', 'names, outlets'],
  ['entity', 'phrases'],
  ['term', 'phrases'],
  ['address', 'addresses'],
];

const PHRASE = '{ "text": "parish poll", "language": "en" }';

/** How a pack is written, for those who write one and are told that something is wrong with it. */
export function PackFormat() {
  const text = useText();
  return (
    <section aria-labelledby="pack-format">
      <h2 id="pack-format">{text('packFormatHeading')}</h2>
      <p>{text('packFormatList')}</p>
      <p>{text('packFormatExample')}</p>
      <pre dir="ltr" lang="en">
        <code>{EXAMPLE_PACK}</code>
      </pre>
      <p>{text('packFormatSubjects')}</p>
      <dl class="words" dir="ltr" lang="en">
        {SUBJECTS.map(([type, match]) => (
          <div key={type}>
            <dt>
              <code>{type}</code>
            </dt>
            <dd>
              <code>{match}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p>{text('packFormatPhrases', PHRASE)}</p>
      <p>{text('packFormatNotes')}</p>
    </section>
  );
}
