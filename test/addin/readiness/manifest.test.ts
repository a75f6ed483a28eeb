import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const manifest = readFileSync('addin/public/readiness-manifest.xml', 'utf8');
const addIn = readFileSync('manifest.xml', 'utf8');
const only = (text: string, pattern: RegExp) => pattern.exec(text)?.[1] ?? '';

describe("the page's own manifest", () => {
  test('is another add-in than the pane’s, and asks for less', () => {
    expect(only(manifest, /<Id>(.*)<\/Id>/)).toMatch(/^[0-9a-f-]{36}$/);
    expect(only(manifest, /<Id>(.*)<\/Id>/)).not.toBe(only(addIn, /<Id>(.*)<\/Id>/));
    const asked = [manifest, addIn].map((text) => Number(only(text, /<Set Name="ExcelApi" MinVersion="1\.(\d+)"/)));
    expect(asked[0]).toBeLessThan(asked[1] ?? 0);
  });

  test('is Thai first, with English for every text', () => {
    expect(manifest).toContain('<DefaultLocale>th-TH</DefaultLocale>');
    const texts = manifest.match(/<(bt:String|DisplayName|Description) [^>]*DefaultValue=/g) ?? [];
    expect(manifest.match(/Override Locale="en-US"/g)).toHaveLength(texts.length);
  });

  test('uses each string, image and address it declares, and declares each it uses', () => {
    const declared = [...manifest.matchAll(/<bt:(?:String|Image|Url) id="([^"]+)"/g)].map((match) => match[1]);
    const used = [...manifest.matchAll(/resid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(used)).toEqual(new Set(declared));
    for (const id of declared) expect((id ?? '').length).toBeLessThanOrEqual(32);
  });

  test('leads to pages and icons that are there, at the address that a deployment replaces', () => {
    const addresses = [...manifest.matchAll(/"(https:\/\/[^"]+)"/g)].map((match) => new URL(match[1] ?? ''));
    expect(new Set(addresses.map(({ origin }) => origin))).toEqual(new Set(['https://localhost:3000']));
    const files = addresses.map(({ pathname }) => pathname).filter((path) => /\.\w+$/.test(path));
    for (const file of files) {
      expect(existsSync(`addin${file}`) || existsSync(`addin/public${file}`), file).toBe(true);
    }
  });
});
