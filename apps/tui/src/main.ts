import { Command, CommanderError, Option } from 'commander';
import { safeLine } from './terminal/safe.ts';

// The `depeche` command. Each subcommand loads its own code, so that a pipe never pays for a screen.

const statuses = `
Exit status: 0 done; 1 an input could not be read or holds no article; 2 wrong use.`;

const program = new Command('depeche')
  .description('Turns a news page into its record: the article, its fields, who says what, each tied to its source.')
  .version('0.1.0')
  .showSuggestionAfterError(true)
  .configureOutput({
    outputError: (text, write) => write(`depeche: ${safeLine(text.trim().replace(/^error: /, ''))}\n`),
  })
  .exitOverride()
  .addHelpText('after', statuses);

const published = () => new Option('--published <day>', 'the day that relative dates count from (2025-02-06)');
const language = () => new Option('--language <code>', 'the text’s language (fr, en), instead of detecting it');

program
  .command('extract')
  .summary('extract files, folders or NDJSON inputs')
  .description('Extract files, folders or NDJSON inputs: one record each, in their order, on standard output.')
  .argument('[paths...]', 'files and folders of .html, .html.gz, .htm, .txt, .xml, .json')
  .addOption(
    new Option('--format <name>', 'what to write').choices(['ndjson', 'json', 'markdown', 'text']).default('ndjson'),
  )
  .addOption(
    new Option('--input <name>', 'read { id, url?, html | text, published?, language? } from standard input').choices([
      'ndjson',
    ]),
  )
  .option('-o, --output <file>', 'write there instead of to standard output')
  .option('--no-annotations', 'parse only')
  .option('--candidates', 'with every field’s candidates')
  .addOption(published())
  .addOption(language())
  .addHelpText('after', statuses)
  .action(async (paths: string[], settings, command: Command) => {
    if (paths.length === 0 && settings.input === undefined)
      command.error('nothing to extract: name files or folders, or give --input ndjson');
    const { extractCommand } = await import('./commands/extract.ts');
    process.exitCode = await extractCommand(paths, settings);
  });

program
  .command('read')
  .summary('read one article in the terminal')
  .description('Read one article full-screen; where standard output is no terminal, print it as plain text.')
  .argument('<source>', 'a file, an http(s) address, or - for standard input')
  .option('--plain', 'plain text in a terminal, too')
  .addOption(published())
  .addOption(language())
  .addHelpText('after', `${statuses}\nKeys: ? shows them, q leaves.`)
  .action(async (source: string, settings) => {
    const { readCommand } = await import('./commands/read.ts');
    process.exitCode = await readCommand(source, settings);
  });

program
  .command('serve')
  .summary('serve the API and the viewer')
  .description('Serve the API and the viewer on one port, until interrupted.')
  .option('--port <number>', 'first port to try', '8787')
  .option('--host <address>', 'address to listen on', '127.0.0.1')
  .addHelpText('after', statuses)
  .action(async (settings) => {
    const { serveCommand } = await import('./commands/serve.ts');
    process.exitCode = await serveCommand(settings);
  });

program
  .command('mcp')
  .summary('serve an agent over standard input and output')
  .description('Speak the Model Context Protocol over standard input and output: extract pages.')
  .addHelpText('after', statuses)
  .action(async () => {
    const { mcpCommand } = await import('./commands/mcp.ts');
    process.exitCode = await mcpCommand();
  });

// A reader that closed the pipe (`| head`) has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await program.parseAsync();
} catch (thrown) {
  if (thrown instanceof CommanderError) process.exitCode = thrown.exitCode === 0 ? 0 : 2;
  else {
    const { asProblem } = await import('./input/problem.ts');
    process.stderr.write(`depeche: ${safeLine(asProblem(thrown, process.argv.at(-1) ?? '').message)}\n`);
    process.exitCode = 1;
  }
}
