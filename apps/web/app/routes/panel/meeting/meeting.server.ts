import { load } from '../../../session/api.server.ts';
import { PANELS } from '../../../texts/panels.ts';
import { CANDIDATES, MEETING, READY } from './meeting.queries.ts';

/** A meeting, as somebody sees it. @throws a 404 page where they do not */
export const readMeeting = async (request: Request, id: string) => {
  const { panelMeeting } = await load(request, MEETING, { id });
  return { ...panelMeeting, attendees: panelMeeting.attendees ?? [], items: panelMeeting.items ?? [] };
};

/** The same for whoever may set it. @throws a 403 page for whoever only sees it */
export const meetingToSet = async (request: Request, id: string) => {
  const meeting = await readMeeting(request, id);
  if (!meeting.mayConvene) throw new Response(PANELS.notYours, { status: 403 });
  return meeting;
};

/** What can stand on the agenda: what stands there, in its order, then what is with a panel and does not. */
export const agendaToSet = async (request: Request, id: string) => {
  const meeting = await meetingToSet(request, id);
  const { panelReadyEvaluations } = await load(request, READY, { programmeId: meeting.programmeId });
  const there = meeting.items.map(({ evaluationId, reference, innovationName, stageTitle, simulated, number }) => ({ evaluationId, reference, innovationName, stageTitle, simulated, number: String(number) }));
  const others = panelReadyEvaluations.filter(({ evaluationId }) => !there.some((one) => one.evaluationId === evaluationId));
  return { meeting, choices: [...there, ...others.map((one) => ({ ...one, number: '' }))] };
};

/** Who is named to a meeting, and who else can be. */
export const attendanceToRecord = async (request: Request, id: string) => {
  const meeting = await meetingToSet(request, id);
  const { panelCandidates } = await load(request, CANDIDATES, { programmeId: meeting.programmeId });
  return { meeting, others: panelCandidates.filter(({ personId }) => !meeting.attendees.some((one) => one.personId === personId)) };
};
