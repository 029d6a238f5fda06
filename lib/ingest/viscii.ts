/** VISCII 1.1 (RFC 1456), which Vietnamese abroad wrote on Unix and in e-mail: each letter one byte, six of them where control characters are. */
const FROM_80 =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ'
const LOW = new Map([
  [0x02, 'Ẳ'],
  [0x05, 'Ẵ'],
  [0x06, 'Ẫ'],
  [0x14, 'Ỷ'],
  [0x19, 'Ỹ'],
  [0x1e, 'Ỵ'],
])

export function fromViscii(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(CODES, char => FROM_80[char.charCodeAt(0) - 0x80] ?? LOW.get(char.charCodeAt(0)) ?? char)
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: letters stand in their places
const CODES = /[\x02\x05\x06\x14\x19\x1e\x80-\xff]/g
