import { Command } from 'commander'
import type { BrowserOptions } from './dashboard'

const MEASURES: [name: string, description: string, load: () => Promise<(options: BrowserOptions) => Promise<void>>][] =
  [
    [
      'weight',
      'bytes that a browser downloads to show each screen: JavaScript before the charts and for them, styles, fonts',
      async () => (await import('./weight')).benchWeight,
    ],
    [
      'filter',
      'from a changed filter to the frame that paints the new numbers; whether scroll and focus stay',
      async () => (await import('./filter')).benchFilter,
    ],
    [
      'images',
      'from the click to a chart’s image file, at twice its size',
      async () => (await import('./images')).benchImages,
    ],
    [
      'lighthouse',
      'Lighthouse’s scores of each screen on its mobile profile',
      async () => (await import('./lighthouse')).benchLighthouse,
    ],
  ]

/** What a reader feels: each measured in the system's Chromium, over the open dataset, on a production build. */
export function browserBenches(): Command[] {
  return MEASURES.map(([name, description, load]) =>
    new Command(name)
      .description(description)
      .option('--address <url>', 'a running dashboard to measure (else one is served)')
      .option('--port <n>', 'for the server', '3198')
      .action(async (options: BrowserOptions) => (await load())(options)),
  )
}
