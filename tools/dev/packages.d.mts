export function isInstalled(root: string): boolean;
export function satisfies(version: string, range: string): boolean;
