import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { describe, expect, test } from 'vitest';

const source = readFileSync(new URL('../../addin/public/needs.js', import.meta.url), 'utf8');

/** A page of the old kind: what needs.js asks of it, and nothing else. */
function page(lacks: string[]) {
  type Element = { said: string[]; [name: string]: unknown };
  const listeners = new Map<string, (event?: unknown) => void>();
  const element = (): Element => {
    const made: Element = { said: [], setAttribute() {}, noModule: false };
    made.appendChild = (child: Element | string) =>
      made.said.push(...(typeof child === 'string' ? [child] : child.said));
    return made;
  };
  const root = element();
  const listen = (name: string, listener: (event?: unknown) => void) => listeners.set(name, listener);
  const globals = createContext({
    document: {
      documentElement: element(),
      addEventListener: listen,
      createElement: () => {
        const made = element();
        if (lacks.includes('modules')) delete made.noModule;
        return made;
      },
      createTextNode: (text: string) => text,
      getElementById: () => root,
    },
    structuredClone,
    AbortSignal,
  }) as Record<string, unknown>;
  globals.window = { addEventListener: listen };
  new Script(lacks.includes('toSorted') ? 'delete Array.prototype.toSorted' : '').runInContext(globals);
  new Script(lacks.includes('Segmenter') ? 'delete Intl.Segmenter' : '').runInContext(globals);
  if (lacks.includes('structuredClone')) delete globals.structuredClone;
  new Script(source).runInContext(globals);
  return { root, tell: (name: string, event?: unknown) => listeners.get(name)?.(event) };
}

describe('what the pane’s page says before anything else', () => {
  test('is nothing in a browser that has what the pane needs', () => {
    const { root, tell } = page([]);
    tell('DOMContentLoaded');
    expect(root.said).toEqual([]);
  });

  test.each(['modules', 'toSorted', 'Segmenter', 'structuredClone'])(
    'is in plain words, Thai first, that this is too old where it lacks %s',
    (lacking) => {
      const { root, tell } = page([lacking]);
      tell('DOMContentLoaded');
      expect(root.said[0]).toContain('เก่ากว่าที่ไตรมาสใช้ได้');
      expect(root.said.join(' ')).toContain('too old for Traimat');
      expect(root.said.at(-1)).toBe('คู่มือ · Guide');
    },
  );

  test('is that the network stands in the way, where one of the pane’s own files does not come', () => {
    const { root, tell } = page([]);
    tell('error', { target: { nodeName: 'IMG' } });
    tell('error', { target: { nodeName: 'SCRIPT', type: '' } });
    expect(root.said).toEqual([]);
    tell('error', { target: { nodeName: 'SCRIPT', type: 'module' } });
    expect(root.said[1]).toContain('อนุญาต');
  });

  test('is written so that the oldest browser reads it', () => {
    const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'[^']*'/gm, '');
    expect(code).not.toMatch(/=>|`|\b(let|const|class|async|await|import|export)\b|\?\.|\?\?|\.\.\./);
  });
});
