import { type Column, limitsOf, placesOf } from '../../shared/indicator/column.ts';
import { type Indicator, sheetColumns } from '../../shared/indicator/indicator.ts';
import { describeCondition, describeMeasure, describeResult, describeTarget } from '../../shared/indicator/to-words.ts';
import type { Text } from '../../shared/terms/text.ts';

/** An indicator as its author is to read it once more: lines of Thai, each with its English below. */
export function describeSpec(indicator: Indicator): string {
  const { code, fiscalYear, version, draft, title, owner, reportedBy, quarters, rows, rules, results, excluded } =
    indicator;
  const columns = sheetColumns(indicator);
  const header = (key: string): Text => columns.find((column) => column.key === key)?.header ?? { th: key, en: key };
  const districts: Text =
    reportedBy === 'districts'
      ? { th: 'ทุกเขตรายงาน', en: 'reported by every district' }
      : { th: `${reportedBy.length} เขตรายงาน`, en: `reported by ${reportedBy.length} districts` };
  const reason = excluded?.reason
    ? [{ th: `เหตุอยู่ที่ “${header(excluded.reason).th}”`, en: `“${header(excluded.reason).en}” says why` }]
    : [];

  const lineOf = ({ code, name, given }: FixedLine): Entry => {
    const cells = Object.entries(given).map(([key, cell]) => ({ header: header(key), cell }));
    const said = (language: keyof Text) => cells.map(({ header, cell }) => ` · “${header[language]}” ${cell}`).join('');
    return entry(code, name.th + said('th'), name.en + said('en'));
  };

  return [
    section(
      {
        th: `ตัวชี้วัด ${code} ปีงบประมาณ พ.ศ. ${fiscalYear} รุ่นที่ ${version}`,
        en: `Indicator ${code}, fiscal year ${fiscalYear} BE, version ${version}`,
      },
      [
        ['', [title]],
        ...(draft ? [entry('', 'ร่าง ยังไม่เปิดให้รายงาน', 'A draft: not to be reported on yet')] : []),
        entry(
          '',
          `${owner.name.th} (${owner.agencyCode}) · ${districts.th} · ${quarterKinds[quarters].th}`,
          `${owner.name.en} (${owner.agencyCode}) · ${districts.en} · ${quarterKinds[quarters].en}`,
        ),
        entry(
          '',
          `หนึ่งแถวต่อหนึ่ง${rows.subject.th} ${rowKinds[rows.from].th}`,
          `One row: ${rows.subject.en}, ${rowKinds[rows.from].en}`,
        ),
      ],
    ),
    section(
      { th: 'คอลัมน์', en: 'Columns' },
      columns.map((column) => {
        const [form, filling] = [formOf(column), fillingOf(column)];
        return entry(
          column.key,
          `${column.header.th} — ${form.th} · ${filling.th}`,
          `${column.header.en} — ${form.en} · ${filling.en}`,
        );
      }),
    ),
    section({ th: 'รายการคงที่', en: 'Fixed lines' }, rows.from === 'list' ? rows.list.map(lineOf) : []),
    section(
      { th: 'จำนวนที่ใช้คำนวณ', en: 'Measures' },
      Object.entries(indicator.measures).map(([key, { name }]) => [key, [name, describeMeasure(indicator, key)]]),
    ),
    section(
      { th: 'แถวที่ไม่นับ', en: 'Rows left out' },
      excluded ? [['', [describeCondition(indicator, excluded.when), ...reason]]] : [],
    ),
    section(
      { th: 'ผลลัพธ์', en: 'Results' },
      results.map((result) => [
        result.key,
        [result.name, describeResult(indicator, result), decimalsOf(result.decimals), describeTarget(result)],
      ]),
    ),
    section(
      { th: 'ข้อตรวจ', en: 'Rules' },
      rules.map(({ id, severity, column, breach, what, cure }) => {
        const [when, at] = [describeCondition(indicator, breach), header(column)];
        const [th, en] =
          severity === 'error' ? ['ส่งไม่ได้เมื่อ', 'Cannot be sent where'] : ['ต้องมีหมายเหตุเมื่อ', 'Needs a remark where'];
        return [
          id,
          [
            { th: `${th} ${when.th}`, en: `${en} ${when.en}` },
            { th: `ที่ “${at.th}”: ${what.th} — ${cure.th}`, en: `At “${at.en}”: ${what.en} — ${cure.en}` },
          ],
        ];
      }),
    ),
    section(
      { th: 'ข้อสันนิษฐาน', en: 'Assumptions' },
      indicator.assumptions.map((assumption) => ['', [assumption]]),
    ),
  ].join('');
}

type FixedLine = Extract<Indicator['rows'], { from: 'list' }>['list'][number];

type Entry = [key: string, lines: Text[]];

const entry = (key: string, th: string, en: string): Entry => [key, [{ th, en }]];

/** A heading and its entries, each with its key beside it; nothing where there are none. */
export function section(heading: Text, entries: Entry[]): string {
  if (entries.length === 0) return '';
  const width = Math.max(...entries.map(([key]) => key.length));
  const lines = entries.flatMap(([key, texts]) =>
    texts.flatMap(({ th, en }, index) => [
      `  ${(index === 0 ? key : '').padEnd(width)}  ${th}`,
      `  ${''.padEnd(width)}  ${en}`,
    ]),
  );
  return `\n${heading.th} · ${heading.en}\n${lines.map((line) => `${line.trimEnd()}\n`).join('')}`;
}

const quarterKinds: Record<Indicator['quarters'], Text> = {
  renewed: { th: 'นับใหม่ทุกไตรมาส', en: 'counted anew each quarter' },
  cumulative: { th: 'สะสมจากต้นปี', en: 'kept through the year' },
  'year-end': { th: 'วัดเมื่อสิ้นปี', en: 'measured at the year’s end' },
};

const rowKinds: Record<Indicator['rows']['from'], Text> = {
  roster: { th: 'ตามทะเบียนของเขต', en: 'from the district’s roster' },
  list: { th: 'ตามรายการคงที่', en: 'from a fixed list' },
  district: { th: 'เขตเพิ่มเอง', en: 'which the district adds' },
};

function formOf(column: Column): Text {
  if (column.type === 'text')
    return { th: `ข้อความไม่เกิน ${column.maxLength} ตัวอักษร`, en: `text of at most ${column.maxLength} characters` };
  if (column.type === 'date') return { th: 'วันที่', en: 'a day' };
  if (column.type === 'yesNo')
    return { th: `“${column.yes.th}” หรือ “${column.no.th}”`, en: `“${column.yes.en}” or “${column.no.en}”` };
  if (column.type === 'choice') {
    const labels = (language: keyof Text) => [...new Set(column.choices.map(({ label }) => `“${label[language]}”`))];
    return { th: `เลือกจาก ${labels('th').join(' ')}`, en: `one of ${labels('en').join(', ')}` };
  }
  const [{ min, max }, scale] = [limitsOf(column), 10 ** placesOf(column)];
  const shown = (units: number) =>
    column.type === 'year' ? String(units) : (units / scale).toLocaleString('en-US', { maximumFractionDigits: 4 });
  const name = numberNames[column.type];
  const places: Text =
    column.type === 'decimal'
      ? { th: ` ${column.decimals} ตำแหน่ง`, en: ` of ${column.decimals} places` }
      : { th: '', en: '' };
  return {
    th: `${name.th}${places.th} ${shown(min)} ถึง ${shown(max)}`,
    en: `${name.en}${places.en}, ${shown(min)} to ${shown(max)}`,
  };
}

const numberNames = {
  whole: { th: 'จำนวนเต็ม', en: 'a whole number' },
  decimal: { th: 'ทศนิยม', en: 'a decimal' },
  money: { th: 'บาท', en: 'baht' },
  year: { th: 'ปี พ.ศ.', en: 'a year BE' },
};

function fillingOf({ filledBy, required }: Column): Text {
  const { th, en } = {
    given: { th: 'ระบบใส่ให้', en: 'laid in' },
    prefilled: { th: 'ระบบใส่ให้ แก้ได้', en: 'laid in, may be changed' },
    district: { th: 'เขตกรอก', en: 'filled in by the district' },
  }[filledBy];
  return required ? { th: `${th} (ต้องมี)`, en: `${en} (required)` } : { th, en };
}

const decimalsOf = (decimals: number): Text =>
  decimals === 0
    ? { th: 'ปัดเป็นจำนวนเต็ม', en: 'Rounded to a whole number' }
    : { th: `ปัดเป็นทศนิยม ${decimals} ตำแหน่ง`, en: `Rounded to ${decimals} decimal places` };
