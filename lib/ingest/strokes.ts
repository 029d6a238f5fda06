import { isSyllable } from './vietnamese-share'

/** The letter eth, and one of Africa, both of which look like Đ. */
const ETH = /[\u00d0\u00f0\u0189]/

/** Puts Đ for the eth that old keyboards and converters gave, in Vietnamese words and in capitals ("QÐ-TTg"). */
export function withStrokes(text: string): string {
  if (!ETH.test(text)) return text
  return text.replace(/[\p{L}\p{M}]{1,64}/gu, word => {
    if (!ETH.test(word)) return word
    const stroked = word.replace(/[\u00d0\u0189]/g, 'Đ').replace(/\u00f0/g, 'đ')
    // Whole words, since a name from Iceland may hold the letter.
    return isSyllable(stroked) || stroked === stroked.toUpperCase() ? stroked : word
  })
}
