import { carrierAt } from '../../messages/carrierPort.ts';
import type { OnProgress } from '../../messages/packsView.ts';
import type { DevicesReply, DevicesRequest } from '../../messages/worker.ts';
import type { Database } from '../../storage/schema.ts';
import { accessOf, carry, connect, destinationOf, disconnect, preview, setWithKept, waiting } from './engine.ts';

/** Carries out what concerns the reader's other devices, in the library's worker. */
export function devicesWorker(database: () => Promise<Database>) {
  return async (request: DevicesRequest, onProgress: OnProgress): Promise<DevicesReply> => {
    const opened = await database();
    switch (request.type) {
      case 'devices.state': {
        const destination = await destinationOf(opened);
        const access = destination ? await accessOf(opened) : null;
        return { type: 'devices.state', destination, waiting: destination ? await waiting(opened) : 0, access };
      }
      case 'devices.preview':
        return {
          type: 'devices.preview',
          preview: await preview(opened, carrierAt(request.carrier), request.connection),
        };
      case 'devices.connect':
        return { type: 'devices.connected', destination: await connect(opened, request.connection) };
      case 'devices.carry': {
        const { carrier, settings, keptDays, consent } = request;
        const how = { settings, keptDays, ...(consent && { consent }), onProgress };
        const result = await carry(opened, carrierAt(carrier), how);
        return { type: 'devices.carried', result };
      }
      case 'devices.withKept':
        await setWithKept(opened, request.withKept);
        return { type: 'devices.withKept' };
      case 'devices.disconnect':
        await disconnect(opened);
        return { type: 'devices.disconnected' };
    }
  };
}
