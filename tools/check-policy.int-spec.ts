import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';

const folder = mkdtempSync(join(tmpdir(), 'waymark-policy-'));
afterAll(() => rmSync(folder, { recursive: true }));
const root = fileURLToPath(new URL('..', import.meta.url));
const check = (...words: string[]) => spawnSync(process.execPath, ['tools/check-policy.mjs', ...words], { cwd: root, encoding: 'utf8' });

describe('the check of the policy, a step of the build,', () => {
  it('goes through with the schema of the API, and says nothing', () => {
    expect(check()).toMatchObject({ status: 0, stderr: '', stdout: '' });
  });

  it('stops at a planted field, argument, input field, order and filter, and names each', () => {
    const plant: [string, string][] = [['type Person {', 'email: String'], ['input RoleInput {', 'until: String'], ['enum EvaluationSort {', 'SCORE_HIGHEST'], ['input EvaluationFilter {', 'reviewer: String'], ['evaluation(id: String!', ', deep: Boolean']];
    const text = plant.reduce((schema, [after, what]) => schema.replace(after, `${after}\n${what}`), readFileSync(join(root, 'schema.graphql'), 'utf8'));
    writeFileSync(join(folder, 'planted.graphql'), text);
    const { status, stderr } = check(join(folder, 'planted.graphql'));
    expect(status).toBe(1);
    for (const name of ['Person.email', 'RoleInput.until', 'EvaluationSort.SCORE_HIGHEST', 'EvaluationFilter.reviewer', 'Query.evaluation.deep']) expect(stderr).toContain(`- ${name} has no rule`);
  });

  it('is a step of `npm run build` and of `npm run schema`', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    expect(scripts['build']).toContain('&& node tools/check-policy.mjs &&');
    expect(scripts['schema']).toContain('&& node tools/check-policy.mjs &&');
  });
});
