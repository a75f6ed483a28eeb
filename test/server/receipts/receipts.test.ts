import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkReceipt, type ToCheck } from '../../../server/receipts/check-receipt.ts';
import { keyId, makeReceiptKey, type ReceiptKey, readReceiptKey } from '../../../server/receipts/receipt-key.ts';
import { codeOf, sealReceipt } from '../../../server/receipts/seal-receipt.ts';
import { readReceiptCode } from '../../../shared/rules/receipts/receipt-code.ts';
import { statementOf } from '../../../shared/rules/receipts/statement.ts';
import { receipt as form, type Receipt, receiptFile } from '../../../shared/wire/sheets.ts';

/** Receipts as they are given, checked by the keys after two rotations; and each with one thing in it that is another. */

function newKey(): ReceiptKey {
  const key = readReceiptKey(makeReceiptKey());
  if (!key) throw new Error('what was made cannot be read');
  return key;
}

/** The first, and those of two rotations. */
const keys = [newKey(), newKey(), newKey()];
const stranger = newKey();

const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const figure = fc.oneof(
  fc.record({ text: fc.constantFrom('60.42', '0', '-1.5', '1250000.50') }),
  fc.record({ none: fc.constantFrom('not-calculable' as const, 'not-applicable' as const) }),
);
const drawn = fc.record({
  content: fc.record({
    rows: fc.array(fc.record({ code: text, plan: fc.constantFrom('มี', 'ไม่มี', null), year: fc.integer() }), {
      minLength: 1,
      maxLength: 5,
    }),
    report: text,
    notApplicable: fc.boolean(),
    answers: fc.dictionary(text, text, { maxKeys: 2 }),
  }),
  revision: fc.integer({ min: 1, max: 99 }),
  late: fc.boolean(),
  figure,
  day: fc.integer({ min: 1, max: 28 }),
  target: fc.constantFrom('75', '80.5', null),
  key: fc.constantFrom(...keys),
});
const given = drawn.map(({ content, revision, late, figure, day, target, key }) => {
  const at = `2020-01-${String(day).padStart(2, '0')}T03:00:00.000Z`;
  const place = { indicator: '2100-1040', period: '2563-Q1', district: '1035' };
  const result = { measures: { all: String(content.rows.length) }, figures: { share: figure } };
  const said = { ...place, id: `2100-1040-2563-Q1-1035-${revision}-f`, revision, rows: content.rows.length, result };
  const unsealed = { ...said, submittedAt: at, submittedBy: 'เจ้าหน้าที่', late, fingerprint: 'f' };
  return { receipt: sealReceipt(unsealed, { version: 2, roster: 'r-1', target }, content, key), content };
});

function toCheck(receipt: Receipt, content: ToCheck['content']): ToCheck {
  const signature = receipt.seal?.signature ?? null;
  return { code: receipt.code ?? codeOf(receipt), statement: statementOf(receipt), signature, content };
}

/** Every place within a value that holds something, with what else could stand there. */
function* changes(value: unknown, put: (other: unknown) => unknown): Generator<unknown> {
  if (typeof value === 'string') yield put(`${value}x`);
  else if (typeof value === 'number') yield put(value + 1);
  else if (typeof value === 'boolean') yield put(!value);
  else if (value === null) yield put('x');
  else if (Array.isArray(value)) {
    yield put(value.slice(1));
    for (const [place, one] of value.entries()) yield* changes(one, (other) => put(value.with(place, other)));
  } else if (typeof value === 'object') {
    yield put({ ...value, another: 'x' });
    for (const [name, one] of Object.entries(value)) yield* changes(one, (other) => put({ ...value, [name]: other }));
  }
}

test('1,000 receipts hold, by the keys of before and after two rotations, with their names in any order and erased', () => {
  const used = new Set<string>();
  fc.assert(
    fc.property(given, ({ receipt, content }) => {
      form.parse(receipt);
      expect(checkReceipt(toCheck(receipt, content), keys)).toBe('holds');
      expect(readReceiptCode(receipt.code ?? '')).toEqual({ code: codeOf(receipt) });
      const erased = { ...receipt, submittedBy: 'ผู้ใช้ที่ลบแล้ว 1' };
      const reordered = Object.fromEntries(Object.entries(erased).reverse()) as Receipt;
      const rows = content.rows.map((row) => Object.fromEntries(Object.entries({ ...row, blank: null }).reverse()));
      expect(checkReceipt(toCheck(reordered, { ...content, rows }), keys)).toBe('holds');
      used.add(receipt.seal?.key ?? '');
    }),
    { numRuns: 1_000 },
  );
  expect(used.size).toBe(3);
});

test('1,000 receipts and more are refused, each with one thing altered: any field, any cell, signature, key, code', () => {
  let refused = 0;
  fc.assert(
    fc.property(given, ({ receipt, content }) => {
      const sound = receiptFile.parse({ traimat: 'receipt', ...toCheck(receipt, content) });
      const { seal: _, ...unsealed } = sound.statement;
      const altered = [...changes(sound, (other) => other), { ...sound, statement: unsealed, signature: null }];
      for (const one of altered) {
        const read = receiptFile.safeParse(one);
        const finding = read.success ? checkReceipt(read.data, keys) : 'no receipt';
        if (finding === 'holds' || finding === 'unsigned') throw new Error(`${finding}: ${JSON.stringify(one)}`);
        refused += 1;
      }
    }),
    { numRuns: 40 },
  );
  expect(refused).toBeGreaterThan(1_000);
});

test('whoever alters a receipt and signs it anew, with another key or a right one, has another code than the paper', () => {
  fc.assert(
    fc.property(given, fc.constantFrom(stranger, ...keys), ({ receipt, content }, key) => {
      const { code, seal, ...unsealed } = receipt;
      const basis = { version: 2, roster: 'r-1', target: seal?.target ?? null };
      const forged = sealReceipt({ ...unsealed, revision: unsealed.revision + 1 }, basis, content, key);
      expect(checkReceipt({ ...toCheck(forged, content), code: code ?? '' }, keys)).toBe('code');
      expect(checkReceipt(toCheck(forged, content), keys)).toBe(key === stranger ? 'key' : 'holds');
    }),
  );
});

test('a key bears its own id: another under it, or one that is none, checks nothing', () => {
  const [first, second] = keys as [ReceiptKey, ReceiptKey];
  const [{ receipt, content } = { receipt: null, content: null }] = fc.sample(given, 1);
  if (!receipt) throw new Error('one is drawn');
  const { key = '' } = receipt.seal ?? {};
  const sound = toCheck(receipt, content);
  const other = [first, second].find(({ id }) => id !== key) as ReceiptKey;
  expect(checkReceipt(sound, [{ id: key, publicKey: other.publicKey }])).toBe('key');
  expect(keyId(other.publicKey)).toBe(other.id);
  for (const publicKey of ['', Buffer.alloc(31, 7).toString('base64url')]) {
    const id = keyId(publicKey);
    const signedByNone = { ...receipt, seal: receipt.seal && { ...receipt.seal, key: id } };
    const asked = { ...toCheck(signedByNone, content), code: codeOf(signedByNone) };
    expect(checkReceipt(asked, [{ id, publicKey }])).toBe('key');
  }
  for (const text of ['', 'x', '-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----']) {
    expect(readReceiptKey(text)).toBeNull();
  }
});

test('a receipt of before is told apart by its words alone, and its code stays what it is', () => {
  const place = { indicator: '2100-1040', period: '2563-Q1', district: '1035' };
  const result = { measures: {}, figures: { share: { text: '58.00' } } };
  const said = { ...place, id: 'r1', revision: 1, rows: 50, result, submittedAt: '2020-01-05T03:00:00.000Z' };
  const old: Receipt = { ...said, submittedBy: 'ก', late: false, fingerprint: 'f' };
  // Papers bear it: how it is made is never another.
  expect(codeOf(old)).toBe(earlierCode);
  expect(checkReceipt(toCheck(old, null), keys)).toBe('unsigned');
  expect(checkReceipt({ ...toCheck(old, null), statement: { ...statementOf(old), revision: 2 } }, keys)).toBe('code');
});

const earlierCode = 'BJFA-2SN2-ZAE1-B455-RQ4E';
