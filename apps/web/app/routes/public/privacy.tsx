import { PRIVACY } from '../../texts/legal.ts';
import { titled } from '../../shell/title.ts';
import type { Route } from './+types/privacy';
import { LegalText } from './legal-text.tsx';

export const meta: Route.MetaFunction = ({ matches }) => [titled(matches, PRIVACY.title)];

export default function Privacy() {
  return <LegalText page={PRIVACY} />;
}
