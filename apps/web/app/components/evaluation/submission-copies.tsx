import { EXPORTS } from '../../texts/exports.ts';

/** Links to a revision as files. They leave the app: a file is no page. */
export const SubmissionCopies = ({ evaluationId, revision }: { evaluationId: string; revision: number }) => {
  const at = `/submissions/${evaluationId}/revision-${revision}`;
  return (
    <nav aria-label={EXPORTS.heading}>
      <ul className="nhsuk-list">
        <li>
          <a href={`${at}.pdf`} download>
            {EXPORTS.pdf}
          </a>
        </li>
        <li>
          <a href={`${at}.csv`} download>
            {EXPORTS.csv}
          </a>
        </li>
        <li>
          <a href={`${at}.json`} download>
            {EXPORTS.json}
          </a>
        </li>
      </ul>
    </nav>
  );
};
