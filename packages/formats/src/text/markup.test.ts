import { expect, test } from 'vitest';
import { html } from './markup.ts';

test('what is put into the template is text, what the template made is markup', () => {
  const item = html`<li>${'<b>"&\''}</li>`;
  expect(html`<ul>${[item, item]}${undefined}</ul>`.toString()).toBe(
    '<ul><li>&lt;b&gt;&quot;&amp;&#39;</li><li>&lt;b&gt;&quot;&amp;&#39;</li></ul>',
  );
});
