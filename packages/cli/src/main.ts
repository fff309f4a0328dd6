import { readFileSync } from 'node:fs';
import { Command } from 'commander';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

export function createProgram(): Command {
  return new Command('servanda')
    .description('Check whether a peace agreement is being kept, and show why.')
    .version(version);
}

export async function main(argv: readonly string[]): Promise<void> {
  await createProgram().parseAsync([...argv]);
}
