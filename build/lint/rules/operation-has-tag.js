/** The tag becomes the client. That there is no second one is operation-singular-tag's to say. */
export default () => ({
  Operation(operation, ctx) {
    if (!operation.tags?.length) ctx.report({ message: 'An operation has a tag.' });
  },
});
