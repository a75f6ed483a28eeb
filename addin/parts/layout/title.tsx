import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, breakAfter: 'avoid' },
  small: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

type TitleProps = { as?: 'h2' | 'h3'; children: ReactNode };

/** What a part of a page is called; as `h3` a part of that. */
export function Title({ as: Level = 'h2', children }: TitleProps) {
  const styles = useStyles();
  return <Level className={mergeClasses(styles.title, Level === 'h3' && styles.small)}>{children}</Level>;
}
