import { useEffect, useState } from 'preact/hooks';

/** What an action tells of now and whenever it changes; null until it has. */
export function useFollowed<T>(follow: (onKnown: (known: T) => void) => void): T | null {
  const [known, setKnown] = useState<T | null>(null);
  useEffect(() => follow(setKnown), [follow]);
  return known;
}
