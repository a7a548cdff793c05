import type { ActionResult } from '../../domain/failure.ts';
import type {
  AutoBackup,
  BackupInterval,
  DataCheck,
  DataPreview,
  DataQuestion,
  ExportFormat,
  SavedFile,
  StorageState,
} from '../../messages/dataView.ts';
import type { OnProgress } from '../../messages/packsView.ts';
import type { TableMapping } from '../../messages/tableMapping.ts';

/** Files on their way in. Nothing is changed before `apply`, and by that all or nothing. */
export interface DataSession {
  /** What the files hold, or what has to be known of their tables first. */
  check(): Promise<ActionResult<DataCheck | DataQuestion>>;
  /**
   * @param mappings - what the reader says of each table; null for one that is left out. May be asked again with
   * others.
   */
  map(mappings: readonly (TableMapping | null)[]): Promise<ActionResult<DataCheck>>;
  apply(onProgress: OnProgress): Promise<ActionResult<DataPreview>>;
  cancel(): void;
}

/** All the page can ask for. */
export interface DataActions {
  /** Files are not written by themselves there. */
  isOnPhone: boolean;
  state(): Promise<ActionResult<StorageState>>;
  backUp(onProgress: OnProgress): Promise<ActionResult<SavedFile>>;
  save(format: ExportFormat, onProgress: OnProgress): Promise<ActionResult<SavedFile>>;
  open(files: readonly File[]): DataSession;
  /** Asks the browser to keep the data; false when it will not promise it. */
  persist(): Promise<ActionResult<boolean>>;
  /** How many records cannot be read, and are passed over wherever they are. */
  damaged(): Promise<ActionResult<number>>;
  /** Saves them as they are in a file. */
  saveDamaged(): Promise<ActionResult<SavedFile>>;
  deleteDamaged(): Promise<ActionResult<null>>;
  /** The reader knows that notes were lost. */
  forgetLoss(): Promise<ActionResult<null>>;
  autoBackup(): Promise<ActionResult<AutoBackup>>;
  /** Called from a click: the browser asks for a permission. False when that is refused. */
  setAutoBackup(every: BackupInterval): Promise<ActionResult<boolean>>;
  /** Whether backups hold what notes said before. */
  historyInBackups(): Promise<ActionResult<boolean>>;
  setHistoryInBackups(on: boolean): Promise<ActionResult<null>>;
  /** Whether this device is connected to others, to which some settings travel. */
  isConnected(): Promise<ActionResult<boolean>>;
  /** Whether backups hold what is kept of what the reader read. */
  keptInBackups(): Promise<ActionResult<boolean>>;
  setKeptInBackups(on: boolean): Promise<ActionResult<null>>;
  wipe(): Promise<ActionResult<null>>;
}
