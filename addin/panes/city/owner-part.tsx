import { makeStyles } from '@fluentui/react-components';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { lineOfOwner } from '../../../shared/rules/city/office-lines.ts';
import type { Period } from '../../../shared/terms/period.ts';
import type { OwnerLine } from '../../../shared/wire/city.ts';
import { Section } from '../../parts/layout/section.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { reviewWords } from '../review/review-words.ts';
import { District } from './district.tsx';
import { useReviewRoute } from './review-route.ts';

const useStyles = makeStyles({ list: { listStyle: 'none', margin: 0, padding: 0 } });

type OwnerPartProps = { owner: OwnerLine; indicator: Indicator; period: Period };

/** Where the owner's own sheet stands, apart from the districts', with the way to its review. */
export function OwnerPart({ owner, indicator, period }: OwnerPartProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const open = useReviewRoute();
  const line = lineOfOwner(indicator, owner);
  return (
    <Section title={say(reviewWords.ownerSheet)}>
      <ul className={styles.list}>
        <District
          line={line}
          indicator={indicator}
          chosen={null}
          onChoose={() => {}}
          onOpen={() => open({ line, indicator, period })}
        />
      </ul>
    </Section>
  );
}
