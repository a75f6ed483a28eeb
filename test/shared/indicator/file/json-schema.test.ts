import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { indicatorJsonSchema } from '../../../../shared/indicator/file/json-schema.ts';

const catalogue = new URL('../../../../shared/catalogue/', import.meta.url);
const readJson = (file: string) => JSON.parse(readFileSync(new URL(file, catalogue), 'utf8'));
const schema = indicatorJsonSchema();
const files = readdirSync(new URL('indicators/', catalogue)).filter((file) => file.endsWith('.json'));

/** The schema read back as a validator: what it has lost on the way, this one lacks. */
const validator = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
const seed = () => readJson('indicators/2100-1040-2563.json');

/** Every object inside a JSON value. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objectsIn)];
}

describe('the JSON Schema of indicator files', () => {
  test.each<[string, (file: ReturnType<typeof seed>) => void, (string | number)[]]>([
    [
      'a key that is not known',
      (file) => {
        file.colour = 'red';
      },
      [],
    ],
    [
      'a column without its choices',
      (file) => {
        delete file.columns[0].choices;
      },
      ['columns', 0],
    ],
    [
      'a text without its English',
      (file) => {
        delete file.title.en;
      },
      ['title', 'en'],
    ],
    [
      'a code of another form',
      (file) => {
        file.code = '2100';
      },
      ['code'],
    ],
    [
      'a condition that is none, deep inside others',
      (file) => {
        file.rules[0].breach = { all: [{ any: [{ not: { nope: 1 } }] }] };
      },
      ['rules', 0, 'breach'],
    ],
  ])('refuses %s', (_title, spoil, path) => {
    const file = seed();
    spoil(file);
    expect(validator.safeParse(file).error?.issues.map((issue) => issue.path)).toContainEqual(path);
  });

  test('takes conditions within conditions', () => {
    const file = seed();
    file.rules[0].breach = { all: [{ any: [{ not: { atLeast: [1, [{ filled: 'project' }]] } }] }] };
    expect(validator.safeParse(file).success).toBe(true);
  });

  test.each(files)('takes %s, which names it', (file) => {
    const json = readJson(`indicators/${file}`);
    expect(json.$schema).toBe('../indicator.schema.json');
    expect(validator.safeParse(json).error?.issues).toBeUndefined();
  });

  test('refers only to what it defines', () => {
    const references = objectsIn(schema).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []));
    const defined = Object.keys(schema.$defs as object).map((name) => `#/$defs/${name}`);
    expect([...new Set(references)].sort()).toEqual(defined.sort());
  });

  test('keeps the descriptions that an editor shows, in both languages', () => {
    const { Indicator, Condition, Words } = schema.$defs as Record<string, { properties: Record<string, object> }>;
    expect(Indicator?.properties.code).toMatchObject({
      description: 'รหัสหน่วยงาน-ลำดับ · Agency code and running number',
    });
    expect(Condition).toMatchObject({ description: expect.stringMatching(/[ก-๙].* · .*row/) });
    expect(Words).toMatchObject({ description: expect.stringMatching(/[ก-๙].* · .*English/) });
  });

  test('is what stands in the catalogue: else run `npm run schema`', () => {
    expect(readJson('indicator.schema.json')).toEqual(schema);
  });
});
