interface SelectProps<Value extends string> {
  label: string;
  value: Value | null;
  /** What stands for null; without it null cannot be chosen. */
  none?: string;
  /** Values and their names. */
  options: readonly (readonly [Value, string])[];
  onChoose(value: Value | null): void;
}

/** A choice among named values, with its label before it. */
export function Select<Value extends string>({ label, value, none, options, onChoose }: SelectProps<Value>) {
  return (
    <label class="select">
      <span class="select-label">{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChoose(options.find(([one]) => one === chosen)?.[0] ?? null);
        }}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
