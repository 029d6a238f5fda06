/** Holds a slow part's place, so that nothing moves when it comes. `height` in rem. */
export function Skeleton({ label, height }: { label: string; height: number }) {
  return (
    <div
      role="status"
      className="flex items-center justify-center border-rule border-y bg-sunken text-muted text-sm"
      style={{ height: `${height}rem` }}
    >
      {label}
    </div>
  )
}
