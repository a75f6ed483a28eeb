import { choicesOf, isValidOn } from '../../shared/indicator/column.ts';
import type { Condition } from '../../shared/indicator/condition.ts';
import { cellConditions, columnsRead, namesIn } from '../../shared/indicator/condition-parts.ts';
import type { Path } from '../../shared/indicator/file/fault.ts';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import { type Measure, measuresOf, type ResultDefinition } from '../../shared/indicator/measure.ts';
import { lastDay, quarters } from '../../shared/terms/period.ts';
import type { Text } from '../../shared/terms/text.ts';

/** Something about a valid indicator that its author may not have meant. */
export type Advice = { path: Path; what: Text };

export function adviceOn(indicator: Indicator): Advice[] {
  return [
    ...untranslated(indicator, []),
    ...idleColumns(indicator),
    ...idleChoices(indicator),
    ...idleNames(indicator),
    ...indicator.results.flatMap((result, index) => oddTargets(indicator, result, ['results', index])),
  ];
}

function advise(path: Path, th: string, en: string): Advice {
  return { path, what: { th, en } };
}

/** English may quote a Thai label, but Thai letters alone are no English. */
function untranslated(part: unknown, path: Path): Advice[] {
  if (typeof part !== 'object' || part === null) return [];
  const { th, en } = part as Partial<Text>;
  if (typeof th === 'string' && typeof en === 'string') {
    if (!/[ก-๙]/.test(en) || (/[A-Za-z]/.test(en) && en !== th)) return [];
    return [advise([...path, 'en'], 'ข้อความอังกฤษยังเป็นภาษาไทย', 'The English text is still in Thai')];
  }
  return Object.entries(part).flatMap(([key, value]) =>
    untranslated(value, [...path, Array.isArray(part) ? Number(key) : key]),
  );
}

function idleColumns(indicator: Indicator): Advice[] {
  const read = new Set([
    ...conditionsOf(indicator).flatMap((condition) => columnsRead(indicator, condition)),
    ...Object.values(indicator.measures).flatMap(columnsOf),
    indicator.excluded?.reason,
  ]);
  return indicator.columns.flatMap(({ key, header }, index) =>
    read.has(key)
      ? []
      : [
          advise(
            ['columns', index],
            `ไม่มีการคำนวณหรือข้อตรวจใดใช้คอลัมน์ “${header.th}”`,
            `No measure and no rule reads the column “${header.en}”`,
          ),
        ],
  );
}

function idleChoices(indicator: Indicator): Advice[] {
  const named = conditionsOf(indicator).flatMap((condition) => codesIn(indicator, condition));
  const yearEnds = quarters.map((quarter) => lastDay({ fiscalYear: indicator.fiscalYear, quarter }));
  return indicator.columns.flatMap((column, index) => {
    if (column.type !== 'choice') return [];
    const path: Path = ['columns', index, 'choices'];
    const outdated = choicesOf(column).filter((choice) => !yearEnds.some((day) => isValidOn(choice, day)));
    const codes = new Set(named.filter(([key]) => key === column.key).map(([, code]) => code));
    const unnamed = choicesOf(column).filter((choice) => !outdated.includes(choice) && !codes.has(choice.code));
    const list = (choices: typeof outdated): Text => ({
      th: choices.map(({ label }) => `“${label.th}”`).join(' '),
      en: choices.map(({ label }) => `“${label.en}”`).join(', '),
    });
    const [never, nowhere] = [list(outdated), list(unnamed)];
    return [
      ...(outdated.length > 0
        ? [
            advise(
              path,
              `เลือกไม่ได้ในทุกไตรมาสของปีงบประมาณ ${indicator.fiscalYear}: ${never.th}`,
              `Cannot be chosen in any quarter of fiscal year ${indicator.fiscalYear}: ${never.en}`,
            ),
          ]
        : []),
      // Where no condition names any choice, the column itself is what is idle, or only whether it is filled counts.
      ...(codes.size > 0 && unnamed.length > 0
        ? [advise(path, `ไม่มีเงื่อนไขใดใช้ตัวเลือก ${nowhere.th}`, `No condition names the choice ${nowhere.en}`)]
        : []),
    ];
  });
}

function idleNames(indicator: Indicator): Advice[] {
  const { conditions, measures, results } = indicator;
  const met = conditionsOf(indicator, Object.values(conditions)).flatMap(namesIn);
  const used = results.flatMap(({ calculation }) => measuresOf(calculation));
  return [
    ...Object.keys(conditions)
      .filter((name) => !met.includes(name))
      .map((name) => advise(['conditions', name], `ไม่มีที่ใดใช้เงื่อนไข “${name}”`, `Nothing uses the condition “${name}”`)),
    ...Object.keys(measures)
      .filter((key) => !used.includes(key))
      .map((key) => advise(['measures', key], `ไม่มีผลลัพธ์ใดใช้ “${key}”`, `No result uses “${key}”`)),
  ];
}

function oddTargets({ quarters }: Indicator, result: ResultDefinition, path: Path): Advice[] {
  const { target, quarterTargets, better, unit, calculation } = result;
  const advice: Advice[] = [];
  if (target === null && !quarterTargets?.some((text) => text !== null)) {
    advice.push(advise([...path, 'target'], 'ไม่มีค่าเป้าหมาย', 'It has no target'));
  }
  if (target !== null && Number(target) === 0 && better === 'higher') {
    advice.push(advise([...path, 'target'], 'เป้าหมายเป็น 0 ทุกผลงานจึงถึงเป้าหมาย', 'The target is 0: any result meets it'));
  }
  if (unit.th.startsWith('ร้อยละ') && calculation.kind === 'ratio' && Number(target) > 100) {
    advice.push(advise([...path, 'target'], 'เป้าหมายเกินร้อยละ 100', 'The target is over 100 per cent'));
  }
  if (!quarterTargets) return advice;
  const last = quarterTargets[3];
  if (target !== null && last !== null && Number(last) !== Number(target)) {
    advice.push(
      advise(
        [...path, 'quarterTargets', 3],
        `เป้าหมายไตรมาสที่ 4 (${last}) ไม่ตรงกับของปี (${target})`,
        `The target of quarter 4 (${last}) is not the year’s (${target})`,
      ),
    );
  }
  const numbers = quarterTargets.filter((text) => text !== null).map(Number);
  const falls = numbers.some((number, index) => index > 0 && number < (numbers[index - 1] as number));
  if (quarters === 'cumulative' && better === 'higher' && falls) {
    advice.push(
      advise([...path, 'quarterTargets'], 'เป้าหมายสะสมลดลงระหว่างปี', 'A cumulative target falls during the year'),
    );
  }
  return advice;
}

/** Every condition that stands somewhere, as it is written; those named under `conditions` only where they are used. */
function conditionsOf({ rules, measures, excluded }: Indicator, named: Condition[] = []): Condition[] {
  const inMeasures = Object.values(measures).flatMap((measure) => {
    if ('count' in measure) return measure.count === 'rows' ? [] : [measure.count];
    if ('every' in measure) return [measure.every];
    if ('reached' in measure) return [measure.when];
    return measure.where ? [measure.where] : [];
  });
  return [...rules.map(({ breach }) => breach), ...inMeasures, ...(excluded ? [excluded.when] : []), ...named];
}

function columnsOf(measure: Measure): string[] {
  if ('sum' in measure) return [measure.sum];
  if ('weightedSum' in measure) return measure.weightedSum;
  if ('latest' in measure) return [measure.latest, measure.by];
  return 'reached' in measure ? [measure.reached] : [];
}

function codesIn(indicator: Indicator, condition: Condition): [column: string, code: string][] {
  return cellConditions(indicator, condition).flatMap((part) => {
    if ('is' in part) return [part.is];
    return 'oneOf' in part ? part.oneOf[1].map((code): [string, string] => [part.oneOf[0], code]) : [];
  });
}
