import { outputFormats } from '@depeche/core/output';
import { type Command, Option } from 'commander';
import { language, published, STATUSES } from './options.ts';

/** What `extract` writes: NDJSON, or any of core's formats by its name. */
const FORMATS = ['ndjson', ...outputFormats];

/** The commands that turn pages into records: `extract` and `read`. */
export function pageCommands(program: Command): void {
  program
    .command('extract')
    .summary('extract files, folders, archives or NDJSON')
    .description('Extract files, folders, archives, NDJSON or standard input (-), in their order.')
    .argument('[paths...]', '.html, .txt, .xml, .json (.gz), .zip, .tar (.gz), or -')
    .addOption(new Option('--format <name>', 'what to write').choices(FORMATS).default('ndjson'))
    .addOption(new Option('--input <name>', 'lines { id, url?, html | text, … }').choices(['ndjson']))
    .option('-o, --output <file>', 'write there instead of to standard output')
    .option('--resume', 'go on where a run into the same -o FILE ended')
    .option('--screen', 'full-screen: progress, errors, pause; with -o FILE')
    .option('--no-progress', 'no progress line on a terminal')
    .option('--no-annotations', 'parse only')
    .option('--candidates', 'with every field’s candidates')
    .addOption(published())
    .addOption(language())
    .addHelpText('after', STATUSES)
    .action(async (paths: string[], settings, command: Command) => {
      if (paths.length === 0 && settings.input === undefined)
        paths.push(piped() ?? command.error('nothing to extract: name files or folders, or give --input ndjson'));
      if (settings.resume === true && (settings.output === undefined || settings.format !== 'ndjson'))
        command.error('--resume goes with -o FILE and ndjson, whose lines it counts');
      if (settings.screen === true && settings.output === undefined)
        command.error('--screen goes with -o FILE: the screen is where records would be written');
      const { extractCommand } = await import('../commands/extract.ts');
      process.exitCode = await extractCommand(paths, settings);
    });

  program
    .command('read')
    .summary('read one article in the terminal')
    .description('Read one article full-screen; where standard output is no terminal, print it as plain text.')
    .argument('[source]', 'a file, an http(s) address, or - for standard input')
    .option('--plain', 'plain text in a terminal, too')
    .addOption(published())
    .addOption(language())
    .addHelpText('after', `${STATUSES}\nKeys: ? shows them, q leaves.`)
    .action(async (given: string | undefined, settings, command: Command) => {
      const source = given ?? piped() ?? command.error('nothing to read: name a file or an address');
      const { readCommand } = await import('../commands/read.ts');
      process.exitCode = await readCommand(source, settings);
    });
}

/** Standard input's name where something is piped into it; a terminal would only wait for somebody to type. */
function piped(): string | undefined {
  return process.stdin.isTTY === true ? undefined : '-';
}
