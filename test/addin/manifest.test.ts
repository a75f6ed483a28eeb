import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const manifest = readFileSync(new URL('manifest.xml', root), 'utf8');

describe('the manifest', () => {
  test('is Thai first, with English for every text', () => {
    expect(manifest).toContain('<DefaultLocale>th-TH</DefaultLocale>');
    const texts = manifest.match(/<(bt:String|DisplayName|Description) [^>]*DefaultValue=/g) ?? [];
    const overrides = manifest.match(/Override Locale="en-US"/g) ?? [];
    expect(texts.length).toBeGreaterThan(5);
    expect(overrides).toHaveLength(texts.length);
  });

  test('uses each string, image and address it declares, and declares each it uses', () => {
    const declared = [...manifest.matchAll(/<bt:(?:String|Image|Url) id="([^"]+)"/g)].map((match) => match[1]);
    const used = [...manifest.matchAll(/resid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(used)).toEqual(new Set(declared));
    for (const id of declared) expect((id ?? '').length).toBeLessThanOrEqual(32);
  });

  test('every icon it names has the size it names', () => {
    const icons = [...manifest.matchAll(/\/icons\/icon-(\d+)\.png/g)].map((match) => Number(match[1]));
    expect(new Set(icons)).toEqual(new Set([16, 20, 24, 32, 40, 48, 64, 80]));
    for (const size of icons) {
      const png = readFileSync(new URL(`addin/public/icons/icon-${size}.png`, root));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
  });

  test('leads who asks for help to the manual, and knows the pane that opens with a workbook', () => {
    expect(manifest).toContain('<SupportUrl DefaultValue="https://localhost:3000/help" />');
    const [, learnMore] = /<LearnMoreUrl resid="([^"]+)"/.exec(manifest) ?? [];
    expect(manifest).toContain(`<bt:Url id="${learnMore}" DefaultValue="https://localhost:3000/help" />`);
    // The reserved name: Excel then opens this pane with a workbook that is marked so.
    expect(manifest.match(/<TaskpaneId>([^<]+)</g)).toEqual(['<TaskpaneId>Office.AutoShowTaskpaneWithDocument<']);
  });

  test('names no address but the one that a deployment replaces', () => {
    const hosts = [...manifest.matchAll(/"(https?:\/\/[^/"]+)/g)].map((match) => match[1]);
    const others = hosts.filter((host) => !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)$/.test(host ?? ''));
    expect(new Set(others)).toEqual(new Set(['https://localhost:3000']));
  });
});
