import type { Period } from '../../terms/period.ts';
import type { Text } from '../../terms/text.ts';
import type { Condition } from '../condition.ts';
import { type Indicator, sheetColumns } from '../indicator.ts';
import type { Calculation, ResultDefinition } from '../measure.ts';
import { describeCondition, headerOf, separated } from './condition-to-words.ts';

/** What a measure counts or adds up. */
export function describeMeasure(indicator: Indicator, key: string, period?: Period): Text {
  const measure = indicator.measures[key];
  if (!measure) throw new Error(`${indicator.code} has no measure ${key}`);
  const columns = sheetColumns(indicator);
  const header = (column: string) => headerOf(columns, column);
  const subject = indicator.rows.subject.th;
  const says = (condition: Condition) => describeCondition(indicator, condition, period);
  const only = (condition: Condition | undefined): Text => {
    if (!condition) return { th: '', en: '' };
    const { th, en } = says(condition);
    return { th: ` เฉพาะ${subject}ที่${apart(th)}`, en: ` of rows where ${en}` };
  };

  if ('count' in measure) {
    if (measure.count === 'rows') return { th: `นับ${subject}ทุกแถวที่กรอก`, en: 'Counts every row that is filled in' };
    const { th, en } = says(measure.count);
    return { th: `นับ${subject}ที่${apart(th)}`, en: `Counts rows where ${en}` };
  }
  if ('every' in measure) {
    const { th, en } = says(measure.every);
    return indicator.rows.from === 'district'
      ? {
          th: `เป็น 1 เมื่อทุก${subject}ที่กรอกเป็นดังนี้: ${th} มิฉะนั้นเป็น 0`,
          en: `Is 1 when in every row that is filled in ${en}; else 0`,
        }
      : {
          th: `เป็น 1 เมื่อกรอกครบทุก${subject} และทุกแถวเป็นดังนี้: ${th} มิฉะนั้นเป็น 0`,
          en: `Is 1 when every row is filled in and in each of them ${en}; else 0`,
        };
  }
  if ('reached' in measure) {
    const { th, en } = says(measure.when);
    const value = header(measure.reached);
    return {
      th: `ใช้ ${value.th} ของ${subject}สุดท้ายที่ทำครบต่อเนื่องจากแถวแรก ทำครบคือ ${th} (ยังไม่ครบแถวแรกเป็น 0)`,
      en: `Takes ${value.en} of the last row done without a gap from the first (0 if the first is not); done is where ${en}`,
    };
  }
  const where = only(measure.where);
  if ('sum' in measure) {
    const value = header(measure.sum);
    return { th: `ผลรวมของ ${value.th}${where.th}`, en: `Adds up ${value.en}${where.en}` };
  }
  if ('latest' in measure) {
    const [value, day] = [header(measure.latest), header(measure.by)];
    return {
      th: `ใช้ ${value.th} ของแถวที่ ${day.th} ล่าสุด (วันเดียวกันใช้แถวบน)${where.th}`,
      en: `Takes ${value.en} of the row with the latest ${day.en} (of equal days the upper row’s)${where.en}`,
    };
  }
  const [one, other] = measure.weightedSum.map(header) as [Text, Text];
  return {
    th: `ผลรวมของ ${one.th} × ${other.th} ทีละแถว${where.th}`,
    en: `Adds up ${one.en} × ${other.en} row by row${where.en}`,
  };
}

/** How an indicator is counted, a line each: its results, then its measures by their names. */
export function describeCounting(indicator: Indicator, period?: Period): Text[] {
  const measures = Object.entries(indicator.measures).map(([key, { name }]): Text => {
    const { th, en } = describeMeasure(indicator, key, period);
    return { th: `${name.th}: ${th}`, en: `${name.en}: ${en}` };
  });
  return [...indicator.results.map((definition) => describeResult(indicator, definition)), ...measures];
}

/** How a result comes out of its measures, and which way is better. */
export function describeResult(indicator: Indicator, { calculation, better }: ResultDefinition): Text {
  const { th, en } = formula(calculation, (key) => indicator.measures[key]?.name ?? { th: key, en: key });
  return better === 'higher'
    ? { th: `${th} · ยิ่งมากยิ่งดี`, en: `${en} · higher is better` }
    : { th: `${th} · ยิ่งน้อยยิ่งดี`, en: `${en} · lower is better` };
}

/** The target in its unit, with the direction that meets it: `เป้าหมาย ไม่น้อยกว่าร้อยละ 75`. */
export function describeTarget({ target, quarterTargets, better, unit }: ResultDefinition): Text {
  const amount = (text: string): Text => {
    const [whole = '', fraction = ''] = text.split('.');
    const number = `${separated(Number(whole))}.${fraction}`.replace(/\.?0*$/, '');
    const level = unit.th === 'ระดับ';
    return {
      th: level || unit.th === 'ร้อยละ' ? `${unit.th} ${number}` : `${number} ${unit.th}`,
      en: level ? `${unit.en} ${number}` : `${number} ${unit.en}`,
    };
  };
  const wanted = (text: string): Text => {
    const { th, en } = amount(text);
    return better === 'higher'
      ? { th: `ไม่น้อยกว่า${apart(th)}`, en: `at least ${en}` }
      : { th: `ไม่เกิน${apart(th)}`, en: `at most ${en}` };
  };
  const year: Text =
    target === null
      ? { th: 'ไม่ได้กำหนดเป้าหมายของปี', en: 'No target for the year' }
      : { th: `เป้าหมาย ${wanted(target).th}`, en: `Target: ${wanted(target).en}` };
  if (!quarterTargets) return year;
  const each = quarterTargets.map((text) => (text === null ? { th: 'ไม่มี', en: 'none' } : amount(text)));
  return {
    th: `${year.th} · ${each.map(({ th }, index) => `ไตรมาสที่ ${index + 1}: ${th}`).join(' · ')}`,
    en: `${year.en} · ${each.map(({ en }, index) => `quarter ${index + 1}: ${en}`).join(' · ')}`,
  };
}

function formula(calculation: Calculation, name: (measure: string) => Text): Text {
  switch (calculation.kind) {
    case 'ratio': {
      const [above, below] = [name(calculation.numerator), name(calculation.denominator)];
      const times = calculation.per === 1 ? '' : ` × ${separated(calculation.per)}`;
      return { th: `${above.th}${times} ÷ ${below.th}`, en: `${above.en}${times} ÷ ${below.en}` };
    }
    case 'change': {
      const [current, base] = [name(calculation.current), name(calculation.base)];
      return calculation.as === 'growth'
        ? {
            th: `(${current.th} − ${base.th}) × 100 ÷ ${base.th} คือร้อยละที่เพิ่มขึ้นจากฐาน (ติดลบคือลดลง)`,
            en: `(${current.en} − ${base.en}) × 100 ÷ ${base.en}: per cent above the base (below it if negative)`,
          }
        : {
            th: `(${base.th} − ${current.th}) × 100 ÷ ${base.th} คือร้อยละที่ลดลงจากฐาน (ติดลบคือเพิ่มขึ้น)`,
            en: `(${base.en} − ${current.en}) × 100 ÷ ${base.en}: per cent below the base (above it if negative)`,
          };
    }
    case 'mean': {
      const [sum, count] = [name(calculation.sum), name(calculation.count)];
      if (calculation.outOf === undefined) {
        return { th: `${sum.th} ÷ ${count.th} คือค่าเฉลี่ย`, en: `${sum.en} ÷ ${count.en}: the mean` };
      }
      const full = separated(calculation.outOf);
      return {
        th: `${sum.th} × 100 ÷ (${count.th} × ${full}) คือค่าเฉลี่ยเป็นร้อยละของคะแนนเต็ม ${full}`,
        en: `${sum.en} × 100 ÷ (${count.en} × ${full}): the mean as per cent of the full score ${full}`,
      };
    }
    case 'total': {
      const { th, en } = name(calculation.of);
      return { th: `${th} (ผลของทั้งเมืองคือผลรวมทุกเขต)`, en: `${en} (of the city: all districts together)` };
    }
    case 'perDistrict': {
      const { th, en } = name(calculation.of);
      const times = calculation.per === 1 ? '' : ` × ${calculation.per}`;
      return {
        th: `${th}${times} (ผลของทั้งเมืองคือผลรวมทุกเขต${times} ÷ จำนวนเขต)`,
        en: `${en}${times} (of the city: all districts together${times} ÷ number of districts)`,
      };
    }
  }
}

/** Thai words run together; what begins with a sign is set apart. */
const apart = (th: string) => (/^[ก-๙]/.test(th) ? th : ` ${th}`);
