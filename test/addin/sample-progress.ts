import type { DistrictLine, PeriodProgress } from '../../shared/wire/city.ts';

const none = { none: 0, draft: 0, submitted: 0, 'in-review': 0, returned: 0, accepted: 0, evaluated: 0, reopened: 0 };

/** An indicator's quarter of which nobody has submitted anything, but for what a test says of it. */
export function progressLine(changes: Partial<PeriodProgress>): PeriodProgress {
  return {
    indicator: '2100-1040',
    title: { th: 'ตัวชี้วัด', en: 'Indicator' },
    owner: { th: 'สยป.', en: 'Planning office' },
    results: [],
    period: '2563-Q1',
    target: '75.0000',
    opensOn: '2026-01-05',
    dueOn: '2026-01-26',
    closesOn: '2026-02-11',
    window: 'open',
    cancelled: null,
    states: { ...none, none: 50 },
    late: 0,
    overdue: [],
    pleading: [],
    ownerSheet: null,
    result: { measures: {}, figures: {} },
    by: 1,
    versions: [],
    leftOut: [],
    restated: 0,
    counted: 0,
    notApplicable: 0,
    expected: 50,
    ...changes,
  };
}

/** A district that has not begun, but for what a test says of it. */
export function districtLine(changes: Partial<DistrictLine>): DistrictLine {
  return {
    district: '1035',
    name: { th: 'จอมทอง', en: 'Chom Thong' },
    zone: { th: 'กรุงธนเหนือ', en: 'North Thonburi' },
    state: 'none',
    step: 0,
    revision: 0,
    shown: null,
    submittedAt: null,
    late: false,
    dueOn: '2026-01-26',
    extended: false,
    overdue: false,
    progress: null,
    result: null,
    basis: null,
    againstTarget: null,
    againstPrevious: null,
    flags: [],
    request: null,
    evaluation: null,
    plea: null,
    ...changes,
  };
}
