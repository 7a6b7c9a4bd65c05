import type { RelationWords } from '../relations.ts';

export const relations: RelationWords = {
  phrases: [
    {
      kind: 'headquartered-in',
      active: ['based in', 'is based in', 'headquartered in', 'is headquartered in', 'which is based in', 'which is headquartered in', 'has its headquarters in', 'a company based in', 'a startup based in'],
      passive: ['-based'],
    },
    {
      kind: 'founded',
      active: ['founded', 'co-founded', 'cofounded', 'founder of', 'co-founder of', 'the founder of', 'the co-founder of', 'a founder of', 'a co-founder of', 'who founded', 'who co-founded'],
      passive: ['founded by', 'co-founded by', 'was founded by', 'cofounded by'],
    },
    {
      kind: 'owns',
      active: ['owns', 'which owns', 'owner of', 'the owner of', 'parent of', 'the parent of', 'parent company of', 'the parent company of', 'controls', 'that owns'],
      passive: ['owned by', 'is owned by', 'which is owned by', 'controlled by', 'majority-owned by', '-owned'],
    },
    {
      kind: 'acquires',
      active: ['acquired', 'acquires', 'bought', 'has acquired', 'has bought', 'is buying', 'is acquiring', 'agreed to buy', 'agreed to acquire', 'will acquire', 'will buy', 'to buy', 'to acquire', 'took over', 'takes over', 'completed its acquisition of', 'has agreed to buy', 'has agreed to acquire', 'plans to buy', 'plans to acquire'],
      passive: ['acquired by', 'was acquired by', 'bought by', 'was bought by', 'taken over by', 'being acquired by'],
    },
    { kind: 'launched', active: ['launched', 'launches', 'has launched', 'unveiled', 'unveils', 'introduced', 'released', 'is launching', 'will launch', 'rolled out'], passive: ['launched by', 'developed by', 'released by', 'unveiled by'] },
    { kind: 'subsidiary-of', active: ['subsidiary of', 'a subsidiary of', 'a unit of', 'unit of', 'a division of', 'is a subsidiary of', 'is a unit of', 'an arm of', 'a wholly owned subsidiary of', 'part of'], passive: ['and its subsidiary', 'subsidiary', "'s subsidiary", 'through its subsidiary'] },
    { kind: 'works-for', active: ['works for', 'who works for', 'works at', 'who works at', 'who heads', 'heads', 'who runs', 'joined', 'who leads'], passive: ['led by', 'headed by', 'run by', ', led by', ', headed by'] },
  ],
};
