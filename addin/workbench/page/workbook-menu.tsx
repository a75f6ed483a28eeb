/** The small menu of what a person can do to a workbook that the grid has no handle for. Most of it breaks an add-in's sheet: that is its use. */

import { cellAt } from '../document/cells.ts';
import { shownText } from '../objects/ranges/range-values.ts';
import type { Workbench } from '../workbench.ts';

export function WorkbookMenu({ workbench, close }: { workbench: Workbench; close: () => void }) {
  const at = () => workbench.state.selection;
  const item = (thai: string, english: string, work: () => unknown) => (
    <button
      type="button"
      role="menuitem"
      onClick={() => {
        close();
        work();
        workbench.grid.focus();
      }}
    >
      {thai} <small>{english}</small>
    </button>
  );
  return (
    <div className="menu" role="menu" aria-label="สมุดงาน / Workbook">
      {item('เพิ่มแผ่นงาน', 'Add sheet', () =>
        workbench.attempt(() => workbench.model.activate(workbench.model.addSheet().id)),
      )}
      {item('เปลี่ยนชื่อแผ่นงาน…', 'Rename sheet…', () => {
        const sheet = workbench.model.activeSheet();
        const name = window.prompt('ชื่อแผ่นงาน / Sheet name', sheet.name);
        if (name !== null) workbench.attempt(() => workbench.model.renameSheet(sheet.id, name));
      })}
      {item('ทำสำเนาแผ่นงาน', 'Copy sheet', () => workbench.deeds.copySheet(workbench.model.activeSheet().id))}
      {item('ลบแผ่นงาน', 'Delete sheet', () => workbench.deeds.deleteSheet(workbench.model.activeSheet().id))}
      {item('ป้องกันแผ่นงาน…', 'Protect sheet…', () => {
        const password = window.prompt('รหัสผ่าน (เว้นว่างได้) / Password (optional)', '');
        if (password !== null) return workbench.deeds.protect(workbench.model.activeSheet().id, password);
      })}
      {item('ยกเลิกการป้องกันแผ่นงาน', 'Unprotect sheet', () => {
        const sheet = workbench.model.activeSheet();
        const password = sheet.password ? window.prompt('รหัสผ่าน / Password', '') : '';
        if (password !== null) return workbench.deeds.unprotect(sheet.id, password);
      })}
      {item('เรียงตารางตามคอลัมน์นี้ น้อยไปมาก', 'Sort table ascending', () =>
        workbench.edits.sort(at().sheetId, at().box, true),
      )}
      {item('เรียงตารางตามคอลัมน์นี้ มากไปน้อย', 'Sort table descending', () =>
        workbench.edits.sort(at().sheetId, at().box, false),
      )}
      {item('กรองตารางให้เหลือค่าของเซลล์นี้', 'Filter table by this cell', () => {
        const { sheetId, box } = at();
        const sheet = workbench.model.sheet(sheetId);
        const shown = shownText(cellAt(sheet, box.row, box.column), sheet, box.row, box.column);
        return workbench.edits.filter(sheetId, box, [shown]);
      })}
      {item('ล้างตัวกรองของคอลัมน์นี้', 'Clear filter', () => workbench.edits.filter(at().sheetId, at().box, null))}
      {item('ลบคอลัมน์ของตาราง', 'Delete table column', () =>
        workbench.deeds.deleteTableColumnAt(at().sheetId, at().box),
      )}
      {item('แปลงตารางเป็นช่วง', 'Convert table to range', () => workbench.deeds.convertTableAt(at().sheetId, at().box))}
      {item('ผสานเซลล์ที่เลือก', 'Merge selection', () => workbench.deeds.mergeAt(at().sheetId, at().box))}
      {item('เลิกทำ', 'Undo', () => workbench.undo())}
      {item('ทำซ้ำ', 'Redo', () => workbench.redo())}
    </div>
  );
}
