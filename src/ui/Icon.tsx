/** What is drawn in a square of 16, by strokes. */
const PATHS = {
  again: 'M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3',
  copy: 'M6 5.5h7.5V14H6zM4 10.5H2.5V2H10v1.5',
  done: 'M3 8.5l3.5 3.5L13 4.5',
  library: 'M3 2.5v11M6 2.5v11M8.8 3l3.7 10.6',
  note: 'M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3zM9 4.7L11.3 7',
  settings: 'M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7M9 2.5h4v4H9zM3 9.5h4v4H3z',
  selection: 'M2 5V2.5h2.5M11.5 2.5H14V5M14 11v2.5h-2.5M4.5 13.5H2V11M4.5 6.5h7M4.5 9.5h5',
} as const;
export type IconName = keyof typeof PATHS;

/** A picture beside words, or in a button that has a name of its own: it says nothing by itself. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
