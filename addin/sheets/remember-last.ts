/** Asked again about the very same, it gives the very same answer. */
export function rememberLast<Given extends unknown[], Value>(
  work: (...given: Given) => Value,
): (...given: Given) => Value {
  let last: { given: Given; value: Value } | null = null;
  return (...given) => {
    if (!last?.given.every((one, index) => one === given[index])) last = { given, value: work(...given) };
    return last.value;
  };
}
