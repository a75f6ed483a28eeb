/** Starts the workbench page: fonts first, since the grid draws on a canvas and does not wait for them. */

import '@fontsource/sarabun/thai-400.css';
import '@fontsource/sarabun/thai-700.css';
import '@fontsource/sarabun/latin-400.css';
import '@fontsource/sarabun/latin-700.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { Page } from './page/page.tsx';

const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;

const faces = ['Sarabun', '"As TH Sarabun"'].flatMap((family) => [`400 15px ${family}`, `700 15px ${family}`]);
const samples = faces.flatMap((font) => [document.fonts.load(font, 'ที่'), document.fonts.load(font, 'A')]);
await Promise.all(samples);
const root = document.getElementById('root');
if (root) createRoot(root).render(<Page query={query} />);
