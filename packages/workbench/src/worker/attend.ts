import { createDesk, type Desk, type Files } from '../ask/index.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/**
 * Answers messages at a desk, in a worker or in the page itself.
 * @param filesAt the files for the page's address
 */
export function attend(
  filesAt: (base: string) => Files,
  reply: (message: FromWorker) => void,
): (message: ToWorker) => void {
  let desk: Desk | undefined;
  return (message) => {
    if ('base' in message) desk = createDesk(filesAt(message.base));
    else if ('overlay' in message) desk?.overlay(message.overlay, message.text);
    else if ('changed' in message) desk?.changed();
    else void desk?.answer(message.request).then((text) => reply({ id: message.id, reply: text }));
  };
}
