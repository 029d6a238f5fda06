'use client'
import type { UnitChoice, UnitChoices } from '@/lib/summarize/unit-choice-types'
import { ChooserFind } from './chooser-find'
import { chosenOf } from './chosen-units'

interface Props extends UnitChoices {
  words: {
    provinces: string
    choose: string
    current: string
    former: string
    atMost: string
    national: string
    find: string
    noName: string
  }
  chosen: readonly string[]
  /** Null where the country is shown in any case. */
  national: boolean | null
  /** "2 tỉnh, thành"; null where none is chosen. */
  summary: string | null
}

/**
 * Provinces as checkboxes in a box that opens; works without a script. A client component for what it is sent as: names, not
 * sixty boxes written out, at each filter change.
 */
export function ProvinceChooser({ words, current, former, chosen, national, summary }: Props) {
  return (
    <div>
      <span className="label-caps block" id="province-label">
        {words.provinces}
      </span>
      <details className="chooser">
        <summary className="field flex items-center justify-between gap-2" aria-describedby="province-label">
          <span className="truncate">{summary ?? words.choose}</span>
        </summary>
        <div className="chooser-box">
          <ChooserFind label={words.find} none={words.noName} />
          <UnitGroup title={words.current} units={current} chosen={chosen} />
          <UnitGroup title={words.former} units={former} chosen={chosen} />
          <p className="mt-3 border-rule border-t pt-2 text-muted text-xs">{words.atMost}</p>
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
      <div className="columns-1 gap-4 sm:columns-3">
        {units.map(choice => {
          const mine = chosenOf(choice, chosen)
          const ids = mine?.ids ?? choice.units.map(unit => unit.id)
          return (
            <label
              // The same box whichever part of the name is chosen: it keeps the reader's focus when its value changes.
              key={choice.name}
              className="flex min-h-7 break-inside-avoid items-start gap-2 py-0.5 text-sm"
            >
              <input
                type="checkbox"
                name="province"
                value={ids.join(',')}
                defaultChecked={mine !== null}
                aria-describedby={choice.note ? `note-${ids[0]}` : undefined}
                aria-label={mine?.name ?? choice.name}
                className="mt-0.5 size-4 shrink-0 accent-ink"
              />
              <span>
                {mine?.name ?? choice.name}
                {choice.note && (
                  <span id={`note-${ids[0]}`} className="block text-muted text-xs">
                    {choice.note}
                  </span>
                )}
              </span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
