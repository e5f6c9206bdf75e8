import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Names of the fields that a query asks of one object, through fragments: what a reader needs to fetch, no more. */
export const requestedFields = (info: GraphQLResolveInfo, ...path: string[]): ReadonlySet<string> => {
  let sets = info.fieldNodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
  for (const name of path) sets = sets.flatMap((set) => selections(set, info).flatMap((field) => (field.name.value === name && field.selectionSet ? [field.selectionSet] : [])));
  return new Set(sets.flatMap((set) => selections(set, info).map((field) => field.name.value)));
};

const selections = (set: SelectionSetNode, info: GraphQLResolveInfo): Extract<SelectionSetNode['selections'][number], { kind: 'Field' }>[] =>
  set.selections.flatMap((selection) => {
    if (selection.kind === 'Field') return [selection];
    if (selection.kind === 'InlineFragment') return selections(selection.selectionSet, info);
    const fragment = info.fragments[selection.name.value];
    return fragment ? selections(fragment.selectionSet, info) : [];
  }) as Extract<SelectionSetNode['selections'][number], { kind: 'Field' }>[];
