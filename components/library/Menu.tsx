import { useEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from '../Icon.tsx';

interface MenuProps {
  label: string;
  icon?: IconName;
  items: readonly { title: string; onChoose(): void }[];
}

/** A button that opens a few others below it. Closes on a choice, on Escape and on a click elsewhere. */
export function Menu({ label, icon = 'export', items }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (details.current !== null) details.current.open = false;
  };
  useEffect(() => {
    const onPointerDown = (event: Event) => {
      if (event.target instanceof Node && !details.current?.contains(event.target)) close();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || details.current?.open !== true) return;
      close();
      details.current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', onPointerDown);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown);
      document.removeEventListener('keydown', onKeyDown);
    };
  });
  return (
    <details class="menu" ref={details}>
      <summary aria-label={label} title={label}>
        <Icon name={icon} />
      </summary>
      <div class="menu-items">
        {items.map(({ title, onChoose }) => (
          <button
            key={title}
            type="button"
            onClick={() => {
              close();
              onChoose();
            }}
          >
            {title}
          </button>
        ))}
      </div>
    </details>
  );
}
