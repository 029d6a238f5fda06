import { isSyllable } from './vietnamese-share'

/** The letter eth, and one of Africa, both of which look like Đ. */
const ETH = /[\u00d0\u00f0\u0189]/
export const WORD_WITH_ETH = /(?=[\p{L}\p{M}]{0,63}[\u00d0\u00f0\u0189])(?<![\p{L}\p{M}])[\p{L}\p{M}]{1,64}/gu

/** A Vietnamese word, or one in capitals ("QÐ-TTg"), with Đ for the eth that old keyboards and converters gave. */
export function strokedWord(word: string): string {
  const stroked = word.replace(/[\u00d0\u0189]/g, 'Đ').replace(/\u00f0/g, 'đ')
  // Whole words, since a name from Iceland may hold the letter.
  return isSyllable(stroked) || stroked === stroked.toUpperCase() ? stroked : word
}

/** The same for each word of a text. */
export const withStrokes = (text: string): string => (ETH.test(text) ? text.replace(WORD_WITH_ETH, strokedWord) : text)
