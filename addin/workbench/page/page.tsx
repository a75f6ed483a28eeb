/** The front door `/workbench`: bar, grid, pane, status line. Thai first, English small beside it. */

import { type PointerEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { boxToA1 } from '../document/a1.ts';
import { Workbench } from '../workbench.ts';
import { hangCellHelpers } from './cell-helper.tsx';
import { hearClicks } from './cell-link.ts';
import { hangCharts } from './chart-overlay.ts';
import { CountersPanel, type CountersProps, size } from './counters-panel.tsx';
import { makeDriver } from './driver.ts';
import { newWorkbook, openFile, saveFile } from './file-actions.ts';
import { hearKeys } from './hear-keys.ts';
import { Pane } from './pane.tsx';
import { PrintPreview } from './print-preview.tsx';
import { useAddIns, ViewBar } from './view-bar.tsx';
import { WorkbookMenu } from './workbook-menu.tsx';

const NARROW = 280;
const WIDE = 640;

export function Page({ query }: { query: URLSearchParams }) {
  const gridPlace = useRef<HTMLDivElement>(null);
  const charts = useRef<HTMLDivElement>(null);
  const [workbench, setWorkbench] = useState<Workbench | null>(null);
  const [open, setOpen] = useState(query.get('closed') === null);
  const [second, setSecond] = useState(false);
  useEffect(() => {
    const place = gridPlace.current;
    if (!place) return;
    const started = new Workbench(place, query);
    hangCellHelpers(started);
    hearClicks(started, place);
    hearKeys(started);
    askBeforeLeaving(started);
    if (charts.current) hangCharts(started, charts.current);
    window.workbench = makeDriver(started, { pane: setOpen, secondPane: setSecond });
    let { opened } = started.state;
    started.subscribe(() => {
      if (started.state.opened === opened) return;
      opened = started.state.opened;
      if (opensPane(started)) setOpen(true);
    });
    setWorkbench(started);
  }, [query]);
  return (
    <div className="workbench">
      {workbench ? <Bar workbench={workbench} paneOpen={open} setPaneOpen={setOpen} /> : <header className="bar" />}
      {workbench && <ViewBar workbench={workbench} />}
      <main className="desk">
        <div className="grid">
          <div className="grid-place" ref={gridPlace} />
          <div className="charts" ref={charts} />
        </div>
        {workbench && open && (
          <Panes workbench={workbench} second={second} width={Number(query.get('paneWidth')) || 360} />
        )}
      </main>
      {workbench && <Notices workbench={workbench} second={second} setSecond={setSecond} />}
    </div>
  );
}

/** Excel opens an add-in's pane with a workbook that the add-in has marked (office-js-docs-pr, automatically-open-…). */
function opensPane({ model }: Workbench): boolean {
  return model.document.paneSettings?.['Office.AutoShowTaskpaneWithDocument'] === 'true';
}

/** What was changed and not saved would be gone with the page: the browser asks, in its own words. */
function askBeforeLeaving(workbench: Workbench): void {
  window.addEventListener('beforeunload', (event) => {
    if (workbench.unsaved) event.preventDefault();
  });
}

function useWorkbench(workbench: Workbench) {
  return useSyncExternalStore(workbench.subscribe, () => workbench.state);
}

function Bar({
  workbench,
  paneOpen,
  setPaneOpen,
}: {
  workbench: Workbench;
  paneOpen: boolean;
  setPaneOpen: (open: boolean) => void;
}) {
  const { title, preview } = useWorkbench(workbench);
  const file = useRef<HTMLInputElement>(null);
  const [menu, setMenu] = useState(false);
  const attempt = (work: Promise<unknown>) =>
    void work.catch((error: unknown) => {
      console.error(error);
      workbench.refuse({ title: 'Traimat', message: error instanceof Error ? error.message : String(error) });
    });
  return (
    <header className="bar">
      <span className="product">
        Traimat <span className="dot">·</span> สมุดงานทดลอง
      </span>
      <span className="file-name" title="ชื่อสมุดงาน / Workbook">
        {title}.xlsx
      </span>
      <button type="button" onClick={() => newWorkbook(workbench)}>
        สมุดงานใหม่ <small>New</small>
      </button>
      <button type="button" onClick={() => file.current?.click()}>
        เปิด <small>Open…</small>
      </button>
      <input
        ref={file}
        type="file"
        accept=".xlsx"
        hidden
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          event.target.value = '';
          if (chosen) attempt(openFile(workbench, chosen));
        }}
      />
      <button type="button" onClick={() => attempt(saveFile(workbench))}>
        บันทึก <small>Save</small>
      </button>
      <button type="button" onClick={() => attempt(workbench.print())}>
        พิมพ์ <small>Print</small>
      </button>
      <button type="button" aria-expanded={menu} onClick={() => setMenu(!menu)}>
        สมุดงาน <small>Workbook</small>
      </button>
      {menu && <WorkbookMenu workbench={workbench} close={() => setMenu(false)} />}
      <button type="button" aria-pressed={paneOpen} onClick={() => setPaneOpen(!paneOpen)}>
        บานหน้าต่าง <small>Pane</small>
      </button>
      {preview ? (
        <PrintPreview pages={preview} close={() => workbench.endPreview()} />
      ) : (
        <p className="unprinted">
          กด “พิมพ์” หรือ Ctrl+P ในสมุดงานทดลอง <small>Choose “Print” or press Ctrl+P in the workbench</small>
        </p>
      )}
    </header>
  );
}

function Panes({ workbench, second, width }: { workbench: Workbench; second: boolean; width: number }) {
  const { opened } = useWorkbench(workbench);
  const addIns = useAddIns(workbench);
  const [shown, setShown] = useState(clamp(width));
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (event.buttons === 1) setShown(clamp(window.innerWidth - event.clientX));
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a splitter is a focusable separator; <hr> cannot be dragged */}
      <div
        className="splitter"
        role="separator"
        aria-orientation="vertical"
        aria-label="ความกว้างของบานหน้าต่าง / Pane width"
        aria-valuenow={shown}
        aria-valuemin={NARROW}
        aria-valuemax={WIDE}
        tabIndex={0}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onKeyDown={(event) => {
          if (event.key === 'ArrowLeft') setShown(clamp(shown + 10));
          if (event.key === 'ArrowRight') setShown(clamp(shown - 10));
        }}
      />
      <div className="panes" style={{ width: shown }}>
        {addIns && <Pane key={`first ${opened}`} workbench={workbench} title="Traimat" />}
        {addIns && second && <Pane key={`second ${opened}`} workbench={workbench} title="Traimat 2" />}
      </div>
    </>
  );
}

function Notices({ workbench, second, setSecond }: CountersProps) {
  const { counters, refusal, loud, selection } = useWorkbench(workbench);
  const [details, setDetails] = useState(false);
  return (
    <>
      {loud.length > 0 && (
        <div className="loud" role="alert">
          <strong>ยังไม่มีในสมุดงานทดลอง / Not in the workbench</strong>
          <ul>
            {loud.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
          <button type="button" onClick={() => workbench.quiet()}>
            ปิด <small>Close</small>
          </button>
        </div>
      )}
      {refusal && (
        <dialog open className="refusal" aria-label={refusal.title}>
          <strong>{refusal.title}</strong>
          <p>{refusal.message}</p>
          <button
            type="button"
            onClick={() => {
              workbench.refuse(null);
              workbench.grid.focus();
            }}
          >
            ตกลง <small>OK</small>
          </button>
        </dialog>
      )}
      <footer className="status">
        <span>{boxToA1(selection.box)}</span>
        <button type="button" aria-expanded={details} onClick={() => setDetails(!details)}>
          ซิงก์ {counters.syncs} · ส่ง {size(counters.requestBytes)} · รับ {size(counters.responseBytes)}{' '}
          <small>syncs, sent, received · conditions</small>
        </button>
        <span className="limits">
          ไม่ใช่ Excel จริง เป็นตัวจำลองสำหรับทดลองใช้ส่วนเสริม{' '}
          <small>Not the real Excel: a stand-in to try the add-in in. What it lacks says so.</small>
        </span>
      </footer>
      {details && <CountersPanel workbench={workbench} second={second} setSecond={setSecond} />}
    </>
  );
}

function clamp(width: number): number {
  return Math.min(WIDE, Math.max(NARROW, width));
}
