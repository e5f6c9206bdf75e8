import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('assignment_round_wish')
export class AssignmentRoundWishEntity {
  @PrimaryColumn('uuid', { name: 'round_id' }) roundId!: string;
  @Column('int') place!: number;
  @PrimaryColumn('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') wish!: string;
  @Column('text', { nullable: true }) role!: string | null;
  @Column('int', { nullable: true }) cost!: number | null;
  @Column('int', { name: 'worst_cost', nullable: true }) worstCost!: number | null;
  @Column('int', { name: 'groups_cost', nullable: true }) groupsCost!: number | null;
}
