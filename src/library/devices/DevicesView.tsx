import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../../ui/text.ts';
import type { DataActions } from '../data/view.ts';
import { dataErrorWords } from '../data/words.ts';
import { TryAgain } from '../shared/TryAgain.tsx';
import { ConnectSection } from './ConnectSection.tsx';
import { DeviceList } from './DeviceList.tsx';
import { DisconnectSection } from './DisconnectSection.tsx';
import { ThisDeviceSection } from './ThisDeviceSection.tsx';
import type { DevicesActions, DevicesState } from './view.ts';

/** The reader's notes on all devices: connecting this one to a folder, and how the devices in it stand. */
export function DevicesView({
  actions,
  data,
  now,
}: {
  actions: DevicesActions;
  data: Pick<DataActions, 'backUp' | 'isOnPhone'>;
  now: Date;
}) {
  const text = useText();
  const [state, setState] = useState<DevicesState | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const load = useCallback(async () => {
    const result = await actions.state();
    if (result.ok) setState(result.value);
    setProblem(result.ok ? null : result.code);
  }, [actions]);
  useEffect(() => {
    void load();
    return actions.follow(() => void load());
  }, [actions, load]);
  const isConnected = state && state.destination !== null;
  const wasConnected = useRef(isConnected);
  useLayoutEffect(() => {
    // What had the focus has gone with its section: what has come in its place is read from its beginning.
    if (wasConnected.current !== null && isConnected !== wasConnected.current)
      document.querySelector<HTMLElement>(isConnected ? '#devices-here' : '#devices-connect')?.focus();
    wasConnected.current = isConnected;
  }, [isConnected]);
  const reload = () => void load();
  if (problem !== null) return <TryAgain words={dataErrorWords(problem, text)} onClick={reload} />;
  if (state === null) return <p class="soft">{text('devicesLoading')}</p>;
  const { destination, last } = state;
  if (destination === null && data.isOnPhone) return <p>{text('devicesNotOnPhone')}</p>;
  if (destination === null) return <ConnectSection actions={actions} data={data} onConnected={reload} />;
  return (
    <>
      <ThisDeviceSection actions={actions} destination={destination} state={state} />
      <DeviceList devices={last?.devices ?? []} isEncrypted={destination.isEncrypted} now={now} />
      <DisconnectSection actions={actions} isEncrypted={destination.isEncrypted} onDisconnected={reload} />
    </>
  );
}
