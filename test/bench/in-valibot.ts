import * as v from 'valibot';
import { readDay } from '../../shared/indicator/day-number.ts';

/**
 * 2100-1040's rules of quarter 1 of 2563 as one would write them in valibot: cells first, then what holds between them,
 * each as a partial check of the columns that it reads, forwarded to the one where it shows, as its documentation
 * advises. An issue's message is its rule.
 */
const cells = v.strictObject({
  code: text(12),
  name: text(200),
  kind: required(['ชุมชนแออัด', 'ชุมชนเมือง', 'ชุมชนชานเมือง', 'เคหะชุมชน', 'หมู่บ้านจัดสรร', 'อาคารสูง']),
  counted: required(['นับ', 'ไม่นับ']),
  exclusion: oneOf(['อยู่ระหว่างยกเลิกสถานะ', 'คณะกรรมการไม่ครบ']),
  hasPlan: oneOf(['มี', 'ไม่มี']),
  planDate: cell(
    v.pipe(
      v.string(otherwise('R3')),
      v.rawTransform(({ dataset, addIssue, NEVER }) => {
        const day = readDay(dataset.value);
        if (day !== null) return day;
        addIssue({ message: isExcelError(dataset.value) ? 'R4' : 'R3' });
        return NEVER;
      }),
    ),
  ),
  included: oneOf(['บรรจุ', 'ไม่บรรจุ']),
  project: text(300),
  actionPlanYear: cell(
    v.pipe(v.number(otherwise('R3')), v.integer('R3'), v.minValue(2563, 'R9'), v.maxValue(2565, 'R9')),
  ),
  remark: text(500),
});

export const rowInValibot = v.pipe(
  cells,
  v.forward(
    v.partialCheck([['counted'], ['exclusion']], (row) => row.counted !== 'ไม่นับ' || row.exclusion !== null, 'C1'),
    ['exclusion'],
  ),
  v.forward(
    v.partialCheck([['counted'], ['exclusion']], (row) => row.counted !== 'นับ' || row.exclusion === null, 'C2'),
    ['exclusion'],
  ),
  v.forward(
    v.partialCheck([['counted'], ['hasPlan']], (row) => row.counted !== 'นับ' || row.hasPlan !== null, 'C3'),
    ['hasPlan'],
  ),
  v.forward(
    v.partialCheck([['planDate']], (row) => row.planDate === null || row.planDate <= 25621231, 'C4'),
    ['planDate'],
  ),
  v.forward(
    v.partialCheck(
      [['counted'], ['hasPlan'], ['included']],
      (row) => row.counted !== 'นับ' || row.hasPlan !== 'มี' || row.included !== null,
      'C5',
    ),
    ['included'],
  ),
  v.forward(
    v.partialCheck([['included'], ['hasPlan']], (row) => row.included !== 'บรรจุ' || row.hasPlan === 'มี', 'C6'),
    ['included'],
  ),
  v.forward(
    v.partialCheck([['included'], ['project']], (row) => row.included !== 'บรรจุ' || row.project !== null, 'C7'),
    ['project'],
  ),
  v.forward(
    v.partialCheck(
      [['included'], ['actionPlanYear']],
      (row) => row.included !== 'บรรจุ' || row.actionPlanYear !== null,
      'C8',
    ),
    ['actionPlanYear'],
  ),
  v.forward(
    v.partialCheck([['hasPlan'], ['planDate']], (row) => row.hasPlan !== 'มี' || row.planDate !== null, 'C10'),
    ['planDate'],
  ),
  v.forward(
    v.partialCheck(
      [['counted'], ['hasPlan'], ['included']],
      (row) => row.counted !== 'ไม่นับ' || (row.hasPlan !== 'มี' && row.included !== 'บรรจุ'),
      'C11',
    ),
    ['counted'],
  ),
);

function cell<Form extends v.GenericSchema<string | number, unknown>>(form: Form) {
  return v.pipe(v.unknown(), v.transform(blankToNull), v.nullable(form));
}

function oneOf(labels: string[]) {
  return cell(v.picklist(labels, otherwise('R2')));
}

function required(labels: string[]) {
  return v.pipe(
    v.unknown(),
    v.transform(blankToNull),
    v.picklist(labels, (issue) => (issue.input === null ? 'R1' : otherwise('R2')(issue))),
  );
}

function text(maxLength: number) {
  return v.pipe(
    v.unknown(),
    v.transform((written) => (typeof written === 'number' ? String(written) : blankToNull(written))),
    v.nullable(
      v.pipe(
        v.string('R3'),
        v.maxLength(maxLength, 'R5'),
        v.check((written) => !isExcelError(written), 'R4'),
      ),
    ),
  );
}

function otherwise(rule: string) {
  return (issue: { input: unknown }) => (isExcelError(issue.input) ? 'R4' : rule);
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
