import { readFileSync } from 'node:fs';
import { BlockList } from 'node:net';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { pairsOf, readDockerfile, wordsOf } from '../../../server/release/dockerfile.ts';
import { operatorsScripts, readManifest } from '../../../server/release/manifests.ts';
import { readSettings, type Settings, settingNames } from '../../../server/settings.ts';

/** What operators are given is held against what the server knows: settings, commands, ports. */

const read = (file: string) => readFileSync(file, 'utf8');
const dockerfile = readDockerfile(read('server/release/archive/Dockerfile'));
const said = (name: string) => dockerfile.filter((instruction) => instruction.name === name).map(({ text }) => text);
const compose = parse(read('server/release/archive/compose.yaml')) as {
  services: Record<'traimat' | 'database', { environment: Record<string, string>; ports: string[]; volumes: string[] }>;
  volumes: Record<string, null>;
  networks: { default: { ipam: { config: [{ subnet: string }] } } };
};
const { traimat, database } = compose.services;
const unit = read('server/operating/traimat.service');
const inImage = pairsOf(said('ENV').join(' '));
const inUnit = pairsOf(/^Environment=(.*)$/m.exec(unit)?.[1] ?? '');
const files = operatorsScripts(readManifest('.'));
const programs = Object.values(files).map((file) => `server/${file.replace(/^.*\/|\.ts$/g, '')}.js`);

describe('the Dockerfile, compose.yaml and the unit', () => {
  test.each(Object.entries({ inImage, compose: traimat.environment, inUnit }))('%s: sets what there is', (_, set) => {
    expect(Object.keys(set)).not.toEqual([]);
    expect(Object.keys(set).filter((name) => !settingNames.includes(name))).toEqual([]);
  });

  test('run programs that are in the archive', () => {
    const run = [...said('CMD'), ...said('HEALTHCHECK')].map((text) => wordsOf(text)[1]);
    const [, started] = /^ExecStart=\S+ (\S+)$/m.exec(unit) ?? [];
    for (const program of [...run, started]) expect(programs).toContain(program);
  });

  test('agree with the server on its port and where things are kept', () => {
    const settings = readSettings({ PUBLIC_ORIGIN: 'https://traimat.example.go.th' }) as Settings;
    expect(said('EXPOSE')).toEqual([String(settings.port)]);
    expect(traimat.ports).toEqual([`127.0.0.1:${settings.port}:${settings.port}`]);
    for (const proxy of ['nginx.conf', 'Caddyfile']) {
      expect(read(`server/operating/${proxy}`)).toMatch(
        new RegExp(`(?:pass http://|proxy )127\\.0\\.0\\.1:${settings.port}\\b`),
      );
    }
    const kept = wordsOf(said('VOLUME').join(''));
    expect(traimat.volumes.map((volume) => volume.split(':')[1])).toEqual(kept);
    for (const { DATA_DIR, SECRETS_DIR } of [inImage, inUnit]) {
      for (const folder of [DATA_DIR, SECRETS_DIR])
        expect(kept.some((volume) => folder?.startsWith(`${volume}/`))).toBe(true);
    }
    const named = [...traimat.volumes, ...database.volumes].map((volume) => volume.split(':')[0]);
    expect(Object.keys(compose.volumes)).toEqual(named);
  });

  test('compose: the settings go together, and the network’s own address is the trusted proxy', () => {
    const given = {
      ...inImage,
      ...traimat.environment,
      PUBLIC_ORIGIN: 'https://traimat.example.go.th',
      DATABASE_URL: '',
    };
    const settings = readSettings(given) as Settings;
    expect(settings).toMatchObject({ production: true, tls: false, host: '0.0.0.0' });
    const [address = '', bits] = compose.networks.default.ipam.config[0].subnet.split('/');
    const network = new BlockList();
    network.addSubnet(address, Number(bits));
    expect(network.check(traimat.environment.TRUSTED_PROXIES ?? '')).toBe(true);
    expect(settings.proxies?.trusted.check(traimat.environment.TRUSTED_PROXIES ?? '')).toBe(true);
  });
});
