import { follow } from '../operation.js';

const error = '#/components/schemas/ErrorResponse';

/** Each document has one error schema: clients have one reader for it. */
export default () => ({
  Responses(responses, ctx) {
    if (!responses.default) ctx.report({ message: 'An operation has a `default` response for any other error.' });
    for (const [status, response] of Object.entries(responses)) {
      const schema = follow(response, ctx)?.content?.['application/json']?.schema;
      if (!/^[23]/.test(status) && schema?.$ref !== error) {
        ctx.report({ message: `An error is an ${error} in JSON.`, location: ctx.location.child(status) });
      }
    }
  },
});
