// All that a change must pass. The last line is for machines: `N passed, N failed`, where passed are Vitest's tests,
// and failed are its tests, test files that could not be loaded, and each step before it that failed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

const report = 'out/vitest.json';

function step(title, command, args) {
  console.log(`\n— ${title}`);
  const ok = spawnSync(command, args, { stdio: 'inherit' }).status === 0;
  if (!ok) console.error(`— ${title}: failed`);
  return ok;
}

function countTests(ok) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = numFailedTests + unloaded;
  // An error outside any test fails the run without failing a test.
  return { passed: numPassedTests, failed: failed === 0 && !ok ? 1 : failed };
}

rmSync(report, { force: true });
const steps = [
  step('build', 'npm', ['run', '--silent', 'build']),
  step('page', 'npm', ['run', '--silent', 'prepare']),
  step('page', 'npm', ['run', '--silent', 'page', '-w', '@servanda/workbench']),
  step('generated files', 'npm', ['run', '--silent', 'check:generated']),
  step('lint', 'npm', ['run', '--silent', 'lint']),
];
const vitest = step('tests', 'npx', [
  '--no-install',
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
]);
const { passed, failed } = countTests(vitest);
const failures = failed + steps.filter((ok) => !ok).length;
console.log(`\n${passed} passed, ${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;
