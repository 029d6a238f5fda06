/** All that the API serves, in the order of its description. */
import type { CollectionDescription } from './collection'
import { observationEvidence, themeEvidence } from './resources/evidence'
import { figures } from './resources/figures'
import { observations } from './resources/observations'
import { provinces } from './resources/provinces'
import { reports } from './resources/reports'
import { themes } from './resources/themes'

export const COLLECTIONS: readonly CollectionDescription[] = [
  observations,
  observationEvidence,
  figures,
  themes,
  themeEvidence,
  reports,
  provinces,
]
