/** What erased persons go by, with their number: an account name that nobody can be given, and a name to show. */
export function pseudonym(number: number): { username: string; displayName: string } {
  return { username: `${prefix}${number}`, displayName: `บุคคลที่ลบข้อมูลแล้ว ${number}` };
}

/** Whether an account name is kept for erased persons. */
export function isPseudonym(username: string): boolean {
  return username.startsWith(prefix);
}

const prefix = 'erased-';
