import { Card } from '../../components/content/card.tsx';
import { CardDescription } from '../../components/content/card-description.tsx';
import { Details } from '../../components/content/details.tsx';
import { InsetText } from '../../components/content/inset-text.tsx';
import { NotificationBanner } from '../../components/content/notification-banner.tsx';
import { Panel } from '../../components/content/panel.tsx';
import { SummaryList } from '../../components/content/summary-list.tsx';
import { TaskList } from '../../components/content/task-list.tsx';
import { WarningCallout } from '../../components/content/warning-callout.tsx';
import { Part, Shown } from './part.tsx';

const change = (hidden: string) => [{ text: 'Change', hidden, href: '#content' }];

/** Ways to present text and facts. */
export function Content() {
  return (
    <Part id="content" title="Content">
      <Shown name="Notification banner">
        <NotificationBanner titleId="banner-important" heading="You need to answer 1 question by 5pm on 25 November 2026." />
        <NotificationBanner titleId="banner-success" variant="success" role="region" heading="You sent version 2.">
          <p>We tell you by email when triage starts.</p>
        </NotificationBanner>
      </Shown>
      <Shown name="Panel">
        <Panel heading="You have sent your submission" headingLevel={4} headingSize="l">
          Your reference is SUB-512
        </Panel>
      </Shown>
      <Shown name="Card">
        <Card accent heading="What happens next" headingLevel={4} headingSize="m">
          <CardDescription>On 9 December 2026 the panel meets. You do not need to attend.</CardDescription>
        </Card>
        <Card heading="Wound measurement camera" headingLevel={4} headingSize="m" href="#content" clickable>
          <CardDescription>Community nursing. Adopted with 3 conditions.</CardDescription>
        </Card>
        <Card heading="Submissions" headingLevel={4} variant="feature">
          <CardDescription>A card for a group of things.</CardDescription>
        </Card>
      </Shown>
      <Shown name="Task list">
        <TaskList
          idPrefix="show-tasks"
          tasks={[
            { title: 'Name and short summary', href: '#content', status: 'completed' },
            { title: 'Clinical effectiveness', href: '#content', hint: '2 of 3 studies added', status: 'in-progress' },
            { title: 'Health inequalities', href: '#content', hint: 'About 10 minutes', status: 'not-yet-started' },
            { title: 'Data protection', href: '#content', problem: 'Your data protection assessment passed its review date on 1 October 2026', status: 'problem' },
            { title: 'Check your answers and send', hint: 'Complete all sections first', status: 'cannot-start-yet' },
          ]}
        />
      </Shown>
      <Shown name="Summary list">
        <SummaryList
          rows={[
            { key: 'Name', value: 'Wound measurement camera', actions: change('name') },
            { key: 'Who it is for', value: 'Community nurses, tissue viability teams', actions: change('who it is for') },
            { key: 'Version', value: '2, sent 3 September 2026' },
          ]}
        />
        <SummaryList card={{ heading: 'Evidence', headingLevel: 4, headingSize: 'm', actions: [{ text: 'Add a study', href: '#content' }] }} lastRowBorder={false} rows={[{ key: 'Design', value: 'Randomised controlled trial, 2025' }, { key: 'Patients', value: '312' }]} />
      </Shown>
      <Shown name="Details">
        <Details summary="What the innovator says">
          <p>Ward teams spend 40 minutes on each complex wound.</p>
        </Details>
        <Details summary="How scores are added up" variant="expander" open>
          <p>The mean of each criterion times its weight, out of 100.</p>
        </Details>
      </Shown>
      <Shown name="Inset text">
        <p>Only one person decides at a time.</p>
        <InsetText>
          <p>A second decision maker must confirm. Nothing is published until then.</p>
        </InsetText>
      </Shown>
      <Shown name="Warning callout">
        <WarningCallout heading="Do not name patients" headingLevel={4}>
          <CardDescription>Reasons are published in the register. Leave out personal and commercial details.</CardDescription>
        </WarningCallout>
      </Shown>
    </Part>
  );
}
