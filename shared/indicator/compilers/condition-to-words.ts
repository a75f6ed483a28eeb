import { thaiDate } from '../../terms/date.ts';
import { firstDay, lastDay, type Period } from '../../terms/period.ts';
import type { Text } from '../../terms/text.ts';
import { type Column, choicesOf, isChoice } from '../column.ts';
import type { Comparison, Condition, Operand } from '../condition.ts';
import type { CellCondition } from '../condition-parts.ts';
import { type Indicator, sheetColumns } from '../indicator.ts';

/**
 * A condition in words that follow “แถวที่ …” and “where …”. Named conditions are spelled out and “not” is drawn inwards,
 * so that what is in brackets is only ever a list. A period adds the days that it stands for.
 */
export function describeCondition(indicator: Indicator, condition: Condition, period?: Period): Text {
  return whole(read({ indicator, columns: sheetColumns(indicator), period }, condition, true));
}

/** A column's header in quotation marks: headers are often clauses of their own (“มีแผนพัฒนาชุมชน”). */
export function headerOf(columns: Column[], key: string): Text {
  return quoted(find(columns, key)?.header ?? { th: key, en: key });
}

/** `1,250,000.5` */
export function separated(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 20 });
}

type About = { indicator: Indicator; columns: Column[]; period: Period | undefined };

/** A statement in parts, and the word between them; null where it is no list and stands anywhere without brackets. */
type Phrase = { word: 'and' | 'or' | 'count' | null; parts: Text[] };

function read(about: About, condition: Condition, holds: boolean): Phrase {
  if ('not' in condition) return read(about, condition.not, !holds);
  if ('meets' in condition) {
    const named = about.indicator.conditions[condition.meets];
    return named ? read(about, named, holds) : only(condition.meets, condition.meets);
  }
  // Not all is any not, and not any is all not: a statement about a row is either so or not so, also of a blank cell.
  if ('all' in condition) return joined(about, condition.all, holds, holds ? 'and' : 'or');
  if ('any' in condition) return joined(about, condition.any, holds, holds ? 'or' : 'and');
  if ('atLeast' in condition) return counted(about, condition.atLeast, holds);
  return ofCell(about, condition, holds);
}

function joined(about: About, conditions: Condition[], holds: boolean, word: 'and' | 'or'): Phrase {
  const parts = conditions
    .map((part) => read(about, part, holds))
    .flatMap((phrase) => (phrase.word === null || phrase.word === word ? phrase.parts : [inBrackets(whole(phrase))]));
  // Conditions that are built on one another say the same part again.
  const distinct = parts.filter(({ th }, index) => parts.findIndex((part) => part.th === th) === index);
  return { word: distinct.length === 1 ? null : word, parts: distinct };
}

function counted(about: About, [least, of]: [number, Condition[]], holds: boolean): Phrase {
  const items = of.map((part) => whole(read(about, part, true)));
  const list = (language: keyof Text) => items.map((item, index) => `(${index + 1}) ${item[language]}`);
  const [th, en] = holds ? ['อย่างน้อย', 'at least'] : ['ไม่ถึง', 'fewer than'];
  return {
    word: 'count',
    parts: [
      {
        th: `${th} ${least} จาก ${of.length} ข้อ: ${list('th').join(' ')}`,
        en: `${en} ${least} of ${of.length}: ${list('en').join('; ')}`,
      },
    ],
  };
}

function ofCell(about: About, condition: CellCondition, holds: boolean): Phrase {
  if ('is' in condition) return chosen(about, condition.is[0], [condition.is[1]], holds);
  if ('oneOf' in condition) return chosen(about, condition.oneOf[0], condition.oneOf[1], holds);
  if ('filled' in condition) {
    const { th, en } = headerOf(about.columns, condition.filled);
    return holds ? only(`กรอก ${th} แล้ว`, `${en} is filled in`) : only(`ยังไม่กรอก ${th}`, `${en} is not filled in`);
  }
  if ('between' in condition) {
    const [key, from, to] = condition.between;
    const [header, first, last] = [
      headerOf(about.columns, key),
      operandText(about, key, from),
      operandText(about, key, to),
    ];
    return only(
      `${header.th} ${holds ? '' : 'ไม่'}อยู่ในช่วง${first.th} ถึง${last.th}`,
      `${header.en} is ${holds ? '' : 'not '}within ${first.en} to ${last.en}`,
    );
  }
  const [key, sign, operand] = condition.compare;
  const [header, other] = [headerOf(about.columns, key), operandText(about, key, operand)];
  const type = find(about.columns, key)?.type;
  const { th, en } = (type === 'date' || type === 'year' ? whens : amounts)[sign](other);
  const [says, saysEn] = [`${header.th} ${th}`, `${header.en} ${en}`];
  return holds ? only(says, saysEn) : only(`ไม่ใช่กรณีที่ (${says})`, `it is not so that (${saysEn})`);
}

function chosen(about: About, key: string, codes: string[], holds: boolean): Phrase {
  const column = find(about.columns, key);
  const choices = column && isChoice(column) ? choicesOf(column) : [];
  const labels = codes.map((code) =>
    quoted(choices.find((choice) => choice.code === code)?.label ?? { th: code, en: code }),
  );
  const { th, en } = headerOf(about.columns, key);
  const [last, lastEn] = [labels.at(-1)?.th, labels.at(-1)?.en];
  const [others, othersEn] = [
    labels.slice(0, -1).map((label) => label.th),
    labels.slice(0, -1).map((label) => label.en),
  ];
  const one = labels.length === 1;
  return only(
    `${th} ${holds ? 'เป็น' : 'ไม่เป็น'} ${one ? last : `${others.join(' ')} หรือ ${last}`}`,
    `${en} is ${holds ? '' : 'not '}${one ? lastEn : `${othersEn.join(', ')} or ${lastEn}`}`,
  );
}

const amounts: Record<Comparison, (other: Text) => Text> = {
  '<': ({ th, en }) => ({ th: `น้อยกว่า${th}`, en: `is less than ${en}` }),
  '<=': ({ th, en }) => ({ th: `ไม่เกิน${th}`, en: `is at most ${en}` }),
  '=': ({ th, en }) => ({ th: `เท่ากับ${th}`, en: `equals ${en}` }),
  '<>': ({ th, en }) => ({ th: `ไม่เท่ากับ${th}`, en: `differs from ${en}` }),
  '>=': ({ th, en }) => ({ th: `ไม่น้อยกว่า${th}`, en: `is at least ${en}` }),
  '>': ({ th, en }) => ({ th: `มากกว่า${th}`, en: `is more than ${en}` }),
};

const whens: Record<Comparison, (other: Text) => Text> = {
  '<': ({ th, en }) => ({ th: `อยู่ก่อน${th}`, en: `is before ${en}` }),
  '<=': ({ th, en }) => ({ th: `ไม่เกิน${th}`, en: `is no later than ${en}` }),
  '=': ({ th, en }) => ({ th: `ตรงกับ${th}`, en: `is the same as ${en}` }),
  '<>': ({ th, en }) => ({ th: `ไม่ตรงกับ${th}`, en: `differs from ${en}` }),
  '>=': ({ th, en }) => ({ th: `ตั้งแต่${th} เป็นต้นไป`, en: `is no earlier than ${en}` }),
  '>': ({ th, en }) => ({ th: `อยู่หลัง${th}`, en: `is after ${en}` }),
};

/** What a cell is compared with. The Thai brings the space that it wants before it: none stands before “วัน…”. */
function operandText({ columns, period }: About, key: string, operand: Operand): Text {
  if (typeof operand === 'string') return { th: `วันที่ ${thaiDate(operand)}`, en: englishDate(operand) };
  if (typeof operand === 'number') {
    const column = find(columns, key);
    const text = column?.type === 'year' ? String(operand) : separated(operand);
    const percent = column?.type === 'decimal' && column.percent ? '%' : '';
    return { th: ` ${text}${percent}`, en: `${text}${percent}` };
  }
  if ('column' in operand) {
    const { th, en } = headerOf(columns, operand.column);
    return { th: ` ${th}`, en };
  }
  const [first, day] = [
    operand.day === 'periodStart',
    period && (operand.day === 'periodStart' ? firstDay(period) : lastDay(period)),
  ];
  const name: Text = first
    ? { th: 'วันแรกของไตรมาส', en: 'the quarter’s first day' }
    : { th: 'วันสิ้นไตรมาส', en: 'the quarter’s last day' };
  return day ? { th: `${name.th} (${thaiDate(day)})`, en: `${name.en} (${englishDate(day)})` } : name;
}

const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `31 Dec 2562 BE`: the year that stands in the cells. */
function englishDate(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return `${day} ${englishMonths[month - 1]} ${year + 543} BE`;
}

function find(columns: Column[], key: string): Column | undefined {
  return columns.find((column) => column.key === key);
}

const quoted = ({ th, en }: Text): Text => ({ th: `“${th}”`, en: `“${en}”` });
const inBrackets = ({ th, en }: Text): Text => ({ th: `(${th})`, en: `(${en})` });
const only = (th: string, en: string): Phrase => ({ word: null, parts: [{ th, en }] });

function whole({ word, parts }: Phrase): Text {
  return {
    th: parts.map(({ th }) => th).join(word === 'or' ? ' หรือ ' : ' และ '),
    en: parts.map(({ en }) => en).join(word === 'or' ? ' or ' : ' and '),
  };
}
