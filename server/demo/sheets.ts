import { districts } from '../../shared/catalogue/districts.ts';
import { toOfficePlace } from '../../shared/rules/offices/offices.ts';
import type { Community } from '../../shared/terms/register.ts';
import type { ReturnItem } from '../../shared/terms/review.ts';
import type { EntryRow } from '../../shared/terms/row.ts';
import type { Person } from '../person.ts';
import { isRefusal } from '../refusal.ts';
import type { Storage } from '../storage/storage.ts';
import { evaluateSheet } from '../use-cases/review/evaluate-sheet.ts';
import { returnSheet } from '../use-cases/review/return-sheet.ts';
import { decide } from '../use-cases/sheets/decide.ts';
import { type FoundSheet, findReportedQuarter, findSheet, rosterOf } from '../use-cases/sheets/find-sheet.ts';
import { saveDraft } from '../use-cases/sheets/save-draft.ts';
import { type SubmitDesk, submit } from '../use-cases/sheets/submit.ts';
import { demoAccounts } from './accounts.ts';

const indicator = '2100-1040';
const quarter = { fiscalYear: 2563, quarter: 1 } as const;
/** จอมทอง is left to whoever tries the demo. */
const untouched = '1035';

/** How far the districts have come, in their order; those that are left over have not begun. */
const stages = [
  ...Array<Stage>(12).fill('evaluated'),
  ...Array<Stage>(8).fill('accepted'),
  ...Array<Stage>(10).fill('submitted'),
  ...Array<Stage>(3).fill('in-review'),
  ...Array<Stage>(3).fill('returned'),
  ...Array<Stage>(4).fill('draft'),
];
type Stage = 'draft' | 'submitted' | 'in-review' | 'returned' | 'accepted' | 'evaluated';

/**
 * Fills the demo's quarter for most districts, each by its own officer and then by the planning office, through the same
 * use cases as everybody's: so there is something to review, and the board has something to show.
 */
export async function seedDemoSheets({ storage, receipts }: SubmitDesk, now: Date): Promise<void> {
  const begun = await storage.listStandings({ fiscalYear: quarter.fiscalYear }, 'now');
  if (begun.length > 0) return;
  const report = await findReportedQuarter(storage, indicator, quarter);
  if (isRefusal(report)) return;
  const planning = demoPerson('planning');
  const others = districts.filter(({ code }) => code !== untouched);
  for (const [index, stage] of stages.entries()) {
    const district = others[(index * 5) % others.length];
    const officer = demoAccounts().find((account) => account.district === district?.code);
    const roster = district && (await rosterOf(storage, district.code, quarter));
    if (!officer || !roster) continue;
    const sheet = await findSheet(storage, demoPerson(officer.username), report, toOfficePlace(district.code));
    if (isRefusal(sheet)) continue;
    await fill({ storage, receipts }, now, sheet, roster.communities, stage);
    await review(storage, now, { ...sheet, person: planning }, stage);
  }
}

async function fill(
  { storage, receipts }: SubmitDesk,
  now: Date,
  sheet: FoundSheet,
  communities: Community[],
  stage: Stage,
): Promise<void> {
  const content = {
    rows: demoRows(sheet, communities),
    report: `รายงานตัวอย่าง: ${sheet.office.name.th}ประชุมคณะกรรมการชุมชนและปรับปรุงแผนพัฒนาชุมชนแล้ว`,
    notApplicable: false,
  };
  if (stage === 'draft') {
    const rows = content.rows.slice(0, Math.ceil(content.rows.length / 2));
    await saveDraft(storage, now, sheet, { revision: 0, content: { ...content, rows } });
  } else {
    await submit({ storage, receipts }, now, sheet, { revision: 0, key: `demo-${sheet.place.district}`, content });
  }
}

async function review(storage: Storage, now: Date, sheet: FoundSheet, stage: Stage): Promise<void> {
  const step = 1;
  if (stage === 'in-review') {
    await decide(storage, now, sheet, { step, deed: { act: 'take-up' }, message: '' });
  }
  if (stage === 'returned') {
    const items: ReturnItem[] = ['001', '004'].map((number) => ({
      subject: `${sheet.place.district}-${number}`,
      column: 'project',
      message: 'ระบุชื่อโครงการตามแผนปฏิบัติราชการให้ครบถ้วน',
    }));
    await returnSheet(storage, now, sheet, { step, message: 'โปรดแก้ไขสองชุมชน', items });
  }
  if (stage !== 'accepted' && stage !== 'evaluated') return;
  await decide(storage, now, sheet, { step, deed: { act: 'accept', under: sheet.indicator.version }, message: '' });
  if (stage !== 'evaluated') return;
  const good = Number(sheet.place.district) % 3 > 0;
  const scores = { '2.1': good ? 100 : 90, '2.2': 100 };
  await evaluateSheet(storage, now, sheet, { step: step + 1, scores, remark: '' });
}

/** Communities of which some have no plan, some are not counted, each district with its own share. */
export function demoRows(
  { place, indicator: { columns } }: Pick<FoundSheet, 'place' | 'indicator'>,
  communities: Community[],
): EntryRow[] {
  const district = Number(place.district);
  const kinds = columns.find(({ key }) => key === 'kind');
  const labels = new Map(kinds && 'choices' in kinds ? kinds.choices.map(({ code, label }) => [code, label.th]) : []);
  const missing = 3 + (district % 5);
  return communities.map(({ code, name, kind }, index) => {
    const row = { code, name, kind: labels.get(kind) ?? null };
    if (index % 23 === 11) return { ...row, counted: 'ไม่นับ', exclusion: 'อยู่ระหว่างยกเลิกสถานะ' };
    if ((index * 5 + district) % 17 < missing) return { ...row, counted: 'นับ', hasPlan: 'ไม่มี' };
    return {
      ...row,
      counted: 'นับ',
      hasPlan: 'มี',
      planDate: `${1 + (index % 28)}/11/2562`,
      included: 'บรรจุ',
      project: `โครงการตัวอย่าง ${index + 1} ปรับปรุงพื้นที่ส่วนกลางของชุมชน`,
      actionPlanYear: 2563 + (index % 3),
    };
  });
}

function demoPerson(name: string): Person {
  const account = demoAccounts().find(({ username }) => username === name);
  if (!account) throw new Error(`no demo account ${name}`);
  return account;
}
