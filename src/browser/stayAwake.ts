import { browser } from 'wxt/browser';

/** Both browsers end an idle background after 30 s. */
const EVERY_MS = 20_000;

/**
 * Keep-alive: the background is not ended as idle before some work of its own is done. Nothing that only the database
 * is busy with counts as work for the browsers, but any call of an extension API does (Chrome's "extension service
 * worker lifecycle", Firefox's `background-script-reset-idle`).
 */
export async function stayAwake<T>(work: Promise<T>): Promise<T> {
  const calling = setInterval(() => void browser.runtime.getPlatformInfo().catch(() => undefined), EVERY_MS);
  try {
    return await work;
  } finally {
    clearInterval(calling);
  }
}
