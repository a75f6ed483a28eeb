import { readFileSync, statSync } from 'node:fs';
import { fault } from '../../shared/indicator/file/fault.ts';
import { largestFile, tooLarge } from '../../shared/indicator/file/file-limits.ts';
import { type IndicatorFile, readIndicatorFile, unusable } from '../../shared/indicator/read-file.ts';

/** Reads an indicator file from the disk; its size is asked first. */
export function openIndicatorFile(file: string): IndicatorFile {
  try {
    const found = statSync(file);
    if (found.isDirectory()) return unusable(folder);
    if (!found.isFile()) return unusable(notAFile);
    return found.size > largestFile ? unusable(tooLarge) : readIndicatorFile(readFileSync(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return unusable(missing);
    if (code) return unusable(closed(code));
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
