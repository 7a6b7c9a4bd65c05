export { extract } from './extract.ts';
export type * from './record.ts';
