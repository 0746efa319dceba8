import { isOf, jsonSchemaOf, successesOf } from '../operation.js';

/** The vendor's introduction: a response of V4 is `{"data": ...}`. */
export default () => ({
  Operation(operation, ctx) {
    if (!isOf('v4', ctx)) return;
    for (const { response, location } of successesOf(operation, ctx)) {
      const schema = jsonSchemaOf(response, ctx);
      if (schema && !(schema.properties?.data && schema.required?.includes('data'))) {
        ctx.report({ message: 'A body of success in V4 has a required `data`.', location });
      }
    }
  },
});
