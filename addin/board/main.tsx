import '../parts/sarabun.css';
import './print.css';
import { createRoot } from 'react-dom/client';
import { createServices } from '../parts/services.ts';
import { BoardApp } from './board-app.tsx';

/** The board needs neither Excel nor office.js: it only reads. */
const root = document.getElementById('root');
if (!root) throw new Error('board.html has no #root');
createRoot(root).render(<BoardApp services={createServices()} />);
