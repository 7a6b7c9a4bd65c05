import type { MiddlewareHandler } from 'hono';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is measured of the requests, and how it is written for Prometheus. */
export interface Metrics {
  middleware: MiddlewareHandler;
  /** The text format that Prometheus reads. */
  write(): Promise<{ type: string; text: string }>;
}

/** Seconds; from a health check to a page that takes its whole time limit. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/**
 * Counts and times requests by method, route and status. The route is the pattern that answered and never the path, so that
 * neither ids nor addresses become labels.
 */
export function prometheusMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const labelNames = ['method', 'route', 'status'] as const;
  const requests = new Counter({
    name: 'depeche_http_requests_total',
    help: 'Requests answered.',
    labelNames,
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'depeche_http_request_seconds',
    help: 'Seconds until an answer began.',
    labelNames,
    buckets: BUCKETS,
    registers: [registry],
  });
  const open = new Gauge({ name: 'depeche_http_requests_open', help: 'Requests under way.', registers: [registry] });
  return {
    async middleware(context, next) {
      const start = performance.now();
      open.inc();
      try {
        await next();
      } finally {
        open.dec();
        const labels = {
          method: context.req.method,
          route: routeOf(context.req.matchedRoutes.map(({ path }) => path)),
          status: String(context.res.status),
        };
        requests.inc(labels);
        seconds.observe(labels, (performance.now() - start) / 1000);
      }
    },
    write: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}

/** The last pattern that is more than a wildcard. */
function routeOf(patterns: readonly string[]): string {
  return patterns.findLast((pattern) => !pattern.includes('*')) ?? 'none';
}
