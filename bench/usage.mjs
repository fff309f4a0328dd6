// Preloaded into a measured process: on its way out it writes its peak memory (kB) and processor time (µs) to the pipe that the bench holds.
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, `${maxRSS} ${userCPUTime + systemCPUTime}`);
});
