import { useEffect, useState } from 'preact/hooks';

/** From so many rem on there is room for facets, list and note beside each other: larger letters need more. */
const WIDE = 56.25;
/** Of the root's letters, where the browser tells none. */
const USUAL_LETTERS = 16;

const hasRoom = (): boolean => {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL_LETTERS;
  return document.body.clientWidth >= WIDE * rem;
};

/** Whether the page is so wide, now and as that changes. */
export function useWide(): boolean {
  const [isWide, setWide] = useState(hasRoom);
  useEffect(() => {
    const observer = new ResizeObserver(() => setWide(hasRoom()));
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  return isWide;
}
