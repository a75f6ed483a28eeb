import { expect, test } from 'vitest';
import { createMetrics } from '../../../server/metrics/prometheus.ts';
import { sightsOf } from '../../../server/metrics/sights.ts';
import { chomThong, filled, goodRows, metricsToken, openWorld, password, place } from '../fixture.ts';

const made = {
  ...{ begunAt: '2026-01-02T02:30:00.000Z', endedAt: '2026-01-02T03:00:00.000Z', outcome: 'made' as const },
  ...{ folder: '/backups/2026-01-02', bytes: 789 },
};
const metrics = createMetrics();
const world = await openWorld({ metrics });
metrics.look(
  sightsOf({
    watch: world.watch,
    free: async () => 123,
    waiting: () => 2,
    databaseBytes: async () => 456,
    certificateEnds: new Date('2027-01-01T00:00:00.000Z'),
    backups: { state: async () => ({ last: { ...made, outcome: 'full' }, made, overdue: false }) },
  }),
);

const read = (headers: Record<string, string>) => world.app.request('/metrics', { headers });
const bearer = { Authorization: `Bearer ${metricsToken}` };
const counted = async () => (await read(bearer)).text();

test.each([{}, { Authorization: 'Bearer another' }, { Authorization: metricsToken }])(
  '%o reads nothing',
  async (headers) => {
    expect((await read(headers)).status).toBe(404);
  },
);

test('without a token there is no such page', async () => {
  const without = await openWorld();
  expect((await without.app.request('/metrics', { headers: bearer })).status).toBe(404);
});

test('what happens is counted by kind and pattern, and nothing says whose it is', async () => {
  const rows = goodRows(await world.communities(chomThong), 29);
  const sheet = `${place}/${chomThong}`;
  await world.put('chomthong', sheet, filled(rows), { 'If-Match': '"0"' });
  const key = { 'If-Match': '"1"', 'Idempotency-Key': 'a-key' };
  for (const _twice of [1, 2]) await world.post('chomthong', `${sheet}/submit`, filled(rows), key);
  await world.signIn('chomthong', 'wrong-wrong-wrong');
  await world.signIn('viewer', password);

  const text = await counted();
  const lines = text.split('\n');
  const pattern = '/api/v1/sheets/:indicator/:period/:office';
  for (const line of [
    `traimat_requests_total{method="PUT",route="${pattern}",status="200"} 1`,
    `traimat_requests_total{method="POST",route="${pattern}/submit",status="200"} 2`,
    `traimat_request_seconds_count{method="POST",route="${pattern}/submit"} 2`,
    'traimat_sheet_acts_total{act="save"} 1',
    'traimat_sheet_acts_total{act="submit"} 1',
    'traimat_replayed_answers_total 1',
    'traimat_access_total{kind="failed"} 1',
    'traimat_access_total{kind="signed-in"} 1',
    'traimat_free_bytes 123',
    'traimat_waiting_writes 2',
    'traimat_database_bytes 456',
    'traimat_log_whole Nan',
    'traimat_backup_timestamp_seconds 1767321000',
    'traimat_backup_bytes 789',
    'traimat_backup_failed 1',
    'traimat_certificate_end_timestamp_seconds 1798761600',
  ]) {
    expect(lines).toContain(line);
  }
  expect(text).toMatch(/nodejs_eventloop_lag_seconds \d/);
  for (const name of ['chomthong', chomThong, 'viewer', '10.1.0.1', 'a-key', metricsToken])
    expect(text).not.toContain(name);

  await world.watch.verify(new AbortController().signal);
  expect(await counted()).toContain('traimat_log_whole 1\n');
});

test('what the database fails for, digests, letters and commits are counted', async () => {
  metrics.meter({ what: 'trouble', trouble: 'full' });
  metrics.meter({ what: 'mail', outcome: 'sent' });
  metrics.meter({ what: 'digests', counts: { sent: 3, refused: 1, deferred: 0, unanswered: 0 } });
  metrics.meter({ what: 'commit', turns: 7, seconds: 0.004 });
  const text = await counted();
  for (const line of [
    'traimat_database_errors_total{kind="full"} 1',
    'traimat_mails_total{outcome="sent"} 1',
    'traimat_digests_total{outcome="sent"} 3',
    'traimat_digests_total{outcome="refused"} 1',
    'traimat_write_group_size_bucket{le="10"} 1',
    'traimat_commit_seconds_sum 0.004',
  ]) {
    expect(text).toContain(`${line}\n`);
  }
});
