import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../../domain/report/report.ts';
import type { PanelActions } from '../../ui/actions.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useText } from '../../ui/text.ts';
import { annotatedPage, pageFileName } from './annotatedPage.ts';
import { citationOf } from './citation.ts';
import { reportMarkdown } from './reportMarkdown.ts';
import { useCopy } from './useCopy.ts';

/**
 * What can be taken along of a report: its citation or itself to the clipboard, or the article with the notes as a
 * file.
 */
export function CopyMenu({ report, actions }: { report: Report; actions: Pick<PanelActions, 'saveFile'> }) {
  const text = useText();
  const { said, copy } = useCopy();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const leave = ({ target }: Event) => {
      const isOurs = target instanceof Node && (menu.current?.contains(target) || opener.current?.contains(target));
      if (!isOurs) setOpen(false);
    };
    const escape = ({ key }: KeyboardEvent) => key === 'Escape' && close();
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', escape);
    };
  }, [isOpen]);
  const choices = [
    { label: 'copyCitation', act: () => void copy(citationOf(report, text)) },
    { label: 'copyMarkdown', act: () => void copy(reportMarkdown(report, text)) },
    {
      label: 'savePage',
      act: () => actions.saveFile(annotatedPage(report, text), pageFileName(report.article)),
    },
  ] as const;
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      <span role="status" class={said === null ? 'visually-hidden' : 'tool-said'}>
        {said && text(said)}
      </span>
      <button
        type="button"
        class="tool copy"
        ref={opener}
        aria-expanded={isOpen}
        aria-label={text('copyMenu')}
        title={text('copyMenu')}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={said === 'copied' ? 'done' : 'copy'} />
      </button>
      {isOpen && (
        <ul class="copy-menu" ref={menu} aria-label={text('copyMenu')}>
          {choices.map(({ label, act }) => (
            <li key={label}>
              <button
                type="button"
                class="button"
                onClick={() => {
                  act();
                  close();
                }}
              >
                {text(label)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
