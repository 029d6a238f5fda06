/** A pure function of a string that keeps its latest answers, at most `most` of them; then it starts anew. */
export function remembered<Value>(most: number, compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>()
  return key => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = compute(key)
    if (known.size >= most) known.clear()
    known.set(key, value)
    return value
  }
}
