import type { Database } from '../../../src/storage/schema.ts';
import type { Carrier } from '../../../src/domain/devices/carrier.ts';
import type { CarryResult } from '../../../src/domain/devices/status.ts';
import { carry, connect, type CarryOptions } from '../../../src/worker/devices/engine.ts';

export const connectDevice = (database: Database, deviceName: string, passphrase: string | null = null) =>
  connect(database, { kind: 'folder', label: 'Shared', deviceName, passphrase, access: { handle: deviceName } });

export const carryNow = (
  database: Database,
  carrier: Carrier,
  options: Partial<CarryOptions> = {},
): Promise<CarryResult> => carry(database, carrier, { settings: {}, ...options });
