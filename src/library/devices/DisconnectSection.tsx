import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../../ui/text.ts';
import { dataErrorWords } from '../data/words.ts';
import type { DevicesActions } from './view.ts';

/** Ends it for this device, after a question. Nothing is deleted, here or there. */
export function DisconnectSection({
  actions,
  isEncrypted,
  onDisconnected,
}: {
  actions: Pick<DevicesActions, 'disconnect'>;
  isEncrypted: boolean;
  onDisconnected: () => void;
}) {
  const text = useText();
  const [isAsked, setIsAsked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const section = useRef<HTMLElement>(null);
  const wasAsked = useRef(false);
  useLayoutEffect(() => {
    // The safe answer has the focus; afterwards the place where the question came from.
    if (wasAsked.current !== isAsked) section.current?.querySelector<HTMLElement>('[data-focus]')?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  const disconnect = async () => {
    const result = await actions.disconnect();
    setProblem(result.ok ? null : dataErrorWords(result.code, text));
    setIsAsked(false);
    if (result.ok) onDisconnected();
  };
  return (
    <section class="data" aria-labelledby="devices-disconnect" ref={section}>
      <h2 id="devices-disconnect">{text('disconnectHeading')}</h2>
      <p>{text('disconnectExplained')}</p>
      {isAsked ? (
        <div class="confirmation" role="group" aria-label={text('disconnectQuestion')}>
          <p>
            {text('disconnectQuestion')} {isEncrypted && text('disconnectPassphrase')}
          </p>
          <div class="buttons">
            <button type="button" class="button" data-focus key="stay" onClick={() => setIsAsked(false)}>
              {text('disconnectStay')}
            </button>
            <button type="button" class="button primary" onClick={() => void disconnect()}>
              {text('disconnectNow')}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" class="button" data-focus key="ask" onClick={() => setIsAsked(true)}>
          {text('disconnectButton')}
        </button>
      )}
      <p role="status" class={problem === null ? 'visually-hidden' : 'notice'}>
        {problem}
      </p>
    </section>
  );
}
