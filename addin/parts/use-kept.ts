import { useState } from 'react';
import type { z } from 'zod';
import { useMe, useServices } from './services.ts';

/**
 * What a person is putting together, kept on this computer under a name of theirs until it has been sent or given up: another
 * tab, the way back and a closed pane lose nothing of it. `empty` is what nothing has been put into yet.
 */
export function useKept<Value>(name: string, form: z.ZodType<Value>, empty: Value): [Value, (value: Value) => void] {
  const { keep } = useServices();
  const full = keptName(useMe().username, name);
  const [value, setValue] = useState<Value>(() => readKept(keep.read(full), form) ?? empty);
  return [
    value,
    (next) => {
      setValue(next);
      if (JSON.stringify(next) === JSON.stringify(empty)) keep.remove(full);
      else keep.write(full, JSON.stringify(next));
    },
  ];
}

export function keptName(username: string, name: string): string {
  return `traimat.kept.${username}.${name}`;
}

/** Null where nothing is kept, or what this version of the pane does not know. */
export function readKept<Value>(written: string | null, form: z.ZodType<Value>): Value | null {
  try {
    return form.parse(JSON.parse(written ?? ''));
  } catch {
    return null;
  }
}
