import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { patience } from './browser/host/patience.ts';

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    reporters: ['default', './test/closing-line.ts'],
    // One more than there are cores: a journey waits for a third of its time, for the engine or the server.
    maxWorkers: Math.max(2, availableParallelism()) + 1,
    // What files need is loaded once a worker and not once a file: no test leaves anything behind in a module.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: ['test/chance.ts', 'test/leave-nothing.ts'],
          include: [
            'test/*.test.ts',
            'test/{shared,server,addin,release,engines,equality,excel,excel-rules,gates}/**/*.test.ts',
          ],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          // Each file is a story in order, with a server, a database and a Chromium of its own.
          setupFiles: ['test/browser/host/end-of-story.ts'],
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 3 * patience + 30_000,
          hookTimeout: 2 * patience,
          expect: { poll: { timeout: patience } },
        },
      },
      // Makes the manual's pictures, which are committed: no test of anything.
      ...(process.env.HELP_PICTURES
        ? [
            {
              extends: true as const,
              test: {
                name: 'help-pictures',
                include: ['test/help-pictures/**/*.test.ts'],
                testTimeout: 600_000,
                hookTimeout: 300_000,
              },
            },
          ]
        : []),
    ],
  },
});
