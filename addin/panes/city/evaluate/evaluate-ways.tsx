import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Indicator } from '../../../../shared/indicator/indicator.ts';
import { officeLines } from '../../../../shared/rules/city/office-lines.ts';
import { isPossible } from '../../../../shared/rules/sheets/workflow.ts';
import type { Period } from '../../../../shared/terms/period.ts';
import type { Consolidation } from '../../../../shared/wire/city.ts';
import { useMoment } from '../../../parts/as-of/as-of-context.ts';
import { useMe } from '../../../parts/services.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { useEvaluateRoute } from './evaluate-route.ts';
import { evaluateWords as words } from './evaluate-words.ts';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type EvaluateWaysProps = { indicator: Indicator; period: Period; consolidation: Consolidation };

/** The ways to evaluate many at once: the offices of this indicator, where any can be, or all that one office reports. */
export function EvaluateWays({ indicator, period, consolidation }: EvaluateWaysProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { role } = useMe();
  const moment = useMoment();
  const open = useEvaluateRoute();
  if (role !== 'planning' || moment !== null) return null;
  const lines = consolidation.cancelled ? [] : officeLines(indicator, consolidation);
  const evaluable = lines.filter(({ state }) => isPossible('evaluate', state)).length;
  return (
    <div className={styles.ways}>
      {evaluable > 0 && (
        <Button onClick={() => open({ of: 'indicator', indicator, period })}>
          {say(words.open)} ({evaluable})
        </Button>
      )}
      <Button onClick={() => open({ of: 'agency', period })}>{say(words.openAgency)}</Button>
    </div>
  );
}
