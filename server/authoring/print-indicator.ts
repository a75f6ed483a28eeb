import { describeCondition } from '../../shared/indicator/compilers/condition-to-words.ts';
import {
  describeColumn,
  describeQuarters,
  describeReporters,
  describeRows,
  describeRule,
} from '../../shared/indicator/compilers/sheet-to-words.ts';
import { describeMeasure, describeResult, describeTarget } from '../../shared/indicator/compilers/to-words.ts';
import { type Indicator, sheetColumns } from '../../shared/indicator/indicator.ts';
import type { Text } from '../../shared/terms/text.ts';

/** An indicator as its author is to read it once more: lines of Thai, each with its English below. */
export function printIndicator(indicator: Indicator): string {
  const { code, fiscalYear, version, draft, title, owner, rows, rules, results, excluded } = indicator;
  const columns = sheetColumns(indicator);
  const header = (key: string): Text => columns.find((column) => column.key === key)?.header ?? { th: key, en: key };
  const districts = describeReporters(indicator);
  const quarters = describeQuarters(indicator);
  const row = describeRows(indicator);
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
          `${owner.name.th} (${owner.agencyCode}) · ${districts.th}รายงาน · ${quarters.th}`,
          `${owner.name.en} (${owner.agencyCode}) · reported by ${districts.en} · ${quarters.en}`,
        ),
        entry('', `หนึ่งแถวคือ ${row.th}`, `A row is: ${row.en}`),
      ],
    ),
    section(
      { th: 'คอลัมน์', en: 'Columns' },
      columns.map((column) => {
        const { th, en } = describeColumn(column);
        return entry(column.key, `${column.header.th} — ${th}`, `${column.header.en} — ${en}`);
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
      rules.map((rule) => {
        const { breach, told } = describeRule(indicator, rule);
        return [rule.id, [breach, told]];
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
function section(heading: Text, entries: Entry[]): string {
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

const decimalsOf = (decimals: number): Text =>
  decimals === 0
    ? { th: 'ปัดเป็นจำนวนเต็ม', en: 'Rounded to a whole number' }
    : { th: `ปัดเป็นทศนิยม ${decimals} ตำแหน่ง`, en: `Rounded to ${decimals} decimal places` };
