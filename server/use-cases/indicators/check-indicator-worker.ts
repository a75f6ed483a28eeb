import { parentPort, workerData } from 'node:worker_threads';
import { parseIndicator } from '../../../shared/indicator/file/check-indicator.ts';

/** Checks one indicator, says what it is, and ends (check-indicator-apart.ts). */
parentPort?.postMessage(parseIndicator(workerData));
