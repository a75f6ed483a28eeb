import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SignOutRegular } from '@fluentui/react-icons/svg/sign-out';
import { findDistrict } from '../../shared/catalogue/districts.ts';
import type { Me } from '../../shared/wire/accounts.ts';
import { MailButton } from '../notices/mail-button.tsx';
import { useAnswer } from '../parts/answers/use-answer.ts';
import { useHelpAddress } from '../parts/help/help-place.tsx';
import { useServices } from '../parts/services.ts';
import { tourStop } from '../parts/tour/tour-stops.ts';
import { frameWords as words } from '../parts/words/frame-words.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { PersonButton } from './person-button.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: '6px 8px 6px 16px',
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
  },
  names: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  product: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  // The bar stays in sight: however long a name is, it takes two lines at most.
  person: {
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  button: {
    minWidth: '40px',
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorBrandBackgroundHover },
    ':hover:active': {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackgroundPressed,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorNeutralForegroundOnBrand}`, outlineOffset: '-2px' },
  },
});

/** Product, person, language, help, mail, one's account and the way out. */
export function TopBar({ me }: { me: Me | null }) {
  const styles = useStyles();
  const { language, setLanguage, say } = useSpeech();
  const { session } = useServices();
  const help = useHelpAddress();
  const department = me?.department ?? null;
  const { value: known } = useAnswer('listDepartments', department === null ? null : { parameters: {} });
  const named = known?.departments.find(({ code }) => code === department)?.name;
  const place = me && say(named ?? placeOf(me));
  return (
    <header className={styles.bar}>
      <div className={styles.names}>
        <span className={styles.product}>{say(words.product)}</span>
        {me && (
          <span className={styles.person} title={`${place} · ${me.displayName}`}>
            {place} · {me.displayName}
          </span>
        )}
      </div>
      <Button
        appearance="subtle"
        className={styles.button}
        aria-label={say(words.switchLanguage)}
        onClick={() => setLanguage(language === 'th' ? 'en' : 'th')}
      >
        {language === 'th' ? 'EN' : 'ไทย'}
      </Button>
      <Button
        as="a"
        {...tourStop('help')}
        href={help}
        target="_blank"
        appearance="subtle"
        className={styles.button}
        icon={<QuestionCircleRegular />}
        aria-label={say(words.help)}
        title={say(words.help)}
      />
      {me && <MailButton className={styles.button} role={me.role} />}
      {me && <PersonButton className={styles.button} />}
      {!me && session.state() !== 'signed-out' && (
        <Button
          appearance="subtle"
          className={styles.button}
          icon={<SignOutRegular />}
          aria-label={say(words.signOut)}
          title={say(words.signOut)}
          onClick={() => session.signOut()}
        />
      )}
    </header>
  );
}

function placeOf({ district, role }: Me) {
  const found = district === null ? undefined : findDistrict(district);
  return found ? words.district(found.name) : words.roles[role];
}
