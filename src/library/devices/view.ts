import type { ActionResult } from '../../domain/failure.ts';
import type { Connection } from '../../domain/devices/connection.ts';
import type { Destination } from '../../domain/devices/destination.ts';
import type { CarryPreview } from '../../domain/devices/status.ts';
import type { CarryHow } from '../../browser/devices/carrying.ts';
import type { CarryState } from '../../browser/devices/carryState.ts';
import type { OnProgress } from '../../messages/packsView.ts';

/**
 * What this browser can do: write into a folder of the reader's; or download into one, and read one that is chosen each
 * time.
 */
export type Way = 'folder' | 'downloads';

/** Where the files are to lie: its name for the reader, and what leads there again. */
export type ChosenDestination = Pick<Connection, 'kind' | 'label' | 'access'>;

export interface DevicesState {
  /** Null: not connected. */
  destination: Destination | null;
  /** Changes of this device that are not carried out yet. */
  waiting: number;
  /** What came of the last carry; null before the first. */
  last: CarryState['last'];
}

/** All the page can ask for. */
export interface DevicesActions {
  way: Way;
  state(): Promise<ActionResult<DevicesState>>;
  /** Calls back when the state may be another, until the returned function is called. */
  follow(onChanged: () => void): () => void;
  /** Called from a click: the browser asks. Null when the reader chose none, or did not allow it. */
  chooseDestination(): Promise<ActionResult<ChosenDestination | null>>;
  /**
   * What would come and go. Nothing is written.
   * @param chosen - the files of the folder, where it has to be chosen each time
   */
  preview(connection: Connection, chosen: readonly File[]): Promise<ActionResult<CarryPreview>>;
  /** Connects, and carries for the first time. */
  connect(connection: Connection, chosen: readonly File[], onProgress: OnProgress): Promise<ActionResult<null>>;
  /** Has kept articles carried too, or no longer; then carries. */
  setWithKept(on: boolean, onProgress: OnProgress): Promise<ActionResult<null>>;
  carry(how: CarryHow, onProgress: OnProgress): Promise<ActionResult<null>>;
  /** Called from a click: asks the browser for what it has to be asked for again. False when it was refused. */
  allow(): Promise<ActionResult<boolean>>;
  /** Forgets the folder. What is here stays here, and what lies there stays there. */
  disconnect(): Promise<ActionResult<null>>;
}
