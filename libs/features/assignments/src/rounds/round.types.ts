import { Field, Int, ObjectType } from '@nestjs/graphql';
import { AssignmentBidType } from '../bids/bid.types.ts';
import { AssignmentRoundSeatType } from './round-seat.types.ts';

@ObjectType('AssignmentWish', { description: 'What was decided by hand, and what it costs' })
export class AssignmentWishType {
  @Field(() => String)
  evaluationId!: string;

  @Field(() => String)
  personId!: string;

  @Field(() => String)
  person!: string;

  @Field(() => String, { description: 'lock or forbid' })
  wish!: string;

  @Field(() => String, { nullable: true, description: 'For lock: the role in which they sit there; null: whichever comes out best' })
  role!: string | null;

  @Field(() => Int, { nullable: true, description: 'Points that it costs beside those decided before it, of what the proposal is solved for; below 0 it gains; by a looser limit all of it is of that limit; null: that was not proved in time, or would not keep the quorums there' })
  cost!: number | null;

  @Field(() => Int, { nullable: true, description: 'For fair: points that the weakest evaluation loses by it. `cost` is then of all seats together' })
  worstCost!: number | null;

  @Field(() => Int, { nullable: true, description: 'For linked: groups more into which evaluations fall by it' })
  groupsCost!: number | null;
}

@ObjectType('RoundEvaluation', { description: 'An evaluation of an assignment round' })
export class RoundEvaluationType {
  @Field(() => String)
  evaluationId!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => String)
  innovationName!: string;

  @Field(() => Boolean)
  simulated!: boolean;
}

@ObjectType('RoundGroup', { description: 'Evaluations that a chain of shared reviewers links: scores can be compared within it' })
export class RoundGroupType {
  @Field(() => [String])
  evaluationIds!: string[];

  @Field(() => String, { nullable: true, description: 'Why it is apart from the others; null: it is not, or nobody asked for evaluations to be linked' })
  why!: string | null;
}

@ObjectType('AssignmentRound', { description: 'A proposal of who reviews what over several evaluations. Whoever may not see one of them finds none' })
export class AssignmentRoundType {
  @Field(() => String)
  id!: string;

  @Field(() => String, { description: 'proposed, confirmed, discarded; or replaced, by a newer one that came by itself' })
  state!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  programmeId!: string;

  @Field(() => String)
  pipelineVersionId!: string;

  @Field(() => String)
  stage!: string;

  @Field(() => String)
  stageTitle!: string;

  @Field(() => String, { nullable: true, description: 'null: it came by itself, to fill the places of those who left' })
  proposedBy!: string | null;

  @Field(() => Date)
  proposedAt!: Date;

  @Field(() => String, { nullable: true })
  settledBy!: string | null;

  @Field(() => Date, { nullable: true })
  settledAt!: Date | null;

  @Field(() => Int, { description: 'By which chance was drawn: the same world and seed give the same proposal' })
  seed!: number;

  @Field(() => Boolean, { description: 'Proved to be the best with all that was decided by hand' })
  optimal!: boolean;

  @Field(() => Boolean, { description: 'false: what it is solved for was not worked out in time, or would not keep the quorums; it is the assignment of the best fit of all seats' })
  aimReached!: boolean;

  @Field(() => Int, { description: 'Points of fit of all seats together' })
  total!: number;

  @Field(() => Int, { description: 'Points of the evaluation that has the fewest' })
  worst!: number;

  @Field(() => Int, { description: 'What no assignment exceeds, with all that was decided by hand' })
  bound!: number;

  @Field(() => String, { description: 'What it is solved for: total, fair, even, linked or drawn' })
  aim!: string;

  @Field(() => Int, { nullable: true, description: 'For even: points that the square of the seats of each person costs' })
  balance!: number | null;

  @Field(() => Int, { nullable: true, description: 'For drawn: the highest probability of a pair, in per cent' })
  cap!: number | null;

  @Field(() => Int, { nullable: true, description: 'The largest total with all that was decided by hand, whatever is solved for; null: made before that was kept' })
  plainTotal!: number | null;

  @Field(() => Int, { nullable: true, description: 'Points that the evaluation which has the fewest cannot exceed; null: made before that was kept' })
  worstBound!: number | null;

  @Field(() => Int, { nullable: true, description: 'For drawn: the total that is expected of a draw' })
  expected!: number | null;

  @Field(() => Int, { nullable: true, description: 'For drawn: which draw it is of these evaluations in their stage, of all that anybody made of any of them' })
  draw!: number | null;

  @Field(() => [RoundGroupType], { description: 'Groups of evaluations without a reviewer in common; one: all are linked; none: made before that was kept' })
  groups!: RoundGroupType[];

  @Field(() => Int, { nullable: true, description: 'The largest total with nothing decided by hand; null: solved by a looser limit, which with less decided might not be needed' })
  optimum!: number | null;

  @Field(() => Int, { nullable: true, description: 'The largest total if seats that are held and not submitted were open too' })
  freeTotal!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many who hold a seat would then not' })
  freeMoved!: number | null;

  @Field(() => Int, { description: 'People who hold a role of the stage and were considered: what is proved is proved of them' })
  considered!: number;

  @Field(() => Int, { description: 'People who hold a role of the stage beyond the most that a proposal considers' })
  leftBeyond!: number;

  @Field(() => Int, { description: 'Of those considered: left out at an evaluation, since they are free there in another role only' })
  leftByRole!: number;

  @Field(() => Int, { nullable: true, description: 'At most so many of one organisation keep its quorums whoever comes, and nothing keeps that; null: it was solved by that limit, or there is none' })
  strictLimit!: number | null;

  @Field(() => Int, { nullable: true, description: 'At most so many of one organisation were allowed instead; the quorums are kept, and every figure and cost is of this limit' })
  looserLimit!: number | null;

  @Field(() => String, { nullable: true, description: 'Why nothing keeps `strictLimit`' })
  whyLooser!: string | null;

  @Field(() => Int, { description: 'Seats for which somebody is proposed' })
  proposedSeats!: number;

  @Field(() => Int, { description: 'Seats that were held before' })
  heldSeats!: number;

  @Field(() => Int, { description: 'Seats of which it was not looked at in time who would come instead: `seatAlternative` looks at one' })
  untoldSeats!: number;

  @Field(() => Int, { description: 'How many evaluations it is of' })
  size!: number;

  @Field(() => [RoundEvaluationType])
  evaluations!: RoundEvaluationType[];

  @Field(() => [AssignmentRoundSeatType])
  seats!: AssignmentRoundSeatType[];

  @Field(() => [AssignmentBidType], { description: 'Whoever was asked about these stage runs. What they say counts when it is solved anew' })
  bids!: AssignmentBidType[];

  @Field(() => [AssignmentWishType])
  wishes!: AssignmentWishType[];

  @Field(() => Boolean, { description: 'It waits, and its seats or stages are not as they were when it was solved: it can only be solved anew or discarded' })
  outOfDate!: boolean;

  @Field(() => [String], { description: 'What has changed, one sentence for each evaluation; only of one proposal that is asked for' })
  moved!: string[];
}
