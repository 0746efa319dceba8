/** Proxies drop it, .NET and browsers differ; the vendor's document had one for nine days. */
export default () => ({
  Operation(operation, ctx) {
    if (['get', 'head'].includes(ctx.key) && operation.requestBody) {
      ctx.report({ message: 'A GET has no body.', location: ctx.location.child('requestBody') });
    }
  },
});
