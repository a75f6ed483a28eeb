import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { same } from '../../../addin/readiness/check.ts';
import { codeOf, does, refuses } from '../../../addin/readiness/excel-answers.ts';

class OfficeError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

beforeEach(() => vi.stubGlobal('OfficeExtension', { Error: OfficeError }));
afterEach(() => vi.unstubAllGlobals());

function contextThat(sync: () => Promise<void>): Excel.RequestContext {
  return { sync } as unknown as Excel.RequestContext;
}
const doing = contextThat(async () => {});
const refusing = (code: string) => contextThat(() => Promise.reject(new OfficeError(code)));
const broken = contextThat(() => Promise.reject(new TypeError('x')));

describe('how Excel answers', () => {
  test('is its code, or none', async () => {
    expect(await codeOf(doing, () => {})).toBeNull();
    expect(await codeOf(refusing('AccessDenied'), () => {})).toBe('AccessDenied');
  });

  test('what is no answer of Excel rises', async () => {
    await expect(codeOf(broken, () => {})).rejects.toThrow(TypeError);
  });

  test('passes what shall be done when it is, and what shall be refused when it is by a code that is known', async () => {
    expect(await does(doing, () => {})).toEqual({ answer: 'passed', seen: '' });
    expect(await does(refusing('AccessDenied'), () => {})).toEqual({ answer: 'failed', seen: 'AccessDenied' });
    expect((await refuses(doing, ['AccessDenied'], () => {})).answer).toBe('failed');
    expect((await refuses(refusing('AccessDenied'), ['AccessDenied'], () => {})).answer).toBe('passed');
    expect(await refuses(refusing('GeneralException'), ['AccessDenied'], () => {})).toEqual({
      answer: 'failed',
      seen: 'GeneralException',
    });
  });
});

test('two things are the same when every part is, and the difference is told', () => {
  expect(same([1, ['ก']], [1, ['ก']]).answer).toBe('passed');
  expect(same(1, '1')).toEqual({ answer: 'failed', seen: '1 แทน · instead of "1"' });
  expect(same(undefined, null).answer).toBe('failed');
});
