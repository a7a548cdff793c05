import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Files dropped anywhere on the page; true while some are held over it.
 *
 * @param isShown - of several views the one that is shown takes them
 */
export function useDroppedFiles(open: (files: readonly File[]) => void, isShown: () => boolean): boolean {
  const [dragging, setDragging] = useState(false);
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const over = (event: DragEvent) => {
      if (!isShown() || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault(); // without this the browser would leave the page for the file
      setDragging(true);
    };
    const drop = (event: DragEvent) => {
      setDragging(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0 || !isShown()) return;
      event.preventDefault();
      latest.current(files);
    };
    document.addEventListener('dragover', over, { signal });
    document.addEventListener('drop', drop, { signal });
    document.addEventListener('dragleave', ({ relatedTarget }) => relatedTarget ?? setDragging(false), { signal });
    return () => ending.abort();
  }, []);
  return dragging;
}
