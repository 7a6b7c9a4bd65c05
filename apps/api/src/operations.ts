import { isGuarded, type Scope, scopeFor } from './keys.ts';
import { IDEMPOTENT_PATHS } from './operate/idempotency.ts';

// What operations have in common is said here once: keys, limits, validators, repeated requests. Each route says the rest.

type Responses = Record<string, object>;
interface Operation {
  operationId?: string;
  tags?: string[];
  security?: Record<string, Scope[]>[];
  parameters?: object[];
  requestBody?: { content?: Record<string, unknown> };
  responses?: Responses;
}
interface Document {
  paths?: Record<string, object> | undefined;
  components?: { headers?: object; responses?: object; parameters?: object } | undefined;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

const problem = (description: string, headers: Record<string, object> = {}): object => ({
  description,
  ...(Object.keys(headers).length === 0 ? {} : { headers }),
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});
const header = (name: string): object => ({ $ref: `#/components/headers/${name}` });
const response = (name: string): object => ({ $ref: `#/components/responses/${name}` });

const HEADERS = {
  ETag: { description: 'Sent back as `If-None-Match` it tells whether anything changed.', schema: { type: 'string' } },
  Location: { description: 'Where it is from now on.', schema: { type: 'string' } },
  RetryAfter: { description: 'Seconds until it may be tried again.', schema: { type: 'integer', minimum: 0 } },
  RateLimit: {
    description: '`"key";r=…;t=…`: requests left, and seconds until all are there again.',
    schema: { type: 'string' },
  },
  RateLimitPolicy: { description: '`"key";q=…;w=…`: requests at once, and seconds.', schema: { type: 'string' } },
};

const RESPONSES = {
  NotModified: { description: 'Nothing changed since the ETag that was sent.', headers: { ETag: header('ETag') } },
  NoKey: problem('A known key was expected (`no-key`); not where the server has none.'),
  NotAllowed: problem('The key’s scope is not enough (`scope`), or a foreign page asks (`foreign-origin`).'),
  TooLarge: problem('The body is over the limit, as it came or unpacked (`too-large`).'),
  UnsupportedType: problem('The content type, coding or charset is not one that is read.'),
  InUse: problem('The first request with this Idempotency-Key is not done (`idempotency-key-in-use`).', {
    'Retry-After': header('RetryAfter'),
  }),
  Reused: problem('The Idempotency-Key came with another request before (`idempotency-key-reused`).'),
  TooManyRequests: problem('The key’s rate is used up (`too-many-requests`).', {
    'Retry-After': header('RetryAfter'),
    RateLimit: header('RateLimit'),
    'RateLimit-Policy': header('RateLimitPolicy'),
  }),
};

const PARAMETERS = {
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: 'The `ETag` of an earlier answer.',
    schema: { type: 'string' },
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description: 'A word of the caller’s; the same request with it is carried out once in a day.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  },
};

const SCHEMES = {
  bearer: { type: 'http', scheme: 'bearer', description: 'A key, of the scope that is named or a larger one.' },
  basic: { type: 'http', scheme: 'basic', description: 'The key as password, under any name: for feed readers.' },
};

/** An OpenAPI document in which each operation says all that it takes and answers. */
export function withCommonParts<D extends Document>(document: D): D {
  const paths = Object.fromEntries(
    Object.entries(document.paths ?? {}).map(([path, operations]) => [
      path,
      Object.fromEntries(
        Object.entries(operations).map(([method, operation]) => [
          method,
          METHODS.includes(method) ? completed(path, method, operation as Operation) : operation,
        ]),
      ),
    ]),
  );
  const { components } = document;
  return {
    ...document,
    paths,
    components: {
      ...components,
      headers: { ...components?.headers, ...HEADERS },
      responses: { ...components?.responses, ...RESPONSES },
      parameters: { ...components?.parameters, ...PARAMETERS },
      securitySchemes: SCHEMES,
    },
  };
}

function completed(path: string, method: string, operation: Operation): Operation {
  const common: Responses = {};
  const parameters: object[] = [];
  const types = Object.keys(operation.requestBody?.content ?? {});
  if (types.length > 0) Object.assign(common, { 413: response('TooLarge'), 415: response('UnsupportedType') });
  const once = method === 'post' && IDEMPOTENT_PATHS.includes(path);
  if (once) {
    parameters.push({ $ref: '#/components/parameters/IdempotencyKey' });
    Object.assign(common, { 409: response('InUse'), 422: response('Reused') });
  }
  const guarded = isGuarded(path);
  const scope = scopeFor(method.toUpperCase(), path);
  if (guarded)
    Object.assign(common, { 401: response('NoKey'), 403: response('NotAllowed'), 429: response('TooManyRequests') });
  const validated = method === 'get' && path.startsWith('/v1/') && !path.startsWith('/v1/batches');
  if (validated) {
    parameters.push({ $ref: '#/components/parameters/IfNoneMatch' });
    common[304] = response('NotModified');
  }
  const own = Object.fromEntries(
    Object.entries(operation.responses ?? {}).map(([status, one]) => [
      status,
      validated && status === '200' ? { ...one, headers: { ETag: header('ETag') } } : one,
    ]),
  );
  return {
    operationId: nameOf(path, method),
    tags: [path.split(/[/.]/)[path.startsWith('/v1/') ? 2 : 1] ?? 'api'],
    ...operation,
    // `{}`: a server for its own machine alone may have no keys.
    ...(guarded ? { security: [{ bearer: [scope] }, { basic: [scope] }, {}] } : {}),
    ...(operation.parameters === undefined && parameters.length === 0
      ? {}
      : { parameters: [...(operation.parameters ?? []), ...parameters] }),
    responses: { ...common, ...own },
  };
}

/** `get /v1/articles/{id}/source`: `getArticlesByIdSource`. */
function nameOf(path: string, method: string): string {
  const words = path
    .replace(/^\/v1/, '')
    .split(/[/.]/)
    .filter((word) => word !== '')
    .map((word) => (word.startsWith('{') ? `By${capital(word.slice(1, -1))}` : capital(word)));
  return method + words.join('');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
