import { Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import { FlagRegular } from '@fluentui/react-icons/svg/flag';
import type { Flag } from '../../../shared/rules/review/flags.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { districtWords as words } from './district-words.ts';

const useStyles = makeStyles({
  mark: {
    minWidth: 0,
    padding: '0 6px 0 2px',
    fontWeight: 400,
    color: tokens.colorStatusWarningForeground1,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** What to look at twice, in a word each; the whole sentence comes on hover and focus, and to a screen reader. */
export function FlagMarks({ flags, onPress }: { flags: Flag[]; onPress(): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return flags.map(({ kind, text }) => (
    <Tooltip key={kind} content={say(text)} relationship="description">
      <Button
        size="small"
        appearance="subtle"
        className={styles.mark}
        icon={<FlagRegular fontSize={16} />}
        onClick={onPress}
      >
        {say(words.flags[kind])}
      </Button>
    </Tooltip>
  ));
}
