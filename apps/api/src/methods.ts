import type { Hono } from 'hono';

/**
 * The methods an app answers at a path, for 405 and `Allow`; none for a path it does not know.
 */
export function allowedAt(app: Pick<Hono, 'routes'>, path: string): string[] {
  const allowed = new Set<string>();
  for (const { method, path: pattern } of app.routes)
    if (method !== 'ALL' && !pattern.includes('*') && matches(pattern, path)) allowed.add(method);
  if (allowed.has('GET')) allowed.add('HEAD');
  if (allowed.size > 0) allowed.add('OPTIONS');
  return [...allowed];
}

function matches(pattern: string, path: string): boolean {
  const wanted = pattern.split('/');
  const given = path.split('/');
  return (
    wanted.length === given.length &&
    wanted.every((part, at) => (part.startsWith(':') ? given[at] !== '' : part === given[at]))
  );
}
