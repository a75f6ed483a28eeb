import { z } from 'zod';
import { readDay } from '../../shared/indicator/day-number.ts';

/**
 * 2100-1040's rules of quarter 1 of 2563 as one would write them in zod: cells first, then what holds between them. An
 * issue's message is its rule, its path the column.
 */
export const rowInZod = z
  .strictObject({
    code: text(12),
    name: text(200),
    kind: required(['ชุมชนแออัด', 'ชุมชนเมือง', 'ชุมชนชานเมือง', 'เคหะชุมชน', 'หมู่บ้านจัดสรร', 'อาคารสูง']),
    counted: required(['นับ', 'ไม่นับ']),
    exclusion: oneOf(['อยู่ระหว่างยกเลิกสถานะ', 'คณะกรรมการไม่ครบ']),
    hasPlan: oneOf(['มี', 'ไม่มี']),
    planDate: cell(
      z
        .string({ error: otherwise('R3') })
        .transform((written, { addIssue }) => {
          const day = readDay(written);
          if (day === null) addIssue(isExcelError(written) ? 'R4' : 'R3');
          return day;
        })
        .nullable(),
    ),
    included: oneOf(['บรรจุ', 'ไม่บรรจุ']),
    project: text(300),
    actionPlanYear: cell(
      z
        .int({ error: otherwise('R3') })
        .min(2563, 'R9')
        .max(2565, 'R9')
        .nullable(),
    ),
    remark: text(500),
  })
  .superRefine(
    (row, { issues, addIssue }) => {
      const unreadable = new Set<unknown>();
      for (const { path } of issues) unreadable.add(path?.[0]);
      const breach = (rule: string, column: keyof typeof row, reads: (keyof typeof row)[], breached: boolean) => {
        if (!breached || (unreadable.size > 0 && reads.some((key) => unreadable.has(key)))) return;
        addIssue({ code: 'custom', message: rule, path: [column] });
      };
      const { counted, exclusion, hasPlan, planDate, included, project, actionPlanYear } = row;
      const [isCounted, isExcluded] = [counted === 'นับ', counted === 'ไม่นับ'];
      const [planned, isIncluded] = [hasPlan === 'มี', included === 'บรรจุ'];
      breach('C1', 'exclusion', ['counted', 'exclusion'], isExcluded && exclusion === null);
      breach('C2', 'exclusion', ['counted', 'exclusion'], isCounted && exclusion !== null);
      breach('C3', 'hasPlan', ['counted', 'hasPlan'], isCounted && hasPlan === null);
      breach('C4', 'planDate', ['planDate'], planDate !== null && planDate > 25621231);
      breach('C5', 'included', ['counted', 'hasPlan', 'included'], isCounted && planned && included === null);
      breach('C6', 'included', ['included', 'hasPlan'], isIncluded && !planned);
      breach('C7', 'project', ['included', 'project'], isIncluded && project === null);
      breach('C8', 'actionPlanYear', ['included', 'actionPlanYear'], isIncluded && actionPlanYear === null);
      breach('C10', 'planDate', ['hasPlan', 'planDate'], planned && planDate === null);
      breach('C11', 'counted', ['counted', 'hasPlan', 'included'], isExcluded && (planned || isIncluded));
    },
    // Also where a cell cannot be read: the rules that do not read it are looked at all the same.
    { when: () => true },
  );

function cell<Form extends z.ZodType>(form: Form) {
  return z.preprocess(blankToNull, form);
}

function oneOf(labels: string[]) {
  return cell(z.enum(labels, { error: otherwise('R2') }).nullable());
}

function required(labels: string[]) {
  return cell(z.enum(labels, { error: (issue) => (issue.input === null ? 'R1' : otherwise('R2')(issue)) }));
}

function text(maxLength: number) {
  return z.preprocess(
    (written) => (typeof written === 'number' ? String(written) : blankToNull(written)),
    z
      .string({ error: 'R3' })
      .max(maxLength, 'R5')
      .refine((written) => !isExcelError(written), 'R4')
      .nullable(),
  );
}

function otherwise(rule: string) {
  return (issue: { input?: unknown }) => (isExcelError(issue.input) ? 'R4' : rule);
}

const blank = /^ *$/;
function blankToNull(written: unknown): unknown {
  return written === undefined || (typeof written === 'string' && blank.test(written)) ? null : written;
}

const excelError =
  /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA|BUSY!|BLOCKED!|CONNECT!|UNKNOWN!)$/;
function isExcelError(written: unknown): boolean {
  return typeof written === 'string' && excelError.test(written);
}
