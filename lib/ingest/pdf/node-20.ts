/** A method of ES2024 that pdf.js takes for granted and Node 20 lacks. */
declare global {
  interface ArrayBuffer {
    transferToFixedLength(length?: number): ArrayBuffer
  }
}

ArrayBuffer.prototype.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
  return this.slice(0, length)
}

export {}
