import { parentPort, workerData } from 'node:worker_threads';
import { documentationPage } from './documentation-page.ts';
import { openApiDocument } from './openapi-document.ts';

/** Writes the documentation, and ends (documentation.ts). */
const document = openApiDocument(workerData.version, workerData.publicOrigin);
parentPort?.postMessage({ json: JSON.stringify(document), page: String(await documentationPage(document)) });
