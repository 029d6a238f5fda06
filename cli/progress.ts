/** A line on a terminal that says how far a long run is; silent where nobody looks (a pipe, a log). */
export class Progress {
  private readonly started = performance.now()
  private last = 0

  constructor(
    private readonly total: number,
    private readonly out: NodeJS.WriteStream = process.stderr,
  ) {}

  /** Redraws at most ten times a second. */
  show(done: number): void {
    const now = performance.now()
    if (!this.out.isTTY || now - this.last < 100) return
    this.last = now
    this.out.write(`\r\x1b[2K${progressLine(done, this.total, (now - this.started) / 1000, this.out.columns)}`)
  }

  /** Takes the line away, for a message or at the end. */
  clear(): void {
    if (this.out.isTTY) this.out.write('\r\x1b[2K')
  }
}

/** `████░░░░  12,000 of 100,000  12%  1,510/s  58 s left`, cut to the terminal's width. */
export function progressLine(done: number, total: number, seconds: number, width = 80): string {
  const rate = seconds > 0 ? done / seconds : 0
  const number = (value: number) => Math.round(value).toLocaleString('en')
  // A file of records holds more than one report: then the total is not known beforehand.
  if (done > total) return `${number(done)} reports  ${number(rate)}/s`.slice(0, width)
  const share = total > 0 ? done / total : 0
  const filled = Math.round(share * 20)
  const left = rate > 0 ? (total - done) / rate : Number.POSITIVE_INFINITY
  const parts = [
    '█'.repeat(filled) + '░'.repeat(20 - filled),
    `${number(done)} of ${number(total)}`,
    `${Math.floor(share * 100)}%`,
    `${number(rate)}/s`,
    Number.isFinite(left) ? `${duration(left)} left` : '',
  ]
  return parts.join('  ').trimEnd().slice(0, width)
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 90) return `${whole} s`
  return whole < 5400 ? `${Math.ceil(whole / 60)} min` : `${(whole / 3600).toFixed(1)} h`
}
