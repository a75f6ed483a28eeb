import encodeQR from 'qr';
import { useMemo } from 'react';

/** A text as squares that a phone reads. Loaded where it is shown: most people who sign in never see one. */
export default function ScannableCode({ text, name, className }: { text: string; name: string; className: string }) {
  const squares = useMemo(() => encodeQR(text, 'raw', { border: 3 }), [text]);
  const path = squares.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg
      className={className}
      viewBox={`0 0 ${squares.length} ${squares.length}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={name}
    >
      <path d={path} fill="#000000" />
    </svg>
  );
}
