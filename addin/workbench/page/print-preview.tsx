/** Shows the pages the print part drew, over the whole window. */

import { useEffect, useRef } from 'react';

export function PrintPreview({ pages, close }: { pages: HTMLElement; close: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.replaceChildren(pages);
  }, [pages]);
  return (
    <dialog open className="preview" aria-label="ตัวอย่างก่อนพิมพ์ / Print preview">
      <div className="preview-bar">
        <button type="button" onClick={() => window.print()}>
          พิมพ์ <small>Print</small>
        </button>
        <button type="button" onClick={close}>
          ปิด <small>Close</small>
        </button>
      </div>
      <div className="preview-pages" ref={place} />
    </dialog>
  );
}
