import { accountStateNames } from '../../../../shared/terms/account.ts';
import { reportDemandNames } from '../../../../shared/terms/report-demand.ts';
import {
  type NumberMeaning,
  numberMeaningName,
  numberName,
  type ScoreDefinition,
} from '../../../../shared/terms/review.ts';
import type { Text } from '../../../../shared/terms/text.ts';
import { role } from '../../../../shared/wire/access.ts';
import type { LoggedChange } from '../../../../shared/wire/log.ts';
import type { Facts } from '../../../storage/tables.ts';
import { changeOf } from './change.ts';

/** What a setting has changed against the one that it follows. */

type Setting<Fact extends keyof Facts> = (before: Facts[Fact] | null, after: Facts[Fact]) => LoggedChange[];

export const windowChanges: Setting<'reporting_windows'> = (before, after) => [
  ...changeOf(words.opensOn, before?.opens_on, after.opens_on),
  ...changeOf(words.dueOn, before?.due_on, after.due_on),
  ...changeOf(words.closesOn, before?.closes_on, after.closes_on),
];

export const extensionChanges: Setting<'extensions'> = (before, after) =>
  changeOf(words.until, before?.due_on, after.due_on);

export const cancellationChanges: Setting<'cancellations'> = (before, after) =>
  changeOf(words.fromQuarter, before?.from_quarter, after.from_quarter);

export const scaleChanges: Setting<'evaluation_scales'> = (before, after) => {
  const [old, renewed] = [scoresOf(before), scoresOf(after)];
  const keys = [...new Set([...renewed.keys(), ...old.keys()])];
  const scores = keys.flatMap((key) => changeOf(words.score(key), old.get(key), renewed.get(key)));
  if (before?.number === after.number) return scores;
  return [...scores, { what: numberName, before: meaningOf(before), after: meaningOf(after) }];
};

export const demandChanges: Setting<'report_demands'> = (before, after) =>
  before?.demand === after.demand
    ? []
    : [
        {
          what: words.report,
          before: before && reportDemandNames[before.demand],
          after: reportDemandNames[after.demand],
        },
      ];

/** Whether somebody wants a digest, and that its address is another one: which, is nobody else's business. */
export const mailChanges: Setting<'mail_settings'> = (before, after) => {
  const wanted = before && before.digest === after.digest ? [] : [{ what: words.digest, ...asked(before, after) }];
  const moved = before?.address !== after.address && after.address !== null;
  const said = before?.confirmed !== 1 && after.confirmed === 1;
  return [
    ...wanted,
    ...(moved ? [{ what: words.address, before: null, after: words.changed }] : []),
    ...(said ? [{ what: words.address, before: null, after: words.confirmed }] : []),
  ];
};

export const accountChanges: Setting<'account_changes'> = (before, after) => [
  ...changeOf(words.account, before?.username, after.username),
  ...changeOf(words.name, before?.display_name, after.display_name),
  ...roleChange(before, after),
  ...changeOf(words.district, before?.district, after.district),
  ...changeOf(words.department, before?.department, after.department),
  ...stateChange(before, after),
  ...(after.mail !== null && before?.mail !== after.mail
    ? [{ what: words.address, before: null, after: words.changed }]
    : []),
];

export const departmentChanges: Setting<'departments'> = (before, after) => [
  ...changeOf(words.code, before?.agency, after.agency),
  ...changeOf(words.nameTh, before?.name_th, after.name_th),
  ...changeOf(words.nameEn, before?.name_en, after.name_en),
  ...(before && before.active === after.active
    ? []
    : [{ what: words.standing, before: before && used(before), after: used(after) }]),
];

export const keyChanges: Setting<'receipt_keys'> = (before, after) => changeOf(words.key, before?.id, after.id);

function used({ active }: Facts['departments']): Text {
  return active === 1 ? words.inUse : words.outOfUse;
}

/** What was stored before accounts had states was active. */
function stateChange(before: Facts['account_changes'] | null, after: Facts['account_changes']): LoggedChange[] {
  const [old, renewed] = [before && (before.state ?? 'active'), after.state ?? 'active'];
  return old === renewed
    ? []
    : [{ what: words.standing, before: old && accountStateNames[old], after: accountStateNames[renewed] }];
}

/** How much a redaction has taken, and the name that stands there since. */
export function redactionChanges({ kind, pseudonym, links }: Facts['redactions']): LoggedChange[] {
  const count = JSON.parse(links).length;
  return [
    ...changeOf(kind === 'pruned' ? words.drafts : words.links, null, count),
    ...changeOf(words.name, null, pseudonym),
  ];
}

function roleChange(before: Facts['account_changes'] | null, after: Facts['account_changes']): LoggedChange[] {
  if (before?.role === after.role) return [];
  return [{ what: words.role, before: before && roleWords(before.role), after: roleWords(after.role) }];
}

function roleWords(written: string): Text {
  const known = role.safeParse(written);
  return known.success ? roles[known.data] : { th: written, en: written };
}

function asked(before: Facts['mail_settings'] | null, after: Facts['mail_settings']) {
  const say = (setting: Facts['mail_settings']) => (setting.digest === 1 ? words.wanted : words.unwanted);
  return { before: before && say(before), after: say(after) };
}

function scoresOf(scale: Facts['evaluation_scales'] | null): Map<string, string> {
  const scores: ScoreDefinition[] = scale ? JSON.parse(scale.scores) : [];
  return new Map(scores.map(({ key, name, values }) => [key, `${name.th}: ${values.join(', ')}`]));
}

/** What a scale says of the number; null where it says nothing. */
function meaningOf(scale: Facts['evaluation_scales'] | null): Text | null {
  if (!scale || scale.number === null) return null;
  const meaning: NumberMeaning = JSON.parse(scale.number);
  return numberMeaningName(meaning);
}

const roles: Record<ReturnType<typeof role.parse>, Text> = {
  district: { th: 'เจ้าหน้าที่เขต', en: 'district' },
  department: { th: 'เจ้าหน้าที่สำนัก', en: 'department' },
  planning: { th: 'สยป.', en: 'planning office' },
  administrator: { th: 'ผู้ดูแลระบบ', en: 'administrator' },
  viewer: { th: 'ผู้เรียกดู', en: 'viewer' },
};

const words = {
  opensOn: { th: 'วันเปิดรับ', en: 'Opening day' },
  dueOn: { th: 'วันครบกำหนด', en: 'Due day' },
  closesOn: { th: 'วันปิดรับ', en: 'Closing day' },
  until: { th: 'ขยายถึงวันที่', en: 'More time until' },
  fromQuarter: { th: 'ยกเลิกตั้งแต่ไตรมาสที่', en: 'Cancelled from quarter' },
  score: (key: string): Text => ({ th: `คะแนน ${key}`, en: `Score ${key}` }),
  report: { th: 'รายงานของไตรมาส', en: "A quarter's report" },
  digest: { th: 'อีเมลสรุป', en: 'Digest' },
  wanted: { th: 'รับ', en: 'wanted' },
  unwanted: { th: 'ไม่รับ', en: 'not wanted' },
  address: { th: 'ที่อยู่อีเมล', en: 'Address' },
  changed: { th: 'เปลี่ยนแล้ว', en: 'another one' },
  confirmed: { th: 'ยืนยันแล้ว', en: 'confirmed' },
  drafts: { th: 'ฉบับร่างที่เนื้อหาถูกลบ', en: 'Drafts without content since' },
  links: { th: 'รายการที่ลบชื่อออก', en: 'Links without the name since' },
  account: { th: 'ชื่อผู้ใช้', en: 'User name' },
  name: { th: 'ชื่อที่แสดง', en: 'Name' },
  role: { th: 'บทบาท', en: 'Role' },
  district: { th: 'เขต', en: 'District' },
  department: { th: 'สำนัก', en: 'Department' },
  code: { th: 'รหัสหน่วยงาน', en: 'Agency code' },
  nameTh: { th: 'ชื่อภาษาไทย', en: 'Thai name' },
  nameEn: { th: 'ชื่อภาษาอังกฤษ', en: 'English name' },
  key: { th: 'กุญแจ', en: 'Key' },
  standing: { th: 'สถานะ', en: 'Standing' },
  inUse: { th: 'ใช้อยู่', en: 'in use' },
  outOfUse: { th: 'ไม่ใช้แล้ว', en: 'no longer used' },
};
