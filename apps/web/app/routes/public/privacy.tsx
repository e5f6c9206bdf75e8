import { PRIVACY } from '../../texts/legal.ts';
import type { Route } from './+types/privacy';
import { LegalText } from './legal-text.tsx';

export const meta: Route.MetaFunction = () => [{ title: `${PRIVACY.title} – Waymark` }];

export default function Privacy() {
  return <LegalText page={PRIVACY} />;
}
