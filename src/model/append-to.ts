// A map of lists, a key and a value in; the list of the key has the value at its end.

/** In place: a copy of the list for each value takes time that grows with the square of their number. */
export function appendTo<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
