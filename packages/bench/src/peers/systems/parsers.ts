import { NOTHING, type System } from '../system.ts';

/** The floor every cost is told in: what it takes to build a tree and read nothing. */
export const htmlparser2: System = {
  name: 'htmlparser2, tree alone',
  package: 'htmlparser2',
  parts: [],
  load: async () => {
    const { parseDocument } = await import('htmlparser2');
    return { read: (html) => parseDocument(html), answer: () => NOTHING };
  },
};

export const parse5: System = {
  name: 'parse5, tree alone',
  package: 'parse5',
  parts: [],
  load: async () => {
    const { parse } = await import('parse5');
    return { read: (html) => parse(html), answer: () => NOTHING };
  },
};
