import { findDistrict } from '../../catalogue/districts.ts';
import { lastDay } from '../../terms/period.ts';
import { type Column, choicesOf, isChoice, isNumber, limitsOf } from '../column.ts';
import { type Indicator, indicator as indicatorForm, remarkColumn, reservedKeys, sheetColumns } from '../indicator.ts';
import type { Measure } from '../measure.ts';
import { cellReader } from '../read-cell.ts';
import { circularFaults, columnFaults, conditionFaults, type Scope, sizeFaults } from './check-condition.ts';
import { formulaFaults, nameFaults } from './check-excel.ts';
import { jsonFault } from './check-json.ts';
import { keyFaults } from './check-keys.ts';
import { textFaults } from './check-texts.ts';
import { type Fault, fault, type Path, twice } from './fault.ts';
import { formFaults } from './form-faults.ts';

export type ParsedIndicator = { indicator: Indicator } | { faults: Fault[] };

/** Reads an indicator file's JSON: its form first, then whether what it speaks of is there and fits. */
export function parseIndicator(json: unknown): ParsedIndicator {
  const unfit = jsonFault(json);
  if (unfit) return { faults: [unfit] };
  const parsed = indicatorForm.safeParse(json, { reportInput: true });
  if (!parsed.success) return { faults: formFaults(parsed.error.issues) };
  const indicator = parsed.data;
  const scope: Scope = { columns: sheetColumns(indicator), conditions: indicator.conditions };
  const circular = circularFaults(indicator.conditions);
  if (circular.length > 0) return { faults: circular };
  const faults = [
    ...indicator.columns.flatMap((column, index) => ofColumn(indicator, column, index)),
    ...ofRows(indicator),
    ...ofOwner(indicator),
    ...sizeFaults(indicator.conditions),
    ...Object.entries(indicator.conditions).flatMap(([name, part]) =>
      conditionFaults(scope, part, ['conditions', name]),
    ),
    ...Object.entries(indicator.measures).flatMap(([key, measure]) => ofMeasure(scope, measure, ['measures', key])),
    ...nameFaults(indicator),
    ...keyFaults(indicator),
    ...textFaults(indicator),
    ...ofExcluded(indicator, scope),
    ...indicator.results.flatMap((_, index) => ofResult(indicator, index)),
    ...indicator.rules.flatMap((_, index) => ofRule(indicator, scope, index)),
  ];
  if (faults.length > 0) return { faults };
  const long = formulaFaults(indicator);
  return long.length > 0 ? { faults: long } : { indicator };
}

function ofColumn({ columns, rows }: Indicator, column: Column, index: number): Fault[] {
  const path: Path = ['columns', index];
  const faults: Fault[] = [];
  if (reservedKeys.includes(column.key)) {
    faults.push(
      fault(
        [...path, 'key'],
        [`“${column.key}” เป็นคอลัมน์ที่ระบบใส่ให้อยู่แล้ว`, `“${column.key}” is a column that every sheet has`],
        ['ตั้งชื่ออื่น', 'Use another key'],
      ),
    );
  }
  if (columns.findIndex(({ key }) => key === column.key) < index) faults.push(twice([...path, 'key'], column.key));
  if (column.filledBy === 'given' && rows.from !== 'list') {
    faults.push(
      fault(
        [...path, 'filledBy'],
        ['given ใช้ได้กับรายการคงที่ (rows.from: list) เท่านั้น', 'given is for fixed lines only (rows.from: list)'],
        ['ใช้ district หรือ prefilled', 'Use district or prefilled'],
      ),
    );
  }
  if (column.filledBy === 'prefilled' && !(rows.from === 'roster' && isChoice(column))) {
    faults.push(
      fault(
        [...path, 'filledBy'],
        ['prefilled ใช้กับคอลัมน์ตัวเลือกของชุมชนตามทะเบียนเท่านั้น', 'prefilled is for a choice that the roster knows only'],
        ['ใช้ district', 'Use district'],
      ),
    );
  }
  if (isNumber(column) && limitsOf(column).min > limitsOf(column).max) {
    faults.push(fault([...path, 'min'], ['min มากกว่า max', 'min is above max'], ['สลับค่าทั้งสอง', 'Exchange the two']));
  }
  if (isChoice(column)) faults.push(...ofChoices(column, path));
  return faults;
}

function ofChoices(column: Extract<Column, { type: 'choice' | 'yesNo' }>, path: Path): Fault[] {
  const choices = choicesOf(column);
  const at = (index: number, part: string): Path =>
    column.type === 'choice'
      ? [...path, 'choices', index, ...(part === 'code' ? ['code'] : ['label', 'th'])]
      : [...path, index === 0 ? 'yes' : 'no', 'th'];
  return choices.flatMap((choice, index) => {
    const earlier = choices.slice(0, index);
    if (earlier.some(({ code }) => code === choice.code)) return [twice(at(index, 'code'), choice.code)];
    const overlapping = earlier.find(
      (other) =>
        other.label.th === choice.label.th &&
        (other.validFrom ?? '') <= (choice.validTo ?? '9999') &&
        (choice.validFrom ?? '') <= (other.validTo ?? '9999'),
    );
    if (overlapping) return [twice(at(index, 'label'), choice.label.th)];
    const late = (choice.validFrom ?? '') > (choice.validTo ?? '9999');
    return late
      ? [
          fault(
            [...path, 'choices', index, 'validFrom'],
            ['วันเริ่มใช้อยู่หลังวันสิ้นสุด', 'It begins after it ends'],
            ['แก้วันใดวันหนึ่ง', 'Mend one of the days'],
          ),
        ]
      : [];
  });
}

/** An owner is known by an agency code, which no district is reported by, and has no communities of its own. */
function ofOwner({ owner: { agencyCode }, reportedBy, rows }: Indicator): Fault[] {
  const district = findDistrict(agencyCode);
  const code = district && [
    fault(
      ['owner', 'agencyCode'],
      [`${agencyCode} เป็นรหัสเขต ไม่ใช่รหัสหน่วยงาน`, `${agencyCode} is a district’s code, and no agency’s`],
      [`สำนักงานเขตใช้ ${district.agencyCode}`, `This district’s office is ${district.agencyCode}`],
    ),
  ];
  const from = reportedBy === 'owner' &&
    rows.from === 'roster' && [
      fault(
        ['rows', 'from'],
        ['หน่วยงานเจ้าของไม่มีทะเบียนชุมชน จึงรายงานแถวตามทะเบียนไม่ได้', 'An owner has no register, so no rows of one'],
        ['ใช้ list หรือ district หรือให้เขตรายงาน', 'Use list or district, or let districts report'],
      ),
    ];
  return [...(code || []), ...(from || [])];
}

function ofRows({ rows, columns, fiscalYear }: Indicator): Fault[] {
  if (rows.from !== 'list') return [];
  const yearEnd = lastDay({ fiscalYear, quarter: 4 });
  return rows.list.flatMap(({ code, given }, index) => {
    const path: Path = ['rows', 'list', index];
    const faults = rows.list.findIndex((line) => line.code === code) < index ? [twice([...path, 'code'], code)] : [];
    for (const column of columns.filter(({ filledBy }) => filledBy === 'given')) {
      const value = cellReader(column, yearEnd)(given[column.key] ?? null);
      if (value === null)
        faults.push(
          fault(
            [...path, 'given'],
            [`ยังไม่มีค่าของคอลัมน์ “${column.key}”`, `It has no value of the column “${column.key}”`],
            [`เพิ่ม "${column.key}" ใน given`, `Add "${column.key}" to given`],
          ),
        );
      else if (typeof value === 'object')
        faults.push({ path: [...path, 'given', column.key], what: value.what, cure: value.cure });
    }
    for (const key of Object.keys(given)) {
      if (columns.some((column) => column.key === key && column.filledBy === 'given')) continue;
      faults.push(
        fault(
          [...path, 'given', key],
          [`“${key}” ไม่ใช่คอลัมน์ที่ระบบใส่ให้`, `“${key}” is no column that is given`],
          ['กำหนด filledBy ของคอลัมน์เป็น given หรือลบค่านี้', 'Make its column’s filledBy given, or delete this'],
        ),
      );
    }
    return faults;
  });
}

function ofMeasure(scope: Scope, measure: Measure, path: Path): Fault[] {
  const number = (key: string, at: Path) => ofType(scope, key, at, isNumber, ['ตัวเลข', 'numbers']);
  if ('count' in measure)
    return measure.count === 'rows' ? [] : conditionFaults(scope, measure.count, [...path, 'count']);
  if ('every' in measure) return conditionFaults(scope, measure.every, [...path, 'every']);
  if ('reached' in measure) {
    const column = scope.columns.find(({ key }) => key === measure.reached);
    if (column && isNumber(column) && limitsOf(column).min < 0) {
      return [
        fault(
          [...path, 'reached'],
          ['ค่าของขั้นต้องไม่ติดลบ', 'A step’s value cannot be negative'],
          [`กำหนด min: 0 ให้คอลัมน์ “${measure.reached}”`, `Give the column “${measure.reached}” min: 0`],
        ),
      ];
    }
    return [
      ...number(measure.reached, [...path, 'reached']),
      ...conditionFaults(scope, measure.when, [...path, 'when']),
    ];
  }
  const where = measure.where ? conditionFaults(scope, measure.where, [...path, 'where']) : [];
  if ('sum' in measure) return [...number(measure.sum, [...path, 'sum']), ...where];
  if ('latest' in measure) {
    const day = ofType(scope, measure.by, [...path, 'by'], ({ type }) => type === 'date', ['วันที่', 'days']);
    return [...number(measure.latest, [...path, 'latest']), ...day, ...where];
  }
  const faults = measure.weightedSum.flatMap((key, index) => number(key, [...path, 'weightedSum', index]));
  if (faults.length > 0) return [...faults, ...where];
  const largest = measure.weightedSum.map((key) => {
    const { min, max } = limitsOf(scope.columns.find((column) => column.key === key) as never);
    return Math.max(Math.abs(min), Math.abs(max));
  });
  const exact = (largest[0] as number) * (largest[1] as number) <= 1e11;
  return exact
    ? where
    : [
        ...where,
        fault(
          [...path, 'weightedSum'],
          ['ผลคูณอาจใหญ่เกินกว่าที่คำนวณได้แม่นยำ', 'The product may become too large to be exact'],
          ['กำหนด min และ max ของทั้งสองคอลัมน์', 'Set min and max of both columns'],
        ),
      ];
}

function ofExcluded({ excluded }: Indicator, scope: Scope): Fault[] {
  if (!excluded) return [];
  const reason = excluded.reason ? columnFaults(scope, excluded.reason, ['excluded', 'reason']) : [];
  return [...conditionFaults(scope, excluded.when, ['excluded', 'when']), ...reason];
}

function ofType(
  scope: Scope,
  key: string,
  path: Path,
  fits: (column: Column) => boolean,
  name: [string, string],
): Fault[] {
  const unknown = columnFaults(scope, key, path);
  if (unknown.length > 0 || scope.columns.some((column) => column.key === key && fits(column))) return unknown;
  return [
    fault(
      path,
      [`คอลัมน์ “${key}” ไม่ใช่${name[0]}`, `The column “${key}” does not hold ${name[1]}`],
      [`ใช้คอลัมน์ที่เป็น${name[0]}`, `Use a column of ${name[1]}`],
    ),
  ];
}

function ofResult({ results, measures }: Indicator, index: number): Fault[] {
  const { key, calculation } = results[index] as Indicator['results'][number];
  const faults = Object.hasOwn(measures, key)
    ? [
        fault(
          ['results', index, 'key'],
          [`“${key}” เป็นชื่อของค่าใน measures แล้ว`, `“${key}” is the name of a measure`],
          ['ตั้งชื่อผลงานให้ต่างออกไป', 'Give the result another key'],
        ),
      ]
    : results.findIndex((other) => other.key === key) < index
      ? [twice(['results', index, 'key'], key)]
      : [];
  const known = Object.keys(measures).join(', ');
  for (const [part, measure] of Object.entries(calculation)) {
    if (!measureParts.has(part) || Object.hasOwn(measures, String(measure))) continue;
    faults.push(
      fault(
        ['results', index, 'calculation', part],
        [`ไม่มี “${measure}” ใน measures`, `There is no measure “${measure}”`],
        [`ใช้ค่าใดค่าหนึ่ง: ${known}`, `Use one of: ${known}`],
      ),
    );
  }
  return faults;
}

/** The parts of a calculation that name a measure. */
const measureParts = new Set(['numerator', 'denominator', 'current', 'base', 'sum', 'count', 'of']);

function ofRule({ rules }: Indicator, scope: Scope, index: number): Fault[] {
  const { id, column, severity, breach } = rules[index] as Indicator['rules'][number];
  const path: Path = ['rules', index];
  const faults = rules.findIndex((other) => other.id === id) < index ? [twice([...path, 'id'], id)] : [];
  if (severity === 'warning' && column === remarkColumn) {
    faults.push(
      fault(
        [...path, 'column'],
        [
          'คำเตือนแสดงที่ช่องหมายเหตุไม่ได้ เพราะหมายเหตุคือคำตอบของคำเตือน',
          'A warning cannot stand at the remark, which answers it',
        ],
        ['เลือกคอลัมน์อื่น', 'Choose another column'],
      ),
    );
  }
  return [
    ...faults,
    ...columnFaults(scope, column, [...path, 'column']),
    ...conditionFaults(scope, breach, [...path, 'breach']),
  ];
}
