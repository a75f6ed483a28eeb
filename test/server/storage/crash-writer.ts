import { createStorage } from '../../../server/storage/create-storage.ts';
import { openSqlite } from '../../../server/storage/sqlite/open.ts';
import { indicator as schema } from '../../../shared/indicator/indicator.ts';
import { unbegun } from '../../../shared/rules/sheets/workflow.ts';
import { smallIndicator } from '../small-indicator.ts';

/** Stores revision after revision, and writes each one's number once it has been acknowledged, until it is killed. */

const storage = createStorage(await openSqlite(process.argv[2] ?? ''));
const at = '2020-01-01T00:00:00.000Z';
const roster = { id: 'r', district: '1035', validFrom: '2019-10-01', demo: true, communities: [] };
await storage.saveRegisters([roster], at);
const indicator = schema.parse(smallIndicator({ code: '2100-1040' }));
await storage.saveIndicator(indicator, { by: { username: 'catalogue', displayName: '' }, at });
for (let revision = 0; ; revision++) {
  const outcome = await storage.saveRevision({
    place: { indicator: '2100-1040', period: '2563-Q1', district: '1035' },
    expectedRevision: revision,
    event: {
      act: 'save',
      at,
      by: { username: 'u', displayName: 'ก' },
      message: '',
      standing: { ...unbegun, state: 'draft', step: revision + 1, revision: revision + 1 },
    },
    indicatorVersion: 1,
    roster: 'r',
    content: {
      rows: Array.from({ length: 40 }, () => ({ code: '1035-001', remark: 'ก'.repeat(100) })),
      report: '',
      notApplicable: false,
    },
    result: { measures: { numerator: '0' }, figures: { percentage: { none: 'not-calculable' } } },
    progress: null,
    reportPrint: null,
    savedAt: at,
    savedBy: { username: 'u', displayName: 'ก' },
  });
  if (outcome.kind === 'saved') process.stdout.write(`${outcome.revision}\n`);
}
