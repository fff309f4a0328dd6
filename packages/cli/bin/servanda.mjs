#!/usr/bin/env node
// npm links commands before it runs `prepare`, so what it links has to exist before the build.
import { existsSync } from 'node:fs';

const built = new URL('../dist/main.js', import.meta.url);
if (!existsSync(built)) {
  console.error('servanda is not built yet: run `npm run build` in the root of the repository.');
  process.exit(1);
}
const { main } = await import(built.href);
// Not process.exit: what is still on its way to a pipe would be lost.
process.exitCode = await main(process.argv);
