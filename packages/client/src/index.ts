export type { ClientSettings } from './call.ts';
export { type Client, createClient, type LineError, type Look, type PageInput } from './client.ts';
export { ApiProblem } from './problem.ts';
