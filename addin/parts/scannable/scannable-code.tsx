import { useMemo } from 'react';
import { codeSquares, squaresPath } from './code-squares.ts';

/** A text as squares that a phone reads. A pane loads it where it is shown: most people never see one. */
export default function ScannableCode({ text, name, className }: { text: string; name: string; className: string }) {
  const squares = useMemo(() => codeSquares(text), [text]);
  return (
    <svg
      className={className}
      viewBox={`0 0 ${squares.length} ${squares.length}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={name}
    >
      <path d={squaresPath(squares)} fill="#000000" />
    </svg>
  );
}
