/**
 * How far something has come.
 *
 * @param total - 0 while that is not known
 */
export function Progress({ label, done, total }: { label: string; done: number; total: number }) {
  return <progress aria-label={label} {...(total > 0 ? { value: done, max: total } : {})} />;
}
