import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { AUDIT, VERIFY } from '../../texts/audit.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';

/** It tells nothing of the record, only how to read it: whoever is sent the address may read it. */
export default function Verify() {
  return (
    <>
      <PageTitle title={VERIFY.title} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href="/audit">{AUDIT.title}</BackLink>
      </div>
      <PageHeading>{VERIFY.title}</PageHeading>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <p>{VERIFY.lead}</p>
          <ol>
            {VERIFY.steps.map(({ title, text, command }) => (
              <li key={title}>
                <h2 className="nhsuk-heading-s">{title}</h2>
                <p>{text}</p>
                <pre className="wm-hash">{command}</pre>
              </li>
            ))}
          </ol>
          <p>{VERIFY.key}</p>
          <p>{VERIFY.canSee}</p>
          <p>{VERIFY.cannotSee}</p>
        </div>
      </div>
    </>
  );
}
