import type { IsoDate } from '../terms/date.ts';
import type { Condition, Criterion, Indicator } from '../terms/indicator.ts';

/** Excel formulas that say what the rules say. They run in any Excel and in LibreOffice, without the add-in. */

/** Counts a table's rows that meet all criteria: `=COUNTIFS(t[นับเป็นชุมชน],"=นับ",t[ปี],">=2563",t[ปี],"<=2565")`. */
export function countFormula(indicator: Indicator, where: Criterion[], table: string): string {
  const criteria = where.flatMap((criterion) => {
    const [key, ...rest] = 'is' in criterion ? criterion.is : criterion.between;
    const column = `${table}[${header(indicator, key)}]`;
    if ('is' in criterion) return [column, quoted(`=${label(indicator, key, criterion.is[1])}`)];
    const [min, max] = rest;
    return [column, quoted(`>=${min}`), column, quoted(`<=${max}`)];
  });
  return `=COUNTIFS(${criteria.join(',')})`;
}

/**
 * The percentage of two cells, half up like `percentage`: whole numbers are added and divided first and only the last
 * step leaves them, so that a tie such as 23/160 gives 14.38. Text when there is nothing to divide by.
 */
export function percentageFormula(numerator: string, denominator: string, decimals: number): string {
  const scale = 10 ** decimals;
  return `=IF(${denominator}=0,"${notCalculable}",INT((${numerator}*${200 * scale}+${denominator})/(2*${denominator}))/${scale})`;
}

export function differenceFormula(percentage: string, target: string, decimals: number): string {
  return `=IF(ISNUMBER(${percentage}),ROUND(${percentage}-${target},${decimals}),"${notCalculable}")`;
}

/** What a figure's cell shows when there is nothing to divide by. */
export const notCalculable = '–';

/**
 * A condition about one row as a formula that is true or false, for conditional formats; `cell` gives a column's cell in
 * that row (`$D12`). Dates are kept as they were typed: the formula knows the usual way (11/10/2562), `assess` knows all.
 */
export function rowFormula(
  indicator: Indicator,
  condition: Condition,
  periodEnd: IsoDate,
  cell: (key: string) => string,
): string {
  const compile = (part: Condition): string => {
    if ('is' in part) return `EXACT(${cell(part.is[0])},${quoted(label(indicator, part.is[0], part.is[1]))})`;
    if ('between' in part) {
      const [key, min, max] = part.between;
      return `AND(ISNUMBER(${cell(key)}),${cell(key)}>=${min},${cell(key)}<=${max})`;
    }
    if ('filled' in part) return `LEN(TRIM(${cell(part.filled)}))>0`;
    if ('after' in part) return afterFormula(cell(part.after[0]), periodEnd);
    if ('not' in part) return wrap('NOT', [part.not]);
    return 'all' in part ? wrap('AND', part.all) : wrap('OR', part.any);
  };
  const wrap = (name: string, parts: Condition[]) => `${name}(${parts.map(compile).join(',')})`;
  return compile(condition);
}

/** Whether a date typed as day/month/year, Buddhist or Common Era, is after a day; false for anything else. */
function afterFormula(cell: string, limit: IsoDate): string {
  const slash = `FIND("/",${cell})`;
  const second = `FIND("/",${cell},${slash}+1)`;
  const year = `VALUE(MID(${cell},${second}+1,4))`;
  const month = `VALUE(MID(${cell},${slash}+1,${second}-${slash}-1))`;
  const day = `VALUE(LEFT(${cell},${slash}-1))`;
  const [limitYear, limitMonth, limitDay] = limit.split('-').map(Number);
  const typed = `DATE(${year}-IF(${year}>=2400,543,0),${month},${day})`;
  return `IFERROR(${typed}>DATE(${limitYear},${limitMonth},${limitDay}),FALSE)`;
}

/** A column's header as a structured reference writes it: other than letters and digits want brackets of their own. */
function header(indicator: Indicator, key: string): string {
  const column = indicator.columns.find((candidate) => candidate.key === key);
  if (!column) throw new Error(`no column ${key} in ${indicator.code}`);
  const name = column.header.th.replace(/[[\]#']/g, "'$&");
  return /^[\p{L}\p{M}\p{N}_]+$/u.test(name) ? name : `[${name}]`;
}

function label(indicator: Indicator, key: string, code: string): string {
  const column = indicator.columns.find((candidate) => candidate.key === key);
  const choice = column?.type === 'choice' ? column.choices.find((candidate) => candidate.code === code) : undefined;
  if (!choice) throw new Error(`no choice ${code} in column ${key} of ${indicator.code}`);
  return choice.label.th;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
