import { storageArea } from '../browser/storageArea.ts';
import type { Sender } from '../../src/messages/sender.ts';
import { OWN_ID, OWN_ORIGIN } from './everyone.ts';

export type Listener = (message: unknown, sender: Sender, respond: (reply: unknown) => void) => unknown;

/** A browser that writes down what it is asked for: every function there is, by its name, but those that only tell. */
export function fakeBrowser() {
  const calls: string[] = [];
  const listeners = new Set<Listener>();
  const areas = { local: storageArea(), session: storageArea() };
  const noticed =
    <A extends unknown[], T>(name: string, act: (...args: A) => T) =>
    (...args: A): T => {
      calls.push(name);
      return act(...args);
    };
  const area = (name: 'local' | 'session') => ({
    get: noticed(`storage.${name}.get`, (key: string | null = null) => areas[name].get(key)),
    set: noticed(`storage.${name}.set`, areas[name].set),
    remove: noticed(`storage.${name}.remove`, areas[name].remove),
  });
  const given: Record<string, unknown> = {
    'runtime.id': OWN_ID,
    'runtime.getURL': (path: string) => OWN_ORIGIN + path.replace(/^\//, ''),
    'runtime.getManifest': () => ({ version: '1.0' }),
    'runtime.onMessage.addListener': (listener: Listener) => listeners.add(listener),
    'runtime.onMessage.removeListener': (listener: Listener) => listeners.delete(listener),
    'storage.local': { ...area('local'), onChanged: { addListener: () => undefined } },
    'storage.session': area('session'),
    'tabs.get': noticed('tabs.get', async () => ({ incognito: false, url: 'https://news.example/' })),
    'tabs.query': noticed('tabs.query', async () => []),
    'scripting.executeScript': noticed('scripting.executeScript', async () => {
      throw new Error('No tab with id: 7');
    }),
    'i18n.getMessage': () => '',
  };
  const at = (path: string): unknown =>
    given[path] ??
    new Proxy(() => undefined, {
      get: (_of, name) => at(path === '' ? String(name) : `${path}.${String(name)}`),
      apply: () => {
        if (!path.endsWith('.addListener')) calls.push(path);
        return Promise.resolve();
      },
    });
  return { browser: at(''), calls, listeners, areas };
}
