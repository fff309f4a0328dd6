/** Comes before all else: schemas would try out whether they may make functions of texts, which the page's policy refuses and tells. */
import { config } from 'zod/v4/core';

config({ jitless: true });
