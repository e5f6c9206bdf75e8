import { ACCESSIBILITY } from '../../texts/legal.ts';
import type { Route } from './+types/accessibility';
import { LegalText } from './legal-text.tsx';

export const meta: Route.MetaFunction = () => [{ title: `${ACCESSIBILITY.title} – Waymark` }];

export default function Accessibility() {
  return <LegalText page={ACCESSIBILITY} />;
}
