/**
 * The active sheet's charts over the grid: they scroll and zoom with it, go under its frozen panes, and change with its cells.
 * A click selects a chart, as in Excel; Escape or a click on a cell leaves it. All else that the mouse does goes through to the grid.
 */

import { drawChart } from '../charts/draw-chart.ts';
import type { Chart, ChartCorner } from '../document/chart-document.ts';
import { rectangleOf } from '../document/chart-place.ts';
import { pixels } from '../grid/grid-shape.ts';
import { element } from '../print/element.ts';
import type { Workbench } from '../workbench.ts';

/** `cut`: how much of it lies under frozen panes, in pixels. */
type Shown = { chart: Chart; frame: HTMLElement; cut: { left: number; top: number } };

/** Call once; `layer` stands beside the grid in the element that holds both. */
export function hangCharts(workbench: Workbench, layer: HTMLElement): void {
  new ChartOverlay(workbench, layer);
}

class ChartOverlay {
  readonly #workbench: Workbench;
  readonly #place: HTMLElement;
  readonly #layer: HTMLElement;
  #shown: Shown[] = [];
  #awaited = false;
  #mustDraw = false;

  constructor(workbench: Workbench, layer: HTMLElement) {
    this.#workbench = workbench;
    this.#layer = layer;
    this.#place = layer.parentElement ?? layer;
    const { grid } = workbench;
    grid.onDrawn = () => this.#ask(true);
    const { api } = grid.engine;
    for (const event of [api.Event.Scroll, api.Event.SheetZoomChanged, api.Event.SheetSkeletonChanged]) {
      api.addEvent(event, () => this.#ask(false));
    }
    // Before the grid, which would select the cell underneath.
    this.#place.addEventListener('pointerdown', (event) => this.#press(event), true);
    window.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') workbench.selectChart(null);
    });
    workbench.subscribe(() => this.#mark());
    new ResizeObserver(() => this.#ask(false)).observe(this.#place);
    this.#ask(true);
  }

  /** A batch changes much at once: it is drawn once, before the next picture. */
  #ask(draw: boolean): void {
    this.#mustDraw ||= draw;
    if (this.#awaited) return;
    this.#awaited = true;
    requestAnimationFrame(() => {
      this.#awaited = false;
      if (this.#mustDraw) this.#draw();
      this.#mustDraw = false;
      this.#lay();
    });
  }

  #press(event: PointerEvent): void {
    const onGrid = event.target instanceof HTMLCanvasElement && event.target.id.startsWith('univer-sheet-main-canvas');
    const hit =
      onGrid &&
      holdsPoint(this.#layer, event) &&
      this.#shown.findLast(({ frame, cut }) => holdsPoint(frame, event, cut));
    if (!hit) return;
    event.stopPropagation();
    this.#workbench.selectChart(hit.chart.id);
  }

  #mark(): void {
    const { chartId } = this.#workbench.state.selection;
    for (const { chart, frame } of this.#shown) frame.classList.toggle('selected', chart.id === chartId);
  }

  #draw(): void {
    const { model } = this.#workbench;
    const sheet = model.activeSheet();
    // A chart keeps its frame from one drawing to the next: who looks at it is not left with one that is gone.
    const frames = new Map(this.#shown.map(({ chart, frame }) => [chart.id, frame]));
    this.#shown = sheet.charts.map((chart) => {
      const frame = frames.get(chart.id) ?? element('figure', 'chart');
      frame.replaceChildren(drawChart(model.document, sheet, chart, rectangleOf(sheet, chart)));
      return { chart, frame, cut: { left: 0, top: 0 } };
    });
    this.#layer.replaceChildren(...this.#shown.map(({ frame }) => frame));
    this.#mark();
  }

  #lay(): void {
    const sheet = this.#workbench.grid.engine.api.getActiveWorkbook()?.getActiveSheet();
    const skeleton = sheet?.getSkeleton();
    const canvas = this.#place.querySelector('canvas[id^="univer-sheet-main-canvas"]');
    if (!sheet || !skeleton || !canvas || this.#shown.length === 0) return;
    const outer = this.#place.getBoundingClientRect();
    const inner = canvas.getBoundingClientRect();
    const zoom = sheet.getZoom();
    const header = { left: skeleton.rowHeaderWidth * zoom, top: skeleton.columnHeaderHeight * zoom };
    Object.assign(this.#layer.style, {
      left: `${inner.left - outer.left + header.left}px`,
      top: `${inner.top - outer.top + header.top}px`,
      width: `${inner.width - header.left}px`,
      height: `${inner.height - header.top}px`,
    });
    const at = (row: number, column: number) => {
      const { startX, startY } = skeleton.getNoMergeCellWithCoordByIndex(row, column, false);
      return { left: startX, top: startY };
    };
    const corner = ({ row, column, down, right }: ChartCorner) => {
      const { left, top } = at(row, column);
      return { left: left + pixels(right), top: top + pixels(down) };
    };
    const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
    const start = at(sheetViewStartRow, sheetViewStartColumn);
    const { frozen } = this.#workbench.model.activeSheet();
    const edge = at(frozen.rows, frozen.columns);
    for (const shown of this.#shown) {
      const { chart, frame } = shown;
      const from = corner(chart.from);
      const to = corner(chart.to);
      const scrolls = { x: chart.from.column >= frozen.columns, y: chart.from.row >= frozen.rows };
      const left = from.left - (scrolls.x ? start.left + offsetX : 0);
      const top = from.top - (scrolls.y ? start.top + offsetY : 0);
      shown.cut = {
        left: scrolls.x ? Math.max(0, edge.left - left) * zoom : 0,
        top: scrolls.y ? Math.max(0, edge.top - top) * zoom : 0,
      };
      Object.assign(frame.style, {
        left: `${left * zoom}px`,
        top: `${top * zoom}px`,
        width: `${(to.left - from.left) * zoom}px`,
        height: `${(to.top - from.top) * zoom}px`,
        clipPath: `inset(${shown.cut.top}px 0 0 ${shown.cut.left}px)`,
      });
    }
  }
}

function holdsPoint(element: HTMLElement, { clientX, clientY }: PointerEvent, cut = { left: 0, top: 0 }): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return clientX >= left + cut.left && clientX < right && clientY >= top + cut.top && clientY < bottom;
}
