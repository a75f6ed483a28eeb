/** Counts what an add-in asks of its host: syncs, bytes each way, the last batches. */

export type BatchCount = {
  /** Counts on from 1. */
  number?: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
  milliseconds: number;
};

export type Counters = {
  syncs: number;
  requestBytes: number;
  responseBytes: number;
  largestRequest: number;
  largestResponse: number;
  batches: BatchCount[];
};

const KEPT = 200;

export function newCounters(): Counters {
  return { syncs: 0, requestBytes: 0, responseBytes: 0, largestRequest: 0, largestResponse: 0, batches: [] };
}

export function countBatch(counters: Counters, batch: BatchCount): Counters {
  return {
    syncs: counters.syncs + 1,
    requestBytes: counters.requestBytes + batch.requestBytes,
    responseBytes: counters.responseBytes + batch.responseBytes,
    largestRequest: Math.max(counters.largestRequest, batch.requestBytes),
    largestResponse: Math.max(counters.largestResponse, batch.responseBytes),
    batches: [...counters.batches, { ...batch, number: counters.syncs + 1 }].slice(-KEPT),
  };
}
