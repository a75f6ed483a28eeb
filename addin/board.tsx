import './parts/look/sarabun.css';
import './board/print.css';
import { createRoot } from 'react-dom/client';
import { BoardApp } from './board/board-app.tsx';
import { boardRenewal } from './board/parts/renewal.ts';
import { createServices } from './parts/services.ts';

/** The board needs neither Excel nor office.js: it only reads. */
const root = document.getElementById('root');
if (!root) throw new Error('board.html has no #root');
createRoot(root).render(<BoardApp services={createServices(boardRenewal)} />);
