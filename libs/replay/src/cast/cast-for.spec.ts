import { describe, expect, it } from '@jest/globals';
import { pipelinePack } from '@waymark/content/packs';
import { carriedCohort, carriedPool, inventedCohort, inventedPool } from '../cohort/carried.ts';
import type { Cohort, CohortInnovation } from '../cohort/cohort.types.ts';
import type { Pool } from '../cohort/pool.types.ts';
import { seededRandom } from '../model/seeded-random.ts';
import { walkPlayback } from '../playback/walk.ts';
import type { WalkedStep } from '../playback/walked.types.ts';
import { castFor } from './cast-for.ts';
import { CastProblem, nobodyYet } from './cast.types.ts';
import type { CastAsk, CastState, EffectOf, StepCast } from './cast.types.ts';
import { supplyProblems } from './supply-problems.ts';

const pipeline = pipelinePack('pipeline-default@1.0.0');
const worlds: [string, Cohort, Pool][] = [['carried', carriedCohort(), carriedPool()], ['invented', inventedCohort(), inventedPool()]];

/** Interests as the pool expects them to come out. */
const expectedIn = (pool: Pool): EffectOf => (person, innovation) =>
  pool.reviewers.find(({ id }) => id === person)?.expectedConflicts.find(({ innovationId }) => innovationId === innovation)?.expected ?? 'none';

const ask = (pool: Pool, innovation: CohortInnovation, today: string, seed: string | number = 1): CastAsk => ({
  pool, pipeline, innovation, today, effectOf: expectedIn(pool), state: nobodyYet, random: seededRandom(seed),
});

const castAll = (first: CastAsk, innovation: CohortInnovation): { walked: WalkedStep; cast: StepCast; before: CastState }[] => {
  let state = nobodyYet;
  return walkPlayback(pipeline, innovation.playback).steps.map((walked) => {
    const before = state;
    const played = castFor({ ...first, state }, walked);
    state = played.state;
    return { walked, cast: played.cast, before };
  });
};

const everyCast = worlds.flatMap(([, cohort, pool]) =>
  cohort.innovations.flatMap((innovation) => [1, 2, 3].flatMap((seed) => castAll(ask(pool, innovation, cohort.compiledOn, seed), innovation).map((cast) => ({ ...cast, innovation, pool })))),
);
const rounds = everyCast.filter(({ walked }) => walked.step.do === 'reviews');
const ids = (people: { id: string }[]): string[] => people.map(({ id }) => id);

describe('the people of a playback', () => {
  it('fill the four tracks: one person each, of two organisations at least, and each of the role', () => {
    expect(rounds.length).toBeGreaterThan(60);
    for (const { cast } of rounds) {
      expect(cast.reviewers.map(({ track }) => track)).toEqual(['clinical', 'safety', 'governance', 'economics']);
      expect(new Set(ids(cast.reviewers.map(({ person }) => person))).size).toBe(4);
      expect(new Set(cast.reviewers.map(({ person }) => person.organisation.name)).size).toBeGreaterThanOrEqual(2);
      for (const { role, person } of cast.reviewers) expect(person.pipelineRoles).toContain(role);
    }
  });

  it('are never excluded by an interest, undeclared, without capacity or away', () => {
    for (const { cast, innovation, pool } of everyCast) {
      const all = [...cast.reviewers, ...cast.gateDeciders].map(({ person }) => person).concat(cast.panel, cast.signers, cast.sites.map(({ lead }) => lead));
      for (const person of all) {
        expect(person.declarationStatus).toBe('current');
        expect(expectedIn(pool)(person.id, innovation.id)).not.toBe('exclude');
        if ('capacity' in person) expect(person.capacity.maxConcurrentReviews).toBeGreaterThan(0);
      }
    }
  });

  it('sit on one track of an evaluation, and not on its panel too', () => {
    for (const { cast, before } of everyCast) {
      for (const { track, person } of cast.reviewers) {
        expect(before.tracks[person.id] ?? track).toBe(track);
        expect(before.panel).not.toContain(person.id);
      }
      for (const { id } of cast.panel) expect(Object.keys(before.tracks)).not.toContain(id);
    }
  });

  it('make a panel of five from three organisations wherever one votes or scores', () => {
    const panels = everyCast.filter(({ walked: { transition, before } }) => transition?.byRoles[0] !== 'innovator' && ['panel', 'adoption'].includes(before.stage.kind));
    expect(panels.length).toBeGreaterThan(60);
    for (const { cast } of panels) {
      expect(new Set(ids(cast.panel)).size).toBe(5);
      expect(new Set(cast.panel.map(({ organisation }) => organisation.name)).size).toBeGreaterThanOrEqual(3);
    }
  });

  it('lead the panel of an adoption as its chair, and neither sit on it nor decide', () => {
    const led = everyCast.filter(({ cast }) => cast.chair);
    expect(led.length).toBeGreaterThan(20);
    expect(new Set(led.map(({ walked }) => walked.before.stage.kind))).toEqual(new Set(['adoption']));
    for (const { cast } of led) {
      expect(cast.chair!.pipelineRoles).toContain('panel-chair');
      expect(ids([...cast.panel, ...cast.signers, cast.proposer!])).not.toContain(cast.chair!.id);
    }
  });

  it('sign as the guards ask: enough, different, of the role, the proposer first where they may, and under four eyes nobody who reviewed', () => {
    for (const { cast, walked, before } of everyCast) {
      for (const guard of walked.transition?.guards.filter(({ type }) => type === 'signedBy') ?? []) {
        const signed = cast.signers.filter(({ pipelineRoles }) => pipelineRoles.includes(guard.role!));
        expect(new Set(ids(signed)).size).toBeGreaterThanOrEqual(guard.n!);
        if (cast.proposer?.pipelineRoles.includes(guard.role!)) expect(signed[0]).toBe(cast.proposer);
        if (guard.fourEyes) for (const { id } of signed) expect([...Object.keys(before.tracks), ...before.panel, ...ids(cast.panel)]).not.toContain(id);
      }
      if (cast.proposer) expect(cast.proposer.pipelineRoles.some((role) => walked.transition!.byRoles.includes(role))).toBe(true);
    }
  });

  it('write, approve and release letters by their roles, and never approve what they wrote', () => {
    const letters = everyCast.filter(({ walked }) => walked.transition?.letterKey);
    expect(letters.length).toBeGreaterThan(100);
    for (const { cast, walked } of letters) {
      const { writer, approver, releaser } = cast.letter!;
      const letter = pipeline.letters.find(({ key }) => key === walked.transition!.letterKey)!;
      expect(new Set(ids([writer, approver, releaser])).size).toBe(3);
      expect(approver.pipelineRoles.some((role) => letter.approvedBy.includes(role))).toBe(true);
      expect(releaser.pipelineRoles.some((role) => letter.releasedBy.includes(role))).toBe(true);
    }
  });

  it('lead three sites, the same in every step of a pilot', () => {
    for (const [, cohort, pool] of worlds) {
      for (const innovation of cohort.innovations) {
        const sites = castAll(ask(pool, innovation, cohort.compiledOn), innovation).filter(({ cast }) => cast.sites.length).map(({ cast }) => cast.sites.map(({ name, lead }) => `${name} ${lead.id}`));
        for (const names of sites) expect(names).toEqual(sites[0]);
        for (const names of sites) expect(new Set(names).size).toBe(3);
      }
    }
  });

  it('decide the gates of an adoption: one for each role, those who reviewed before, none of the panel', () => {
    const adoptions = everyCast.filter(({ walked }) => walked.step.do === 'adopt');
    for (const { cast, before } of adoptions) {
      expect(cast.gateDeciders.map(({ role }) => role)).toEqual(['ig-reviewer', 'safety-reviewer', 'finance-lead', 'clinical-reviewer']);
      for (const { role, person } of cast.gateDeciders) {
        expect(ids(cast.panel)).not.toContain(person.id);
        if (role !== 'finance-lead') expect(before.acted[role]).toContain(person.id);
      }
    }
  });

  it('are the same for the same seed, and others for another', () => {
    const innovation = carriedCohort().innovations[0]!;
    const of = (seed: number) => castAll(ask(carriedPool(), innovation, '2026-11-23', seed), innovation).map(({ cast }) => ids(cast.reviewers.map(({ person }) => person)));
    expect(of(1)).toEqual(of(1));
    expect(new Set(Array.from({ length: 10 }, (_, seed) => JSON.stringify(of(seed)))).size).toBeGreaterThan(1);
  });
});

describe('a seat that cannot be filled', () => {
  const [, cohort, pool] = worlds[1]!;
  const innovation = cohort.innovations[1]!;
  const reviews = walkPlayback(pipeline, innovation.playback).steps[2]!;

  it('is named with what keeps each holder of the role from it', () => {
    const away = { ...pool, reviewers: pool.reviewers.map((one) => ({ ...one, capacity: { ...one.capacity, unavailable: [{ from: '2027-04-05', to: '2027-04-09' }] } })) };
    const on = (today: string) => () => castFor(ask(away, innovation, today), reviews);
    expect(on('2027-04-05')).toThrow(CastProblem);
    expect(on('2027-04-09')).toThrow(/P01 away from 2027-04-05 to 2027-04-09; .*P15 the declaration is missing; P16 takes no reviews/);
    expect(on('2027-04-04')).not.toThrow();
    expect(on('2027-04-10')).not.toThrow();
  });

  it('is foreseen: the supply suffices in both worlds, and a missing economist is named', () => {
    for (const [, of, people] of worlds) expect(supplyProblems(of, people, pipeline, expectedIn(people))).toEqual([]);
    const fewer = { ...pool, reviewers: pool.reviewers.filter(({ id }) => id !== 'P12') };
    expect(supplyProblems(cohort, fewer, pipeline, expectedIn(fewer)).map(({ message }) => message).join()).toMatch(/1 people from 1 organisations.*economics-reviewer for stay-04/);
  });
});
