import { readFileSync, statSync } from 'node:fs';
import { type Fault, fault } from '../../shared/indicator/file/fault.ts';
import { largestFile, tooLarge } from '../../shared/indicator/file/file-limits.ts';
import { type IndicatorFile, readIndicatorFile, unusable } from '../../shared/indicator/read-file.ts';

/** Reads an indicator file from the disk. */
export function openIndicatorFile(file: string): IndicatorFile {
  const bytes = bytesOf(file);
  return bytes instanceof Uint8Array ? readIndicatorFile(bytes) : unusable(bytes);
}

/** What a file holds, or why it cannot be an indicator file; its size is asked first. */
export function bytesOf(file: string): Uint8Array | Fault {
  try {
    const found = statSync(file);
    if (found.isDirectory()) return folder;
    if (!found.isFile()) return notAFile;
    return found.size > largestFile ? tooLarge : readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return missing;
    if (code) return closed(code);
    throw error;
  }
}

const missing = fault(
  [],
  ['ไม่พบไฟล์นี้', 'There is no such file'],
  ['ตรวจชื่อและโฟลเดอร์อีกครั้ง', 'Check its name and folder'],
);
const nameOne: [th: string, en: string] = ['ระบุไฟล์ทีละไฟล์', 'Name one file'];
const folder = fault([], ['เป็นโฟลเดอร์ ไม่ใช่ไฟล์', 'This is a folder'], nameOne);
const notAFile = fault([], ['ไม่ใช่ไฟล์ธรรมดา', 'This is not an ordinary file'], nameOne);
const closed = (code: string) =>
  fault(
    [],
    [`ระบบปฏิบัติการไม่ให้อ่านไฟล์นี้ (${code})`, `The system does not let this file be read (${code})`],
    ['ให้สิทธิ์อ่านแก่ผู้ใช้คำสั่งหรือผู้เปิดเซิร์ฟเวอร์', 'Let whoever runs the command or the server read it'],
  );
