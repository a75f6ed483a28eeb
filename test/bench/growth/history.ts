import { createHash } from 'node:crypto';
import type { RevisionChange, StoredEvent } from '../../../server/storage/port/sheets.ts';
import { eventFact } from '../../../server/storage/sheets/events.ts';
import { receiptRow, revisionRow } from '../../../server/storage/sheets/revisions.ts';
import { toStored } from '../../../server/storage/sheets/stored-content.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { type Assessment, prepareAssessment } from '../../../shared/rules/sheets/assess.ts';
import { advance, type Deed, type Standing, unbegun } from '../../../shared/rules/sheets/workflow.ts';
import { type Period, periodCode, quarters } from '../../../shared/terms/period.ts';
import type { Community } from '../../../shared/terms/register.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import type { SheetContent } from '../../../shared/terms/sheet.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { HistoricFact } from './bulk-log.ts';

export type City = {
  indicators: Indicator[];
  /** By district. */
  registers: { id: string; district: string; communities: Community[] }[];
  /** The quarter that is open: in it most sheets wait to be accepted; in all others all are accepted. */
  open: Period;
};

const officer = { username: 'officer', displayName: 'เจ้าหน้าที่เขต (ตัวอย่าง)' };
const office = { username: 'planning', displayName: 'สยป. (ตัวอย่าง)' };

/** A district fills its sheets in so many ways, over and over. */
const ways = 6;

type Filled = { content: SheetContent; assessment: Assessment; reportPrint: string };

/** What a city has stored in the course of its indicators' years, quarter by quarter: every sheet submitted, looked at and accepted. */
export function* historyOf({ indicators, registers, open }: City): Generator<HistoricFact> {
  const filled = fillAll(indicators[0] as Indicator, registers);
  for (const [index, indicator] of indicators.entries()) {
    for (const quarter of quarters) {
      const period = { fiscalYear: indicator.fiscalYear, quarter };
      if (periodCode(period) > periodCode(open)) continue;
      const isOpen = periodCode(period) === periodCode(open);
      for (const [position, { id, district }] of registers.entries()) {
        const way = filled.get(`${district} ${(index + quarter + position) % ways}`) as Filled;
        const place = { indicator: indicator.code, period: periodCode(period), district };
        yield* sheetFacts(place, id, way, isOpen ? (stages[position % stages.length] as number) : 3);
      }
    }
  }
}

/** How many of the three acts have been done to the sheets of the open quarter: by turns. */
const stages = [1, 1, 2, 3];

function* sheetFacts(place: SheetPlace, roster: string, { content, assessment, reportPrint }: Filled, acts: number) {
  const at = `${Number(place.period.slice(0, 4)) - 543}-0${place.period.slice(-1)}-15T03:00:00.000Z`;
  const { result, progress } = assessment;
  const deeds: Deed[] = [
    { act: 'submit', revision: 1, at, late: false },
    { act: 'take-up' },
    { act: 'accept', under: 1 },
  ];
  let standing: Standing = unbegun;
  for (const deed of deeds.slice(0, acts)) {
    standing = advance(standing, deed) as Standing;
    const by = deed.act === 'submit' ? officer : office;
    const event: StoredEvent = { act: deed.act, at, by, message: '', standing };
    const done = { act: deed.act, at, by };
    if (deed.act !== 'submit') {
      yield { ...eventFact(place, event), done };
      continue;
    }
    const id = createHash('sha256').update(JSON.stringify(place)).digest('hex').slice(0, 32);
    const change: RevisionChange = {
      ...{ place, expectedRevision: 0, event, indicatorVersion: 1, roster, result, progress, reportPrint },
      ...{ content: toStored(content), savedAt: at, savedBy: by },
    };
    const receipt = {
      ...{ ...place, id, revision: 1, rows: content.rows.length, result, submittedAt: at },
      ...{ submittedBy: by.displayName, late: false, fingerprint: reportPrint },
    };
    const request = { username: by.username, key: id, hash: id };
    yield { fact: 'revisions' as const, row: revisionRow(change, 1), done };
    yield { ...eventFact(place, event), done };
    yield { fact: 'receipts' as const, row: receiptRow({ receipt, request }), done };
  }
}

function fillAll(indicator: Indicator, registers: City['registers']): Map<string, Filled> {
  const period = { fiscalYear: indicator.fiscalYear, quarter: 1 } as const;
  return new Map(
    registers.flatMap(({ district, communities }) => {
      const assess = prepareAssessment({ indicator, period, communities });
      return Array.from({ length: ways }, (_, way): [string, Filled] => {
        const report = `เขต ${district} ประชุมคณะกรรมการชุมชนครบทุกชุมชนแล้ว ครั้งที่ ${way + 1}`;
        const content = {
          rows: communities.map((community, index) => rowOf(community, index + way)),
          report,
          notApplicable: false,
        };
        const reportPrint = createHash('sha256').update(report).digest('hex');
        return [`${district} ${way}`, { content, assessment: assess(content), reportPrint }];
      });
    }),
  );
}

/** As a district fills them: two in three with a plan in the action plan, one in twenty not counted. */
function rowOf({ code, name }: Community, index: number): EntryRow {
  const laid = { code, name, kind: 'ชุมชนแออัด' };
  if (index % 20 === 7) return { ...laid, counted: 'ไม่นับ', exclusion: 'คณะกรรมการไม่ครบ' };
  if (index % 3 === 0) return { ...laid, counted: 'นับ', hasPlan: 'ไม่มี' };
  const project = `กิจกรรมคัดแยกขยะในครัวเรือน ${index + 1}`;
  const plan = { hasPlan: 'มี', planDate: '11/10/2562', included: 'บรรจุ', project, actionPlanYear: 2563 };
  return { ...laid, counted: 'นับ', ...plan };
}
