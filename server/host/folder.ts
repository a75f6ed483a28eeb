import { accessSync, constants, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { faultOfSystem } from './system-fault.ts';

/** Makes a folder where there is none; what is wrong where it cannot be made or written to, else null. */
export function makeFolder(variable: string, folder: string): string | null {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return folderFault(variable, resolve(folder), code);
  }
}

/** What is wrong with the folder of a setting, by the system's code. */
export function folderFault(variable: string, folder: string, code: string): string {
  switch (code) {
    case 'EEXIST':
    case 'ENOTDIR':
      return `${variable}: ${folder} ไม่ใช่โฟลเดอร์ เพราะมีไฟล์ชื่อนี้อยู่ในเส้นทาง ตั้งเป็นโฟลเดอร์อื่น หรือย้ายไฟล์นั้น · cannot be made, since a file is in its way: name another folder, or move the file`;
    case 'EACCES':
    case 'EPERM':
      return `${variable}: ผู้ใช้ที่เปิดเซิร์ฟเวอร์ไม่มีสิทธิ์เขียน ${folder} ให้สิทธิ์แก่ผู้ใช้นั้น (chown) หรือตั้งเป็นโฟลเดอร์อื่น · the server's user may not write there: give it the right (chown), or name another folder`;
    default:
      return `${variable}: ${faultOfSystem(code, folder) ?? `ใช้ ${folder} ไม่ได้ (${code}) ตั้งเป็นโฟลเดอร์อื่น · it cannot be used: name another folder`}`;
  }
}
