import { follow, parametersOf } from '../operation.js';

/** An instant is no text, nor is a file; a list of texts is one. */
const isText = (schema, ctx) =>
  schema?.type === 'array'
    ? isText(follow(schema.items, ctx), ctx)
    : schema?.type === 'string' && !['date-time', 'binary'].includes(schema.format);

/** Whether a message may quote a text is decided for each one: nobody decides what was never asked. */
export default () => ({
  PathItem: {
    Operation(operation, ctx, { PathItem }) {
      const demand = (name, schema, stated) => {
        if (isText(schema, ctx) && typeof stated['x-sensitive'] !== 'boolean') {
          ctx.report({ message: `The text \`${name}\` states \`x-sensitive: true\` or \`false\`.` });
        }
      };
      for (const parameter of parametersOf(operation, PathItem, ctx)) {
        demand(parameter.name, follow(parameter.schema, ctx), parameter);
      }
      for (const { schema } of Object.values(follow(operation.requestBody, ctx)?.content ?? {})) {
        const body = follow(schema, ctx);
        demand('body', body, body ?? {});
        for (const [name, property] of Object.entries(body?.properties ?? {})) {
          demand(name, follow(property, ctx), follow(property, ctx));
        }
      }
    },
  },
});
