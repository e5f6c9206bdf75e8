import { WarningCallout } from '../../../components/content/warning-callout.tsx';
import { CHECK } from '../../../texts/check.ts';
import type { UnfitGuidance } from './unfit-guidance.server.ts';

/** Answers to guidance that need a change before anything is sent, each with the page on which it is asked. */
export const UnfitGuidanceList = ({ unfit }: { unfit: readonly UnfitGuidance[] }) =>
  unfit.length === 0 ? null : (
    <WarningCallout heading={CHECK.guidanceUnfit(unfit.length)} headingLevel={2}>
      <ul className="nhsuk-list">
        {unfit.map(({ label, remedy, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>: {remedy}
          </li>
        ))}
      </ul>
    </WarningCallout>
  );
