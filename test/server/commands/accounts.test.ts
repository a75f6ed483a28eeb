import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { accounts } from '../../../server/commands/accounts.ts';
import { openWorld, refusal, temporaryFolder } from '../fixture.ts';

const world = await openWorld();
const publicOrigin = 'https://traimat.example.go.th';
const run = (args: string[], folder = world.folder) =>
  accounts(args, { folder, publicOrigin, clock: () => world.time.now });

function csv(text: string): string {
  const file = join(temporaryFolder(), 'people.csv');
  writeFileSync(file, text);
  return file;
}

/** The database as other hands have left it. */
async function altered(sql: string): Promise<string> {
  const folder = temporaryFolder();
  for (const end of ['', '-wal']) {
    copyFileSync(join(world.folder, `traimat.sqlite${end}`), join(folder, `traimat.sqlite${end}`));
  }
  const database = new DatabaseSync(join(folder, 'traimat.sqlite'));
  database.exec(sql);
  database.close();
  return folder;
}

describe('cannot be done, and says so', () => {
  test.each([
    [[]],
    [['lists']],
    [['list', 'x']],
    [['invite']],
    [['invite', 'a', 'b', '--name', 'ก']],
    [['invite', 'a', '--csv', 'x.csv']],
    [['invite', '--csv', 'x.csv', '--name', 'ก']],
    [['renew']],
    [['renew', 'viewer', '--reason', 'x']],
    [['deactivate', '--reason', 'x']],
    [['departments', '2100']],
    [['list', '--nonsense']],
  ])('%j', async (args) => {
    expect(await run(args)).toEqual({ status: 2, output: expect.stringContaining('npm run accounts -- list') });
  });

  test('where there is no database, or one that no server has opened, or one of a newer program', async () => {
    const empty = temporaryFolder();
    expect(await run(['list'], empty)).toMatchObject({ status: 2, output: expect.stringContaining('no database') });
    new DatabaseSync(join(empty, 'traimat.sqlite')).close();
    expect(await run(['list'], empty)).toMatchObject({ status: 2, output: expect.stringContaining('older') });
    const older = await altered('delete from kysely_migration where name = (select max(name) from kysely_migration)');
    expect(await run(['list'], older)).toMatchObject({ status: 2, output: expect.stringContaining('older') });
    const newer = await altered("insert into kysely_migration values ('9999-later', '2030-01-01')");
    expect(await run(['list'], newer)).toMatchObject({ status: 2, output: expect.stringContaining('newer') });
  });
});

describe('is refused, and nothing is changed', () => {
  test('a list with two accounts of one name, named by their lines', async () => {
    const list = csv('ชื่อ,ชื่อผู้ใช้,หน่วยงาน\nก,one.name,จอมทอง\nข,good,บางรัก\n"ค\nง",ONE.NAME,สวนหลวง\n');
    for (const more of [[], ['--preview']]) {
      const { output, status } = await run(['invite', '--csv', list, ...more]);
      expect(status).toBe(1);
      expect(output).toMatch(/line 2: .*“one.name” is in more than one line/);
      expect(output).toMatch(/line 4: /);
      expect(output).not.toMatch(/line 3/);
    }
    expect(await world.auth.accounts.find('good')).toBeNull();
  });

  test.each([
    ['a file that is not there', 'nowhere.csv', /not there/],
    ['no headers of ours', csv('a,b\n1,2\n'), /no column name, account, organisation/],
    ['nobody below the headers', csv('name;account;organisation\n\n'), /nobody below/],
  ])('%s', async (_, file, said) => {
    expect(await run(['invite', '--csv', file])).toEqual({ status: 1, output: expect.stringMatching(said) });
  });

  test('an account that is not there, a code that is no department’s, the last administrator', async () => {
    expect(await run(['renew', 'nobody'])).toMatchObject({
      status: 1,
      output: expect.stringContaining('no such account'),
    });
    const department = ['departments', '5001', '--th', 'ก', '--en', 'a'];
    expect(await run(department)).toMatchObject({ status: 1, output: expect.stringContaining('no department') });
    expect(await run(['deactivate', 'admin'])).toMatchObject({
      status: 1,
      output: expect.stringContaining('the last administrator'),
    });
  });
});

describe('beside the running server', () => {
  const keyIn = (output: string) => /https:\/\/traimat\.example\.go\.th\/enter#([\w-]{20,})/.exec(output)?.[1] ?? '';

  test('makes an administrator, whom the printed address lets in', async () => {
    const { output, status } = await run(['invite', 'first.admin', '--administrator']);
    expect(status).toBe(0);
    expect(await world.auth.keys.look(keyIn(output), ['invitation'])).toMatchObject({ username: 'first.admin' });
    expect(await world.auth.accounts.find('first.admin')).toMatchObject({ role: 'administrator', state: 'invited' });
  });

  test('brings in a list, in any order of columns and with any separator', async () => {
    const list = csv(
      '\ufeffบทบาท;หน่วยงาน;ชื่อผู้ใช้;อีเมล;ชื่อ\n;สำนักงานเขตจอมทอง;list.one;a@example.go.th;"ก; ข"\nviewer;สยป.;list.two;;ค\n',
    );
    expect(await run(['invite', '--csv', list, '--preview'])).toMatchObject({ status: 0 });
    expect(await world.auth.accounts.find('list.one')).toBeNull();
    const { output } = await run(['invite', '--csv', list]);
    expect(output.match(/enter#/g)).toHaveLength(2);
    expect(await world.auth.accounts.find('list.one')).toMatchObject({
      ...{ displayName: 'ก; ข', mail: 'a@example.go.th', role: 'district', district: '1035' },
    });
  });

  test('renews, deactivates with a reason, and lets in again; the log says who and stays whole', async () => {
    expect((await world.call('bangrak', '/api/v1/me')).status).toBe(200);
    expect((await run(['deactivate', 'bangrak', '--reason', 'ย้าย'])).output).toContain('deactivated');
    expect(await refusal(await world.call('bangrak', '/api/v1/me'))).toMatchObject({ code: 'account-deactivated' });
    expect((await run(['reactivate', 'bangrak'])).output).toContain('active');
    const { output } = await run(['renew', 'bangrak', '--password']);
    const [given = ''] = /([a-z2-9]{4}-){3}[a-z2-9]{4}/.exec(output) ?? [];
    expect(await (await world.signIn('bangrak', given)).json()).toMatchObject({ step: 'new-password' });
    const [renewed] = await world.storage.listLogged({ fact: 'account_changes', limit: 1 });
    expect(renewed).toMatchObject({ act: 'renew-access', by: { username: '', displayName: 'คำสั่งบนเครื่องเซิร์ฟเวอร์' } });
    expect(await world.storage.verifyLog(null)).toMatchObject({ broken: null });
  });

  test('lists accounts and departments, and names one', async () => {
    const { output } = await run(['list']);
    expect(output).toMatch(/^admin +Administrator +– /m);
    expect(output).toMatch(/^first\.admin .*invited, has no password yet/m);
    expect((await run(['departments'])).output).toContain(
      '2100  สำนักยุทธศาสตร์และประเมินผล · Strategy and Evaluation Department',
    );
    const named = await run(['departments', '2100', '--th', 'สำนักพัฒนาสังคม', '--en', 'Social Development']);
    expect(named.output).toContain('2100  สำนักพัฒนาสังคม · Social Development');
  });
});
