import '../parts/look/sarabun.css';
import '../parts/look/stops.css';
import { createRoot } from 'react-dom/client';
import { createServices } from '../parts/services.ts';
import { AdminApp } from './admin-app.tsx';

/** What administrators set, in a browser: it needs neither Excel nor office.js. */
const root = document.getElementById('root');
if (!root) throw new Error('admin.html has no #root');
createRoot(root).render(<AdminApp services={createServices()} />);
