import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Card } from './card.tsx';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** A card with a heading of its own. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card label={title}>
      <h2 className={useStyles().title}>{title}</h2>
      {children}
    </Card>
  );
}
