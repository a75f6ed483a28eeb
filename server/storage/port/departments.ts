import type { Department } from '../../../shared/terms/department.ts';
import type { Stamp } from './author.ts';

export type DepartmentStorage = {
  /** Those that somebody has named, as last set, by code. */
  listDepartments(): Promise<Department[]>;
  saveDepartment(department: Department, stamp: Stamp): Promise<void>;
};
