interface Props {
  name: string
  label: string
  value: string
  options: { value: string; label: string }[]
}

/** A labelled choice of one; the first option is what an absent parameter means. */
export function SelectField({ name, label, value, options }: Props) {
  return (
    <label className="block">
      <span className="label-caps block">{label}</span>
      <select name={name} defaultValue={value} className="field w-full">
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
