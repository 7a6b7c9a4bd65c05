import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';

type Ask = (path: string, init?: RequestInit) => Promise<Response>;

interface Batch {
  id: string;
  state: string;
  total: number;
  done: number;
  failed: number;
}

const text = (at: number): string =>
  `Le port numéro ${at} relève ses péages de 12 % en avril, a dit mardi le directeur Georgi Ivanov.`;

/** What batches and repeated requests promise; the same against Node and against workerd. */
export function batchRequests(runtime: string, ask: Ask): void {
  const post = (path: string, value: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    ask(path, {
      method: 'POST',
      body: JSON.stringify(value),
      headers: { 'content-type': 'application/json', ...headers },
    });

  const finished = async (id: string): Promise<Batch> => {
    for (let tries = 0; tries < 300; tries++) {
      const batch = (await (await ask(`/v1/batches/${id}`)).json()) as Batch;
      if (batch.state === 'done') return batch;
      await wait(100);
    }
    throw new Error(`batch ${id} was never done`);
  };

  describe(`batches under ${runtime}`, () => {
    it('are accepted, worked on, told about as events, and given in the order of their inputs', async () => {
      const inputs = Array.from({ length: 12 }, (_, at) => ({ id: `n${at}`, text: text(at) }));
      const accepted = await post('/v1/batches', { inputs: [...inputs, { id: 'empty', text: ' ' }] });
      expect(accepted.status).toBe(202);
      const { id, total } = (await accepted.json()) as Batch;
      expect(accepted.headers.get('location')).toBe(`/v1/batches/${id}`);
      expect(total).toBe(13);
      const events = await (await ask(`/v1/batches/${id}`, { headers: { accept: 'text/event-stream' } })).text();
      const last = events.trim().split('\n\n').at(-1) ?? '';
      expect(last).toMatch(/^event: progress$/m);
      expect(last).toContain('"state":"done"');
      expect(last).toMatch(/^retry: \d+$/m);
      expect(await finished(id)).toMatchObject({ done: 13, failed: 1 });
      // A listener that lost its connection is told how it stands; one that heard the last event is not told again.
      const listen = (heard: string): Promise<Response> =>
        ask(`/v1/batches/${id}`, { headers: { accept: 'text/event-stream', 'last-event-id': heard } });
      expect(await (await listen('5')).text()).toContain('"done":13');
      expect((await listen('13')).status).toBe(204);
      const lines = (await (await ask(`/v1/batches/${id}/results`)).text()).trim().split('\n');
      const records = lines.map(
        (line) => JSON.parse(line) as { id: string; article?: { text: string }; error?: object },
      );
      expect(records.map((record) => record.id)).toEqual([...inputs.map((input) => input.id), 'empty']);
      expect(records[7]?.article?.text).toContain('numéro 7');
      expect(records[12]?.error).toMatchObject({ title: 'Empty input' });
    });

    it('are taken away when they are asked to, also while they are worked on', async () => {
      const inputs = Array.from({ length: 20 }, (_, at) => ({ text: text(at) }));
      const { id } = (await (await post('/v1/batches', { inputs })).json()) as Batch;
      expect((await ask(`/v1/batches/${id}`, { method: 'DELETE' })).status).toBe(204);
      await wait(1500);
      expect((await ask(`/v1/batches/${id}`)).status).toBe(404);
      expect((await ask(`/v1/batches/${id}/results`)).status).toBe(404);
      expect((await ask(`/v1/batches/${id}`, { method: 'DELETE' })).status).toBe(404);
    });

    it('say which input is none, and what there is not', async () => {
      const bad = await post('/v1/batches', { inputs: [{ text: 'x' }, { text: 5 }] });
      expect(bad.status).toBe(400);
      expect(((await bad.json()) as { detail: string }).detail).toContain('input 2');
      expect((await post('/v1/batches', {})).status).toBe(400);
      expect((await ask('/v1/batches/none')).status).toBe(404);
      expect((await ask('/v1/batches/none/results')).status).toBe(404);
    });
  });

  describe(`a repeated request under ${runtime}`, () => {
    it('gives the first answer again, and another one under its key is refused', async () => {
      const key = { 'idempotency-key': `k-${runtime}` };
      const first = (await (await post('/v1/batches', { inputs: [{ text: text(1) }] }, key)).json()) as Batch;
      const again = await post('/v1/batches', { inputs: [{ text: text(1) }] }, key);
      expect(again.status).toBe(202);
      expect(again.headers.get('idempotent-replayed')).toBe('true');
      expect(((await again.json()) as Batch).id).toBe(first.id);
      expect((await post('/v1/batches', { inputs: [{ text: text(2) }] }, key)).status).toBe(422);
      expect((await post('/v1/batches?x=1', { inputs: [{ text: text(1) }] }, key)).status).toBe(422);
      const other = await post('/v1/batches', { inputs: [{ text: text(1) }] });
      expect(((await other.json()) as Batch).id).not.toBe(first.id);
    });

    it('is ready as soon as its archive answers', async () => {
      expect(await (await ask('/readyz')).json()).toEqual({ status: 'ready' });
    });
  });
}
