import type { accessRecordOperations } from '../../shared/wire/access-record.ts';
import type { AccessRecord } from '../access/access-record.ts';
import { exportAccess } from '../use-cases/access/export-access.ts';
import { listAccess } from '../use-cases/access/list-access.ts';
import type { Handlers } from './operation.ts';

/** Who came in and was kept out, for the planning office and the administrator. */
export function accessRecordHandlers(access: AccessRecord): Pick<Handlers, keyof typeof accessRecordOperations> {
  return {
    listAccessRecord: ({ query }) => listAccess(access, query),
    exportAccessRecord: ({ now, query }) => exportAccess(access, now, query),
  };
}
