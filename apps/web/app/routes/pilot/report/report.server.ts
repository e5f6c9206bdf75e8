import type { PilotReport } from '@waymark/domain/pilot';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';

const READ = graphql(`
  query PilotReport($id: String!) {
    evaluation(id: $id) {
      id
      frozenReports {
        run
        frozenAt
        sha256
      }
      pilotReport {
        standing
        run
        frozenAt
        sha256
        simulated
        content
      }
    }
  }
`);

const FROZEN = graphql(`
  query FrozenPilotReport($id: String!, $run: Int!) {
    frozenPilotReport(evaluationId: $id, run: $run) {
      standing
      run
      frozenAt
      sha256
      simulated
      content
    }
  }
`);

const RUNS = graphql(`
  query FrozenPilotReports($id: String!) {
    evaluation(id: $id) {
      id
      frozenReports {
        run
        frozenAt
        sha256
      }
    }
  }
`);

export interface FrozenRun {
  run: number;
  frozenAt: string;
  /** Null for whoever reads a part of it. */
  sha256: string | null;
}

export interface ReadReport {
  standing: string;
  /** The run whose end froze it; null where it is not frozen. */
  run: number | null;
  frozenAt: string | null;
  /** Of the whole report; null for whoever reads a part of it. */
  sha256: string | null;
  simulated: boolean;
  content: PilotReport;
}

export interface Reports {
  report: ReadReport | null;
  /** Those that ended runs left, earliest first. */
  frozen: FrozenRun[];
}

/**
 * The report of a pilot as whoever asks may see it now, or the one that a run left where the address names it (`?run=1`);
 * null where there is none for them. @throws 404 for a run that left none
 */
export const readReports = async (request: Request, id: string): Promise<Reports> => {
  const asked = new URL(request.url).searchParams.get('run');
  if (asked === null) {
    const { evaluation } = await load(request, READ, { id });
    return { report: evaluation.pilotReport && typed(evaluation.pilotReport), frozen: evaluation.frozenReports ?? [] };
  }
  if (!/^[1-9]\d{0,4}$/.test(asked)) throw new Response('', { status: 404 });
  const [{ frozenPilotReport }, { evaluation }] = await Promise.all([load(request, FROZEN, { id, run: Number(asked) }), load(request, RUNS, { id })]);
  return { report: typed(frozenPilotReport), frozen: evaluation.frozenReports ?? [] };
};

const typed = (report: Omit<ReadReport, 'content'> & { content: unknown }): ReadReport => ({ ...report, content: report.content as PilotReport });
