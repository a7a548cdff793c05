import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { KEPT_OF, type KeptOf } from '../../domain/keeping/keeping.ts';
import type { PanelActions } from '../../ui/actions.ts';
import { errorWords, useText } from '../../ui/text.ts';
import { KEEPING_PAGE } from '../../domain/ownPages.ts';

/**
 * Asks, once the reader has a first note, what may be kept of what they read. It stands among the rest and blocks
 * nothing; as long as it is not answered nothing is kept.
 */
export function KeepQuestion({ actions }: { actions: Pick<PanelActions, 'keep'> }) {
  const text = useText();
  const [answer, setAnswer] = useState<KeptOf | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (answer !== null) said.current?.focus(); // the button that had it is gone
  }, [answer]);
  const choose = async (of: KeptOf) => {
    const kept = await actions.keep(of);
    setProblem(kept.ok ? null : errorWords(kept.code, text));
    if (kept.ok) setAnswer(of);
  };
  const settings = (
    <a href={KEEPING_PAGE} target="_blank">
      {text('keepSettings')}
    </a>
  );
  return (
    <section class="keep-question small" aria-label={text('keepHeading')}>
      {answer === null ? (
        <>
          <p>
            {text('keepQuestion')} {settings}
          </p>
          <div class="keep-answers">
            {KEPT_OF.map((of) => (
              <button key={of} type="button" class="plain-button" onClick={() => void choose(of)}>
                {text.find(`value_kept_${of}`)}
              </button>
            ))}
          </div>
        </>
      ) : (
        <p ref={said} tabIndex={-1}>
          {text(answer === 'never' ? 'keepNever' : 'keepBegun')} {settings}
        </p>
      )}
      {problem && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
