import type { Period } from '../terms/period.ts';
import type { Text } from '../terms/text.ts';
import { targetOfPart } from './compilers/to-result.ts';
import type { Indicator } from './indicator.ts';
import type { ResultDefinition } from './measure.ts';

/**
 * The columns of the city's table, a row an office, by key: `measure x`, `figure y`, `target y` and `difference y` are
 * the indicator's own. Formulas and the person's later refresh both find a column by its header, so no two are alike.
 */
export function cityColumns(indicator: Indicator, period: Period): { key: string; header: string }[] {
  const measures = Object.entries(indicator.measures).map(([key, { name }]) => ({
    key: `measure ${key}`,
    header: name.th,
  }));
  const results = indicator.results.flatMap((definition) => {
    const figure = { key: `figure ${definition.key}`, header: figureHeader(indicator, definition) };
    if (targetOfPart(indicator, definition, period) === null) return [figure];
    const of = indicator.results.length > 1 ? ` ${definition.name.th}` : '';
    return [
      figure,
      { key: `target ${definition.key}`, header: `เป้าหมาย${of} (${definition.unit.th})` },
      { key: `difference ${definition.key}`, header: `ต่างจากเป้าหมาย${of}` },
    ];
  });
  return distinct([
    ...officeColumns(indicator),
    { key: 'state', header: 'สถานะ' },
    ...measures,
    ...results,
    { key: 'previous', header: 'ต่างจากไตรมาสก่อน' },
    { key: 'use', header: 'ใช้ในผลรวม' },
    { key: 'filled', header: 'กรอกแล้ว (แถว)' },
    { key: 'expected', header: 'ต้องกรอก (แถว)' },
    { key: 'share', header: 'ความครบถ้วน (ร้อยละ)' },
    { key: 'timely', header: 'กำหนดส่ง' },
    { key: 'revision', header: 'ฉบับที่' },
    { key: 'submittedAt', header: 'ส่งเมื่อ' },
  ]);
}

/** An owner that alone reports lies in no zone. */
function officeColumns({ reportedBy }: Indicator): { key: string; header: string }[] {
  if (reportedBy === 'owner') {
    return [
      { key: 'code', header: 'รหัสหน่วยงาน' },
      { key: 'district', header: 'หน่วยงาน' },
    ];
  }
  return [
    { key: 'code', header: 'รหัสเขต' },
    { key: 'district', header: 'สำนักงานเขต' },
    { key: 'zone', header: 'กลุ่มเขต' },
  ];
}

export function figureHeader(indicator: Indicator, { name, unit }: { name: Text; unit: Text }): string {
  return indicator.results.length > 1 ? `${name.th} (${unit.th})` : `ผลงาน (${unit.th})`;
}

/** The result that everything is sorted, coloured and charted by. */
export function mainResult(indicator: Indicator): ResultDefinition | undefined {
  return indicator.results[0];
}

/** Excel tells headers apart without regard to case; an indicator may call a figure as what it is made of is called. */
export function distinct<Named extends { header: string }>(columns: Named[]): Named[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    let header = column.header;
    for (let number = 2; taken.has(header.toLowerCase()); number += 1) header = `${column.header} (${number})`;
    taken.add(header.toLowerCase());
    return { ...column, header };
  });
}
