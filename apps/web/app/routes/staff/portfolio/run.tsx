import { Details } from '../../../components/content/details.tsx';
import { InsetText } from '../../../components/content/inset-text.tsx';
import { WarningCallout } from '../../../components/content/warning-callout.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { BackLink } from '../../../components/navigation/back-link.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { load } from '../../../session/api.server.ts';
import { instant } from '../../../texts/dates.ts';
import { RUN } from '../../../texts/portfolio.ts';
import { rubricOf } from '../evaluation/published.server.ts';
import { DoneBanner } from '../frame/done-banner.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import type { Route } from './+types/run';
import { bandsOfRun } from './bands-of-run.ts';
import { CaseRanks } from './case-ranks.tsx';
import { FirmnessPart } from './firmness-part.tsx';
import { ReviewerTable } from './reviewer-table.tsx';
import { ScoreRanges } from './score-ranges.tsx';
import { scoredCases } from './scored-cases.ts';
import { StabilityPart } from './stability-part.tsx';
import { RUN as ASKED } from './run.query.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { calibrationRun: run } = await load(request, ASKED, { id: params.run });
  return { ...run, bands: bandsOfRun(await rubricOf(request, run.rubric), run.cases) };
};

/** One run: case scores beside calibrated, why where nothing is calibrated, and how to check it. */
export default function Run({ loaderData: run }: Route.ComponentProps) {
  const title = RUN.title(run.stageTitle);
  const calibrated = run.status === 'calibrated';
  return (
    <>
      <PageTitle title={title} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href="/portfolio">{RUN.back}</BackLink>
      </div>
      <DoneBanner />
      <PageHeading>{title}</PageHeading>
      <p>
        {RUN.of(run.programme, run.cases.length, run.rubric, instant(run.runAt), run.runBy)} {run.simulated ? <SimulatedMark what="scores" /> : null}
      </p>
      <InsetText>
        <p>
          <strong>{RUN.advisoryTitle}.</strong> {RUN.advisory} {RUN.frozen}
        </p>
      </InsetText>
      {calibrated ? null : (
        <WarningCallout heading={RUN.refusedTitle} headingLevel={2}>
          <p>{RUN.refusal(run.status)}</p>
          {run.groups.length > 0 ? (
            <>
              <p>{RUN.groupsTitle}:</p>
              <ul>
                {run.groups.map(({ references, reviewers }) => (
                  <li key={reviewers.join()}>{RUN.group(references, reviewers)}</li>
                ))}
              </ul>
            </>
          ) : null}
          <p>{RUN.rawStays}</p>
        </WarningCallout>
      )}
      <h2 className="nhsuk-heading-m">{RUN.ranks}</h2>
      {calibrated ? <p>{RUN.tracks}</p> : null}
      <CaseRanks run={run} />
      {calibrated && run.cases.some(({ calibratedFrom }) => calibratedFrom !== null) ? (
        <>
          <h2 className="nhsuk-heading-m">{RUN.scoresTitle}</h2>
          <ScoreRanges id="scores" cases={scoredCases(run.cases)} credibility={run.credibility} />
        </>
      ) : null}
      {calibrated ? <FirmnessPart run={run} /> : null}
      <StabilityPart run={run} bands={run.bands} />
      <h2 className="nhsuk-heading-m">{RUN.reviewersTitle}</h2>
      <p>{RUN.reviewersHint}</p>
      <ReviewerTable run={run} />
      {calibrated && run.reviewers.some(({ severityFrom }) => severityFrom !== null) ? <p>{RUN.severityHint}</p> : null}
      {calibrated ? (
        <>
          <h2 className="nhsuk-heading-m">{RUN.ordinalTitle}</h2>
          <p>{RUN.ordinal(run.agreement, run.atZero.includes('case'))}</p>
        </>
      ) : null}
      <Details summary={RUN.how}>
        <p>{RUN.model}</p>
        <p>{RUN.seed(run.seed, run.draws, run.method)}</p>
        <p className="wm-wrap">{RUN.hash(run.inputHash)}</p>
        <p className="wm-wrap">{RUN.digest(run.digest)}</p>
        <p>
          <a href={`/portfolio/${run.id}/table`} download>
            {RUN.table}
          </a>
        </p>
        <p>
          <a href={`/portfolio/${run.id}/table?of=reviewers`} download>
            {RUN.reviewerTable}
          </a>
        </p>
        <p>
          <a href={`/portfolio/${run.id}/file`} download>
            {RUN.file}
          </a>
        </p>
        <p>{RUN.verify}</p>
      </Details>
    </>
  );
}
