import { choicesOf, isChoice } from '../column.ts';
import { type Indicator, sheetColumns } from '../indicator.ts';
import { type Fault, fault, type Path } from './fault.ts';

/** Texts that Excel would read as something else, or has no room for. */
export function textFaults(indicator: Indicator): Fault[] {
  return [...namesOf(indicator).flatMap(([path, text]) => beginningFault(path, text)), ...promptFaults(indicator)];
}

/**
 * Excel calculates a cell's text that begins so, full-width signs included, and takes an apostrophe off. Ours would keep
 * them as text; a person who types such a label again, or copies it elsewhere, would not. A sign alone is text.
 */
const calculated = /^(?:[=+\-@＝＋－＠].|')/s;

/** A text without such a beginning. */
export function withoutSigns(text: string): string {
  return text.replace(/^[=+\-@＝＋－＠'\s]+/, '');
}

function beginningFault(path: Path, text: string): Fault[] {
  if (!calculated.test(text)) return [];
  const sign = text.slice(0, 1);
  return [
    fault(
      path,
      [
        `ข้อความขึ้นต้นด้วย “${sign}” ซึ่ง Excel อ่านเป็นสูตรหรือตัดทิ้ง`,
        `The text begins with “${sign}”, which Excel takes for a formula or takes off`,
      ],
      ['ขึ้นต้นด้วยตัวอักษรหรือตัวเลข', 'Begin with a letter or a digit'],
    ),
  ];
}

/** Every text that stands in a cell by itself; cells are in Thai. */
function namesOf({ title, type, level, owner, rows, columns, measures, results }: Indicator): [Path, string][] {
  return [
    [['title', 'th'], title.th],
    [['type', 'th'], type.th],
    [['level', 'th'], level.th],
    [['owner', 'name', 'th'], owner.name.th],
    [['rows', 'subject', 'th'], rows.subject.th],
    ...(rows.from === 'list'
      ? rows.list.flatMap(({ code, name }, index): [Path, string][] => [
          [['rows', 'list', index, 'code'], code],
          [['rows', 'list', index, 'name', 'th'], name.th],
        ])
      : []),
    ...columns.flatMap((column, index): [Path, string][] => [
      [['columns', index, 'header', 'th'], column.header.th],
      ...(isChoice(column)
        ? choicesOf(column).map(({ label }, at): [Path, string] => [labelPath(column.type, index, at), label.th])
        : []),
    ]),
    ...Object.entries(measures).map(([key, { name }]): [Path, string] => [['measures', key, 'name', 'th'], name.th]),
    ...results.flatMap(({ name, unit }, index): [Path, string][] => [
      [['results', index, 'name', 'th'], name.th],
      [['results', index, 'unit', 'th'], unit.th],
    ]),
  ];
}

/** Where a choice's Thai label stands. */
export function labelPath(type: string, column: number, choice: number): Path {
  return type === 'choice'
    ? ['columns', column, 'choices', choice, 'label', 'th']
    : ['columns', column, choice === 0 ? 'yes' : 'no', 'th'];
}

/** Letters of a column's header. */
export const longestHeader = 100;

/** Letters that a cell's validation has room for: the title of its prompt, and its message, which is its refusal's too. */
export const [longestTitle, longestRefusal, longestPrompt] = [32, 224, 255];

/** What is said while a cell is selected, and what where Excel refuses an entry: one text, in both languages. */
export function promptOf({ hint }: { hint: { th: string; en: string } }): string {
  return `${hint.th}\n${hint.en}`;
}

function promptFaults(indicator: Indicator): Fault[] {
  return sheetColumns(indicator)
    .filter(({ filledBy }) => filledBy !== 'given')
    .flatMap((column) => {
      const index = indicator.columns.indexOf(column);
      // The name's own words are made from the subject's; the remark's are ours.
      const [hint, header]: Path[] =
        index < 0
          ? [
              ['rows', 'subject', 'th'],
              ['rows', 'subject', 'th'],
            ]
          : [
              ['columns', index, 'hint'],
              ['columns', index, 'header', 'th'],
            ];
      return [
        ...(promptOf(column).length > longestRefusal ? [noRoom(hint ?? [], longestRefusal)] : []),
        ...(isLongTitle(column.header.th) ? [longTitle(header ?? [])] : []),
      ];
    });
}

/** One that is no header at all is told of elsewhere. */
function isLongTitle({ length }: string): boolean {
  return length > longestTitle && length <= longestHeader;
}

const noRoom = (path: Path, most: number) =>
  fault(
    path,
    [
      `คำแนะนำไทยรวมอังกฤษยาวเกิน ${most} ตัวอักษรที่ Excel แสดงได้`,
      `The hint, Thai and English together, is longer than the ${most} characters that Excel shows`,
    ],
    ['เขียนให้สั้นลง', 'Make it shorter'],
  );

const longTitle = (path: Path) =>
  fault(
    path,
    [
      `หัวคอลัมน์ที่เขตกรอกยาวเกิน ${longestTitle} ตัวอักษรที่ Excel แสดงข้างเซลล์ได้`,
      `The header of a column to fill in is longer than the ${longestTitle} characters that Excel shows beside a cell`,
    ],
    ['เขียนให้สั้นลง แล้วอธิบายใน hint', 'Make it shorter, and explain it in the hint'],
  );
