import type { Finding } from './finding.ts';

/** None of these raises a warning at installation, and none reaches a page the reader did not click on. */
export const PERMISSIONS = new Set([
  'activeTab',
  'scripting',
  'storage',
  'unlimitedStorage',
  'sidePanel',
  'contextMenus',
]);

/**
 * Asked for by a click, each for what readers choose: `downloads` for automatic backups and, where no page can write
 * into a folder, for carrying notes to other devices.
 */
export const OPTIONAL = new Set(['downloads']);

/** Written out a second time on purpose: whoever loosens it in wxt.config.ts meets this file. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "frame-ancestors 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const FORBIDDEN: Record<string, string> = {
  host_permissions:
    'Sidelight reads a page only when its reader clicks: activeTab grants that. In a content script registered at runtime leave out `matches`, from which WXT makes host permissions.',
  content_scripts: 'A page that is not being read costs nothing: inject with scripting.executeScript after a click.',
  web_accessible_resources:
    'A page could tell that Sidelight is installed: inject what it needs with scripting.insertCSS.',
  externally_connectable: 'No page and no other extension talks to Sidelight: remove it.',
  update_url: 'The stores update extensions: remove it.',
};

/** Finds in a built manifest whatever would let Sidelight reach further than its readers were told. */
export function findOverreach(where: string, manifest: Record<string, unknown>): Finding[] {
  const findings: Finding[] = [];
  for (const [key, instead] of Object.entries(FORBIDDEN)) {
    const value = manifest[key];
    const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
    if (!isEmpty) findings.push({ where, problem: `has ${key}: ${JSON.stringify(value)}`, instead });
  }
  const asked = [
    ...listed(manifest.permissions).filter((permission) => !PERMISSIONS.has(permission)),
    ...listed(manifest.optional_permissions).filter((permission) => !OPTIONAL.has(permission)),
  ];
  for (const permission of asked) {
    findings.push({
      where,
      problem: `asks for the permission ${permission}.`,
      instead: `Do without it. If Sidelight cannot: add it to tools/guards/manifest.ts and say in docs/permissions.md what it is for.`,
    });
  }
  const policy = Object(manifest.content_security_policy).extension_pages;
  if (policy !== POLICY) {
    findings.push({
      where,
      problem: `has another content security policy: ${JSON.stringify(policy)}`,
      instead: `Its pages load only their own files, which keeps everything on the reader's machine. Expected: ${POLICY}`,
    });
  }
  return findings;
}

const listed = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
