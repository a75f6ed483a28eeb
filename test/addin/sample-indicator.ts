import { parseIndicator } from '../../shared/indicator/file/check-indicator.ts';
import type { Indicator } from '../../shared/indicator/indicator.ts';

const word = (name: string) => ({ th: name, en: name });

/** An indicator file as small as it may be: waste weighed in communities, less of it being better. */
export const sampleFile = {
  code: '5031-2002',
  fiscalYear: 2563,
  version: 2,
  title: word('ขยะต่อชุมชน'),
  type: word('งานประจำ'),
  level: word('ผลลัพธ์'),
  owner: { agencyCode: '5031', name: word('สำนักสิ่งแวดล้อม') },
  quarters: 'renewed',
  rows: { from: 'roster', subject: { th: 'ชุมชน', en: 'Community' } },
  columns: [
    { key: 'waste', type: 'decimal', decimals: 1, header: word('ขยะ'), hint: word('ตัน'), required: true },
    { key: 'sorted', type: 'yesNo', header: word('คัดแยก'), hint: word('เลือก') },
    { key: 'weighedOn', type: 'date', header: word('วันที่ชั่ง'), hint: word('วันที่') },
  ],
  measures: {
    waste: { name: word('ขยะทั้งหมด'), sum: 'waste' },
    communities: { name: word('จำนวนชุมชน'), count: 'rows' },
    sorting: { name: word('ชุมชนที่คัดแยก'), count: { is: ['sorted', 'yes'] } },
  },
  results: [
    {
      key: 'mean',
      name: word('ขยะเฉลี่ย'),
      unit: { th: 'ตัน', en: 'tons' },
      decimals: 2,
      target: '5.0000',
      better: 'lower',
      calculation: { kind: 'mean', sum: 'waste', count: 'communities' },
    },
    {
      key: 'share',
      name: word('ร้อยละที่คัดแยก'),
      unit: { th: 'ร้อยละ', en: 'per cent' },
      target: '75.0000',
      calculation: { kind: 'ratio', numerator: 'sorting', denominator: 'communities' },
    },
    {
      key: 'total',
      name: word('ชุมชนที่คัดแยก'),
      unit: { th: 'ชุมชน', en: 'communities' },
      decimals: 0,
      target: null,
      calculation: { kind: 'total', of: 'sorting' },
    },
  ],
};

/** The sample as a spec; `changes` make it another. */
export function sampleIndicator(changes: object = {}): Indicator {
  const parsed = parseIndicator({ ...sampleFile, ...changes });
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  return parsed.indicator;
}
