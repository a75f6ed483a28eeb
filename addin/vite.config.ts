/**
 * Builds the add-in's pages into dist/. The bundler's own splitting keeps the workbench out of the task pane; a group by hand for Univer
 * would not: it takes along what both pages share, and the pane would load 10 MB.
 */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { browserFloor } from './browser-floor.ts';
import { leanUniver } from './lean-univer.ts';
import { pressedFiles } from './pressed-files.ts';
import { workersInChunks } from './workers-in-chunks.ts';

const addin = import.meta.dirname;
const { version } = JSON.parse(readFileSync(resolve(addin, '../package.json'), 'utf8')) as { version: string };

export default {
  root: addin,
  publicDir: resolve(addin, 'public'),
  plugins: [react(), leanUniver(), workersInChunks(), pressedFiles()],
  define: { 'import.meta.env.TRAIMAT_VERSION': JSON.stringify(version) },
  build: {
    outDir: resolve(addin, '../dist'),
    emptyOutDir: true,
    target: Object.entries(browserFloor).map(([browser, version]) => `${browser}${version}`),
    sourcemap: false,
    chunkSizeWarningLimit: 8000,
    // A page's modules are not fetched ahead: office.js fetches a script of its own that everything waits for, and that
    // would stand in line behind all of them before the first word is seen.
    modulePreload: { resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? [] : needed) },
    rolldownOptions: {
      input: {
        taskpane: resolve(addin, 'taskpane.html'),
        account: resolve(addin, 'account.html'),
        board: resolve(addin, 'board.html'),
        admin: resolve(addin, 'admin.html'),
        provider: resolve(addin, 'provider.html'),
        readiness: resolve(addin, 'readiness.html'),
        workbench: resolve(addin, 'workbench.html'),
      },
    },
  },
} satisfies UserConfig;
