/** How far two pictures of one chart are apart. */

/** Share of points, at half size, that may differ by more than a quarter of black to white: two programs smooth letters' edges in their own ways. */
export const TOLERANCE = 0.02

export interface Comparison {
  widths: [number, number]
  heights: [number, number]
  /** Share of points that differ. */
  different: number
  /** Share of points that are not the ground: an empty picture differs from nothing. */
  drawn: number
}

/** Compares two PNGs (base64) in a browser's page, at half their size. */
export async function compare([one, other]: [string, string]): Promise<Comparison> {
  const images = await Promise.all(
    [one, other].map(base64 =>
      fetch(`data:image/png;base64,${base64}`)
        .then(answer => answer.blob())
        .then(createImageBitmap),
    ),
  )
  const [a, b] = images
  if (!a || !b) throw new Error('no picture')
  const [width, height] = [Math.round(a.width / 2), Math.round(a.height / 2)]
  const [first, second] = images.map(image => {
    const context = new OffscreenCanvas(width, height).getContext('2d')
    if (!context) throw new Error('no 2d context')
    context.drawImage(image, 0, 0, width, height)
    return context.getImageData(0, 0, width, height).data
  })
  if (!first || !second) throw new Error('no pixels')
  let different = 0
  let drawn = 0
  for (let i = 0; i < first.length; i += 4) {
    const far = (data: Uint8ClampedArray, from: Uint8ClampedArray, at: number) =>
      Math.max(...[0, 1, 2].map(c => Math.abs((data[i + c] ?? 0) - (from[at + c] ?? 0))))
    if (far(first, second, i) > 64) different++
    if (far(first, first, 0) > 16) drawn++
  }
  return {
    widths: [a.width, b.width],
    heights: [a.height, b.height],
    different: different / (width * height),
    drawn: drawn / (width * height),
  }
}
