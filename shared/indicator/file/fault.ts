import type { Text } from '../../terms/text.ts';

/** One thing that is wrong in an indicator file: where it stands in it, and what to do. */
export type Fault = { path: (string | number)[]; what: Text; cure: Text };

export type Path = Fault['path'];

export function fault(path: Path, what: [th: string, en: string], cure: [th: string, en: string]): Fault {
  return { path, what: { th: what[0], en: what[1] }, cure: { th: cure[0], en: cure[1] } };
}

export function twice(path: Path, name: string): Fault {
  return fault(path, [`“${name}” ซ้ำกับที่มีอยู่แล้ว`, `“${name}” is there already`], ['เปลี่ยนให้ไม่ซ้ำ', 'Make it another']);
}
