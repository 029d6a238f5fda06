/** Where the code of each form of drawing is loaded from: Recharts comes only where a chart that needs it is shown. The timeline's little comes with the stage's. */
export const FORM_CODE = {
  time: () => import('./time-chart'),
  stacked: () => import('./stacked-chart'),
  ranking: () => import('./ranking-chart'),
  tiles: () => import('./tile-map'),
  heat: () => import('./heat-map'),
  multiples: () => import('./small-multiples'),
}
