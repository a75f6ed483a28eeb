import { describe, expect, test } from 'vitest';
import { readSettings } from '../../server/settings.ts';

const plain = { TLS: 'off', PUBLIC_ORIGIN: 'https://traimat.example.go.th' };

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
    [{ DATA_DIR: '/srv/data', SECRETS_DIR: '/srv/data/secrets' }, 'SECRETS_DIR'],
    [{ DATA_DIR: '/srv/data', SECRETS_DIR: '/srv/data' }, 'SECRETS_DIR'],
    [{ SHEET_FONTS: 'TH Sarabun New' }, 'SHEET_FONTS'],
    [{ OFFICE_JS: 'cdn' }, 'OFFICE_JS'],
    [{ HOST: '0.0.0.0' }, 'DEMO_ON_NETWORK'],
    [{ CONTACT: 'x'.repeat(201) }, 'CONTACT'],
    [{ TRUSTED_PROXIES: 'nginx' }, 'TRUSTED_PROXIES'],
    [{ CLIENT_ADDRESS_HEADER: 'x-real-ip' }, 'TRUSTED_PROXIES'],
    [{ CLIENT_ADDRESS_HEADER: 'x y', TRUSTED_PROXIES: '::1' }, 'CLIENT_ADDRESS_HEADER'],
    [{ OIDC_ISSUER: 'https://id.example.go.th' }, 'OIDC_CLIENT_ID'],
    [{ OIDC_CLIENT_ID: 'traimat' }, 'OIDC_ISSUER'],
    [{ OIDC_ISSUER: 'http://id.example.go.th', OIDC_CLIENT_ID: 'traimat' }, 'OIDC_ISSUER'],
    [{ OIDC_ISSUER: 'https://login.microsoftonline.com/common/v2.0', OIDC_CLIENT_ID: 'traimat' }, 'OIDC_ISSUER'],
    [{ SMTP_URL: 'smtp://mail.example.go.th' }, 'MAIL_FROM'],
    [{ MAIL_FROM: 'traimat@example.go.th' }, 'SMTP_URL'],
    [{ TLS: 'off' }, 'PUBLIC_ORIGIN'],
    [{ ...plain, TLS_CERT: '/a.crt', TLS_KEY: '/a.key' }, 'TLS_CERT'],
    [{ ...plain, NODE_ENV: 'production', HOST: '0.0.0.0' }, 'TLS_OFF_ON_NETWORK'],
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
      officeJs: 'own',
    });
    expect(readSettings({ PORT: '', WORKBENCH: '' })).toEqual(readSettings({}));
  });

  test('let plain HTTP be spoken on this computer, and elsewhere where somebody has said so', () => {
    expect(readSettings(plain)).toMatchObject({ tls: false });
    const inDocker = { ...plain, NODE_ENV: 'production', HOST: '0.0.0.0', TLS_OFF_ON_NETWORK: 'yes' };
    expect(readSettings(inDocker)).toMatchObject({ tls: false });
    expect(readSettings({})).toMatchObject({ tls: true });
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

  test.each([
    ['smtp://mail.example.go.th', { host: 'mail.example.go.th', port: 587, secure: false, login: null }],
    ['smtp://127.0.0.1:2525', { host: '127.0.0.1', port: 2525, secure: false, login: null }],
    ['smtps://[::1]', { host: '::1', port: 465, secure: true, login: null }],
    [
      'smtps://no%40reply:p%23%3A%2f@mail.example.go.th:4465/',
      { host: 'mail.example.go.th', port: 4465, secure: true, login: { user: 'no@reply', password: 'p#:/' } },
    ],
  ])('read the mail server from %s', (SMTP_URL, server) => {
    const from = { name: '', address: 'traimat@example.go.th' };
    expect(readSettings({ SMTP_URL, MAIL_FROM: from.address })).toMatchObject({ mail: { server, from } });
  });

  test.each([
    ['ไตรมาส <traimat@example.go.th>', { name: 'ไตรมาส', address: 'traimat@example.go.th' }],
    ['"Traimat, BMA" <traimat@example.go.th>', { name: 'Traimat, BMA', address: 'traimat@example.go.th' }],
  ])('read whom mail comes from: %s', (MAIL_FROM, from) => {
    expect(readSettings({ SMTP_URL: 'smtp://localhost', MAIL_FROM })).toMatchObject({ mail: { from } });
  });

  test.each([
    ['SMTP_URL', 'https://user:geheim@mail.example.go.th'],
    ['SMTP_URL', 'smtp://user:geheim#1@mail.example.go.th'],
    ['SMTP_URL', 'smtp://user:geheim%1@mail.example.go.th'],
    ['SMTP_URL', 'smtp://user:geheim@mail.example.go.th/?tls.rejectUnauthorized=false'],
    ['SMTP_URL', 'smtp://user@mail.example.go.th?geheim'],
    ['SMTP_URL', 'smtp://'],
    ['SMTP_URL', 'geheim'],
    ['MAIL_FROM', 'geheim'],
    ['MAIL_FROM', 'geheim <a@b@c>'],
    ['MAIL_FROM', 'geheim\r\nBcc: x@example.com <a@example.go.th>'],
  ])('name %s and not what stands in it: %s', (name, value) => {
    const { faults } = readSettings({ SMTP_URL: 'smtp://localhost', MAIL_FROM: 'a@b.go.th', [name]: value }) as {
      faults: string[];
    };
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(name);
    expect(faults[0]).not.toContain('geheim');
  });

  test('send no mail unless they are told how', () => {
    expect(readSettings({})).toMatchObject({ mail: undefined });
  });
});
