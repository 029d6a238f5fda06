'use client'

interface Props {
  label: string
  summary: string
  options: { value: string; label: string }[]
  chosen: readonly string[]
}

/** Indicators as checkboxes in a box that opens; works without a script. Sent as names, as the provinces are. */
export function IndicatorChooser({ label, summary, options, chosen }: Props) {
  return (
    <div>
      <span className="label-caps block" id="indicator-label">
        {label}
      </span>
      <details className="chooser">
        <summary className="field flex items-center justify-between gap-2" aria-describedby="indicator-label">
          <span className="truncate">{summary}</span>
        </summary>
        <fieldset className="chooser-box">
          <legend className="sr-only">{label}</legend>
          <div className="columns-1 gap-4 sm:columns-2">
            {options.map(option => (
              <label key={option.value} className="flex min-h-7 items-center gap-2 text-sm">
                <input
                  type="checkbox"
                  name="indicator"
                  value={option.value}
                  defaultChecked={chosen.includes(option.value)}
                  className="size-4 shrink-0 accent-ink"
                />
                {option.label}
              </label>
            ))}
          </div>
        </fieldset>
      </details>
    </div>
  )
}
