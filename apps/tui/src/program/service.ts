import type { Command } from 'commander';
import { STATUSES } from './options.ts';

/** The commands that run a service or tell about the program itself. */
export function serviceCommands(program: Command): void {
  program
    .command('serve')
    .summary('serve the API and the viewer')
    .description('Serve the API and the viewer on one port, until interrupted.')
    .option('--port <number>', 'first port to try', '8787')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--archive <file>', 'where articles are kept: a file, or a libsql:// address')
    .option('--no-archive', 'keep nothing')
    .addHelpText('after', STATUSES)
    .action(async (settings) => {
      const { serveCommand } = await import('../commands/serve.ts');
      process.exitCode = await serveCommand(settings);
    });

  program
    .command('mcp')
    .summary('serve an agent over standard input and output')
    .description('Speak the Model Context Protocol over standard input and output: extract pages, search the archive.')
    .addHelpText('after', STATUSES)
    .action(async () => {
      const { mcpCommand } = await import('../commands/mcp.ts');
      process.exitCode = await mcpCommand();
    });

  program
    .command('config')
    .summary('show the settings and where each comes from')
    .description(
      'Show every setting, its value and where it comes from: a variable, the configuration file, or a default.',
    )
    .option('--json', 'as JSON')
    .addHelpText('after', STATUSES)
    .action(async (settings) => {
      const { configCommand } = await import('../commands/config.ts');
      process.exitCode = configCommand(settings);
    });

  program
    .command('doctor')
    .summary('say what is there, what is missing and what to do')
    .description('Look at the runtime, the terminal, the settings and the archive; say what is missing and what to do.')
    .option('--json', 'as JSON')
    .addHelpText('after', STATUSES)
    .action(async (settings) => {
      const { doctorCommand } = await import('../commands/doctor.ts');
      process.exitCode = await doctorCommand(settings);
    });

  program
    .command('completion')
    .summary('print a completion script')
    .description('Print what makes a shell complete this command’s words: depeche completion bash > FILE')
    .argument('<shell>', 'bash, zsh or fish')
    .addHelpText('after', STATUSES)
    .action(async (shell: string, _settings, command: Command) => {
      const { completionOf, SHELLS } = await import('../commands/completion.ts');
      if (!SHELLS.includes(shell)) command.error(`no completion for "${shell}"; there is one for ${SHELLS.join(', ')}`);
      process.stdout.write(completionOf(program, shell));
    });

  program
    .command('man')
    .summary('print the manual page')
    .description('Print the manual page in roff: depeche man | man -l -')
    .addHelpText('after', STATUSES)
    .action(async () => {
      const { manualPage } = await import('../commands/man.ts');
      process.stdout.write(manualPage(program));
    });
}
