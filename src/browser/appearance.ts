import { followSettings } from './settings.ts';

/** Dresses this page as the reader wishes, now and whenever that changes: `src/ui/tokens.css` reads the attributes. */
export function followAppearance(): void {
  followSettings(({ appearance }) => Object.assign(document.documentElement.dataset, appearance));
}
