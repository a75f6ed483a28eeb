/** New, open, save: the page's file menu. The file parts load only when they are asked for. */

import type { WorkbookDocument } from '../document/document.ts';
import { newDocument } from '../document/new-document.ts';
import type { Workbench } from '../workbench.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function newWorkbook(workbench: Workbench): void {
  workbench.open(newDocument('สมุดงาน1'));
}

export async function openFile(workbench: Workbench, file: File): Promise<void> {
  const { readFile } = await import('../file/read-file.ts');
  const document = await readFile(new Uint8Array(await file.arrayBuffer()));
  workbench.open({ ...document, title: file.name.replace(/\.xlsx$/i, '') });
}

export async function saveFile(workbench: Workbench): Promise<void> {
  await workbench.idle();
  const { writeFile } = await import('../file/write-file.ts');
  const document: WorkbookDocument = workbench.model.document;
  const bytes = await writeFile(document);
  const link = window.document.createElement('a');
  link.href = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: XLSX }));
  link.download = `${document.title}.xlsx`;
  link.click();
  workbench.saved();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
