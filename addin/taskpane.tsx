import './parts/look/sarabun.css';
import './parts/look/stops.css';
import { createRoot } from 'react-dom/client';
import { keepPaneKeys } from './frame/pane-keys.ts';
import { App, type Place } from './panes/app.tsx';
import { createExcelDoor } from './panes/sign-in/excel-door.ts';
import { sheetFonts } from './parts/installation.ts';
import { isFontHere } from './parts/look/is-font-here.ts';
import { createServices } from './parts/services.ts';
import { chooseFont, layIn } from './workbook/kit/sheet-font.ts';

/** The pane starts when Office says where it is: in Excel, or in a browser by itself. */
const root = document.getElementById('root');
if (!root) throw new Error('taskpane.html has no #root');
// Without office.js, which a network may block, nothing is known of Excel.
const inExcel = 'Office' in window && (await Office.onReady()).host === Office.HostType.Excel;
// The manifest asks for it; but a manifest may be put where none is asked.
const runs = inExcel && Office.context.requirements.isSetSupported('ExcelApi', '1.13');
const place: Place = runs ? 'excel' : inExcel ? 'older-excel' : 'browser';
const host = {
  place,
  language: (inExcel && Office.context.displayLanguage) || 'th',
  theme: () => ('Office' in window ? Office.context?.officeTheme : undefined),
};
keepPaneKeys(document);
layIn(chooseFont(sheetFonts(), isFontHere));
// A browser that is too old is told so by needs.js, and by nobody else.
const isOlder = document.documentElement.dataset.older !== undefined;
if (!isOlder) createRoot(root).render(<App services={createServices(null, createExcelDoor)} host={host} />);
