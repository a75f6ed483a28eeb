import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { Text } from '../../../shared/terms/text.ts';
import { Unseen } from '../../parts/layout/unseen.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import type { Paint } from '../charts/palette.ts';
import { edgesOf } from './tile-edges.ts';
import type { Tile } from './tile-grid.ts';

const edge = `2px solid ${tokens.colorNeutralForeground1}`;

const useStyles = makeStyles({
  place: { display: 'flex', padding: '1px', minWidth: 0 },
  top: { borderTop: edge },
  right: { borderRight: edge },
  bottom: { borderBottom: edge },
  left: { borderLeft: edge },
  tile: {
    position: 'relative',
    flexGrow: 1,
    minWidth: 0,
    padding: '3px 0',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: tokens.borderRadiusSmall,
    border: '1px solid transparent',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    fontFamily: 'inherit',
    fontSize: '12px',
    lineHeight: '16px',
    cursor: 'pointer',
    ':focus-visible': { outline: `3px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px', zIndex: 1 },
    '@media (max-width: 560px)': { fontSize: '10px', lineHeight: '13px' },
  },
  dashed: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  chosen: { outline: `3px solid ${tokens.colorNeutralForeground1}`, outlineOffset: '-1px', zIndex: 1 },
  // English names may break anywhere where they must, by hyphens where the browser knows how; Thai ones at their parts.
  name: {
    maxWidth: '100%',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    fontWeight: 600,
    '@media (max-width: 560px)': { fontWeight: 400 },
  },
  part: { display: 'inline-block', whiteSpace: 'nowrap' },
  number: {
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    '@media (max-width: 560px)': { fontSize: '9px', fontWeight: 600 },
  },
  wideOnly: { '@media (max-width: 560px)': { display: 'none' } },
});

/** Characters of a number that a tile has room for; one that is longer stands in the district's details only. */
const longest = { wide: 10, narrow: 6 };

type MapTileProps = {
  tile: Tile;
  name: Text;
  /** All that the tile says, for who does not see it. */
  spoken: string;
  number: string | null;
  met: boolean;
  /** Null where it lies outside what is chosen. */
  paint: Paint | null;
  dashed: boolean;
  chosen: boolean;
  /** The one tile that Tab comes to. */
  stop: boolean;
  onKey(event: KeyboardEvent): void;
  onChoose(): void;
};

/** One district. Its zone's border runs along the sides where another zone, or nothing, begins. */
export function MapTile({
  tile,
  name,
  spoken,
  number,
  met,
  paint,
  dashed,
  chosen,
  stop,
  onKey,
  onChoose,
}: MapTileProps) {
  const styles = useStyles();
  const { language } = useSpeech();
  const edges = edgesOf(tile);
  return (
    <li
      className={mergeClasses(
        styles.place,
        edges.top && styles.top,
        edges.right && styles.right,
        edges.bottom && styles.bottom,
        edges.left && styles.left,
      )}
      style={{ gridRow: tile.row + 1, gridColumn: tile.column + 1 }}
    >
      <button
        type="button"
        data-printed=""
        className={mergeClasses(styles.tile, dashed && styles.dashed, chosen && styles.chosen)}
        style={paint ? { backgroundColor: paint.fill, color: paint.ink } : undefined}
        aria-pressed={chosen}
        title={spoken}
        data-district={tile.district}
        tabIndex={stop ? 0 : -1}
        onKeyDown={onKey}
        onClick={onChoose}
      >
        <Unseen>{spoken}</Unseen>
        <span className={styles.name} aria-hidden="true">
          {language === 'en'
            ? name.en
            : tile.parts.map((part) => (
                <span key={part} className={styles.part}>
                  {part}
                </span>
              ))}
        </span>
        {number !== null && number.length <= longest.wide && (
          <span
            aria-hidden="true"
            className={mergeClasses(styles.number, number.length > longest.narrow && styles.wideOnly)}
          >
            {met && <span className={styles.wideOnly}>✓</span>}
            {number}
          </span>
        )}
      </button>
    </li>
  );
}
