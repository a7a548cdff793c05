import type { Draft } from '../../domain/notes/note.ts';

/**
 * A draft as a Markdown file, for when it cannot be stored: what it is about and where it was begun, the passage, the
 * text, the tags.
 *
 * @param about - what it is about, in the reader's words
 */
export function draftFile(draft: Draft, about: string): { content: string; name: string } {
  const { origin, passage, body, tags } = draft;
  const parts = [
    `# ${about}`,
    origin && `${origin.title}\n<${origin.url}>`,
    passage && passage.exact.replace(/^/gm, '> '),
    body,
    tags.map((tag) => `#${tag.replaceAll(' ', '-')}`).join(' '),
  ];
  const content = `${parts.filter(Boolean).join('\n\n')}\n`;
  return { content, name: `sidelight-note-${draft.updated.slice(0, 19).replaceAll(':', '-')}.md` };
}
