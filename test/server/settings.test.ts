import { describe, expect, test } from 'vitest';
import { readSettings } from '../../server/settings.ts';

describe('settings', () => {
  test.each([
    [{ PORT: 'http' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ NODE_ENV: 'prod' }, 'NODE_ENV'],
    [{ PUBLIC_ORIGIN: 'http://traimat.example.go.th' }, 'PUBLIC_ORIGIN'],
    [{ WORKBENCH: 'yes' }, 'WORKBENCH'],
    [{ DEMO_PASSWORD: 'short' }, 'DEMO_PASSWORD'],
    [{ BETTER_AUTH_SECRET: 'short' }, 'BETTER_AUTH_SECRET'],
    [{ TLS_CERT: '/a.crt' }, 'TLS_KEY'],
  ])('%o: names %s', (variables, name) => {
    const { faults } = readSettings(variables) as { faults: string[] };
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(name);
  });

  test('are good for trying it out when nothing is set, or set to nothing', () => {
    expect(readSettings({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      dataDirectory: './data',
      production: false,
      publicOrigin: 'https://localhost:3000',
      workbench: true,
    });
    expect(readSettings({ PORT: '', WORKBENCH: '' })).toEqual(readSettings({}));
  });

  test('leave the workbench out in production unless it is asked for', () => {
    expect(readSettings({ NODE_ENV: 'production' })).toMatchObject({ production: true, workbench: false });
    expect(readSettings({ NODE_ENV: 'production', WORKBENCH: 'on' })).toMatchObject({ workbench: true });
  });

  test('take the public address without its path', () => {
    expect(readSettings({ PUBLIC_ORIGIN: 'https://a.example:8443/x/' })).toMatchObject({
      publicOrigin: 'https://a.example:8443',
    });
  });
});
