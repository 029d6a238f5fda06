'use client'

interface Props {
  name: string
  label: string
  value: string
  options: { value: string; label: string }[]
}

/**
 * A labelled choice of one; the first option is what an absent parameter means. What a link chose beyond the options (a year
 * without reports) stands among them: a field that could not show it would drop it.
 */
export function SelectField({ name, label, value, options }: Props) {
  const known = options.some(option => option.value === value)
  const all = known ? options : [...options, { value, label: value }]
  return (
    <label className="block">
      <span className="label-caps block">{label}</span>
      <select name={name} defaultValue={value} className="field w-full">
        {all.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
