/** One task pane: an iframe with the unmodified add-in, as long as it is mounted. Unmounting is closing it; its handlers die. */

import { useEffect, useRef, useState } from 'react';
import type { Workbench } from '../workbench.ts';
import { hearPaneKeys } from './hear-keys.ts';

export function Pane({ workbench, title }: { workbench: Workbench; title: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  // office.js hands it on to the dialogs that it opens, with what they must know of the host in it. A frame that is there
  // already takes no other name.
  const [name] = useState(() => JSON.stringify({ baseFrameName: crypto.randomUUID() }));
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const connection = workbench.connect(element);
    element.addEventListener('load', () => {
      if (element.contentWindow) hearPaneKeys(workbench, element.contentWindow);
    });
    // A tab keeps what office.js learned of an earlier host; the address must win.
    element.src = connection.address(paneAddress());
    return () => workbench.disconnect(connection);
  }, [workbench]);
  return (
    <iframe ref={frame} name={name} className="pane-frame" title={title} allow="clipboard-read; clipboard-write" />
  );
}

/** Another page of this site may be shown instead (`?pane=/trial.html`): trials of the host itself. */
function paneAddress(): string {
  const given = new URLSearchParams(location.search).get('pane');
  return given !== null && /^\/[\w./-]*(\?[\w=&-]*)?$/.test(given) && !given.startsWith('//')
    ? given
    : '/taskpane.html';
}
