import type { Worksheet } from '@cj-tech-master/excelts';
import { boxToA1 } from '../document/a1.ts';
import type { Box, PageLayout } from '../document/document.ts';
import { paperCode, paperName } from '../document/paper.ts';
import { joinSections, splitSections } from './header-footer.ts';
import { attribute, child, content, isTrue, numberOf, type XmlElement } from './xml.ts';

const POINTS_PER_INCH = 72;
const EDGES = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;
type Margins = PageLayout['margins'];

export function writePageSetup(target: Worksheet, layout: PageLayout): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = layout.zoom;
  const fits = Boolean(horizontalFitToPages || verticalFitToPages);
  Object.assign(target.pageSetup, {
    orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    paperSize: paperCode(layout.paperSize),
    margins: mapMargins((edge) => Number((layout.margins[edge] / POINTS_PER_INCH).toFixed(6))),
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    scale: scale ?? 100,
    // 0 pages: as many as it takes.
    ...(fits && { fitToPage: true, fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 }),
    ...(layout.printArea && { printArea: boxToA1(layout.printArea) }),
    ...(layout.titleRows && { printTitlesRow: `${layout.titleRows.first + 1}:${layout.titleRows.last + 1}` }),
  });
  target.headerFooter.oddHeader = joinSections(layout.header);
  target.headerFooter.oddFooter = joinSections(layout.footer);
}

/** What a sheet's XML says; print area and title rows are defined names and come from the workbook's part. */
export function readPageSetup(sheet: XmlElement, printArea?: Box, titleRows?: PageLayout['titleRows']): PageLayout {
  const setup = child(sheet, 'pageSetup');
  const margins = child(sheet, 'pageMargins');
  const options = child(sheet, 'printOptions');
  return {
    orientation: attribute(setup, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait',
    // Without a word about paper Excel takes the printer's own; Thai offices print on A4.
    paperSize: paperName(numberOf(attribute(setup, 'paperSize'), 0)),
    margins: mapMargins((edge) => readMargin(margins, edge)),
    centerHorizontally: isTrue(attribute(options, 'horizontalCentered')),
    centerVertically: isTrue(attribute(options, 'verticalCentered')),
    ...(printArea && { printArea }),
    ...(titleRows && { titleRows }),
    zoom: readZoom(sheet, setup),
    header: splitSections(content(child(sheet, 'headerFooter', 'oddHeader'))),
    footer: splitSections(content(child(sheet, 'headerFooter', 'oddFooter'))),
  };
}

function readZoom(sheet: XmlElement, setup: XmlElement | undefined): PageLayout['zoom'] {
  const across = numberOf(attribute(setup, 'fitToWidth'), 1);
  const down = numberOf(attribute(setup, 'fitToHeight'), 1);
  const fits = isTrue(attribute(child(sheet, 'sheetPr', 'pageSetUpPr'), 'fitToPage')) && (across > 0 || down > 0);
  if (!fits) return { scale: numberOf(attribute(setup, 'scale'), 100) };
  return {
    ...(across > 0 && { horizontalFitToPages: across }),
    ...(down > 0 && { verticalFitToPages: down }),
  };
}

/** Excel's "normal" margins where the file has none. */
const NORMAL: Margins = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };

function readMargin(margins: XmlElement | undefined, edge: keyof Margins): number {
  return Number((numberOf(attribute(margins, edge), NORMAL[edge] / POINTS_PER_INCH) * POINTS_PER_INCH).toFixed(3));
}

function mapMargins(margin: (edge: keyof Margins) => number): Margins {
  return Object.fromEntries(EDGES.map((edge) => [edge, margin(edge)])) as Margins;
}
