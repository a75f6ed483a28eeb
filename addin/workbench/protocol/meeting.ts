/** How a batch meets a member of Excel's API, and what that means for the workbook. */

/** Only what is set or called may write. */
export type Meeting = 'set' | 'call' | 'reach' | 'load';

const READS = /^(_|get|load|select$|activate$|check)/;

/** Whether the workbook is another afterwards. What is selected, in front or listened to is no part of it. */
export function isWrite(name: string, meeting: Meeting): boolean {
  return meeting === 'set' || (meeting === 'call' && !READS.test(name));
}
