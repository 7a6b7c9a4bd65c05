import { Command } from 'commander';
import { safeLine } from '../terminal/safe.ts';
import { libraryCommands } from './library.ts';
import { STATUSES } from './options.ts';
import { pageCommands } from './pages.ts';
import { serviceCommands } from './service.ts';

/** The `depeche` command with its subcommands. Each loads its own code when it runs, so that a pipe never pays for a screen. */
export function buildProgram(): Command {
  const program = new Command('depeche')
    .description('Turns a news page into its record: the article, its fields, who says what, each tied to its source.')
    .version('0.1.0')
    .showSuggestionAfterError(true)
    .configureOutput({
      outputError: (text, write) => write(`depeche: ${safeLine(helped(text.trim().replace(/^error: /, '')))}\n`),
    })
    .exitOverride()
    .addHelpText('after', STATUSES);
  pageCommands(program);
  libraryCommands(program);
  serviceCommands(program);
  return program;
}

/** An error of the command line; where nothing like it is known, with what lists all there is. */
function helped(text: string): string {
  return text.startsWith('unknown command') && !text.includes('Did you mean')
    ? `${text}; depeche --help lists them`
    : text;
}
