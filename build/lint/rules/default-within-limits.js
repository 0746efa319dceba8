const isNumber = value => typeof value === 'number';
const lengthOf = value => (typeof value === 'string' ? [...value].length : NaN);

/** Each function returns whether the default is beyond the limit of that name. */
const beyond = {
  minimum: (value, limit, schema) => isNumber(value) && (schema.exclusiveMinimum ? value <= limit : value < limit),
  maximum: (value, limit, schema) => isNumber(value) && (schema.exclusiveMaximum ? value >= limit : value > limit),
  minLength: (value, limit) => lengthOf(value) < limit,
  maxLength: (value, limit) => lengthOf(value) > limit,
  pattern: (value, limit) => typeof value === 'string' && !new RegExp(limit, 'u').test(value),
  enum: (value, words) => !words.includes(value),
};

/** A generated client may send a default, and the service would reject it. */
export default () => ({
  Schema(schema, ctx) {
    if (schema.default === undefined) return;
    for (const [keyword, isBeyond] of Object.entries(beyond)) {
      if (schema[keyword] !== undefined && isBeyond(schema.default, schema[keyword], schema)) {
        ctx.report({
          message: `The default ${schema.default} is beyond ${keyword} ${schema[keyword]}.`,
          location: ctx.location.child('default'),
        });
      }
    }
  },
});
