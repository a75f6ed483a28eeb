import { makeStyles } from '@fluentui/react-components';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { lineOfOwner } from '../../../shared/rules/city/office-lines.ts';
import type { Period } from '../../../shared/terms/period.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { OwnerLine } from '../../../shared/wire/city.ts';
import { Section } from '../../parts/layout/section.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { District } from './district.tsx';
import { useReviewRoute } from './review-route.ts';

const useStyles = makeStyles({ list: { listStyle: 'none', margin: 0, padding: 0 } });

type OwnerPartProps = { title: Text; owners: OwnerLine[]; indicator: Indicator; period: Period };

/** Where the sheets of owners stand, apart from the districts', each with the way to its review. */
export function OwnerPart({ title, owners, indicator, period }: OwnerPartProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const open = useReviewRoute();
  return (
    <Section title={say(title)}>
      <ul className={styles.list}>
        {owners
          .map((owner) => lineOfOwner(indicator, owner))
          .map((line) => (
            <District
              key={line.district}
              line={line}
              indicator={indicator}
              chosen={null}
              onChoose={() => {}}
              onOpen={() => open({ line, indicator, period })}
            />
          ))}
      </ul>
    </Section>
  );
}
