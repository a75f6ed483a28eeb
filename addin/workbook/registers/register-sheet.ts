import { communityKinds } from '../../../shared/catalogue/community-kinds.ts';
import { isValidOn } from '../../../shared/indicator/column.ts';
import { validationRule } from '../../../shared/indicator/compilers/to-validation.ts';
import { promptOf } from '../../../shared/indicator/file/check-texts.ts';
import { longestName } from '../../../shared/rules/registers/check-register.ts';
import { registerRow } from '../../../shared/rules/registers/read-register-rows.ts';
import { registerColumns } from '../../../shared/rules/registers/register-form.ts';
import { daysAfter, thaiDate } from '../../../shared/terms/date.ts';
import type { District } from '../../../shared/terms/district.ts';
import { firstDay, type Period, periodCode, periodName } from '../../../shared/terms/period.ts';
import type { RegisterEntry } from '../../../shared/terms/register.ts';
import type { FormColumn, FormSheet } from '../forms/form-sheet.ts';
import { textFormat } from '../kit/number-formats.ts';
import { rowHeights } from '../kit/style.ts';

/** A district's register as it is stored, and the quarter from whose first day on it is to be changed. */
export type RegisterSheet = { district: District; period: Period; id: string; entries: RegisterEntry[] };

const room = 20;

/** The register's worksheet: every entry by code and day, history locked, then blank rows for new communities. */
export function registerForm({ district, period, id, entries }: RegisterSheet): FormSheet {
  const day = firstDay(period);
  const eve = daysAfter(day, -1);
  const sorted = [...entries].sort((a, b) => order(a) - order(b) || (a.from < b.from ? -1 : 1));
  return {
    title: `ทะเบียน เขต${district.name.th}`,
    oldTitle: `ทะเบียนเดิม ${district.name.th}`,
    table: `Traimat_roster_${district.code}`,
    link: { key: `Traimat roster ${district.code}`, value: `${id} ${periodCode(period)}` },
    heading: `ทะเบียนชุมชน เขต${district.name.th}`,
    subtitle: `การเปลี่ยนแปลงมีผลตั้งแต่ ${periodName(period).th} คือ ${thaiDate(day)}`,
    guide: `พิมพ์ชื่อทับ = เปลี่ยนชื่อ · “ใช้ถึง” = สิ้นสุด · “รวมเข้ากับ” = รวม · แถวว่างท้ายตาราง = เพิ่มชุมชน · สีเทาล็อกไว้`,
    columns: columnsOf(district.code, day),
    rows: sorted.map(registerRow),
    room,
    rowHeight: rowHeights.body,
    locked(row, key) {
      const entry = sorted[row];
      if (!entry || entry.from >= day) return false;
      if (entry.to !== null && entry.to < eve) return true;
      return key === 'code' || key === 'from';
    },
  };

  /** As the district's sheets have them: a code in the place where it first stands. */
  function order({ code }: RegisterEntry): number {
    return entries.findIndex((entry) => entry.code === code);
  }
}

function columnsOf(district: string, day: string): FormColumn[] {
  const kinds = communityKinds.filter((kind) => isValidOn(kind, day)).map(({ label }) => label.th);
  const begun = 'COUNTA($A{row}:$F{row})>0';
  const noDay = (key: string) =>
    `=AND({${key}}<>"",NOT(IFERROR(AND(LEN({${key}})-LEN(SUBSTITUTE({${key}},"/",""))=2,VALUE(RIGHT({${key}},4))>2400),FALSE)))`;
  const looks: Record<string, string[]> = {
    code: [`=AND(${begun},OR(LEN({code})<>8,LEFT({code},5)<>"${district}-"))`],
    name: [`=AND({code}<>"",OR({name}="",LEN({name})>${longestName}))`],
    kind: ['=AND({code}<>"",{kind}="")'],
    from: ['=AND({code}<>"",{from}="")', noDay('from')],
    to: ['=AND({mergedInto}<>"",{to}="")', noDay('to')],
    mergedInto: ['=AND({mergedInto}<>"",{mergedInto}={code})'],
  };
  return registerColumns.map((column): FormColumn => {
    const rule =
      column.key === 'kind'
        ? { list: { inCellDropDown: true, source: kinds.join(',') } }
        : (validationRule(column, '') as Excel.DataValidationRule);
    return {
      key: column.key,
      header: column.header.th,
      width: column.width,
      format: textFormat,
      ...(column.type === 'date' ? { days: true as const } : {}),
      ...(column.key === 'name' ? {} : { align: 'Center' as const }),
      validation: { rule, prompt: promptOf(column) },
      looks: [
        ...(looks[column.key] ?? []).map((formula) => ({ formula, look: 'error' as const })),
        { formula: '={to}<>""', look: 'ended' },
      ],
    };
  });
}
