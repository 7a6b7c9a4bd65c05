import { InputProblem } from '../input/problem.ts';
import { type Which, withLibrary } from '../library/connect.ts';
import { dossierRows } from '../library/dossier.ts';
import { printJson } from '../terminal/print.ts';
import { safeLine } from '../terminal/safe.ts';

/**
 * Everything the library knows about an entity, named by its number or by words of its name.
 *
 * @throws InputProblem where there is none of that name
 */
export async function entityCommand(asked: string, { json, ...which }: Which & { json?: boolean }): Promise<number> {
  return withLibrary(which, async ({ client }) => {
    let id = /^\d{1,15}$/.test(asked) ? Number(asked) : undefined;
    if (id === undefined) {
      const { entities } = await client.entities({ q: asked, limit: 6 });
      const [best, ...others] = entities;
      if (best === undefined)
        throw new InputProblem('Nobody of that name', `${asked}: the name of an entity was expected`);
      id = best.id;
      const list = others.map((other) => `${other.name} (${other.type}, ${other.id})`).join('; ');
      if (others.length > 0)
        process.stderr.write(`depeche: ${safeLine(`shown is ${best.name}; there are also ${list}`)}\n`);
    }
    const dossier = await client.entity(id);
    if (json === true) printJson(dossier);
    else
      process.stdout.write(
        `${dossierRows(dossier)
          .map(({ text }) => text)
          .join('\n')}\n`,
      );
    return 0;
  });
}
