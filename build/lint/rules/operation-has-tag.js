/** The tag becomes the client. operation-singular-tag reports a second one. */
export default () => ({
  Operation(operation, ctx) {
    if (!operation.tags?.length) ctx.report({ message: 'An operation has a tag.' });
  },
});
