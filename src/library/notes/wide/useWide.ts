import { useEffect, useState } from 'preact/hooks';

/** From here on there is room for facets, list and note beside each other: `wide.css` has the same. */
const WIDE = '(width >= 56.25rem)';

/** Whether the window is so wide, now and as it changes. */
export function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const follow = () => setWide(query.matches);
    follow();
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isWide;
}
