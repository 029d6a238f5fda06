import type { FaultInWords } from '@/lib/summarize/filters'

/** Names the query's values that could not be used as written, and what became of each. */
export function Faults({ title, faults }: { title: string; faults: FaultInWords[] }) {
  if (faults.length === 0) return null
  return (
    <p role="alert" className="mb-4 border-alert border-l-4 bg-sunken px-3 py-2 text-sm">
      {title}{' '}
      {faults.map(({ name, value, outcome }, index) => (
        <span key={`${name} ${value}`}>
          {index > 0 && '; '}
          {name} “<b>{value}</b>” ({outcome})
        </span>
      ))}
    </p>
  )
}
