import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { describeFailure } from './errors'

/**
 * One entry a command. A command's file is loaded only when it is called (or when help lists all of them): the time to
 * start is the time that an analyst waits at each file.
 */
const COMMANDS: Record<string, () => Promise<Command>> = {
  backup: async () => (await import('./commands/backup')).backupCommand(),
  copy: async () => (await import('./commands/copy')).copyCommand(),
  doctor: async () => (await import('./commands/doctor')).doctorCommand(),
  import: async () => (await import('./commands/import')).importCommand(),
  start: async () => (await import('./commands/start')).startCommand(),
  rebuild: async () => (await import('./commands/rebuild')).rebuildCommand(),
  restore: async () => (await import('./commands/restore')).restoreCommand(),
  normalize: async () => (await import('./commands/normalize')).normalizeCommand(),
}

/** Runs one `danvan` command. Failures are told on stderr in one line and set exit status 1. */
export async function main(argv: readonly string[]): Promise<void> {
  quietWhenReaderLeaves()
  const debug = argv.includes('--debug')
  process.on('uncaughtException', error => {
    console.error(describeFailure(error, { debug }))
    process.exit(1)
  })
  try {
    const program = await assemble(argv[2])
    await program.parseAsync([...argv])
  } catch (error) {
    console.error(describeFailure(error, { debug }))
    process.exitCode = 1
  }
}

async function assemble(name: string | undefined): Promise<Command> {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  const program = new Command('danvan')
    .description(
      'Reads reports on mass-mobilisation work and complaint resolution into records that carry their evidence',
    )
    .version(version)
    .showHelpAfterError('(danvan --help lists the commands)')
  const called = name === undefined ? undefined : COMMANDS[name]
  const loaders = called ? [called] : Object.values(COMMANDS)
  for (const load of loaders) {
    const command = await load()
    command.showHelpAfterError(`(danvan ${command.name()} --help lists what it takes)`)
    program.addCommand(command.option('--debug', 'print the stack of an error'))
  }
  return program
}

/** `danvan … | head` closes our output early; that is its right and no failure of ours. */
function quietWhenReaderLeaves(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
}
