import type { Draft, Subject } from '../../domain/notes/note.ts';
import type { Text } from '../text.ts';

/** "This article", or what kind of thing it is and its name. */
export function subjectLabel(subject: Subject, text: Text): string {
  switch (subject.kind) {
    case 'article':
      return text('thisArticle');
    case 'author':
      return text('authorNamed', subject.label);
    case 'outlet':
      return text('outletNamed', subject.label);
    case 'link':
      return text('linkNamed', subject.label);
    case 'topic':
      return text('topicNamed', subject.label);
  }
}

/** What a note or draft stands on: its passage, or its subject as a whole. */
export const aboutWords = ({ subject, passage }: Pick<Draft, 'subject' | 'passage'>, text: Text): string =>
  passage ? text('passageNote') : subjectLabel(subject, text);
