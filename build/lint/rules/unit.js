import { follow } from '../operation.js';

/** Credits and money are both decimals, and their names do not always differ. */
export default () => {
  const check = (schema, stated, ctx) => {
    if (schema?.type === 'number' && stated['x-unit'] === undefined) ctx.report({ message: 'A decimal states its x-unit.' });
  };
  return {
    Parameter(parameter, ctx) {
      check(follow(parameter.schema, ctx), parameter, ctx);
    },
    SchemaProperties(properties, ctx) {
      for (const property of Object.values(properties)) check(property, property, ctx);
    },
  };
};
