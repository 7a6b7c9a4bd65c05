import { readSettings } from '../settings/read.ts';
import { SETTINGS } from '../settings/settings.ts';
import { printJson } from '../terminal/print.ts';
import { safeLine } from '../terminal/safe.ts';

/** Shows every setting, its value, and where the value comes from; with `json` as JSON. Secrets are never shown. */
export function configCommand({ json }: { json?: boolean | undefined }): number {
  const { file, present, values, keys } = readSettings();
  const rows = SETTINGS.map(({ name, variable, secret, says }) => {
    const told = values[name] ?? { value: null, from: 'default' };
    return {
      name,
      value: told.value !== null && secret === true ? '(set)' : told.value,
      from: told.from,
      variable,
      says,
    };
  });
  if (json === true) {
    printJson({ file, present, settings: rows, keys }, 2);
    return 0;
  }
  const lines = [`# ${file}${present ? '' : ' (not there)'}`];
  for (const { name, value, from, variable, says } of rows) {
    const written = value === null ? `# ${name} =` : `${name} = ${JSON.stringify(value)}`;
    lines.push(`${written.padEnd(44)} # from ${from === variable ? `$${variable}` : from}: ${says} ($${variable})`);
  }
  if (Object.keys(keys).length > 0) {
    lines.push('[keys]');
    for (const [command, on] of Object.entries(keys)) lines.push(`${command} = ${JSON.stringify(on)}`);
  }
  process.stdout.write(`${lines.map(safeLine).join('\n')}\n`);
  return 0;
}
