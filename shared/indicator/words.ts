import { z } from 'zod';

/** What a person reads, in both languages; an author leaves neither empty. */
export const words = z
  .strictObject({ th: z.string().trim().min(1).max(2_000), en: z.string().trim().min(1).max(2_000) })
  .meta({ id: 'Words', description: 'ข้อความภาษาไทยและภาษาอังกฤษ · Thai text and its English' });

/** What columns, measures, results and conditions are called inside an indicator’s file. */
export const key = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{0,39}$/)
  // Rows and measures are looked up by key in plain objects, which have these of their own.
  .refine((name) => !(name in {}), 'ตั้งชื่ออื่น ชื่อนี้สงวนไว้ · Use another name: this one is reserved')
  .meta({ id: 'Key', description: 'ชื่ออ้างอิงภายในไฟล์ เริ่มด้วยอักษรอังกฤษตัวเล็ก · A name inside this file, like hasPlan' });

export const isoDate = z.iso.date().meta({ description: 'วันที่ ค.ศ. เช่น 2019-12-31 · A Common Era day' });
