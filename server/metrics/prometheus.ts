import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Happening, Meter } from './meter.ts';
import type { Sights } from './sights.ts';

/** What Prometheus reads, and the meter that it is counted by. */
export type Metrics = {
  meter: Meter;
  /** From now on what only shows when one looks is looked at, too, each time it is asked for. */
  look(sights: Sights): void;
  read(): Promise<{ type: string; text: string }>;
};

/** Seconds: a submission's budget is 0.1, and long reading's 1. */
const durations = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const groupSizes = [1, 2, 5, 10, 20, 50, 100];

/** Counts for Prometheus, in a registry of its own. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const counter = (name: string, help: string, labelNames: string[]) =>
    new Counter({ name: `traimat_${name}_total`, help, labelNames, registers });
  const histogram = (name: string, help: string, buckets: number[], labelNames: string[] = []) =>
    new Histogram({ name: `traimat_${name}`, help, buckets, labelNames, registers });

  const requests = counter('requests', 'Requests, by pattern of the route', ['method', 'route', 'status']);
  const seconds = histogram('request_seconds', 'How long requests have taken', durations, ['method', 'route']);
  const troubles = counter('database_errors', 'What the database has failed for', ['kind']);
  const accesses = counter('access', 'Sign-ins that went well, failed or were slowed, and the like', ['kind']);
  const stored = counter('sheet_acts', 'What was done to sheets and stored: submit, save (a draft), accept …', ['act']);
  const replayed = counter('replayed_answers', 'Submissions that came again and got the same receipt', []);
  const mails = counter('mails', 'Letters, by how sending them has ended', ['outcome']);
  const digests = counter('digests', 'Digests, by how sending them has ended', ['outcome']);
  const groups = histogram('write_group_size', 'Writes that one commit has stored', groupSizes);
  const commits = histogram('commit_seconds', 'From the beginning of a group of writes to its commit', durations);

  const meter = (happening: Happening): void => {
    switch (happening.what) {
      case 'request': {
        const { method, route, status } = happening;
        requests.inc({ method, route, status });
        seconds.observe({ method, route }, happening.seconds);
        break;
      }
      case 'trouble':
        troubles.inc({ kind: happening.trouble });
        break;
      case 'access':
        accesses.inc({ kind: happening.kind });
        break;
      case 'stored':
        stored.inc({ act: happening.act });
        break;
      case 'replayed':
        replayed.inc();
        break;
      case 'mail':
        mails.inc({ outcome: happening.outcome });
        break;
      case 'digests':
        for (const [outcome, count] of Object.entries(happening.counts)) digests.inc({ outcome }, count);
        break;
      case 'commit':
        groups.observe(happening.turns);
        commits.observe(happening.seconds);
        break;
    }
  };
  return {
    meter,
    look(sights) {
      for (const [name, { help, read }] of Object.entries(sights)) {
        new Gauge({
          name: `traimat_${name}`,
          help,
          registers,
          async collect() {
            this.set((await read()) ?? Number.NaN);
          },
        });
      }
    },
    read: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}
