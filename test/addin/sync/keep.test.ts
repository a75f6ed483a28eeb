import { describe, expect, test } from 'vitest';
import { createKeep } from '../../../addin/sync/keep.ts';
import { memoryStorage } from './answers.ts';

describe('keep', () => {
  test('keeps in memory, and says so, where the browser refuses storage', () => {
    const keep = createKeep(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(keep.write('a.1', 'x')).toBe(false);
    expect(keep.read('a.1')).toBe('x');
    expect(keep.names('a.')).toEqual(['a.1']);
    keep.remove('a.1');
    expect(keep.read('a.1')).toBeNull();
  });

  test('reads the newer words when storage is full of older ones', () => {
    const storage = memoryStorage();
    const keep = createKeep(() => storage);
    expect(keep.write('a', 'old')).toBe(true);
    storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(keep.write('a', 'new')).toBe(false);
    expect(keep.read('a')).toBe('new');
    expect(keep.names('a')).toEqual(['a']);
  });

  test('outlives the pane where storage allows it', () => {
    const storage = memoryStorage();
    createKeep(() => storage).write('a', 'x');
    expect(createKeep(() => storage).read('a')).toBe('x');
  });
});
