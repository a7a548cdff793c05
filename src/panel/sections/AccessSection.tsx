import { useEffect, useState } from 'preact/hooks';
import { siteEntry } from '../../domain/keys/switchedOff.ts';
import type { Access, PanelActions } from '../../ui/actions.ts';
import { Switch } from '../../ui/Switch.tsx';
import { useText } from '../../ui/text.ts';

/** Which pages the open panel reads by itself, where it shows no report that would tell in its head. */
export function AccessSection({ url, actions }: { url: string | null; actions: PanelActions }) {
  const text = useText();
  return (
    <section aria-labelledby="access" class="access">
      <h2 id="access">{text('accessHeading')}</h2>
      <AccessSwitches url={url} actions={actions} />
    </section>
  );
}

/**
 * The choice of pages that the open panel reads by itself. Without a grant it reads none: that is what installing asks
 * for.
 *
 * @param url - the address of the page shown; null while none is known
 * @param onKnown - told what holds, now and after each change
 */
export function AccessSwitches({
  url,
  actions,
  onKnown,
}: {
  url: string | null;
  actions: PanelActions;
  onKnown?: (access: Access) => void;
}) {
  const text = useText();
  const [access, setAccess] = useState<Access | null>(null);
  const [refused, setRefused] = useState(false);
  const load = async () => {
    const known = await actions.accessTo(url);
    setAccess(known);
    onKnown?.(known);
  };
  useEffect(() => void load(), [url]);
  if (!access) return null;
  const change = async (changing: Promise<boolean>) => {
    const changed = await changing;
    setRefused(!changed);
    await load();
    return changed;
  };
  return (
    <>
      <p class="soft small">{text('accessIntro')}</p>
      {url !== null && (
        <Switch
          label={text('accessSite', siteEntry(url))}
          on={access.site}
          onChange={(wanted) => change(actions.changeAccess(url, wanted))}
        />
      )}
      {url !== null && access.site && (
        <Switch
          label={text('accessPage')}
          on={access.page}
          onChange={(wanted) => change(actions.changePage(url, wanted))}
        />
      )}
      <Switch
        label={text('accessEverywhere')}
        on={access.everywhere}
        onChange={(wanted) => change(actions.changeAccess(null, wanted))}
      />
      {refused && <p role="status">{text('accessRefused')}</p>}
    </>
  );
}
