import { expect, test, vi } from 'vitest';
import { hear } from '../../../addin/readiness/heard.ts';

/** What is heard of Excel's events. */

function handlers() {
  let tell: (event: number) => Promise<void> = async () => {};
  const remove = vi.fn();
  const add = (handler: (event: number) => Promise<void>) => {
    tell = handler;
    return { remove } as unknown as OfficeExtension.EventHandlerResult<number>;
  };
  return { add, tell: (event: number) => tell(event), remove };
}

test('the event that is wanted is waited for, also behind another', async () => {
  vi.useFakeTimers();
  try {
    const excel = handlers();
    const heard = hear(excel);
    const second = heard.first((event) => event === 2);
    await excel.tell(1);
    await vi.advanceTimersByTimeAsync(2_000);
    await excel.tell(2);
    expect(await second).toBe(2);
    expect(await heard.first()).toBe(1);
    expect(heard.events).toEqual([1, 2]);
  } finally {
    vi.useRealTimers();
  }
});

test('what is not told in time is null, and comes too late', async () => {
  vi.useFakeTimers();
  try {
    const excel = handlers();
    const nothing = hear(excel).first();
    await vi.advanceTimersByTimeAsync(3_000);
    await excel.tell(1);
    expect(await nothing).toBeNull();
  } finally {
    vi.useRealTimers();
  }
});
