import type { PilotReport } from '@waymark/domain/pilot';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';

const READ = graphql(`
  query PilotReport($id: String!) {
    evaluation(id: $id) {
      id
      pilotReport {
        standing
        frozenAt
        sha256
        simulated
        content
      }
    }
  }
`);

export interface ReadReport {
  standing: string;
  frozenAt: string | null;
  /** Of the whole report; null for whoever reads a part of it. */
  sha256: string | null;
  simulated: boolean;
  content: PilotReport;
}

/** The report of a pilot as whoever asks may see it now; null where there is none for them. */
export const readReport = async (request: Request, id: string): Promise<ReadReport | null> => {
  const { evaluation } = await load(request, READ, { id });
  return evaluation.pilotReport && { ...evaluation.pilotReport, content: evaluation.pilotReport.content as PilotReport };
};
