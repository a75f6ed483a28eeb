import { agencies } from '../../../shared/catalogue/agencies.ts';
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
  const { name, doubt } = calledByCode(agencyCode);
  return {
    owner: { agencyCode, name },
    reportedBy: 'districts',
    assumes: {
      th: `ให้ทุกเขตรายงาน เพราะหน้าเดิมไม่บอกผู้รายงาน หากหน่วยงานเจ้าของรายงานเอง ต้องแก้${doubt.th}`,
      en: `Every district reports: the page does not say who does. To be changed if the owner reports alone${doubt.en}`,
    },
  };
}

/** How an agency is called, and what must be said of that: its page has the code alone. */
function calledByCode(agencyCode: string): { name: Text; doubt: Text } {
  const known = agencies[agencyCode];
  if (!known) {
    return {
      name: {
        th: `หน่วยงานที่ยังไม่ทราบชื่อ (รหัส ${agencyCode})`,
        en: `Agency whose name is not known yet (code ${agencyCode})`,
      },
      doubt: {
        th: ` · หน้าเดิมไม่บอกชื่อหน่วยงานเจ้าของ (รหัส ${agencyCode}) ใส่ชื่อก่อนเผยแพร่`,
        en: `. The page does not name the owner (code ${agencyCode}): enter its name before publishing`,
      },
    };
  }
  const { name, guessedFrom } = known;
  const doubt = guessedFrom && {
    th: ` · หน้าเดิมไม่บอกชื่อหน่วยงานรหัส ${agencyCode} ชื่อ “${name.th}” เดาจากเนื้อหา (${guessedFrom.th}) ตรวจก่อนเผยแพร่`,
    en: `. The page does not name agency ${agencyCode}; “${name.en}” is a guess (${guessedFrom.en}): check before publishing`,
  };
  return { name, doubt: doubt ?? { th: '', en: '' } };
}
