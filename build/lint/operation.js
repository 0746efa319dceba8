/** The node itself, or the one that its $ref leads to. */
export const follow = (node, ctx) => (node?.$ref ? ctx.resolve(node).node : node);

/** Whether the operation being visited is of that version (`v4`, `v5`) of the API. */
export const isOf = (version, ctx) => ctx.location.pointer.startsWith(`#/paths/~1api~1${version}~1`);

/** The operation's parameters, those of its path included. */
export const parametersOf = (operation, pathItem, ctx) =>
  [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])].map(parameter => follow(parameter, ctx)).filter(Boolean);

/** The names of these. */
export const parameterNamesOf = (operation, pathItem, ctx) => parametersOf(operation, pathItem, ctx).map(({ name }) => name);

/** The success responses, each with its location in the operation. */
export const successesOf = (operation, ctx) =>
  Object.entries(operation.responses ?? {})
    .filter(([status]) => status.startsWith('2'))
    .map(([status, response]) => ({
      response: follow(response, ctx),
      location: ctx.location.child(['responses', status]),
    }));

/** The JSON schema of a response; undefined if there is none. */
export const jsonSchemaOf = (response, ctx) => follow(response?.content?.['application/json']?.schema, ctx);

/** The schemas of the operation's lists in V4's envelope, each with the location of its response. */
export const envelopedListsOf = (operation, ctx) =>
  successesOf(operation, ctx)
    .map(({ response, location }) => ({ schema: jsonSchemaOf(response, ctx), location }))
    .filter(({ schema }) => follow(schema?.properties?.data, ctx)?.type === 'array');
