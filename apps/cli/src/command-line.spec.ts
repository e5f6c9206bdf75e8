import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { pipelinePack } from '@waymark/content/packs';
import { runCommandLine } from './command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-line-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pipeline = (change: object): string => {
  const file = join(folder, 'pipeline.json');
  writeFileSync(file, JSON.stringify({ ...pipelinePack('pipeline-default@1.0.0'), ...change }));
  return file;
};
const run = async (...args: string[]): Promise<{ code: number; out: string; err: string }> => {
  const said = { out: '', err: '' };
  const code = await runCommandLine(args, { out: (text) => (said.out += text), err: (text) => (said.err += text) });
  return { code, ...said };
};

describe('the command line', () => {
  it('writes one JSON document alone to standard output, and messages to standard error', async () => {
    const { code, out, err } = await run('check-pipeline', pipeline({}));
    expect(code).toBe(0);
    expect(out).toBe('{\n  "ok": true,\n  "refusals": []\n}\n');
    expect(err).toBe('pipeline-default@1.0.0: may be published\n');
  });

  it('ends with 1 for a refusal, and still writes the document', async () => {
    const { code, out, err } = await run('check-pipeline', pipeline({ startStage: 'moon' }));
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ ok: false, refusals: [{ code: 'unknown-stage', at: 'startStage' }] });
    expect(err).toBe('pipeline-default@1.0.0: 1 refusal\n');
  });

  it.each([
    ['no command', [], /Name a command/],
    ['an unknown command', ['tea'], /Unknown command: tea/],
    ['an unknown option', ['check-pipeline', 'file.json', '--loud'], /Unknown argument: loud/],
    ['a missing argument', ['check-pipeline'], /Not enough non-option arguments.*\nSee: waymark check-pipeline --help/],
    ['an argument too many', ['check-pipeline', 'one.json', 'two.json'], /Unknown argument: two.json/],
    ['an absent file', ['check-pipeline', 'no-such.json'], /^no-such.json: is not there: check the path\n$/],
    ['an absent folder', ['verify-audit', 'no-such-folder'], /no-such-folder/],
  ])('ends with 2 for %s, with nothing on standard output', async (_title, args, message) => {
    const { code, out, err } = await run(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(message);
  });

  it('names, in the help of stats, every method that stats knows', async () => {
    const file = join(folder, 'cases.json');
    writeFileSync(file, JSON.stringify({ cases: [{ id: 'one', method: 'tea-leaves', input: {} }] }));
    const known = /known: (.*)/.exec((await run('stats', file)).err)![1]!.split(', ');
    const { out } = await run('stats', '--help');
    expect(known.filter((method) => !out.replace(/\s+/g, ' ').includes(method))).toEqual([]);
    expect(known).not.toEqual([]);
  });

  it('takes -h as --help, and says in it what each exit code means', async () => {
    expect(await run('-h')).toEqual(await run('--help'));
    expect(await run('stats', '-h')).toEqual(await run('stats', '--help'));
    expect((await run('-h')).out.replace(/\s+/g, ' ')).toContain('0 done, 1 refused or not as expected, 2 wrong usage or a file that cannot be read, 3 no answer was found, as where the time was over first, 70 a fault of the product itself');
  });

  it('has help for the whole and for each command', async () => {
    const help = await run('--help');
    expect(help).toMatchObject({ code: 0, err: '' });
    for (const name of ['check-pipeline <file>', 'stats <file>', 'spc <file>', 'verify-audit <dir> [trusted]']) {
      expect(help.out).toContain(`waymark ${name}`);
      const own = await run(name.split(' ')[0] ?? '', '--help');
      expect(own).toMatchObject({ code: 0, err: '' });
      expect(own.out).toContain(`waymark ${name}`);
      expect(own.out).toContain('Positionals:');
    }
  });
});
