import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  swatch: {
    display: 'inline-block',
    width: '14px',
    height: '14px',
    flexShrink: 0,
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

/** The colour that the words beside it explain. */
export function Swatch({ fill }: { fill: string }) {
  return <span className={useStyles().swatch} style={{ backgroundColor: fill }} aria-hidden="true" />;
}
