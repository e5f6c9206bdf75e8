import type { Route } from './+types/sign';
import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf } from '../../../session/form.server.ts';
import { DECIDE } from '../../../texts/staff-decide.ts';
import { SIGN, SIGNATURES } from '../../../texts/staff-sign.ts';
import { DoneBanner } from '../frame/done-banner.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { printedFrom } from '../frame/printed.server.ts';
import { PrintedFrom } from '../frame/printed-from.tsx';
import { ProblemSummary } from '../frame/problem-summary.tsx';
import { loadBasis } from './basis/basis.server.ts';
import { BasisParts } from './basis/basis-parts.tsx';
import { answerProposal } from './sign/answer-proposal.server.ts';
import { loadProposal } from './sign/proposal.server.ts';
import { ProposalSummary } from './sign/proposal-summary.tsx';
import { Signatures, WithdrawForm } from './sign/sign-forms.tsx';

/** What is proposed, with what the proposer had before them. */
const proposalWithBasis = async (request: Request, id: string) => {
  const read = await loadProposal(request, id);
  return { ...read, basis: read.proposal ? await loadBasis(request, id) : null };
};

export const loader = async ({ request, params }: Route.LoaderArgs) => ({
  ...(await proposalWithBasis(request, params.id)),
  printed: printedFrom(request),
  signKey: crypto.randomUUID(),
  withdrawKey: crypto.randomUUID(),
});

export const action = async ({ request, params }: Route.ActionArgs) => answerProposal(request, params.id, await formOf(request));

export default function Sign({ loaderData: { evaluation, proposal, basis, printed, signKey, withdrawKey }, actionData }: Route.ComponentProps) {
  const title = proposal ? SIGN.title(proposal.label) : SIGN.nothingTitle;
  return (
    <>
      <PageTitle title={`${title}: ${evaluation.innovationName}`} refused={Boolean(actionData?.problems.length)} />
      <DoneBanner unless={actionData} />
      <ProblemSummary problems={actionData?.problems} fields={['reason']} />
      <PageHeading>{title}</PageHeading>
      <PrintedFrom {...printed} />
      {proposal ? (
        <div className="nhsuk-grid-row">
          <div className="nhsuk-grid-column-two-thirds">
            <ProposalSummary proposal={proposal} />
            {basis ? (
              <>
                <h2 className="nhsuk-heading-m">{DECIDE.rests}</h2>
                <BasisParts basis={basis} id={evaluation.id} />
              </>
            ) : null}
            <Signatures proposal={proposal} budgetRead={basis?.budgetRead ?? null} formKey={signKey} />
            {proposal.mayWithdraw ? <WithdrawForm formKey={withdrawKey} values={actionData?.values} problems={actionData?.problems} /> : null}
          </div>
        </div>
      ) : (
        <p>{SIGN.nothing}</p>
      )}
      <p className="wm-not-printed">
        <a href="/sign">{SIGNATURES.all}</a>
      </p>
    </>
  );
}
