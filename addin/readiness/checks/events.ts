import type { Text } from '../../../shared/terms/text.ts';
import { cellsAt } from '../../workbook/kit/cells-at.ts';
import { setTexts } from '../../workbook/kit/set-cells.ts';
import { type Area, type Check, failed, passed, refused } from '../check.ts';
import { hear } from '../heard.ts';
import { scratchTitle } from '../scratch.ts';

const watches = ['addin/workbook/watch.ts', 'addin/sheets/watch.ts'];

/** What Excel tells the pane of, and what not. */
export const events: Area = {
  key: 'events',
  title: { th: 'เหตุการณ์ที่ Excel แจ้ง', en: 'What Excel tells of' },
  checks: [
    {
      id: 'events/written',
      title: { th: 'แจ้งเมื่อส่วนเสริมเขียนเซลล์', en: 'Tells of a cell that the add-in writes' },
      touches: watches,
      run: async ({ context, worksheet }) => {
        const changes = hear(worksheet.onChanged);
        await context.sync();
        setTexts(cellsAt(worksheet, 0, 0), [['ก']]);
        await context.sync();
        const event = await changes.first();
        changes.stop();
        await context.sync();
        return event ? passed(`${event.changeType} ${event.source} ${event.address}`) : failed('—');
      },
    },
    {
      id: 'events/selection',
      title: { th: 'แจ้งเมื่อย้ายเซลล์ที่เลือก', en: 'Tells of a move of the selection' },
      touches: [...watches, 'addin/workbook/city/watch-selection.ts'],
      run: async ({ context, worksheet }) => {
        cellsAt(worksheet, 0, 0).select();
        const moves = hear(worksheet.onSelectionChanged);
        await context.sync();
        cellsAt(worksheet, 2, 1).select();
        await context.sync();
        const event = await moves.first();
        moves.stop();
        await context.sync();
        return event ? passed(event.address) : failed('—');
      },
    },
    {
      id: 'events/activated',
      title: { th: 'แจ้งเมื่อแผ่นงานมาอยู่ตรงหน้า', en: 'Tells of a worksheet that comes in front' },
      touches: ['addin/workbook/sheets/watch-front.ts', 'addin/workbook/city/watch-selection.ts'],
      run: async ({ context, worksheet }) => {
        const fronts = hear(context.workbook.worksheets.onActivated);
        const other = context.workbook.worksheets.add(`${scratchTitle} อีกแผ่น`);
        await context.sync();
        other.activate();
        await context.sync();
        worksheet.load('id').activate();
        await context.sync();
        const told = await fronts.first(({ worksheetId }) => worksheetId === worksheet.id);
        fronts.stop();
        await context.sync();
        return told ? passed() : failed(`${fronts.events.length}`);
      },
    },
    {
      id: 'events/no-longer-heard',
      title: { th: 'หยุดแจ้งเมื่อเลิกฟัง', en: 'Tells no more once a handler is taken away' },
      touches: watches,
      run: async ({ context, worksheet }) => {
        const changes = hear(worksheet.onChanged);
        await context.sync();
        changes.stop();
        await context.sync();
        setTexts(cellsAt(worksheet, 0, 0), [['ก']]);
        await context.sync();
        return (await changes.first()) === null ? passed() : failed('ยังแจ้ง · still told');
      },
    },
    ofDeed('typed', { th: 'พิมพ์ในเซลล์', en: 'Typing into a cell' }, 'A1', {
      th: 'พิมพ์ 5 ที่ A1 แล้วกด Enter',
      en: 'Type 5 into A1 and press Enter',
    }),
    ofDeed('pasted', { th: 'วางหลายเซลล์', en: 'Pasting several cells' }, 'A5', {
      th: 'คัดลอก A2:B3 แล้ววางที่ A5',
      en: 'Copy A2:B3 and paste it at A5',
    }),
    ofDeed('filled', { th: 'เติมลง (Ctrl+D)', en: 'Filling down (Ctrl+D)' }, 'A3', {
      th: 'เลือก A2:A4 แล้วกด Ctrl+D',
      en: 'Select A2:A4 and press Ctrl+D',
    }),
    ofDeed('cleared', { th: 'ลบเนื้อหาในเซลล์', en: 'Clearing cells' }, 'B2', {
      th: 'เลือก B2:B3 แล้วกด Delete',
      en: 'Select B2:B3 and press Delete',
    }),
    {
      id: 'events/chosen',
      title: {
        th: 'เลือกจากรายการ: อ่านค่าได้ และรู้จากเหตุการณ์หรือเมื่อย้ายเซลล์',
        en: 'A choice from a list is read, and told of by an event or by the next move',
      },
      touches: watches,
      byHand: true,
      run: async ({ context, worksheet, ask }) => {
        const cell = cellsAt(worksheet, 0, 0);
        setTexts(cell, [['']]);
        cell.dataValidation.rule = { list: { inCellDropDown: true, source: 'มี,ไม่มี' } };
        cell.select();
        const changes = hear(worksheet.onChanged);
        const moves = hear(worksheet.onSelectionChanged);
        await context.sync();
        const reply = await ask({
          kind: 'do',
          what: { th: 'เลือก “มี” จากรายการที่ A1 แล้วคลิก B3', en: 'Choose “มี” from the list in A1, then click B3' },
        });
        if (reply === 'skipped') return refused('hand');
        const told = await Promise.race([changes.first(), moves.first()]);
        const shown = cellsAt(worksheet, 0, 0).load('values');
        for (const heard of [changes, moves]) heard.stop();
        await context.sync();
        const seen = `onChanged ${changes.events.length} · onSelectionChanged ${moves.events.length}`;
        return told && shown.values[0]?.[0] === 'มี' ? passed(seen) : failed(`${seen} · ${shown.values[0]?.[0]}`);
      },
    },
    {
      id: 'events/undone',
      title: { th: 'เลิกทำ (Ctrl+Z) คืนสิ่งที่ส่วนเสริมเขียน', en: 'Undo (Ctrl+Z) takes back what the add-in has written' },
      touches: ['addin/workbook/sheets/write-cells.ts', 'addin/workbook/forms/open-form.ts'],
      instead: { th: 'ปุ่มนำกลับในบานหน้าต่าง', en: 'the pane has its own way back' },
      byHand: true,
      run: async ({ context, worksheet, ask }) => {
        setTexts(cellsAt(worksheet, 0, 0), [['ก่อน']]);
        await context.sync();
        setTexts(cellsAt(worksheet, 0, 0), [['หลัง']]);
        await context.sync();
        const reply = await ask({
          kind: 'do',
          what: { th: 'คลิกในแผ่นงาน แล้วกด Ctrl+Z หนึ่งครั้ง', en: 'Click into the worksheet and press Ctrl+Z once' },
        });
        if (reply === 'skipped') return refused('hand');
        const cell = cellsAt(worksheet, 0, 0).load('values');
        await context.sync();
        const seen = String(cell.values[0]?.[0]);
        return seen === 'ก่อน' ? passed() : failed(seen);
      },
    },
    ofDeed('remote', { th: 'อีกคนแก้ไขสมุดงานเดียวกัน', en: 'Another person edits the same workbook' }, 'A1', {
      th: 'ให้อีกคนที่เปิดสมุดงานนี้พิมพ์ 5 ที่ A1 ของแผ่นงานนี้',
      en: 'Have another person who has this workbook open type 5 into A1 of this worksheet',
    }),
  ],
};

/** A deed of a person's that has to be told of, with the worksheet laid for it in A2:B4. */
function ofDeed(name: string, title: Text, cell: string, what: Text): Check {
  return {
    id: `events/${name}`,
    title: { th: `แจ้งเมื่อ: ${title.th}`, en: `Tells of: ${title.en}` },
    touches: watches,
    byHand: true,
    run: async ({ context, worksheet, ask }) => {
      setTexts(cellsAt(worksheet, 1, 0, 3, 2), [
        ['ก', 'ข'],
        ['ค', 'ง'],
        ['จ', 'ฉ'],
      ]);
      const before = worksheet.getRange(cell).untrack().load('values');
      await context.sync();
      const changes = hear(worksheet.onChanged);
      await context.sync();
      const reply = await ask({ kind: 'do', what });
      if (reply === 'skipped') return refused('hand');
      const event = await changes.first();
      changes.stop();
      const after = worksheet.getRange(cell).untrack().load('values');
      await context.sync();
      const seen = `${event?.changeType} ${event?.source} ${event?.address}`;
      const done = JSON.stringify(before.values) !== JSON.stringify(after.values);
      if (!done) return failed(`${cell} ไม่เปลี่ยน · did not change`);
      return event ? passed(seen) : failed('ไม่แจ้ง · not told');
    },
  };
}
