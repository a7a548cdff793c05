import * as z from 'zod/mini';

/** What the reader may choose of how Sidelight's own pages look. `system`: as the browser does. */
export const THEMES = ['system', 'light', 'dark'] as const;
export const TEXT_SIZES = ['small', 'medium', 'large', 'largest'] as const;
export const DENSITIES = ['comfortable', 'compact'] as const;

/** How Sidelight's own pages look; a part that is damaged has its default. */
export const Appearance = z.object({
  theme: z.catch(z.enum(THEMES), 'system'),
  size: z.catch(z.enum(TEXT_SIZES), 'medium'),
  density: z.catch(z.enum(DENSITIES), 'comfortable'),
});
export type Appearance = z.infer<typeof Appearance>;

export const DEFAULT_APPEARANCE: Appearance = { theme: 'system', size: 'medium', density: 'comfortable' };
