import { crc32, deflateRawSync } from 'node:zlib';

/** A zip with these parts; `declared` lies about a part's unpacked size, as zip bombs do. */
export function packageOf(
  parts: Record<string, string | Uint8Array>,
  declared: Record<string, number> = {},
): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const name = Buffer.from(path);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x0800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(declared[path] ?? bytes.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, rest, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(central.length, 8);
  end.writeUInt16LE(central.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function relationsXml(targets: Record<string, string>): string {
  const list = Object.entries(targets).map(
    ([target, type], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONS}">${list.join('')}</Relationships>`;
}

/** The parts of a workbook with one sheet, as another program may write them. */
export function oneSheetPackage(
  sheet: string,
  others: Record<string, string> = {},
  names = '',
): Record<string, string> {
  return {
    '_rels/.rels': relationsXml({ '/xl/workbook.xml': 'officeDocument' }),
    'xl/workbook.xml':
      `<workbook xmlns:r="${OFFICE}"><sheets><sheet name="งวด 1" sheetId="9" r:id="rId1"/></sheets>` +
      `<definedNames>${names}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsXml({
      'worksheets/first.xml': 'worksheet',
      'sharedStrings.xml': 'sharedStrings',
      'styles.xml': 'styles',
      'theme/theme1.xml': 'theme',
    }),
    'xl/worksheets/first.xml': sheet,
    ...others,
  };
}
