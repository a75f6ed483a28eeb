import { type Fault, fault } from '../../shared/indicator/file/fault.ts';
import type { Indicator } from '../../shared/indicator/indicator.ts';

/** What an indicator says of itself must agree with where it stands: its file's name, or its address. */
export function misplaced(indicator: Indicator, place: { code: string; fiscalYear: number }): Fault[] {
  return (['code', 'fiscalYear'] as const)
    .filter((key) => indicator[key] !== place[key])
    .map((key) =>
      fault(
        [key],
        [
          `${indicator[key]} ไม่ตรงกับชื่อไฟล์หรือที่อยู่ (${place[key]})`,
          `${indicator[key]} is not what the file's name or the address says (${place[key]})`,
        ],
        ['แก้ให้ตรงกัน', 'Make both say the same'],
      ),
    );
}
