import { follow, parametersOf } from '../operation.js';

/** Dates, UUIDs and files are not texts; a list of texts is. */
const isText = (schema, ctx) =>
  schema?.type === 'array'
    ? isText(follow(schema.items, ctx), ctx)
    : schema?.type === 'string' && !['date-time', 'date', 'uuid', 'binary'].includes(schema.format);

/** Each text states whether a message may quote it: there is no safe default. */
export default () => ({
  PathItem: {
    Operation(operation, ctx, { PathItem }) {
      const check = (name, schema, stated) => {
        if (isText(schema, ctx) && typeof stated['x-sensitive'] !== 'boolean') {
          ctx.report({ message: `The text \`${name}\` states \`x-sensitive: true\` or \`false\`.` });
        }
      };
      for (const parameter of parametersOf(operation, PathItem, ctx)) {
        check(parameter.name, follow(parameter.schema, ctx), parameter);
      }
      for (const { schema } of Object.values(follow(operation.requestBody, ctx)?.content ?? {})) {
        const body = follow(schema, ctx);
        check('body', body, body ?? {});
        for (const [name, property] of Object.entries(body?.properties ?? {})) {
          check(name, follow(property, ctx), follow(property, ctx));
        }
      }
    },
  },
});
