// Writes src/messages/generated/messages.ts and docs/diagnostics/ from the Markdown in messages/.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const docs = join(home, '..', '..', 'docs', 'diagnostics');

/** Every message: code, slug, severity, sentence, help, and the rest of its page. */
export function readMessages(folder = join(home, 'messages')) {
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

export function messagesSource(messages) {
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

export function pageSource({ code, severity, message, help, page }) {
  return `# ${code}\n\n${severity}: ${message}\n\nhelp: ${help}\n\n${page}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const messages = readMessages();
  mkdirSync(join(home, 'src/messages/generated'), { recursive: true });
  writeFileSync(join(home, 'src/messages/generated/messages.ts'), messagesSource(messages));
  mkdirSync(docs, { recursive: true });
  for (const message of messages) writeFileSync(join(docs, `${message.code}.md`), pageSource(message));
}
