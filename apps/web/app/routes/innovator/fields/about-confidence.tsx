import { Details } from '../../../components/content/details.tsx';
import { CONFIDENCE } from '../../../texts/confidence.ts';

/** What a tick at “commercial in confidence” does and does not do, once a page. */
export const AboutConfidence = () => (
  <Details summary={CONFIDENCE.what}>
    <ul className="nhsuk-list nhsuk-list--bullet">
      {CONFIDENCE.does.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  </Details>
);
