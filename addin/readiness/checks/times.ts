import { createJudge } from '../../sheets/judge.ts';
import { sampleSheet } from '../../sheets/sample-sheet.ts';
import { requestTaken } from '../../workbook/kit/taken.ts';
import { laySheet } from '../../workbook/sheets/lay-sheet.ts';
import { requestReading } from '../../workbook/sheets/read-sheet.ts';
import { type Area, type Check, passed, same } from '../check.ts';
import { sampleIndicator } from '../sample-indicators.ts';
import { lastQuarter, sampleRows } from '../sample-rows.ts';

/**
 * How long a person waits. What is laid is read back, so that a quick answer that is wrong is none. Submitting is not
 * tried: what the server stores stays.
 */
export const times: Area = {
  key: 'times',
  title: { th: 'เวลาที่ใช้', en: 'Times' },
  checks: [timeOf(50), timeOf(2_000)],
};

function timeOf(rows: number): Check {
  const number = rows.toLocaleString('en-US');
  return {
    id: `times/${rows}-rows`,
    title: { th: `วาง อ่าน และตรวจแผ่นงาน ${number} แถว`, en: `Laying, reading and checking ${number} rows` },
    touches: [
      'addin/workbook/sheets/lay-sheet.ts',
      'addin/workbook/sheets/read-sheet.ts',
      'addin/sheets/judge.ts',
      'shared/rules/sheets/assess.ts',
    ],
    ...(rows > 1_000 && { heavy: true }),
    run: async ({ context }) => {
      const indicator = await sampleIndicator('2100-1040-2563');
      const sheet = sampleSheet(indicator, lastQuarter(indicator), rows);
      const filled = sampleRows(sheet);
      const requested = requestTaken(context);
      await context.sync();
      const [laid] = await timed(async () => {
        laySheet(context, sheet, { rows: filled, notApplicable: false, revision: 0 }, requested());
        await context.sync();
      });
      const [read, reading] = await timed(async () => {
        const request = requestReading(context, sheet);
        await context.sync();
        return request.collect();
      });
      const [judged] = await timed(async () => createJudge()(sheet, reading, '', false));
      const answer = same(reading.rows, filled);
      const seen = `วาง · lay ${laid} ms · อ่าน · read ${read} ms · ตรวจ · check ${judged} ms`;
      return answer.answer === 'passed' ? passed(seen) : answer;
    },
  };
}

async function timed<Value>(work: () => Promise<Value>): Promise<[milliseconds: number, value: Value]> {
  const started = performance.now();
  const value = await work();
  return [Math.round(performance.now() - started), value];
}
