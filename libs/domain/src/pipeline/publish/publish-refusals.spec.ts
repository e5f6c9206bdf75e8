import { describe, expect, it } from '@jest/globals';
import { knownPins, pipelinePack, requirePack, rubricOf } from '@waymark/content/packs';
import { vectors } from '@waymark/testing/vectors';
import { publishRefusals, REFUSAL_CODES } from './index.ts';
import type { GuardRegistry } from '../guards/index.ts';
import type { PublishContent } from './index.ts';

const content: PublishContent = {
  guards: requirePack<GuardRegistry>('pipeline-guards@1.0.0'),
  rubric: (pin) => (pin.startsWith('rubric-') ? rubricOf(pin) : undefined),
  isKnown: (pin) => knownPins().includes(pin),
};
const pack = requirePack<{ refusals: { code: string; at: string[] }[] }>('pipeline-refusals@1.0.0');

const fresh = (name: 'default' | 'fast-track'): any => structuredClone(pipelinePack(`pipeline-${name}@1.0.0`));
const stage = (p: any, id: string): any => p.stages.find((one: any) => one.id === id);
const move = (p: any, from: string, id: string): any => stage(p, from).transitions.find((one: any) => one.id === id);
const guard = (p: any, from: string, id: string, type: string): any =>
  move(p, from, id).guards.find((one: any) => one.type === type);
const letter = (p: any, key: string): any => p.letters.find((one: any) => one.key === key);
const overlay = (p: any, id: string): any => p.overlays.find((one: any) => one.id === id);
const rule = (p: any, end: string): any => p.appeals.rules.find((one: any) => one.endStage === end);

const found = (p: any): string[] => publishRefusals(p, content).map(({ code, at }) => `${code} ${at}`);

/** One fault each: what is changed in which pipeline, and the one refusal that it must bring. */
const D = 'default';
const F = 'fast-track';
const faults: [code: string, at: string, pipeline: 'default' | 'fast-track', plant: (p: any) => void][] = [
  ['appeal-undefined', 'appeals', D, (p) => (p.appeals.onlyWayOut = false)],
  ['appeal-undefined', 'appeals', D, (p) => delete p.appeals.tookPart],
  ['appeal-undefined', 'appeals/rejected', D, (p) => p.appeals.rules.shift()],
  ['appeal-undefined', 'appeals/rejected', D, (p) => p.appeals.rules.push(rule(p, 'rejected'))],
  ['appeal-undefined', 'appeals/returned', D, (p) => p.appeals.rules.push({ ...rule(p, 'rejected'), endStage: 'returned' })],
  ['appeal-undefined', 'appeals/rejected', D, (p) => (rule(p, 'rejected').windowWorkingDays = 0)],
  ['appeal-undefined', 'appeals/rejected', D, (p) => rule(p, 'rejected').results.pop()],
  ['appeal-undefined', 'appeals/rejected', D, (p) => delete rule(p, 'rejected').heardBy.excludes],
  ['appeal-undefined', 'appeals/rejected', D, (p) => (rule(p, 'rejected').results[1].toStage = 'returned')],
  ['appeal-undefined', 'appeals/rejected', D, (p) => (rule(p, 'rejected').results[2].transition = 'reject')],
  ['appeal-undefined', 'appeals/rejected', D, (p) => (rule(p, 'rejected').results[2].transition = 'no-such')],
  ['auto-cycle', 'stages/monitoring/transitions/re-review', D, (p) =>
    Object.assign(move(p, 'monitoring', 're-review'), { trigger: 'auto', to: 'monitoring' })],
  ['clock-paused-twice', 'stages/triage', D, (p) => (stage(p, 'triage').sla.pausedBy = ['legal-hold'])],
  ['clock-paused-twice', 'stages/draft', D, (p) => (stage(p, 'draft').pausesClocks = ['total'])],
  ['decision-announced-early', 'stages/panel/transitions/revise', D, (p) => (move(p, 'panel', 'revise').showsUntilRelease = 'Revise')],
  ['decision-announced-early', 'stages/panel/transitions/revise', D, (p) => delete move(p, 'panel', 'revise').showsUntilRelease],
  ['duplicate-stage', 'stages/completed', D, (p) => p.stages.push(stage(p, 'completed'))],
  ['fact-without-producer', 'documents/leaflet', D, (p) => p.documents.push('leaflet')],
  ['fact-without-producer', 'stages/draft/transitions/submit', D, (p) =>
    move(p, 'draft', 'submit').guards.push({ type: 'documentsPresent', documents: ['pilot-report'] })],
  ['fact-without-producer', 'stages/draft/transitions/submit', D, (p) => stage(p, 'draft').produces.shift()],
  ['fact-without-producer', 'stages/triage/transitions/return', D, (p) => move(p, 'triage', 'return').guards.push({ type: 'residualRiskAccepted' })],
  ['four-eyes-too-few', 'stages/triage/transitions/reject', D, (p) => (guard(p, 'triage', 'reject', 'signedBy').n = 1)],
  ['gate-without-role', 'stages/adoption-decision', D, (p) => stage(p, 'adoption-decision').gateDeciders.pop()],
  ['gate-without-role', 'stages/panel', D, (p) => stage(p, 'panel').gateDeciders[1].gates.push('eg-incidents')],
  ['gate-without-role', 'stages/panel', D, (p) => (stage(p, 'panel').gateAnswersFrom.stage = 'no-such')],
  ['hold-not-guarded', 'stages/draft/transitions/submit', D, (p) => guard(p, 'draft', 'submit', 'noOpenHolds').kinds.pop()],
  ['hold-not-guarded', 'stages/pilot/transitions/finish-pilot', D, (p) => move(p, 'pilot', 'finish-pilot').guards.pop()],
  ['hold-not-guarded', 'overlays/legal-hold', D, (p) => (overlay(p, 'legal-hold').blocks = 'none')],
  ['letter-without-approver', 'letters/revise', D, (p) => (letter(p, 'revise').approvedBy = [])],
  ['letter-without-approver', 'letters/revise', D, (p) => delete letter(p, 'revise').releasedBy],
  ['letter-without-body', 'letters/adopted', D, (p) =>
    Object.assign(letter(p, 'adopted').body, { reasons: 'Why: {reasons} {contact}', next: ' ' })],
  ['letter-without-body', 'letters/reaffirmed', D, (p) =>
    Object.assign(letter(p, 'reaffirmed').body, { decision: '{reference} stays adopted.', next: '{innovation} {contact}' })],
  ['missing-parameter', 'stages/pilot/transitions/finish-pilot', D, (p) => delete guard(p, 'pilot', 'finish-pilot', 'pilotDataComplete').minSites],
  ['missing-parameter', 'stages/monitoring/transitions/complete', D, (p) => delete guard(p, 'monitoring', 'complete', 'elapsed').months],
  ['missing-parameter', 'stages/pilot-setup/transitions/start-pilot', D, (p) => delete guard(p, 'pilot-setup', 'start-pilot', 'assessmentPassed').unless.reason],
  ['no-exit', 'stages/monitoring', F, (p) => {
    move(p, 'monitoring', 'complete').to = 'monitoring';
    p.stages = p.stages.filter((one: any) => one.id !== 'completed');
    p.publicRegister.states[1].whileIn = [];
  }],
  ['no-sla', 'stages/triage', D, (p) => (stage(p, 'triage').sla = null)],
  ['no-sla', 'stages/triage', D, (p) => (stage(p, 'triage').sla.workingDays = 0)],
  ['no-sla', 'stages/triage', D, (p) => (stage(p, 'triage').sla.clock = 'wall')],
  ['nobody-can-act', 'stages/triage/transitions/return', D, (p) => (move(p, 'triage', 'return').byRoles = [])],
  ['outcome-without-letter', 'stages/triage/transitions/return', D, (p) => (move(p, 'triage', 'return').letterKey = null)],
  ['overlay-without-blocks', 'overlays/appeal', D, (p) => delete overlay(p, 'appeal').blocks],
  ['overlay-without-blocks', 'overlays/appeal', D, (p) => (overlay(p, 'appeal').blocks = 'some')],
  ['proposer-excluded', 'stages/triage/transitions/reject', D, (p) => (guard(p, 'triage', 'reject', 'signedBy').excludes = ['triage-lead'])],
  ['quorum-exceeds-pool', 'stages/panel/transitions/revise', D, (p) => (guard(p, 'panel', 'revise', 'quorum').n = 12)],
  ['quorum-exceeds-pool', 'stages/panel/transitions/revise', D, (p) => (guard(p, 'panel', 'revise', 'quorum').distinctOrganisations = 9)],
  ['quorum-exceeds-pool', 'stages/evidence-review/transitions/to-panel', D, (p) => (guard(p, 'evidence-review', 'to-panel', 'quorum').perTrack = 5)],
  ['role-without-members', 'rolePools/analyst', D, (p) => (p.rolePools.analyst.members = 0)],
  ['role-without-members', 'rolePools/auditor', D, (p) => delete p.rolePools.auditor],
  ['role-without-purpose', 'roles/analyst', D, (p) => (p.roles.find((one: any) => one.id === 'analyst').purpose = '')],
  ['signature-pool-too-small', 'stages/triage/transitions/reject', D, (p) => (guard(p, 'triage', 'reject', 'signedBy').n = 4)],
  ['signature-pool-too-small', 'appeals/rejected', D, (p) => (rule(p, 'rejected').heardBy.n = 4)],
  ['stop-blocked-by-hold', 'stages/pilot/transitions/stop-pilot', D, (p) =>
    move(p, 'pilot', 'stop-pilot').guards.push({ type: 'noOpenHolds', kinds: ['legal-hold'] })],
  ['threshold-out-of-range', 'stages/triage/transitions/accept', D, (p) => (guard(p, 'triage', 'accept', 'minScore').threshold = 101)],
  ['threshold-out-of-range', 'stages/panel/transitions/recommend-pilot', D, (p) => (guard(p, 'panel', 'recommend-pilot', 'minCriterionScore').min = -1)],
  ['threshold-out-of-range', 'stages/evidence-review/transitions/to-panel', D, (p) => (guard(p, 'evidence-review', 'to-panel', 'coverage').min = 80)],
  ['threshold-out-of-range', 'stages/panel/transitions/revise', D, (p) => (guard(p, 'panel', 'revise', 'quorum').n = 2.5)],
  ['unknown-clock', 'overlays/appeal', D, (p) => overlay(p, 'appeal').runsClocks.push('wall')],
  ['unknown-criterion', 'stages/panel', D, (p) => stage(p, 'panel').gateDeciders[1].gates.push('eg-moon')],
  ['unknown-criterion', 'stages/adoption-decision/transitions/adopt', F, (p) => guard(p, 'adoption-decision', 'adopt', 'mustPass').gates.push('ag-moon')],
  ['unknown-criterion', 'stages/panel/transitions/recommend-pilot', D, (p) => (guard(p, 'panel', 'recommend-pilot', 'minCriterionScore').criterion = 'e-moon')],
  ['unknown-direction', 'stages/panel/transitions/revise', D, (p) => (move(p, 'panel', 'revise').direction = 'sideways')],
  ['unknown-document', 'stages/pilot', D, (p) => stage(p, 'pilot').produces[2].types.push('leaflet')],
  ['unknown-document', 'stages/pilot/transitions/finish-pilot', D, (p) => guard(p, 'pilot', 'finish-pilot', 'documentsPresent').documents.push('leaflet')],
  ['unknown-effect', 'stages/panel/transitions/revise', D, (p) => move(p, 'panel', 'revise').effects.push('celebrate')],
  ['unknown-fact', 'stages/monitoring', D, (p) => stage(p, 'monitoring').produces.push({ fact: 'rumours', byRoles: ['analyst'] })],
  ['unknown-fact', 'stages/pilot-setup/transitions/start-pilot', D, (p) => (guard(p, 'pilot-setup', 'start-pilot', 'assessmentPassed').unless.fact = 'moon')],
  ['unknown-guard', 'stages/panel/transitions/revise', D, (p) => move(p, 'panel', 'revise').guards.push({ type: 'fullMoon' })],
  ['unknown-letter', 'stages/panel/transitions/revise', D, (p) => (move(p, 'panel', 'revise').letterKey = 'moon')],
  ['unknown-letter', 'appeals/rejected', D, (p) => (rule(p, 'rejected').results[0].letterKey = 'moon')],
  ['unknown-overlay', 'stages/draft/transitions/submit', D, (p) => guard(p, 'draft', 'submit', 'noOpenHolds').kinds.push('moon-hold')],
  ['unknown-parameter', 'stages/triage/transitions/accept', D, (p) => (guard(p, 'triage', 'accept', 'noOpenRequests').min = 2)],
  ['unknown-parameter', 'stages/triage/transitions/accept', D, (p) => (guard(p, 'triage', 'accept', 'minScore').statistic = 'min')],
  ['unknown-placeholder', 'letters/revise', D, (p) => (letter(p, 'revise').body.next += ' {moon}')],
  ['unknown-placeholder', 'letters/revise', D, (p) => letter(p, 'revise').placeholders.push('appealBy')],
  ['unknown-role', 'stages/monitoring', D, (p) => stage(p, 'monitoring').produces[0].byRoles.push('moon')],
  ['unknown-role', 'stages/triage/transitions/return', D, (p) => move(p, 'triage', 'return').byRoles.push('moon')],
  ['unknown-role', 'roles/auditor', D, (p) => (p.roles = p.roles.filter((one: any) => one.id !== 'auditor'))],
  ['unknown-role', 'letters/revise', D, (p) => letter(p, 'revise').approvedBy.push('moon')],
  ['unknown-role', 'overlays/appeal', D, (p) => overlay(p, 'appeal').raisedByRoles.push('moon')],
  ['unknown-role', 'appeals/rejected', D, (p) => (rule(p, 'rejected').heardBy.role = 'moon')],
  ['unknown-stage', 'startStage', D, (p) => (p.startStage = 'moon')],
  ['unknown-stage', 'stages/adoption-decision/transitions/defer', D, (p) => (move(p, 'adoption-decision', 'defer').to = 'moon')],
  ['unknown-stage', 'stages/panel/transitions/reaffirm', D, (p) => (guard(p, 'panel', 'reaffirm', 'reached').stage = 'moon')],
  ['unknown-stage', 'appeals/moon', D, (p) => p.appeals.rules.push({ ...rule(p, 'rejected'), endStage: 'moon' })],
  ['unknown-stage', 'publicRegister/adopted', D, (p) => p.publicRegister.states[0].whileIn.push('moon')],
  ['unknown-track', 'stages/evidence-review', D, (p) => stage(p, 'evidence-review').tracks.push({ id: 'moon', role: 'panel-member', join: 'all' })],
  ['unpinned-reference', 'guardRegistry', D, (p) => (p.guardRegistry = 'pipeline-guards@latest')],
  ['unpinned-reference', 'pins/packs', D, (p) => p.pins.packs.push('esf@1999.1.0')],
  ['unpinned-reference', 'pins/rubrics', D, (p) => p.pins.rubrics.push('dtac@2.0.0')],
  ['unpinned-reference', 'stages/monitoring', D, (p) => (stage(p, 'monitoring').form = 'submission-form@2.0.0')],
  ['unpinned-reference', 'stages/panel/transitions/revise', D, (p) => (guard(p, 'panel', 'revise', 'quorum').rubric = 'rubric-evidence-review')],
  ['unpinned-reference', 'appeals/rejected', D, (p) => (rule(p, 'rejected').calendar = 'bank-holidays-england@2.0.0')],
  ['unreachable-stage', 'stages/attic', D, (p) => p.stages.push({ ...stage(p, 'completed'), id: 'attic' })],
  ['way-out-of-an-end', 'stages/returned', D, (p) => stage(p, 'returned').transitions.push({ ...move(p, 'monitoring', 're-review'), byRoles: ['analyst'], letterKey: null, outcome: null })],
];

describe('the publish checks', () => {
  it.each(['default', 'fast-track'] as const)('publish the %s pipeline with its own pools', (name) => {
    expect(publishRefusals(fresh(name), content)).toEqual([]);
  });

  it.each(faults)('%s at %s (%s)', (code, at, pipeline, plant) => {
    const definition = fresh(pipeline);
    plant(definition);
    expect(found(definition)).toEqual([`${code} ${at}`]);
  });

  it('can give every code of the pack, and no other', () => {
    const codes = pack.refusals.map(({ code }) => code).sort();
    expect([...REFUSAL_CODES].sort()).toEqual(codes);
    expect([...new Set(faults.map(([code]) => code))].sort()).toEqual(codes);
  });

  it('name only places of the grammar, in a sentence that holds a remedy', () => {
    for (const [, , pipeline, plant] of faults) {
      const definition = fresh(pipeline);
      plant(definition);
      for (const { code, at, message } of publishRefusals(definition, content)) {
        const places = pack.refusals.find((one) => one.code === code)?.at ?? [];
        expect(places.filter((one) => new RegExp(`^${one.replace(/\{\w+\}/g, '[^/]+')}$`).test(at))).toHaveLength(1);
        expect(message).toMatch(/^.{15,}: .{8,}\.$/);
        expect(message).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }
  });
});

describe('the pipelines that must be refused', () => {
  const files = ['01-unreachable-stage', '02-no-exit', '03-unknown-criterion', '04-role-without-members', '05-quorum-exceeds-pool', '06-auto-cycle', '07-gate-without-role'];

  it.each(files)('%s', (file) => {
    const { pipeline, expect: wanted } = vectors(`pipelines-invalid/${file}.json`);
    expect(found(pipeline)).toContain(`${wanted.code} ${wanted.at}`);
    expect(new Set(publishRefusals(pipeline, content).map(({ code }) => code))).toEqual(new Set([wanted.code]));
  });
});
