/** Words as Markdown that shows them as they are: what a page says is no markup. */
export const plainMarkdown = (words: string): string => words.replace(/[\\`*_[\]<>#|~]/g, String.raw`\$&`);

/** An address within a link's parentheses: these and spaces would end it. */
export const linkedAddress = (url: string): string =>
  url.replace(/[()<>\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
