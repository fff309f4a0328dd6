import { expect, test } from 'vitest';
import { inDocumentOrder } from './in-document-order.ts';

test('parties stand as the document has them, whoever is spoken of more; others keep their order after them', () => {
  const values = ['stranger', 'B', 'other', 'A'].map((value) => ({ value }));
  const actors = [{ id: 'A' }, { id: 'B' }];
  expect(inDocumentOrder(values, actors).map(({ value }) => value)).toEqual(['A', 'B', 'stranger', 'other']);
});
