import { redirect } from 'react-router';
import { graphql } from '../../graphql.ts';
import { Table } from '../../components/content/table.tsx';
import { Button } from '../../components/form/button.tsx';
import { Radios } from '../../components/form/radios.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { load } from '../../session/api.server.ts';
import { formOf, send } from '../../session/form.server.ts';
import { FormFrame } from '../../shell/form-frame.tsx';
import { useAnewWhile } from '../../shell/use-anew-while.ts';
import { instant } from '../../texts/dates.ts';
import { FILES, INSIGHTS } from '../../texts/insights.ts';
import { REASONS } from '../staff/frame/fragments.ts';
import { textOf, valueOf } from '../staff/frame/form-values.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { problemWith } from '../staff/frame/problems.ts';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { refusedForm } from '../staff/frame/refused-form.ts';
import type { Route } from './+types/copies';
import { loadFrame } from './parts/funnel.server.ts';
import { filterOf } from './parts/insight-address.ts';
import { insightsAt } from './parts/insight-links.ts';

const MINE = graphql(`
  query InsightExports {
    insightExports {
      id
      requestedAt
      what
      format
      from
      to
      state
    }
  }
`);

const REQUEST = graphql(
  `
    mutation RequestExport($input: RequestExportInput!) {
      requestExport(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export const loader = async ({ request }: Route.LoaderArgs) => {
  const [{ address }, { insightExports }] = await Promise.all([loadFrame(request), load(request, MINE)]);
  return { address, files: insightExports, key: crypto.randomUUID() as string };
};

export const action = async ({ request }: Route.ActionArgs) => {
  const form = await formOf(request);
  const [what, format] = [textOf(form, 'what'), textOf(form, 'format')];
  const problems = [...(what ? [] : [{ field: 'what', message: FILES.chooseWhat }]), ...(format ? [] : [{ field: 'format', message: FILES.chooseFormat }])];
  if (problems.length > 0) return refusedForm(form, problems);
  const { address } = await loadFrame(request);
  const sent = await send(request, REQUEST, { filter: filterOf(address), what, format, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(`/insights/copies/${(sent.result as { id: string }).id}`) : refusedForm(form, sent.problems.map(({ field, message }) => ({ ...(field ? { field } : {}), message })));
};

/** Asks for a file of figures or cases, and lists those that were asked for. */
export default function Files({ loaderData: { address, files, key }, actionData }: Route.ComponentProps) {
  useAnewWhile(files.some(({ state }) => state === 'waiting' || state === 'working'));
  const { problems, values } = actionData ?? {};
  return (
    <>
      <PageTitle title={FILES.title} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href={insightsAt(address)}>{INSIGHTS.title}</BackLink>
      </div>
      <ProblemSummary problems={problems} fields={['what', 'format']} />
      <PageHeading>{FILES.title}</PageHeading>
      <p>{FILES.lead(address.from, address.to)}</p>
      <FormFrame formKey={key}>
        <Radios
          id="what"
          name="what"
          label={FILES.what}
          labelSize="s"
          error={problemWith(problems, 'what')}
          defaultValue={valueOf(values, 'what')}
          items={[
            { value: 'figures', label: FILES.figures, hint: FILES.figuresHint },
            { value: 'cases', label: FILES.cases, hint: FILES.casesHint },
          ]}
        />
        <Radios id="format" name="format" label={FILES.format} labelSize="s" error={problemWith(problems, 'format')} defaultValue={valueOf(values, 'format')} items={[{ value: 'csv', label: FILES.csv }, { value: 'xlsx', label: FILES.xlsx }]} />
        <p>{FILES.safe}</p>
        <Button>{FILES.make}</Button>
      </FormFrame>
      <h2 className="nhsuk-heading-m">{FILES.yours}</h2>
      {files.length === 0 ? (
        <p>{FILES.none}</p>
      ) : (
        <Table
          caption={FILES.yours}
          captionHidden
          cards
          firstCellIsHeader
          rows={files}
          rowKey={({ id }) => id}
          columns={[
            { key: 'file', header: FILES.file, cell: ({ id, what, format, from, to }) => <a href={`/insights/copies/${id}`}>{`${FILES.name(what, format)}, ${INSIGHTS.period(from, to)}`}</a> },
            { key: 'asked', header: FILES.asked, cell: ({ requestedAt }) => instant(requestedAt) },
            { key: 'state', header: FILES.state, cell: ({ state }) => FILES.states[state] ?? state },
          ]}
        />
      )}
      <p>{FILES.kept}</p>
    </>
  );
}
