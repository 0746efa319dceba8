import { envelopedListsOf, follow, isOf } from '../operation.js';

const fields = ['pageNo', 'pageSize', 'totalCount', 'totalPages'];

/** The vendor's introduction: a list of V4 states the position of its page. */
export default () => ({
  Operation(operation, ctx) {
    if (!isOf('v4', ctx)) return;
    for (const { schema, location } of envelopedListsOf(operation, ctx)) {
      const paging = follow(schema.properties.paging, ctx);
      const missing = fields.filter(field => !(paging?.properties?.[field] && paging.required?.includes(field)));
      if (!schema.required?.includes('paging') || missing.length > 0) {
        ctx.report({ message: `A list in V4 has a required \`paging\` that requires ${fields.join(', ')}.`, location });
      }
    }
  },
});
