import { isSyllable } from './vietnamese-share'

/** Words with the letter eth, which looks like Đ; whole words, since a name from Iceland may hold it. */
const WORD_WITH_ETH = /[\p{L}\p{M}]*[\u00d0\u00f0\u0189][\p{L}\p{M}]*/gu

/** Puts Đ for the eth that old keyboards and converters gave, in Vietnamese words and in capitals ("QÐ-TTg"). */
export function withStrokes(text: string): string {
  return text.replace(WORD_WITH_ETH, word => {
    const stroked = word.replace(/[\u00d0\u0189]/g, 'Đ').replace(/\u00f0/g, 'đ')
    return isSyllable(stroked) || stroked === stroked.toUpperCase() ? stroked : word
  })
}
