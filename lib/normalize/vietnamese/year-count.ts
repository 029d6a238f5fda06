/** Counts of years as reports write them: "5 năm qua", "mười lăm năm thực hiện". */
const IN_WORDS: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười lăm': 15,
  'hai mươi': 20,
  'hai mươi lăm': 25,
  'ba mươi': 30,
}

/** Source of a pattern for two years or more; the longest words first. */
export const YEAR_COUNT = `[2-9]|\\d\\d|${Object.keys(IN_WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|')}`

/** How many years words that `YEAR_COUNT` matches count. */
export const yearCount = (words: string): number => IN_WORDS[words] ?? Number(words)
