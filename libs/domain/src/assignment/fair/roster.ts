import { seatsFilled, type WantedAt, wantedAt } from '../seats-filled.ts';
import { type Problem, submissionAt } from '../problem.ts';

/** An assignment that changes place by place, with the score of each submission at hand. */
export class Roster {
  /** Affinity of reviewer r for submission p at `p * reviewers + r`; NaN where the pair may not be assigned. */
  readonly affinity: Float64Array;
  readonly reviewers: number;
  /** The submission and the reviewer of every open place, in order of submissions. */
  readonly submission: Int32Array;
  readonly reviewer: Int32Array;
  readonly score: Float64Array;
  readonly load: Int32Array;
  private readonly first: Int32Array;
  private readonly free: boolean;
  private readonly lockedOf: number[][];
  private readonly wanted: WantedAt;

  constructor(
    private readonly problem: Problem,
    start: { submission: Int32Array; reviewer: Int32Array },
  ) {
    const { pairs, quorum, loadMin, locked = [] } = problem;
    this.reviewers = loadMin.length;
    this.affinity = new Float64Array(quorum.length * this.reviewers).fill(NaN);
    pairs.reviewer.forEach((r, place) => (this.affinity[submissionAt(pairs, place) * this.reviewers + r] = pairs.affinity[place]!));
    this.submission = start.submission;
    this.reviewer = start.reviewer.slice();
    this.score = new Float64Array(quorum.length);
    this.load = new Int32Array(this.reviewers);
    this.first = new Int32Array(quorum.length + 1);
    this.lockedOf = Array.from(quorum, () => []);
    this.wanted = wantedAt(problem);
    this.free = !problem.categories && !problem.organisations;
    this.submission.forEach((p, slot) => {
      this.score[p]! += this.of(p, this.reviewer[slot]!);
      this.load[this.reviewer[slot]!]! += 1;
      this.first[p + 1] = slot + 1;
    });
    for (let p = 0; p < quorum.length; p += 1) this.first[p + 1] = Math.max(this.first[p]!, this.first[p + 1]!);
    for (const { submission, reviewer, affinity } of locked) {
      this.score[submission]! += affinity;
      this.load[reviewer]! += 1;
      this.lockedOf[submission]!.push(reviewer);
    }
  }

  of(p: number, r: number): number {
    return this.affinity[p * this.reviewers + r]!;
  }

  /** Whether somebody may come to the place of a submission instead of who is there. */
  admits(slot: number, r: number): boolean {
    const p = this.submission[slot]!;
    for (let other = this.first[p]!; other < this.first[p + 1]!; other += 1) if (this.reviewer[other] === r) return false;
    if (this.free) return true;
    const people = [...this.lockedOf[p]!, r];
    for (let other = this.first[p]!; other < this.first[p + 1]!; other += 1) if (other !== slot) people.push(this.reviewer[other]!);
    return seatsFilled(this.problem, people, (one) => this.wanted(p, one)) && this.withinOrganisations(people);
  }

  private withinOrganisations(people: readonly number[]): boolean {
    const { organisations } = this.problem;
    if (!organisations) return true;
    return people.every((r) => organisations.of[r]! < 0 || people.filter((other) => organisations.of[other] === organisations.of[r]).length <= organisations.most);
  }

  /** Puts somebody in a place; loads and scores follow. */
  put(slot: number, r: number): void {
    const p = this.submission[slot]!;
    const before = this.reviewer[slot]!;
    this.score[p]! += this.of(p, r) - this.of(p, before);
    this.load[before]! -= 1;
    this.load[r]! += 1;
    this.reviewer[slot] = r;
  }
}
