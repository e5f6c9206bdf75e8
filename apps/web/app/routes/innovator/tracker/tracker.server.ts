import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { asArchived, type Archived } from '../archived.ts';
import { day } from '../../../texts/dates.ts';
import { evaluationOf, pipelineOf, type Evaluation } from './evaluation.server.ts';
import type { Contact } from './help-card.tsx';
import type { FrameOf } from './innovation-frame.tsx';

const TRACKED = graphql(`
  query Tracked($id: String!) {
    installation {
      mode
      now
    }
    innovation(id: $id) {
      id
      reference
      name
      access
      archivedAt
      simulated
      savedAt
      draftVersion
      missing {
        question
      }
      people {
        id
        displayName
        access
      }
      documents {
        id
        kind
        fileName
        attachedAt
        validUntil
        state
        inConfidence
        earlier {
          id
          fileName
          validUntil
          attachedAt
        }
      }
      evaluations {
        id
        number
        stage
        title
        since
        contact
        replyDays
        openRequests
        unreadMessages
      }
    }
  }
`);

/** An innovation with its newest evaluation, as its team may know both; `evaluation` is null before the first is sent. */
export const trackedOf = async (request: Request, id: string, number?: number) => {
  const { innovation: found, installation } = await load(request, TRACKED, { id });
  const innovation = asArchived(found);
  const chosen = number === undefined ? innovation.evaluations.at(-1) : innovation.evaluations.find((one) => one.number === number);
  const evaluation = chosen ? await evaluationOf(request, chosen.id) : null;
  const definition = evaluation ? await pipelineOf(request, evaluation.pipelineVersionId) : null;
  const stage = definition?.stages.find((one) => one.id === evaluation?.stage);
  const contact: Contact = { name: chosen?.contact ?? null, replyDays: chosen?.replyDays ?? null };
  return { innovation, now: installation.now, evaluation, definition, stage, contact, frame: frameOf(innovation, evaluation, stage?.kind ?? 'intake', contact) };
};

type Innovation = { id: string; reference: string; name: string; simulated: boolean; archived: Archived | null; evaluations: readonly { unreadMessages: number }[] };

const frameOf = ({ id, reference, name, simulated, archived, evaluations }: Innovation, evaluation: Evaluation | null, kind: string, contact: Contact): FrameOf => ({
  id,
  reference,
  name,
  simulated: evaluation?.simulated ?? simulated,
  archived,
  kind,
  stage: evaluation?.stageTitle ?? null,
  organisation: evaluation?.organisationName ?? null,
  unread: evaluations.reduce((sum, { unreadMessages }) => sum + unreadMessages, 0),
  contact: contact.name,
  sent: evaluation?.submissions?.[0] ? day(evaluation.submissions[0].frozenAt) : null,
});
