import { Module } from '@nestjs/common';
import { PanelResolver } from './graphql/panel.resolver.ts';
import { CastVote } from './operations/cast-vote.ts';

/** What a panel does together: votes. Its determination is a proposal of the chair, signed as the pipeline says. */
@Module({ providers: [CastVote, PanelResolver] })
export class PanelsModule {}
