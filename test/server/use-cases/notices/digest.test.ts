import { describe, expect, test } from 'vitest';
import { repeat } from '../../../../server/host/repeat.ts';
import { createLog } from '../../../../server/log.ts';
import type { Digest } from '../../../../server/use-cases/notices/digest.ts';
import { digestMail } from '../../../../server/use-cases/notices/digest-mail.ts';
import type { NoticeKind } from '../../../../shared/rules/notices/notices.ts';

const evil = '<b>"ก" & \'ข\'</b><script>x</script>';

describe('a digest', () => {
  test('as a page shows what stands in names and titles, and is not made of it', async () => {
    const { html, text } = await digestMail(digest(), 'a@example.go.th');
    expect(html).not.toContain('<b>');
    expect(html).not.toContain('<script>');
    expect(html.match(/&lt;script&gt;x&lt;\/script&gt;/g)).toHaveLength(6);
    expect(text.split(evil)).toHaveLength(7);
  });

  test('speaks of Excel to who has a sheet to fill, and not of what others have sent', async () => {
    const officer = await digestMail(digest(), 'a@example.go.th');
    const office = await digestMail(digest({ role: 'planning', district: null }, 'to-review'), 'a@example.go.th');
    for (const part of ['text', 'html'] as const) {
      expect(officer[part]).toContain('เปิดสมุดงานใน Excel');
      expect(office[part]).not.toContain('Excel');
    }
  });
});

describe('the schedule', () => {
  test('runs at once and again, never two at a time, and goes on after a failure', async () => {
    const lines: string[] = [];
    let [runs, under, most] = [0, 0, 0];
    let third: () => void = () => {};
    const done = new Promise<void>((resolve) => {
      third = resolve;
    });
    const log = createLog(
      () => new Date(0),
      (line) => lines.push(line),
    );
    const digests = repeat(
      'digests',
      async () => {
        runs += 1;
        under += 1;
        most = Math.max(most, under);
        await new Promise((resolve) => setTimeout(resolve, 20));
        under -= 1;
        if (runs === 3) third();
        if (runs === 2) throw new Error('the database is gone');
      },
      log,
      5,
    );
    expect(runs).toBe(1);
    await done;
    await digests.stop();
    expect(most).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('the database is gone');
  });

  test('ends when it is stopped: the run under way is told and waited for, and no other begins', async () => {
    let [runs, ended] = [0, false];
    const digests = repeat(
      'digests',
      (signal) => {
        runs += 1;
        return new Promise<void>((resolve) => {
          signal.addEventListener('abort', () =>
            setTimeout(() => {
              ended = true;
              resolve();
            }, 20),
          );
        });
      },
      { write: () => {} },
      1,
    );
    await digests.stop();
    expect(ended).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(runs).toBe(1);
  });
});

function digest(person: Partial<Digest['person']> = {}, kind: NoticeKind = 'returned'): Digest {
  const title = { th: evil, en: evil };
  const notice = { kind, indicator: '2100-1040', period: '2563-Q1', days: null };
  return {
    person: {
      username: 'chomthong',
      displayName: evil,
      role: 'district',
      district: '1035',
      department: null,
      ...person,
    },
    day: '2026-01-19',
    notices: [{ ...notice, title, about: title, text: title }],
    seenTo: { at: 'board', address: 'https://localhost:3000/board' },
    unsubscribe: 'https://localhost:3000/unsubscribe/token',
  };
}
