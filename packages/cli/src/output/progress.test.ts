import { expect, test } from 'vitest';
import { progressOn } from './progress.ts';

function watched(isTerminal: boolean) {
  let [written, time] = ['', 0];
  const err = {
    write: (text: string) => {
      written += text;
    },
    isTerminal,
    columns: 20,
  };
  const progress = progressOn({ out: err, err, env: {}, cwd: '/' }, () => time);
  return {
    progress,
    at: (ms: number) => {
      time = ms;
    },
    written: () => written,
  };
}

test('a short run and a run without a terminal are silent', () => {
  const short = watched(true);
  short.at(400);
  short.progress.tell('reading');
  short.progress.done();
  expect(short.written()).toBe('');
  const piped = watched(false);
  piped.at(5000);
  piped.progress.tell('reading');
  piped.progress.done();
  expect(piped.written()).toBe('');
});

test('a long run says what it does on one line, no wider than the terminal, and clears it', () => {
  const { progress, at, written } = watched(true);
  at(600);
  progress.tell('reading a file with a long name');
  at(650);
  progress.tell('too soon');
  at(800);
  progress.tell('reading');
  progress.done();
  expect(written()).toBe(`\rreading a file with\rreading${' '.repeat(12)}\r${' '.repeat(7)}\r`);
});
