/** Names the query's values that could not be used. */
export function Faults({ title, faults }: { title: string; faults: { name: string; value: string }[] }) {
  if (faults.length === 0) return null
  return (
    <p role="alert" className="mb-4 border-alert border-l-4 bg-sunken px-3 py-2 text-sm">
      {title}{' '}
      {faults.map(({ name, value }, index) => (
        <span key={`${name} ${value}`}>
          {index > 0 && '; '}
          {name} “<b>{value}</b>”
        </span>
      ))}
    </p>
  )
}
