// Writes src/messages/generated/messages.ts and docs/diagnostics/ from the Markdown in messages/; with --check, only compares.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const docs = join(home, '..', '..', 'docs', 'diagnostics');

/** Every message: code, slug, severity, sentence, help, and the rest of its page. */
function readMessages(folder = join(home, 'messages')) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const topic = /^# (.+)$/m.exec(text)?.[1] ?? '';
      return text
        .split(/^## /m)
        .slice(1)
        .map((part) => {
          const head = /^(S\d{4}) ([a-z-]+)\n(error|warning): (.+)\nhelp: (.+)\n?/.exec(part);
          if (!head) throw new Error(`${file}: a message is not written as it should be: ${part.slice(0, 60)}`);
          const [whole, code, slug, severity, message, help] = head;
          return { code, slug, severity, message, help, topic, page: part.slice(whole.length).trim() };
        });
    });
}

const slotsOf = ({ message, help }) => [...new Set([...`${message} ${help}`.matchAll(/%([a-z]+)%/g)].map((m) => m[1]))];

function messagesSource(messages) {
  const lines = [
    '// Written by scripts/generate.mjs from messages/*.md. Do not edit.',
    '',
    'export const MESSAGES = {',
  ];
  for (const { code, slug, severity, message, help } of messages) {
    const fields = `code: ${JSON.stringify(code)}, severity: ${JSON.stringify(severity)}, message: ${JSON.stringify(message)}, help: ${JSON.stringify(help)}`;
    lines.push(`  ${JSON.stringify(slug)}: { ${fields} },`);
  }
  lines.push('} as const;', '', '/** The values that each message needs. */', 'export interface Slots {');
  for (const message of messages) {
    const slots = slotsOf(message);
    lines.push(`  ${JSON.stringify(message.slug)}: { ${slots.map((slot) => `readonly ${slot}: string`).join('; ')} };`);
  }
  lines.push('}', '');
  return lines.join('\n');
}

/** The page of a message: wrong, what is said, right. */
function pageSource({ code, severity, message, help, page, topic }) {
  const shown = page
    .replaceAll('␀', '\\0')
    .replace(/^```text$/m, '**What is said** (line and column count from the first line shown):\n\n```text')
    .replace(/^(`{3,4})(servanda|markdown) wrong$/m, '**Wrong:**\n\n$1text')
    .replace(/^(`{3,4})(servanda|markdown) right$/m, '**Right:**\n\n$1text')
    .replace(/([^\n])\n\*\*/g, '$1\n\n**');
  const slots = message.replace(/%([a-z]+)%/g, '…');
  return `# ${code}\n\n*${topic}, ${severity}.* ${slots}\n\n**What to do:** ${help.replace(/%([a-z]+)%/g, '…')}\n\n${shown}\n`;
}

/** A page that lists all. */
function indexSource(messages) {
  const topics = [...new Set(messages.map((message) => message.topic))];
  const parts = topics.map((topic) => {
    const rows = messages
      .filter((m) => m.topic === topic)
      .map(
        (m) =>
          `- [${m.code}](${m.code}.md) ${m.message.replace(/%([a-z]+)%/g, '…')}${m.severity === 'warning' ? ' (warning)' : ''}`,
      );
    return `## ${topic}\n\n${rows.join('\n')}\n`;
  });
  return `# Messages of the language\n\nEach says what is wrong, where, and what to write instead. Codes are stable.\n\n${parts.join('\n')}`;
}

/** Every generated file with its text. */
function generatedFiles() {
  const messages = readMessages();
  return [
    { path: join(home, 'src/messages/generated/messages.ts'), text: messagesSource(messages) },
    { path: join(docs, 'README.md'), text: indexSource(messages) },
    ...messages.map((message) => ({ path: join(docs, `${message.code}.md`), text: pageSource(message) })),
  ];
}

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
const files = generatedFiles();
if (process.argv[2] === '--check') {
  const stale = files.filter(({ path, text }) => read(path) !== text);
  for (const { path } of stale) console.error(`${path} is not what messages/ says: run \`npm run generate\``);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
