/** What the add-in asked of its host, and the switches for what the host does to it. */

import { useSyncExternalStore } from 'react';
import { type Conditions, EXCEL_APIS, PAYLOAD_LIMIT } from '../conditions.ts';
import type { Workbench } from '../workbench.ts';

/** `second`: whether a second pane is open. */
export type CountersProps = { workbench: Workbench; second: boolean; setSecond: (on: boolean) => void };

type Flag = { [Name in keyof Conditions]: Conditions[Name] extends boolean ? Name : never }[keyof Conditions];
type Choice = { [Name in keyof Conditions]: Conditions[Name] extends string ? Name : never }[keyof Conditions];

const flags: Record<Flag, [thai: string, english: string]> = {
  payloadLimit: ['จำกัด 5 MB', '5 MB limit'],
  dropDownEvents: ['แจ้งเหตุการณ์เมื่อเลือกจากรายการ', 'events for drop-down choices'],
  cellEditMode: ['กำลังแก้ไขเซลล์', 'cell-edit mode'],
  protectsOnce: ['ป้องกันซ้ำไม่ได้', 'AccessDenied for protecting twice'],
  fillsFormulas: ['เติมสูตรทั้งคอลัมน์', 'fills formulas in table columns'],
  hidesApostrophe: ['ซ่อนอะพอสทรอฟีหน้าข้อความในเซลล์ข้อความ', 'hides the apostrophe in text cells'],
};

type Options<Value> = readonly (readonly [Value, string])[];

/** What a condition may be, with what stands before it. */
const choices: { [Name in Choice]: { words: [thai: string, english: string]; options: Options<Conditions[Name]> } } = {
  filteredWrites: {
    words: ['เขียนทับแถวที่กรองไว้', 'writes over filtered rows'],
    options: [
      ['written', 'เขียนได้ · written'],
      ['refused', 'ไม่ให้เขียน · refused'],
      ['misplaced', 'ลงผิดแถว · misplaced'],
    ],
  },
  excelApi: { words: ['รุ่นของ ExcelApi', 'requirement set'], options: plain(EXCEL_APIS) },
  wrongPassword: {
    words: ['รหัสผ่านผิด', 'a wrong password is'],
    options: plain(['InvalidArgument', 'AccessDenied', 'BadPassword']),
  },
  opened: {
    words: ['เปิดสมุดงาน', 'the workbook is opened'],
    options: [
      ['editable', 'แก้ไขได้ · for editing'],
      ['viewOnly', 'ดูอย่างเดียว · view only'],
      ['protectedView', 'มุมมองที่ได้รับการป้องกัน · Protected View'],
    ],
  },
  otherWorkbook: {
    words: ['สมุดงานอื่นอยู่ข้างหน้า', 'another workbook in front'],
    options: [
      ['none', 'ไม่มี · none'],
      ['listed', 'Excel รุ่นก่อน · older builds'],
      ['named', 'InactiveWorkbook'],
    ],
  },
};

function plain<const Text extends string>(texts: readonly Text[]): Options<Text> {
  return texts.map((text) => [text, text]);
}

export function CountersPanel({ workbench, second, setSecond }: CountersProps) {
  const { counters } = useSyncExternalStore(workbench.subscribe, () => workbench.state);
  const { conditions } = workbench;
  const now = useSyncExternalStore(
    (listener) => conditions.onChange(listener),
    () => conditions.now,
  );
  const flag = (name: Flag, [thai, english]: [string, string]) => (
    <label key={name}>
      <input
        type="checkbox"
        checked={now[name]}
        onChange={(event) => conditions.set({ [name]: event.target.checked } satisfies Partial<Conditions>)}
      />
      {thai} <small>{english}</small>
    </label>
  );
  return (
    <section className="details" aria-label="ตัวนับและเงื่อนไข / Counters and conditions">
      <dl>
        <dt>
          คำขอใหญ่สุด <small>largest request</small>
        </dt>
        <dd>
          {size(counters.largestRequest)} / {size(PAYLOAD_LIMIT)}
        </dd>
        <dt>
          คำตอบใหญ่สุด <small>largest response</small>
        </dt>
        <dd>
          {size(counters.largestResponse)} / {size(PAYLOAD_LIMIT)}
        </dd>
        {counters.batches
          .slice(-5)
          .toReversed()
          .map((batch) => (
            <dd className="batch" key={batch.number}>
              {batch.actions} actions · {size(batch.requestBytes)} → {size(batch.responseBytes)} · {batch.milliseconds}{' '}
              ms
            </dd>
          ))}
      </dl>
      <button type="button" onClick={() => workbench.resetCounters()}>
        เริ่มนับใหม่ <small>Reset</small>
      </button>
      {Object.entries(flags).map(([name, words]) => flag(name as Flag, words))}
      {Object.entries(choices).map(([name, { words, options }]) => (
        <label key={name}>
          {words[0]} <small>{words[1]}</small>
          <select
            value={now[name as Choice]}
            onChange={({ target }) => conditions.set({ [name]: target.value } as Partial<Conditions>)}
          >
            {options.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        หน่วงเวลา <small>round trip, ms</small>
        <input
          type="number"
          min={0}
          max={60_000}
          step={100}
          value={now.roundTrip}
          onChange={(event) => conditions.set({ roundTrip: Math.max(0, Number(event.target.value) || 0) })}
        />
      </label>
      <label>
        <input type="checkbox" checked={second} onChange={(event) => setSecond(event.target.checked)} />
        บานที่สอง <small>a second pane</small>
      </label>
    </section>
  );
}

export function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} kB` : `${(bytes / 1024 / 1024).toFixed(2)} MB`;
}
