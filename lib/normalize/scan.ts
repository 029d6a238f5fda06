/** Looking for patterns in a text without the cost that `String.matchAll` has: it compiles its pattern anew at each call. */

/** All matches of a global pattern, in text order; an empty match is passed over. */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++
    else matches.push(match)
  }
  return matches
}
