import { type Bindings, keyName } from '../keys/bindings.ts';
import { commandsOf, type Screen } from '../keys/commands.ts';

/** The help's rows: every command of the screen with its keys. */
export function helpRows(screen: Screen, bindings: Bindings): string[] {
  return commandsOf(screen).map(({ id, label }) => {
    const keys = bindings.keysOf(id).filter((key) => bindings.commandOn(screen, key) === id);
    return `${keys.map(keyName).join(', ').padEnd(24)} ${label}`;
  });
}
