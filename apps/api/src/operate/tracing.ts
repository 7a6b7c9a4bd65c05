import type { MiddlewareHandler } from 'hono';

/** Traces that are written somewhere, until they are ended. */
export interface Tracing {
  middleware: MiddlewareHandler;
  /** Writes what is still held. */
  end(): Promise<void>;
}

/**
 * OpenTelemetry traces of requests, sent by OTLP over HTTP to where `OTEL_EXPORTER_OTLP_ENDPOINT` says, under the name in
 * `OTEL_SERVICE_NAME`. The libraries are loaded only where it is set.
 *
 * @returns null where nothing is set
 */
export async function tracingFrom(env: Readonly<Record<string, string | undefined>>): Promise<Tracing | null> {
  const endpoint = env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? env.OTEL_EXPORTER_OTLP_ENDPOINT ?? '';
  if (endpoint === '') return null;
  const [{ httpInstrumentationMiddleware }, { BatchSpanProcessor, TracerProvider }, { OTLPTraceExporter }] =
    await Promise.all([
      import('@hono/otel'),
      import('@opentelemetry/sdk-trace'),
      import('@opentelemetry/exporter-trace-otlp-http'),
    ]);
  const tracerProvider = new TracerProvider({
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  });
  return {
    middleware: httpInstrumentationMiddleware({
      tracerProvider,
      serviceName: env.OTEL_SERVICE_NAME ?? 'depeche',
      serviceVersion: '0.1.0',
    }),
    end: () => tracerProvider.shutdown(),
  };
}
