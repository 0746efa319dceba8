const isJson = type => /json/i.test(type);

function check({ content }, ctx) {
  const types = Object.keys(content ?? {});
  if (content && (types.length !== 1 || (isJson(types[0]) && types[0] !== 'application/json'))) {
    ctx.report({ message: 'A body has one media type, and JSON is `application/json`.', location: ctx.location.child('content') });
  }
}

/** Generators use the first one only; the vendor's documents give JSON under three names. */
export default () => ({ RequestBody: check, Response: check });
