import { InputProblem } from '../input/problem.ts';
import { type CommandId, commands, commandsOf, SCREENS, type Screen } from './commands.ts';

/** Which command a key stands for on a screen, and which keys a command has. */
export interface Bindings {
  commandOn(screen: Screen, key: string): CommandId | null;
  keysOf(id: CommandId): readonly string[];
}

/** Keys that switch a layer of marks in the reader: no command may have them. */
const TAKEN = /^[1-8]$/;

/**
 * The keys as they hold: those of the command list, with the configuration's in their place.
 *
 * @param own keys by command, as the configuration file gives them
 * @throws InputProblem for an unknown command, or a key that two commands of one screen would share
 */
export function bindingsOf(own: Readonly<Record<string, readonly string[]>>, file: string): Bindings {
  const keys = new Map<CommandId, readonly string[]>(commands.map(({ id, keys: given }) => [id, given]));
  for (const [id, given] of Object.entries(own)) {
    if (!keys.has(id as CommandId)) {
      const names = commands.map((command) => command.id).join(', ');
      throw new InputProblem('No such command', `${file}: keys.${id}; there are ${names}`);
    }
    const named = given.map((key) => (key === 'space' ? ' ' : key));
    const taken = named.find((key) => TAKEN.test(key));
    if (taken !== undefined)
      throw new InputProblem('Key taken', `${file}: keys.${id}: "${taken}" switches a layer of marks`);
    keys.set(id as CommandId, named);
  }
  const screens = new Map<Screen, Map<string, CommandId>>();
  for (const screen of SCREENS) {
    const on = new Map<string, CommandId>();
    for (const { id } of commandsOf(screen))
      for (const key of keys.get(id) ?? []) {
        const other = on.get(key);
        // A key that the file gives away is taken from the command that had it by default.
        if (other !== undefined && own[id] !== undefined && own[other] !== undefined)
          throw new InputProblem('Key taken', `${file}: keys.${id}: "${key}" is also keys.${other}`);
        if (other === undefined || own[id] !== undefined) on.set(key, id);
      }
    screens.set(screen, on);
  }
  return {
    commandOn: (screen, key) => screens.get(screen)?.get(key) ?? null,
    keysOf: (id) => keys.get(id) ?? [],
  };
}

/** A key as a reader is told of it. */
export function keyName(key: string): string {
  return key === ' ' ? 'space' : key;
}
