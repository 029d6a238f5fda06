/** How much stands behind the page, in one line of facts. */
export function Coverage({ title, facts }: { title: string; facts: string[] }) {
  return (
    <p className="text-muted text-sm">
      <b className="font-semibold text-ink">{title}:</b> {facts.join(' · ')}
    </p>
  )
}
