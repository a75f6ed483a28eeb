import type { Kysely } from 'kysely';
import type { DepartmentStorage } from './port/departments.ts';
import type { Tables } from './tables.ts';
import { append, listNewest } from './versioned.ts';

/** The departments that somebody has named. */
export function createDepartmentStorage(db: Kysely<Tables>): DepartmentStorage {
  return {
    async listDepartments() {
      const rows = await listNewest(db, 'departments');
      return rows.map(({ agency: code, name_th: th, name_en: en, active }) => ({
        code,
        name: { th, en },
        active: active === 1,
      }));
    },
    saveDepartment: ({ code: agency, name, active }, { at, by }) => {
      const row = { agency, name_th: name.th, name_en: name.en, active: Number(active), at, by_name: by.displayName };
      return append(db, 'departments', row, { act: 'name-department', at, by });
    },
  };
}
