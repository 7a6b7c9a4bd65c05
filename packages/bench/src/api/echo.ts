import { Hono } from 'hono';

/** What any answer of a runtime costs: the body, given back. A worker as it stands; under Node its `fetch` is served. */
export default new Hono().post('/', async (context) => context.body(await context.req.arrayBuffer()));
