import { recordJsonSchema } from '@depeche/core/schema';

/**
 * The record's part of the OpenAPI document, from Zod's own JSON Schema: the OpenAPI generator takes exactly-optional
 * keys for required ones.
 */
export function withRecordSchemas<D extends { components?: { schemas?: object } }>(document: D): D {
  const written = JSON.stringify(recordJsonSchema()).replaceAll('#/$defs/', '#/components/schemas/');
  const { $defs } = JSON.parse(written) as { $defs?: Record<string, unknown> };
  return {
    ...document,
    components: { ...document.components, schemas: { ...document.components?.schemas, ...$defs } },
  };
}
