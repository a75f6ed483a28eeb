import { z } from 'zod';
import { indicator } from '../indicator.ts';

/** A name only: nothing is fetched by it. Files point to the copy beside them, so that editors need no network. */
const id = 'urn:traimat:indicator';

/**
 * The JSON Schema (draft 2020-12) of an indicator file, for editors that complete and check while it is written. It
 * knows the file's form; whether what a file speaks of is there and fits, `npm run check-spec` says.
 */
export function indicatorJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(indicator, { io: 'input', target: 'draft-2020-12' });
  return {
    $schema,
    $id: id,
    title: 'ตัวชี้วัดของไตรมาส · Traimat indicator',
    description:
      'ตัวชี้วัดหนึ่งรายการของปีงบประมาณหนึ่ง: แผ่นงาน ข้อตรวจ การคำนวณ และข้อความทางการ · ' +
      'One indicator of one fiscal year: its sheet, its rules, its calculation and its official text',
    ...schema,
  };
}
