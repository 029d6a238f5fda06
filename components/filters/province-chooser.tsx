export interface UnitChoice {
  id: string
  name: string
}

interface Props {
  words: { provinces: string; choose: string; current: string; former: string; atMost: string; national: string }
  current: UnitChoice[]
  former: UnitChoice[]
  chosen: readonly string[]
  /** Null where the country is shown in any case. */
  national: boolean | null
  /** "2 tỉnh, thành"; null where none is chosen. */
  summary: string | null
}

/** Provinces as checkboxes in a box that opens; works without a script. */
export function ProvinceChooser({ words, current, former, chosen, national, summary }: Props) {
  return (
    <div className="relative">
      <span className="label-caps block" id="province-label">
        {words.provinces}
      </span>
      <details className="chooser">
        <summary className="field flex items-center justify-between gap-2" aria-describedby="province-label">
          {summary ?? words.choose}
        </summary>
        <div className="chooser-box">
          <p className="text-muted text-sm">{words.atMost}</p>
          <UnitGroup title={words.current} units={current} chosen={chosen} />
          <UnitGroup title={words.former} units={former} chosen={chosen} />
        </div>
      </details>
      {national !== null && (
        <label className="with-national mt-1 flex min-h-6 items-center gap-2 text-sm">
          <input
            type="checkbox"
            name="level"
            value="national"
            defaultChecked={national}
            className="size-4 accent-ink"
          />
          {words.national}
        </label>
      )}
    </div>
  )
}

function UnitGroup({ title, units, chosen }: { title: string; units: UnitChoice[]; chosen: readonly string[] }) {
  return (
    <fieldset className="mt-3">
      <legend className="label-caps">{title}</legend>
      <div className="columns-2 gap-4 sm:columns-3">
        {units.map(unit => (
          <label key={unit.id} className="flex min-h-7 items-center gap-2 text-sm">
            <input
              type="checkbox"
              name="province"
              value={unit.id}
              defaultChecked={chosen.includes(unit.id)}
              className="size-4 shrink-0 accent-ink"
            />
            {unit.name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
