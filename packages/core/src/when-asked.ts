/** What is made when it is first asked for, once: loading makes nothing that a page may have no use for. */
export function whenAsked<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
