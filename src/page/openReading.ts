/** What a script has read in a page, for those injected after it. */
interface OpenReading {
  readingId: string;
  /** The words of the headline that the document showed when it was first read; empty where it showed none. */
  firstHeadline: string;
  /** Takes all marks out of the page, and listens no more. */
  end(): void;
}

/**
 * The global object of the extension's own world, in which scripts injected into one page meet; the page does not see
 * it.
 */
const world: {
  sidelightReading?: OpenReading;
  sidelightProbe?: () => boolean;
  sidelightAttempt?: object;
} & typeof globalThis = globalThis;

/** The reading of the page this script runs in, if there is one. */
export const openReading = (): OpenReading | undefined => world.sidelightReading;

/** Begins an attempt at reading the page, which may pause. @returns whether none has begun since */
export function beginReading(): () => boolean {
  const attempt = {};
  world.sidelightAttempt = attempt;
  return () => world.sidelightAttempt === attempt;
}

/** Leaves a reading in place of an earlier one, which should have been ended. */
export function leaveOpen(reading: OpenReading): void {
  world.sidelightReading = reading;
}

/** Whether the page looks like an article by now, where the probe was injected. */
export const openProbe = (): (() => boolean) | undefined => world.sidelightProbe;

/** Leaves the probe for the script that waits for an article. */
export function leaveProbe(probe: () => boolean): void {
  world.sidelightProbe = probe;
}
