import { useEffect, useState } from 'preact/hooks';
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
 * The choice of pages that the open panel reads by itself. Without a grant it reads none: that is what installing asks for.
 *
 * @param url - the address of the article shown; null while none is
 */
export function AccessSwitches({ url, actions }: { url: string | null; actions: PanelActions }) {
  const text = useText();
  const [access, setAccess] = useState<Access | null>(null);
  const [refused, setRefused] = useState(false);
  const load = async () => setAccess(await actions.accessTo(url));
  useEffect(() => void load(), [url]);
  if (!access) return null;
  const change = async (where: string | null, wanted: boolean) => {
    const changed = await actions.changeAccess(where, wanted);
    setRefused(!changed);
    await load();
    return changed;
  };
  return (
    <>
      <p class="soft small">{text('accessIntro')}</p>
      {url !== null && !access.everywhere && (
        <Switch
          label={text('accessSite', new URL(url).hostname.replace(/^www\./, ''))}
          on={access.site}
          onChange={(wanted) => change(url, wanted)}
        />
      )}
      <Switch label={text('accessEverywhere')} on={access.everywhere} onChange={(wanted) => change(null, wanted)} />
      {refused && <p role="status">{text('accessRefused')}</p>}
    </>
  );
}
