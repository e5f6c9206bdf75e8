import { graphql } from '../../../graphql.ts';

export const FUNNEL = graphql(`
  query Insights($filter: InsightFilterInput!, $before: InsightFilterInput!) {
    funnel(filter: $filter) {
      countedAt
      whole {
        came
        on
        back
        ended
        here
        timed
        median
        ninetieth
        holders {
          holder
          median
          ninetieth
        }
      }
      stages {
        stage
        title
        kind
        came
        on
        back
        ended
        here
        timed
        median
        ninetieth
        limit
        onTime
        late
        lateNow
        paused
        holders {
          holder
          median
          ninetieth
        }
      }
      groups {
        dimension
        member
        came
        on
        back
        ended
        timed
        median
        ninetieth
        onTime
        late
        holders {
          holder
          median
          ninetieth
        }
      }
    }
    compared: funnel(filter: $before) {
      whole {
        came
        on
        back
        ended
        here
        median
        ninetieth
      }
      stages {
        stage
        on
        back
        ended
        median
        onTime
        late
      }
    }
    slaTrend(filter: $filter) {
      month
      onTime
      late
    }
    myWork {
      id
    }
  }
`);

export const FRAME = graphql(`
  query InsightFrame {
    installation {
      now
      mode
    }
    programmes {
      id
      name
    }
  }
`);
