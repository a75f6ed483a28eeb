import { districts } from '../../../shared/catalogue/districts.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { Text } from '../../../shared/terms/text.ts';

export type Ownership = Pick<Indicator, 'owner' | 'reportedBy'> & { assumes: Text };

/** Whose indicator it is by its code, and who reports it: a district its own, every district anyone else's. */
export function ownerOf(agencyCode: string): Ownership {
  const district = districts.find((one) => one.agencyCode === agencyCode);
  if (district) {
    const name = { th: `สำนักงานเขต${district.name.th}`, en: `${district.name.en} District Office` };
    const doubt = district.agencyCodeChecked
      ? { th: '', en: '' }
      : { th: ' (รหัสหน่วยงานของเขตนี้ยังไม่มีหน้าใดยืนยัน)', en: ' (no page confirms this district’s agency code yet)' };
    return {
      owner: { agencyCode, name },
      reportedBy: [district.code],
      assumes: { th: `รายงานเฉพาะ${name.th}${doubt.th}`, en: `Reported by ${name.en} only${doubt.en}` },
    };
  }
  const name: Text =
    agencyCode === '2100'
      ? { th: 'สำนักยุทธศาสตร์และประเมินผล', en: 'Strategy and Evaluation Department' }
      : { th: `หน่วยงานรหัส ${agencyCode}`, en: `Agency ${agencyCode}` };
  return {
    owner: { agencyCode, name },
    reportedBy: 'districts',
    assumes: {
      th: `ให้ทุกเขตรายงาน เพราะหน้าเดิมไม่บอกผู้รายงาน หาก${name.th}รายงานเอง ต้องแก้`,
      en: `Every district reports: the page does not say who does. To be changed if ${name.en} reports alone`,
    },
  };
}
