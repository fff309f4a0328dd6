// Preloaded into a measured process: on its way out it writes its peak memory (kB) to the pipe that the bench holds.
import { writeSync } from 'node:fs';

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
