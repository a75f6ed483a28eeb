/** Excel's yellow bar over a workbook that is only looked at, with the button that ends it. */

import { useSyncExternalStore } from 'react';
import type { Workbench } from '../workbench.ts';

const words = {
  viewOnly: ['ดูอย่างเดียว', 'Viewing only'],
  protectedView: ['มุมมองที่ได้รับการป้องกัน', 'Protected View'],
} as const;

export function ViewBar({ workbench }: { workbench: Workbench }) {
  const { conditions } = workbench;
  const { opened } = useSyncExternalStore(
    (listener) => conditions.onChange(listener),
    () => conditions.now,
  );
  if (opened === 'editable') return null;
  const [thai, english] = words[opened];
  return (
    <div className="view-bar" role="status">
      <strong>{thai}</strong> <small>{english}</small>
      <button type="button" onClick={() => conditions.set({ opened: 'editable' })}>
        เปิดใช้งานการแก้ไข <small>Enable editing</small>
      </button>
    </div>
  );
}

/** Whether add-ins run at all. */
export function useAddIns({ conditions }: Workbench): boolean {
  const { opened } = useSyncExternalStore(
    (listener) => conditions.onChange(listener),
    () => conditions.now,
  );
  return opened !== 'protectedView';
}
