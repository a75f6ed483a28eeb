import { tokens } from '@fluentui/react-components';

/** How what stands beside the matter looks: smaller and paler, with room for Thai marks. */
export const quiet = {
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
};
