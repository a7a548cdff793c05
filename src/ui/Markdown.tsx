import { useLayoutEffect, useRef } from 'preact/hooks';
import { renderMarkdown } from './renderMarkdown.ts';

/** A note's text, rendered. */
export function Markdown({ text }: { text: string }) {
  const container = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => container.current?.replaceChildren(renderMarkdown(text)), [text]);
  return <div class="markdown" ref={container} dir="auto" />;
}
