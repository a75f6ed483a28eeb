import { makeStyles, tokens } from '@fluentui/react-components';
import { ChangePassword } from './change-password.tsx';
import { SecondFactorSection } from './second-factor-section.tsx';
import { SessionsSection } from './sessions-section.tsx';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** What somebody does with an account of their own, in the pane and on a page by itself. */
export default function OwnAccount() {
  return (
    <div className={useStyles().parts}>
      <ChangePassword />
      <SecondFactorSection />
      <SessionsSection />
    </div>
  );
}
