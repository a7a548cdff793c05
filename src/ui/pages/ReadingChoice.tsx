import { useState } from 'preact/hooks';
import { typedSite } from '../../domain/addresses/typedSite.ts';
import { NamedButton } from '../NamedButton.tsx';
import { useText, type MessageKey } from '../text.ts';
import type { Granted, PageActions } from './actions.ts';
import { useFollowed } from './useFollowed.ts';

const MODES = ['click', 'sites', 'everywhere'] as const;
type Mode = (typeof MODES)[number];

const LABELS: Record<Mode, MessageKey> = {
  click: 'readingByClick',
  sites: 'readingOnSites',
  everywhere: 'readingEverywhere',
};

const modeOf = ({ everywhere, sites }: Granted): Mode =>
  everywhere ? 'everywhere' : sites.length > 0 ? 'sites' : 'click';

type AccessActions = Pick<PageActions, 'followGrants' | 'grant' | 'giveBack'>;

/** When pages are read: on a click, by themselves on sites the reader names, or everywhere while a panel is open. */
export function ReadingChoice({ actions }: { actions: AccessActions }) {
  const text = useText();
  const granted = useFollowed(actions.followGrants);
  /** What was chosen and is not told by what is granted: no site yet, or an answer that is awaited. */
  const [chosen, setChosen] = useState<Mode | null>(null);
  const [problem, setProblem] = useState<MessageKey | null>(null);
  if (!granted) return <p class="soft">{text('pageLoading')}</p>;
  const mode = chosen ?? modeOf(granted);
  const { sites } = granted;
  const change = async (changed: Promise<boolean>) => setProblem((await changed) ? null : 'accessNotGiven');
  const choose = async (wanted: Mode) => {
    setChosen(wanted);
    setProblem(null);
    if (wanted === 'everywhere') await change(actions.grant(null));
    else if (granted.everywhere) await change(actions.giveBack(null));
    // Without sites "on sites" stays chosen until there is one; with sites "by click" until the reader has confirmed.
    const isOpen = wanted === 'sites' || (wanted === 'click' && sites.length > 0);
    setChosen(isOpen ? wanted : null);
  };
  const giveBackAll = async () => {
    for (const host of sites) await actions.giveBack(host);
    setChosen(null);
  };
  return (
    <div class="reading-choice">
      <fieldset class="choices">
        <legend class="visually-hidden">{text('readingHeading')}</legend>
        {MODES.map((name) => (
          <label key={name}>
            <input type="radio" name="reading" checked={name === mode} onChange={() => void choose(name)} />
            <span>{text(LABELS[name])}</span>
          </label>
        ))}
      </fieldset>
      {mode === 'click' && sites.length > 0 && (
        <div class="confirmation" role="group" aria-label={text('giveBackAllQuestion')}>
          <p>{text('giveBackAllQuestion')}</p>
          <div class="buttons">
            <button type="button" class="button" onClick={() => setChosen(null)}>
              {text('giveBackKeep')}
            </button>
            <button type="button" class="button primary" onClick={() => void giveBackAll()}>
              {text.count('giveBackAll', sites.length)}
            </button>
          </div>
        </div>
      )}
      {sites.length > 0 && <Sites sites={sites} onGiveBack={(host) => void change(actions.giveBack(host))} />}
      {mode === 'sites' && <AddSite onAdd={(host) => change(actions.grant(host))} />}
      <p role="status" class={problem === null ? 'visually-hidden' : 'notice'}>
        {problem !== null && text(problem)}
      </p>
    </div>
  );
}

function Sites({ sites, onGiveBack }: { sites: readonly string[]; onGiveBack: (host: string) => void }) {
  const text = useText();
  return (
    <ul class="sites" aria-label={text('grantedSites')}>
      {sites.map((host) => (
        <li key={host}>
          <bdi>{host}</bdi>
          <NamedButton label="giveBack" of={host} onClick={() => onGiveBack(host)} />
        </li>
      ))}
    </ul>
  );
}

/** A site to be read by itself, by its host or the address of one of its pages. */
function AddSite({ onAdd }: { onAdd: (host: string) => Promise<void> }) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const host = typedSite(typed);
    setIsWrong(host === null);
    // At once, in the reader's click: browsers ask only then.
    if (host !== null) void onAdd(host).then(() => setTyped(''));
  };
  return (
    <form class="add-site" onSubmit={add} noValidate>
      <label class="field">
        <span>{text('addSite')}</span>
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          value={typed}
          aria-invalid={isWrong}
          aria-describedby="add-site-hint"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {text('addSiteButton')}
      </button>
      <p id="add-site-hint" role="status" class={isWrong ? 'notice' : 'soft small'}>
        {text(isWrong ? 'addSiteWrong' : 'addSiteHint')}
      </p>
    </form>
  );
}
