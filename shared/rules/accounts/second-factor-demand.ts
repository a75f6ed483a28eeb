import type { InstallationSettings } from '../../terms/installation.ts';
import type { Role } from '../../wire/access.ts';

/**
 * Whether somebody must have a second factor:
 *
 * | the installation says | district, viewer | planning, administrator |
 * |---|---|---|
 * | free | no | no |
 * | office | no | yes |
 */
export function isSecondFactorDemanded(
  { secondFactor }: Pick<InstallationSettings, 'secondFactor'>,
  role: Role,
): boolean {
  return secondFactor === 'office' && (role === 'planning' || role === 'administrator');
}
