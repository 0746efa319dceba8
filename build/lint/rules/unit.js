import { follow } from '../operation.js';

/** Credits and money are both decimals, and no name tells them apart for certain. */
export default () => {
  const demand = (schema, stated, ctx) => {
    if (schema?.type === 'number' && stated['x-unit'] === undefined) ctx.report({ message: 'A decimal states its x-unit.' });
  };
  return {
    Parameter(parameter, ctx) {
      demand(follow(parameter.schema, ctx), parameter, ctx);
    },
    SchemaProperties(properties, ctx) {
      for (const property of Object.values(properties)) demand(property, property, ctx);
    },
  };
};
