import type { Text } from '../terms/text.ts';

/** An agency beside the districts, by how it is called; `guessedFrom` tells what the name was guessed from. */
export type AgencyName = { name: Text; guessedFrom: Text | null };

/**
 * The agencies whose indicators are in the catalogue. The pages of the old system have their codes only; the planning
 * office’s name stands in its own indicators’ texts.
 */
export const agencies: Readonly<Record<string, AgencyName>> = {
  '0407': {
    name: {
      th: 'สำนักงานตรวจสอบภายใน สำนักปลัดกรุงเทพมหานคร',
      en: 'Internal Audit Office, Office of the Permanent Secretary',
    },
    guessedFrom: { th: 'ทะเบียนความเสี่ยงและการตรวจประเมิน', en: 'the risk register and its audit' },
  },
  '0411': {
    name: {
      th: 'สำนักงานประชาสัมพันธ์ สำนักปลัดกรุงเทพมหานคร',
      en: 'Public Relations Office, Office of the Permanent Secretary',
    },
    guessedFrom: { th: 'เวทีสาธารณะและการสร้างการมีส่วนร่วม', en: 'public forums and participation' },
  },
  '0415': {
    name: {
      th: 'สำนักงานกฎหมายและคดี สำนักปลัดกรุงเทพมหานคร',
      en: 'Legal and Litigation Office, Office of the Permanent Secretary',
    },
    guessedFrom: { th: 'อักษรย่อ “สกค.” ในชื่อตัวชี้วัด', en: 'the letters สกค. in a title' },
  },
  '0700': {
    name: { th: 'สำนักการแพทย์', en: 'Medical Service Department' },
    guessedFrom: { th: 'โรงพยาบาล', en: 'hospitals' },
  },
  '0800': {
    name: { th: 'สำนักอนามัย', en: 'Health Department' },
    guessedFrom: {
      th: 'ยาเสพติดและศูนย์บริการสาธารณสุข',
      en: 'drug problems and public health centres',
    },
  },
  '1500': {
    name: { th: 'สำนักเทศกิจ', en: 'City Law Enforcement Department' },
    guessedFrom: { th: 'การตรวจตราถนนและพื้นที่เสี่ยงภัย', en: 'patrols of streets and places at risk' },
  },
  '1900': {
    name: { th: 'สำนักป้องกันและบรรเทาสาธารณภัย', en: 'Fire and Rescue Department' },
    guessedFrom: { th: 'การป้องกันและบรรเทาสาธารณภัย', en: 'disaster prevention' },
  },
  '2100': {
    name: { th: 'สำนักยุทธศาสตร์และประเมินผล', en: 'Strategy and Evaluation Department' },
    guessedFrom: null,
  },
  '2200': {
    name: { th: 'สำนักสิ่งแวดล้อม', en: 'Environment Department' },
    guessedFrom: { th: 'การจัดเก็บมูลฝอย', en: 'waste collection' },
  },
};
