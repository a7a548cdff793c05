import type { PageActions } from '../ui/pages/actions.ts';
import { MarkList } from '../ui/pages/MarkList.tsx';
import { Pages } from '../ui/pages/Pages.tsx';
import { ShortcutList } from '../ui/pages/ShortcutList.tsx';
import { useText, type MessageKey } from '../ui/text.ts';
import { PackFormat } from './PackFormat.tsx';

/** Words of the panel and the library that need one. */
const WORDS: [word: MessageKey, meaning: MessageKey][] = [
  ['helpWordHedge', 'helpHedge'],
  ['contextHeading', 'helpKnown'],
  ['citedHeading', 'helpCited'],
  ['pageSaysHeading', 'helpPageSays'],
  ['notesHeading', 'helpNotes'],
  ['helpWordVersion', 'helpVersion'],
  ['badgeMoved', 'helpMoved'],
  ['badgeUncertain', 'helpUncertain'],
  ['badgeOrphaned', 'helpOrphaned'],
  ['helpWordDraft', 'helpDraft'],
  ['libraryPacks', 'helpPacks'],
];

/** What is asked, and the answer. */
const QUESTIONS: [question: MessageKey, answers: MessageKey[]][] = [
  ['helpReadQuestion', ['helpReadClick', 'helpReadMemory', 'helpReadNothingSent']],
  ['helpKeptQuestion', ['helpKeptHere', 'helpKeptBackup', 'helpKeptDevices']],
  ['helpGrantQuestion', ['helpGrantGive', 'helpGrantTakeBack']],
  ['helpClosedQuestion', ['helpClosedPages', 'helpClosedLate']],
];

/** What marks and words mean, which keys there are, what is read and kept; short and plain. */
export function Help({ actions }: { actions: Pick<PageActions, 'shortcuts' | 'changeShortcuts' | 'isOnPhone'> }) {
  const text = useText();
  return (
    <>
      <header>
        <h1>{text('helpTitle')}</h1>
        <p class="lead">{text('welcomePurpose')}</p>
        <Pages here="help" />
      </header>
      <section aria-labelledby="marks">
        <h2 id="marks">{text('helpMarks')}</h2>
        <p>{text('hedgingExplained')}</p>
        <MarkList />
        <p>{text('helpNoteMark')}</p>
      </section>
      <section aria-labelledby="words">
        <h2 id="words">{text('helpWords')}</h2>
        <dl class="words">
          {WORDS.map(([word, meaning]) => (
            <div key={word}>
              <dt>{text(word).replace(/\.$/, '')}</dt>
              <dd>{text(meaning)}</dd>
            </div>
          ))}
        </dl>
      </section>
      {!actions.isOnPhone && (
        <section aria-labelledby="shortcuts">
          <h2 id="shortcuts">{text('shortcutsHeading')}</h2>
          <ShortcutList actions={actions} />
          <p>{text('helpEditorKeys')}</p>
        </section>
      )}
      {QUESTIONS.map(([question, answers]) => (
        <section key={question} aria-labelledby={question}>
          <h2 id={question}>{text(question)}</h2>
          {answers.map((answer) => (
            <p key={answer}>{text(answer)}</p>
          ))}
        </section>
      ))}
      <PackFormat />
    </>
  );
}
