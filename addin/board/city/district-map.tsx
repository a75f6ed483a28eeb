import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useRef, useState } from 'react';
import { findDistrict } from '../../../shared/catalogue/districts.ts';
import { standsOnBriefly } from '../../../shared/rules/city/stands-on.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { DistrictLine } from '../../../shared/wire/city.ts';
import { basisMark } from '../../figures/basis-words.ts';
import { DataTable } from '../../parts/layout/data-table.tsx';
import { inUnit } from '../../parts/words/amount.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { type Band, bands } from '../charts/bands.ts';
import { Behind } from '../charts/behind.tsx';
import { Swatch } from '../charts/swatch.tsx';
import { usePalette } from '../charts/use-palette.ts';
import { BoardSection } from '../parts/board-section.tsx';
import { boardWords } from '../parts/board-words.ts';
import type { CityShown } from '../parts/city-shown.ts';
import { slugOf, type Zone, zones } from '../parts/zones.ts';
import { cityWords as words } from './city-words.ts';
import { DistrictDetail } from './district-detail.tsx';
import { type DistrictFigure, districtFigure, figureWords, mainResult } from './district-figure.ts';
import { MapTile } from './map-tile.tsx';
import { nextTile } from './next-tile.ts';
import { type Tile, tileColumns, tileRows, tiles, zoneLabels } from './tile-grid.ts';

const useStyles = makeStyles({
  map: {
    display: 'grid',
    gridTemplateColumns: `repeat(${tileColumns}, minmax(0, 1fr))`,
    gridTemplateRows: `repeat(${tileRows}, minmax(50px, auto))`,
    maxWidth: '760px',
    '@media print': { maxWidth: '640px' },
  },
  tiles: { display: 'contents', margin: 0, padding: 0, listStyle: 'none' },
  zone: {
    alignSelf: 'end',
    padding: '0 4px 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: 600,
  },
  part: { display: 'inline-block' },
  below: { alignSelf: 'start', paddingTop: '4px' },
  end: { textAlign: 'end' },
  legend: { margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: '6px 16px' },
  entry: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, '@media print': { display: 'none' } },
});

type DistrictMapProps = CityShown & { district: string | null; onDistrict(code: string | null): void };

/** The 50 districts as tiles where they lie, the zones outlined and named; a tile opens its district below. */
export function DistrictMap({ indicator, period, consolidation, zone, district, onDistrict }: DistrictMapProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { bands: paints } = usePalette();
  const list = useRef<HTMLUListElement>(null);
  const [stop, setStop] = useState(district ?? tiles[0]?.district);
  const main = mainResult(indicator, period);
  if (!main) return null;
  const figures = new Map(consolidation.districts.map((line) => [line.district, districtFigure(line, main)]));
  const shown = [...figures.values()].filter(({ line }) => zone === null || slugOf(line.zone) === zone);
  const counts = bands
    .map((band) => ({ band, districts: shown.filter((figure) => figure.band === band).length }))
    .filter(({ districts }) => districts > 0);
  const markOf = ({ basis }: DistrictLine) => {
    const mark = basis && basisMark(basis, consolidation.version, indicator.results);
    return mark ? [mark] : [];
  };
  const open = district === null ? undefined : figures.get(district);
  // One stop for the whole map; the arrows go from tile to tile within it.
  const move = (event: KeyboardEvent, from: Tile) => {
    const next = nextTile(from, event.key);
    if (!next) return;
    event.preventDefault();
    setStop(next.district);
    list.current?.querySelector<HTMLElement>(`[data-district="${next.district}"]`)?.focus();
  };
  const spoken = ({ line, number, words: figure, band }: DistrictFigure): Text => {
    const amount = number === null ? figure : inUnit(say(figure), main.definition.unit);
    const place = boardWords.ofZone(line.zone);
    const name = words.districtName(line.name);
    const standing = number === null ? { th: '', en: '' } : words.bandNames[band];
    return {
      th: [name.th, place.th, amount.th, standing.th].filter(Boolean).join(' · '),
      en: [name.en, place.en, amount.en, standing.en].filter(Boolean).join(' · '),
    };
  };
  return (
    <BoardSection title={say(words.map)}>
      <div className={styles.map}>
        {Object.entries(zoneLabels).map(([slug, { row, column, columns, end }]) => (
          <span
            key={slug}
            className={mergeClasses(styles.zone, row >= 6 && styles.below, end && styles.end)}
            style={{ gridRow: row + 1, gridColumn: `${column + 1} / span ${columns}` }}
            aria-hidden="true"
          >
            <ZoneName zone={zones.find((one) => one.slug === slug)} />
          </span>
        ))}
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari takes the list from a ul without bullets */}
        <ul ref={list} className={styles.tiles} role="list" aria-label={say(words.mapList)}>
          {tiles.map((tile) => {
            const figure = figures.get(tile.district);
            const known = findDistrict(tile.district);
            if (!known) return null;
            const faded = zone !== null && slugOf(known.zone) !== zone;
            return (
              <MapTile
                key={tile.district}
                tile={tile}
                name={known.name}
                spoken={say(figure ? spoken(figure) : words.notReporting(known.name))}
                number={figure?.number ? say(figure.words) : null}
                met={figure?.band === 'met'}
                paint={faded || !figure ? null : paints[figure.band]}
                dashed={figure?.number === null}
                chosen={tile.district === district}
                stop={tile.district === stop}
                onKey={(event) => move(event, tile)}
                onChoose={() => {
                  setStop(tile.district);
                  onDistrict(tile.district === district ? null : tile.district);
                }}
              />
            );
          })}
        </ul>
      </div>
      <ul className={styles.legend} aria-label={say(words.legend)}>
        {counts.map(({ band, districts }) => (
          <li key={band} className={styles.entry}>
            <Swatch fill={paints[band].fill} />
            {say(words.bandCount(bandName(band), districts))}
          </li>
        ))}
      </ul>
      {open ? (
        <DistrictDetail
          indicator={indicator}
          figure={open}
          main={main}
          inForce={consolidation.version}
          onClose={() => onDistrict(null)}
        />
      ) : (
        <p className={styles.hint}>{say(words.mapHint)}</p>
      )}
      <Behind of={say(words.zonesTable)}>
        <DataTable
          caption={say(words.zonesTable)}
          rows={consolidation.zones}
          rowKey={(one) => one.zone.en}
          columns={[
            { key: 'zone', header: say(words.zone), cell: (one) => say(one.zone) },
            {
              key: 'figure',
              header: say(words.figure),
              cell: (one) => say(figureWords(one.result.figures[main.definition.key])),
              number: true,
            },
            {
              key: 'counted',
              header: say(words.inFigure),
              cell: (one) =>
                [`${one.counted}/${one.expected}`, ...standsOnBriefly(one, consolidation.version).map(say)].join(' · '),
              number: true,
            },
          ]}
        />
        <DataTable
          caption={say(words.mapList)}
          rows={shown}
          rowKey={({ line }) => line.district}
          columns={[
            { key: 'name', header: say(words.district), cell: ({ line }) => say(line.name) },
            { key: 'zone', header: say(words.zone), cell: ({ line }) => say(line.zone) },
            { key: 'figure', header: say(words.figure), cell: (figure) => say(figure.words), number: true },
            {
              key: 'band',
              header: say(words.gap),
              cell: ({ line, band }) => [bandName(band), ...markOf(line)].map(say).join(' · '),
            },
          ]}
        />
      </Behind>
    </BoardSection>
  );
}

/** A zone's name beside its tiles, broken where a Thai reader would. */
function ZoneName({ zone }: { zone: Zone | undefined }) {
  const styles = useStyles();
  const { language } = useSpeech();
  if (!zone) return null;
  const parts = language === 'th' ? zone.name.th.split(/(?<=^กรุงเทพ|^กรุงธน)/) : [zone.name.en];
  return parts.map((part) => (
    <span key={part} className={styles.part}>
      {part}
    </span>
  ));
}

const bandName = (band: Band): Text => words.bandNames[band];
