import { posix } from 'node:path'
import { walkXml } from './xml'
import type { Archive } from './zip'

/** What one part of a package says of another (ECMA-376, part 2). */
export interface Relationship {
  id: string
  /** The last word of its type's address: "officeDocument", "styles". */
  type: string
  /** The name of the other part in the archive. */
  target: string
}

/** The relationships of a part; of the package itself where `part` is empty. Those that lead out of the package are left out. */
export async function relationshipsOf(archive: Archive, part: string): Promise<Relationship[]> {
  const folder = posix.dirname(part)
  const found: Relationship[] = []
  walkXml(await archive.read(posix.join(folder, '_rels', `${posix.basename(part)}.rels`)), {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (!/(?:^|:)Relationship$/.test(name) || TargetMode === 'External') return
      // A target that begins with "/" is counted from the package's root.
      const target = Target.startsWith('/') ? posix.normalize(Target).slice(1) : posix.join(folder, Target)
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target })
    },
    close() {},
  })
  return found
}
