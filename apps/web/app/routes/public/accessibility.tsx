import { ACCESSIBILITY } from '../../texts/legal.ts';
import { titled } from '../../shell/title.ts';
import type { Route } from './+types/accessibility';
import { LegalText } from './legal-text.tsx';

export const meta: Route.MetaFunction = ({ matches }) => [titled(matches, ACCESSIBILITY.title)];

export default function Accessibility() {
  return <LegalText page={ACCESSIBILITY} />;
}
