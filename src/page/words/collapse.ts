/** White space collapsed and trimmed. */
export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();
