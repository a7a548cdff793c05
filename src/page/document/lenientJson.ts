import { decodeEntities } from './entities.ts';

/** The roots of one block: as it stands if it is JSON, else with the usual mistakes mended. */
export function parseLenient(source: string): unknown[] {
  const text = source.trim();
  if (text === '') return [];
  const whole = parse(text);
  if (whole !== undefined) return [whole];
  const unescaped = /^[[{\s]*&(?:quot|#34|#x22);/.test(text) ? decodeEntities(text) : text;
  return splitRoots(mend(unescaped)).flatMap((root) => {
    const value = parse(root);
    return value === undefined ? [] : [value];
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * One pass, aware of strings: drops comments and CDATA marks, trailing commas and doubled ones, escapes raw line breaks
 * in strings.
 */
function mend(text: string): string {
  const out: string[] = [];
  let last = -1; // position in `out` of the last character that is not white space
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (inString) {
      if (char === '\\') {
        const next = text.charAt(i + 1);
        out.push(/["\\/bfnrtu]/.test(next) ? char + next : next);
        i += 1;
      } else {
        out.push(char < ' ' ? ' ' : char);
        if (char === '"') inString = false;
      }
      last = out.length - 1;
      continue;
    }
    const skip = commentLength(text, i);
    if (skip > 0) {
      i += skip - 1;
      continue;
    }
    if (char === '"') inString = true;
    if ((char === '}' || char === ']' || char === ',') && out[last] === ',') out[last] = '';
    out.push(char);
    if (char > ' ') last = out.length - 1;
  }
  return out.join('');
}

/** How long the comment or CDATA mark at `i` is; 0 if there is none. */
function commentLength(text: string, i: number): number {
  const until = (mark: string, from: number) => {
    const end = text.indexOf(mark, from);
    return (end < 0 ? text.length : end + mark.length) - i;
  };
  if (text.startsWith('/*', i)) return until('*/', i + 2);
  if (text.startsWith('//', i)) return until('\n', i + 2);
  for (const mark of ['<!--', '-->', '<![CDATA[', ']]>']) if (text.startsWith(mark, i)) return mark.length;
  return 0;
}

/** Cuts text into its top-level `{…}` and `[…]`. */
function splitRoots(text: string): string[] {
  const roots: string[] = [];
  let depth = 0;
  let start = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (inString) {
      if (char === '\\') i += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') {
      if (depth === 0) start = i;
      depth += 1;
    } else if (char === '}' || char === ']') {
      depth -= 1;
      if (depth === 0) roots.push(text.slice(start, i + 1));
      if (depth < 0) depth = 0;
    }
  }
  return roots;
}
