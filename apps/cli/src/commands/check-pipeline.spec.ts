import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { pipelinePack } from '@waymark/content/packs';
import { vectors } from '@waymark/testing/vectors';
import { checkPipeline } from './check-pipeline.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const check = (value: unknown): any => {
  const file = join(folder, 'pipeline.json');
  writeFileSync(file, JSON.stringify(value));
  return checkPipeline(file, () => undefined);
};

describe('check-pipeline', () => {
  it.each(['pipeline-default@1.0.0', 'pipeline-fast-track@1.0.0'])('finds nothing in %s', (pin) => {
    expect(check(pipelinePack(pin))).toEqual({ exitCode: 0, document: { ok: true, refusals: [] } });
    expect(check({ pipeline: pipelinePack(pin) }).exitCode).toBe(0);
  });

  it.each([1, 2, 3, 4, 5, 6, 7])('refuses invalid pipeline %i as expected', (number) => {
    const names = ['unreachable-stage', 'no-exit', 'unknown-criterion', 'role-without-members', 'quorum-exceeds-pool', 'auto-cycle', 'gate-without-role'];
    const file = vectors(`pipelines-invalid/0${number}-${names[number - 1]}.json`);
    const { exitCode, document } = check(file);
    expect(exitCode).toBe(1);
    expect(document.ok).toBe(false);
    expect(document.refusals).toContainEqual({ code: file.expect.code, at: file.expect.at, message: expect.any(String) });
  });

  it('reports pins that this version does not carry, whatever they are called', () => {
    const pipeline: any = structuredClone(pipelinePack('pipeline-default@1.0.0'));
    Object.assign(pipeline, { guardRegistry: 'dtac@2.0.0' });
    pipeline.pins.rubrics.push('constructor', 'dtac@2.0.0');
    expect(check(pipeline).document.refusals.map(({ at }: any) => at)).toEqual(['guardRegistry', 'pins/rubrics', 'pins/rubrics']);
  });

  it.each([
    [null, 'is null: write an object there'],
    [{ pipeline: null }, 'pipeline: is null: write an object there'],
    [{ pipeline: { ...pipelinePack('pipeline-default@1.0.0'), stages: {} } }, 'pipeline/stages: is an object: write a list there'],
    [{}, 'stages: is missing: write a list there'],
  ])('tells of a wrongly shaped file with place and remedy (%#)', (value, problem) => {
    const file = join(folder, 'pipeline.json');
    expect(() => check(value)).toThrow(`${file}: ${problem}`);
  });
});
