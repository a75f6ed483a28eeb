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

export const notCalculable = 'คำนวณไม่ได้';

/**
 * A condition about one row as a formula that is true or false, for conditional formats; `cell` gives a column's cell in
 * that row (`$D12`). Null where Excel cannot say it: dates are kept as they were typed, which no formula can compare.
 */
export function rowFormula(indicator: Indicator, condition: Condition, cell: (key: string) => string): string | null {
  const compile = (part: Condition): string | null => {
    if ('is' in part) return `EXACT(${cell(part.is[0])},${quoted(label(indicator, part.is[0], part.is[1]))})`;
    if ('between' in part) {
      const [key, min, max] = part.between;
      return `AND(ISNUMBER(${cell(key)}),${cell(key)}>=${min},${cell(key)}<=${max})`;
    }
    if ('filled' in part) return `LEN(TRIM(${cell(part.filled)}))>0`;
    if ('after' in part) return null;
    if ('not' in part) return wrap('NOT', [part.not]);
    return 'all' in part ? wrap('AND', part.all) : wrap('OR', part.any);
  };
  const wrap = (name: string, parts: Condition[]) => {
    const formulas = parts.map(compile);
    return formulas.includes(null) ? null : `${name}(${formulas.join(',')})`;
  };
  return compile(condition);
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
