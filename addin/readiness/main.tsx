import '../parts/look/sarabun.css';
import '../parts/look/stops.css';
import { createRoot } from 'react-dom/client';
import { keepPaneKeys } from '../frame/pane-keys.ts';
import { sheetFonts } from '../parts/installation.ts';
import { isFontHere } from '../parts/look/is-font-here.ts';
import { createKeep } from '../sync/keep.ts';
import { chooseFont, layIn } from '../workbook/kit/sheet-font.ts';
import { ReadinessApp } from './readiness-app.tsx';

/** The page starts as the pane does, and needs nobody to be signed in: it asks Excel, not the server. */
const root = document.getElementById('root');
if (!root) throw new Error('readiness.html has no #root');
const inExcel = 'Office' in window && (await Office.onReady()).host === Office.HostType.Excel;
const host = {
  inExcel,
  language: (inExcel && Office.context.displayLanguage) || 'th',
  theme: () => ('Office' in window ? Office.context?.officeTheme : undefined),
};
keepPaneKeys(document);
layIn(chooseFont(sheetFonts(), isFontHere));
createRoot(root).render(<ReadinessApp host={host} keep={createKeep(() => window.localStorage)} />);
