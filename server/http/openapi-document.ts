import { OpenAPIHono } from '@hono/zod-openapi';
import { type OperationName, operations } from '../../shared/wire/operations.ts';
import { describeOperation } from './describe-operation.ts';

/** The contract as OpenAPI 3.1 writes it. */
export function openApiDocument(version: string, publicOrigin: string) {
  const written = new OpenAPIHono();
  written.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' });
  for (const name of Object.keys(operations) as OperationName[]) {
    written.openAPIRegistry.registerPath(describeOperation(name, operations[name]));
  }
  return written.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Traimat', version, description: 'Quarterly district indicators of Bangkok.' },
    servers: [{ url: publicOrigin }],
  });
}
