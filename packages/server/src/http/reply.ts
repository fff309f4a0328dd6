import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A refusal in the form in which the desk refuses too. */
export function refusal(c: Context, status: ContentfulStatusCode, message: string, help: string): Response {
  c.header('Cache-Control', 'no-store');
  return c.json({ problem: { message, help } }, status);
}
