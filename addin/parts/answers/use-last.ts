import { useState } from 'react';

/** The last that was there, while what takes its place is on its way: nothing that a person is at goes in between. */
export function useLast<Value>(value: Value | null): Value | null {
  const [last, setLast] = useState(value);
  if (value !== null && value !== last) setLast(value);
  return value ?? last;
}
