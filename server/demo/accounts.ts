import { districts } from '../../shared/catalogue/districts.ts';
import type { Person } from '../person.ts';

/**
 * One officer for each district, of two departments that own indicators, and one of each other role; two of the planning
 * office, since nobody accepts what they have sent themselves.
 */
export function demoAccounts(): Person[] {
  const officers = districts.map(
    ({ code, name }): Person => ({
      username: name.en.toLowerCase().replace(/[^a-z]/g, ''),
      displayName: `เจ้าหน้าที่เขต${name.th} (ตัวอย่าง)`,
      role: 'district',
      district: code,
      department: null,
    }),
  );
  return [
    ...officers,
    {
      ...{ username: 'health', displayName: 'เจ้าหน้าที่สำนักอนามัย (ตัวอย่าง)', role: 'department' },
      ...{ district: null, department: '0800' },
    },
    {
      ...{ username: 'audit', displayName: 'เจ้าหน้าที่สำนักงานตรวจสอบภายใน (ตัวอย่าง)', role: 'department' },
      ...{ district: null, department: '0407' },
    },
    { username: 'planning', displayName: 'เจ้าหน้าที่ สยป. (ตัวอย่าง)', role: 'planning', district: null, department: null },
    {
      ...{ username: 'reviewer', displayName: 'ผู้ตรวจ สยป. (ตัวอย่าง)', role: 'planning' },
      ...{ district: null, department: null },
    },
    { username: 'admin', displayName: 'ผู้ดูแลระบบ (ตัวอย่าง)', role: 'administrator', district: null, department: null },
    { username: 'viewer', displayName: 'ผู้เรียกดู (ตัวอย่าง)', role: 'viewer', district: null, department: null },
  ];
}
