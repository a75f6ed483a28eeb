/** Where a district's tile stands, and its name in the parts that it may be broken into where the tile is narrow. */
export type Tile = { district: string; row: number; column: number; parts: string[] };

export const tileRows = 8;
export const tileColumns = 10;

/**
 * Bangkok as ten by eight tiles, north up: every district once, next to those it borders on as far as squares allow, and
 * every zone in one piece. Thonburi lies to the west; the free tile in the lowest row is the river.
 */
const map: Record<string, [row: number, column: number, ...parts: string[]]> = {
  1036: [0, 5, 'ดอน', 'เมือง'],
  1042: [0, 6, 'สาย', 'ไหม'],
  1041: [1, 5, 'หลัก', 'สี่'],
  1005: [1, 6, 'บาง', 'เขน'],
  1046: [1, 8, 'คลอง', 'สามวา'],
  1003: [1, 9, 'หนอง', 'จอก'],
  1029: [2, 4, 'บาง', 'ซื่อ'],
  1030: [2, 5, 'จตุ', 'จักร'],
  1038: [2, 6, 'ลาด', 'พร้าว'],
  1027: [2, 7, 'บึง', 'กุ่ม'],
  1043: [2, 8, 'คัน', 'นา', 'ยาว'],
  1010: [2, 9, 'มีน', 'บุรี'],
  1048: [3, 0, 'ทวี', 'วัฒนา'],
  1019: [3, 1, 'ตลิ่ง', 'ชัน'],
  1025: [3, 2, 'บาง', 'พลัด'],
  1002: [3, 3, 'ดุสิต'],
  1014: [3, 4, 'พญา', 'ไท'],
  1026: [3, 5, 'ดิน', 'แดง'],
  1017: [3, 6, 'ห้วย', 'ขวาง'],
  1045: [3, 7, 'วัง', 'ทอง', 'หลาง'],
  1006: [3, 8, 'บาง', 'กะปิ'],
  1044: [3, 9, 'สะ', 'พาน', 'สูง'],
  1023: [4, 0, 'หนอง', 'แขม'],
  1040: [4, 1, 'บาง', 'แค'],
  1020: [4, 2, 'บาง', 'กอก', 'น้อย'],
  1001: [4, 3, 'พระ', 'นคร'],
  1008: [4, 4, 'ป้อม', 'ปราบฯ'],
  1037: [4, 5, 'ราช', 'เทวี'],
  1039: [4, 6, 'วัฒนา'],
  1034: [4, 7, 'สวน', 'หลวง'],
  1032: [4, 8, 'ประ', 'เวศ'],
  1011: [4, 9, 'ลาด', 'กระ', 'บัง'],
  1050: [5, 0, 'บาง', 'บอน'],
  1022: [5, 1, 'ภาษี', 'เจริญ'],
  1016: [5, 2, 'บาง', 'กอก', 'ใหญ่'],
  1013: [5, 3, 'สัม', 'พันธ', 'วงศ์'],
  1004: [5, 4, 'บาง', 'รัก'],
  1007: [5, 5, 'ปทุม', 'วัน'],
  1033: [5, 6, 'คลอง', 'เตย'],
  1009: [5, 7, 'พระ', 'โขนง'],
  1047: [5, 8, 'บาง', 'นา'],
  1021: [6, 0, 'บาง', 'ขุน', 'เทียน'],
  1035: [6, 1, 'จอม', 'ทอง'],
  1015: [6, 2, 'ธน', 'บุรี'],
  1018: [6, 3, 'คลอง', 'สาน'],
  1028: [6, 4, 'สาทร'],
  1012: [6, 5, 'ยาน', 'นาวา'],
  1049: [7, 1, 'ทุ่ง', 'ครุ'],
  1024: [7, 2, 'ราษฎร์', 'บูรณะ'],
  1031: [7, 4, 'บาง', 'คอ', 'แหลม'],
};

/** Row by row, as one reads. */
export const tiles: Tile[] = Object.entries(map)
  .map(([district, [row, column, ...parts]]) => ({ district, row, column, parts }))
  .sort((a, b) => a.row - b.row || a.column - b.column);

/** Where a zone's name stands: in free tiles beside it. Keyed by the zone's slug. */
export const zoneLabels: Record<string, { row: number; column: number; columns: number; end: boolean }> = {
  'north-bangkok': { row: 0, column: 2, columns: 3, end: true },
  'east-bangkok': { row: 0, column: 7, columns: 3, end: true },
  'central-bangkok': { row: 2, column: 2, columns: 2, end: true },
  'north-thonburi': { row: 2, column: 0, columns: 2, end: false },
  'south-bangkok': { row: 6, column: 6, columns: 3, end: false },
  'south-thonburi': { row: 8, column: 1, columns: 3, end: false },
};
