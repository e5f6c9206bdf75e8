import { Details } from '../../../components/content/details.tsx';
import { InsetText } from '../../../components/content/inset-text.tsx';
import { Table } from '../../../components/content/table.tsx';
import { Tag } from '../../../components/content/tag.tsx';
import { Button } from '../../../components/form/button.tsx';
import { Select } from '../../../components/form/select.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { day } from '../../../texts/dates.ts';
import { LEAVE, SITE_LEAD } from '../../../texts/pilot-leave.ts';
import { SET_UP } from '../../../texts/pilot-set-up.ts';
import { PILOT } from '../../../texts/pilot.ts';
import { valueOf } from '../../staff/frame/form-values.ts';
import { problemWith } from '../../staff/frame/problems.ts';
import type { Pilot } from '../pilot/pilot.server.ts';
import { EarlierLeads } from './earlier-leads.tsx';
import type { FormParts } from './form-parts.ts';
import type { SetUpRead } from './set-up.server.ts';

/** The sites so far, and a form to add one. */
export function SitesPart({ read: { pilot, choices, ended }, formKey, values, problems }: { read: SetUpRead } & FormParts) {
  return (
    <>
      {pilot.sites.length === 0 ? (
        <p>{SET_UP.noSites}</p>
      ) : (
        <Table
          caption={SET_UP.sites}
          captionSize="m"
          cards
          firstCellIsHeader
          rows={pilot.sites}
          rowKey={({ id }) => id}
          columns={[
            { key: 'site', header: PILOT.site, cell: ({ id, organisation }) => (pilot.maker ? organisation : <a href={`/pilots/${pilot.id}/sites/${id}`}>{organisation}</a>) },
            { key: 'joined', header: SET_UP.joined, cell: ({ joinedAt, leftAt, leftReason }) => (leftAt ? LEAVE.left(day(leftAt), leftReason) : leftReason ? LEAVE.takenBack(day(joinedAt), leftReason) : day(joinedAt)) },
            ...(pilot.sites.some(({ lead }) => lead !== null)
              ? [{ key: 'lead', header: SITE_LEAD.lead, cell: ({ lead, leadGone, earlierLeads }: Pilot['sites'][number]) => <>{lead} {leadGone ? <Tag colour="red">{SITE_LEAD.gone}</Tag> : null} <EarlierLeads leads={earlierLeads} /></> }]
              : []),
          ]}
        />
      )}
      {ended.map(({ id, words }) => (
        <InsetText key={id}>{words}</InsetText>
      ))}
      {choices ? (
        <Details summary={SET_UP.addSite} open={Boolean(problems)}>
          <FormFrame key={formKey} formKey={formKey}>
            <Select
              id="siteLeadId"
              name="siteLeadId"
              label={SET_UP.lead}
              hint={SET_UP.leadHint}
              items={[{ value: '', text: SET_UP.chooseLead }, ...choices.siteLeads.map(({ personId, displayName, organisation }) => ({ value: personId, text: `${displayName}, ${organisation}` }))]}
              defaultValue={valueOf(values, 'siteLeadId')}
              error={problemWith(problems, 'siteLeadId')}
            />
            <Select
              id="organisationId"
              name="organisationId"
              label={SET_UP.organisation}
              items={[{ value: '', text: SET_UP.chooseOrganisation }, ...choices.organisations.map(({ id, name }) => ({ value: id, text: name }))]}
              defaultValue={valueOf(values, 'organisationId')}
              error={problemWith(problems, 'organisationId')}
            />
            <Button name="intent" value="site" variant="secondary">
              {SET_UP.addButton}
            </Button>
          </FormFrame>
        </Details>
      ) : null}
    </>
  );
}
