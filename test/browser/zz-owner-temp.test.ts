import { expect, test } from 'vitest';
import { openDesk, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

const world = setUpWorld(['2100-1040-2563', '0407-958-2563', '0800-6784-2563', '0800-6593-2563'], { DEMO_SHEETS: 'on' });

test('the planning office fills its sheet', async () => {
  const desk = await openDesk(world, { paneWidth: 320 });
  await signIn(desk, 'reviewer', world.server.password);
  const { pane } = desk;
  await pane.getByRole('button', { name: 'งานวันนี้', exact: true }).click();
  await pane.getByText('2100-1040').first().waitFor();
  await picture(desk, 'o1-list');
  await pane.getByRole('button', { name: /เปิดแผ่นงาน.*ไตรมาสที่ 1/ }).first().click();
  await pane.getByText(/ผลรวมจากเขต/).waitFor();
  await picture(desk, 'o2-open');
  await pane.getByLabel('รายงานผลการดำเนินงานของไตรมาส').fill('เขตส่งแล้ว 36 เขต');
  await pane.getByText('สรุปผล โครงการ และเอกสารแนบ').click();
  await pane.getByLabel('สรุปผลการดำเนินงาน', { exact: true }).fill('สรุปว่าดี');
  await pane.getByLabel('โครงการ/กิจกรรมที่สนับสนุน').fill('โครงการหนึ่ง\nโครงการสอง');
  await pane.getByRole('button', { name: 'เพิ่มลิงก์' }).click();
  await pane.getByLabel('ชื่อเอกสารที่ 1').fill('คำสั่ง');
  await pane.getByLabel(/ที่อยู่ \(https\)/).fill('http://example.go.th');
  await picture(desk, 'o3-annex');
  await pane.getByRole('button', { name: 'ส่งรายงาน' }).click();
  await picture(desk, 'o4-fault');
  await pane.getByLabel(/ที่อยู่ \(https\)/).fill('https://example.go.th/a');
  await pane.getByRole('button', { name: 'ส่งรายงาน' }).click();
  await pane.getByRole('dialog').waitFor();
  await picture(desk, 'o5-confirm');
  await pane.getByRole('dialog').getByRole('button').first().click();
  await pane.getByText(/2100-1040-2563-Q1-2100-1/).first().waitFor();
  await picture(desk, 'o6-receipt');
  expect(desk.faults).toEqual([]);
  await desk.close();
});

test('the planning office reviews it', async () => {
  const desk = await openDesk(world, { paneWidth: 360, colorScheme: 'dark' });
  await signIn(desk, 'planning', world.server.password);
  const { pane } = desk;
  await pane.getByText('แผ่นงานของหน่วยงานเจ้าของ').scrollIntoViewIfNeeded();
  await picture(desk, 'p1-city');
  await pane.getByRole('button', { name: /สำนักยุทธศาสตร์และประเมินผล/ }).first().click();
  await pane.getByText('ผลงานของหน่วยงานเจ้าของ').scrollIntoViewIfNeeded();
  await picture(desk, 'p2-review');
  await pane.getByText('เอกสารแนบ (ลิงก์)').scrollIntoViewIfNeeded();
  await picture(desk, 'p3-review-annex');
  expect(desk.faults).toEqual([]);
  await desk.close();
});

test('a department fills rows of its own', async () => {
  const desk = await openDesk(world, { paneWidth: 320, colorScheme: 'dark' });
  await signIn(desk, 'health', world.server.password);
  const { pane } = desk;
  await pane.getByText('0800-6784').first().waitFor();
  await picture(desk, 'h1-list');
  await pane.getByRole('button', { name: /เปิดแผ่นงาน 0800-6784.*ไตรมาสที่ 1/ }).first().click();
  await pane.getByText(/กรอกแล้ว|ยังไม่ได้กรอก/).first().waitFor();
  await picture(desk, 'h2-open');
  await pane.getByRole('button', { name: /กลับไปงานวันนี้/ }).click();
  await pane.getByRole('button', { name: /เปิดแผ่นงาน 0800-6593.*ไตรมาสที่ 1/ }).first().click();
  await pane.getByText(/ผลรวมจากเขต/).waitFor();
  await picture(desk, 'h3-over');
  await pane.getByRole('button', { name: 'ภาพรวม', exact: true }).click();
  await picture(desk, 'h4-city');
  expect(desk.faults).toEqual([]);
  await desk.close();
});
