import { Module } from '@nestjs/common';
import { BreakGlass } from './glass/break-glass.ts';
import { GlassQueries } from './glass/glass.queries.ts';
import { GlassResolver } from './glass/glass.resolver.ts';
import { AppealResolver } from './graphql/appeal.resolver.ts';
import { EvaluationResolver } from './graphql/evaluation.resolver.ts';
import { FollowedEvaluationResolver } from './graphql/followed-evaluation.resolver.ts';
import { LetterResolver } from './graphql/letter.resolver.ts';
import { OverlayResolver } from './graphql/overlay.resolver.ts';
import { PipelineListResolver } from './graphql/pipeline-list.resolver.ts';
import { DecisionFileResolver } from './graphql/decision-file.resolver.ts';
import { PilotReportResolver } from './graphql/pilot-report.resolver.ts';
import { SimilarResolver } from './graphql/similar.resolver.ts';
import { ApproveLetter } from './operations/approve-letter.ts';
import { ChooseFeedback } from './feedback/choose-feedback.ts';
import { FeedbackResolver } from './feedback/feedback.resolver.ts';
import { CloseOverlay } from './operations/close-overlay.ts';
import { CloseRound } from './operations/close-round.ts';
import { FireTimers } from './operations/fire-timers.ts';
import { HearAppeal } from './operations/hear-appeal.ts';
import { Propose } from './operations/propose.ts';
import { RaiseAppeal } from './operations/raise-appeal.ts';
import { RaiseHold } from './operations/raise-hold.ts';
import { RaiseRequest } from './operations/raise-request.ts';
import { ReleaseLetter } from './operations/release-letter.ts';
import { Sign } from './operations/sign.ts';
import { StartEvaluation } from './operations/start-evaluation.ts';
import { WithdrawProposal } from './operations/withdraw-proposal.ts';
import { WriteLetter } from './operations/write-letter.ts';
import { EvaluationQueries } from './reads/evaluation.queries.ts';
import { PipelineListQueries } from './reads/pipeline-list.queries.ts';
import { DecisionFileQueries } from './reads/decision-file.queries.ts';
import { PilotReportQueries } from './reads/pilot-report.queries.ts';
import { SimilarQueries } from './reads/similar.queries.ts';
import { RemoveView } from './views/remove-view.ts';
import { SaveView } from './views/save-view.ts';
import { SavedViewQueries } from './views/saved-view.queries.ts';
import { SavedViewResolver } from './views/saved-view.resolver.ts';

const OPERATIONS = [ApproveLetter, BreakGlass, ChooseFeedback, CloseOverlay, CloseRound, FireTimers, HearAppeal, Propose, RaiseAppeal, RaiseHold, RaiseRequest, ReleaseLetter, RemoveView, SaveView, Sign, StartEvaluation, WithdrawProposal, WriteLetter];
const QUERIES = [DecisionFileQueries, EvaluationQueries, GlassQueries, PipelineListQueries, PilotReportQueries, SavedViewQueries, SimilarQueries];
const RESOLVERS = [AppealResolver, DecisionFileResolver, EvaluationResolver, FeedbackResolver, FollowedEvaluationResolver, GlassResolver, LetterResolver, OverlayResolver, PipelineListResolver, PilotReportResolver, SavedViewResolver, SimilarResolver];

/** The spine: the only writer of an evaluation's stage and state. */
@Module({ providers: [...OPERATIONS, ...QUERIES, ...RESOLVERS], exports: [...OPERATIONS, ...QUERIES] })
export class EvaluationsModule {}
