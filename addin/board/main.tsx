import '../parts/look/sarabun.css';
import './print.css';
import { createRoot } from 'react-dom/client';
import { createServices } from '../parts/services.ts';
import { BoardApp } from './board-app.tsx';

/** Everything is asked for again each minute as long as somebody can see it, and at once after a longer absence. */
const renewal = { every: 60_000, soonest: 60_000 };

/** The board needs neither Excel nor office.js: it only reads. */
const root = document.getElementById('root');
if (!root) throw new Error('board.html has no #root');
createRoot(root).render(<BoardApp services={createServices(renewal)} />);
