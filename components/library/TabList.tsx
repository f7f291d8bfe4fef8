import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface TabListProps<Id extends string> {
  label: string;
  tabs: readonly { id: Id; title: string }[];
  chosen: Id;
  onChoose(id: Id): void;
  /** The panel of the chosen tab. */
  children: ComponentChildren;
}

/** Tabs as people know them: the arrow keys, Home and End go from tab to tab. */
export function TabList<Id extends string>({ label, tabs, chosen, onChoose, children }: TabListProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const choose = (index: number) => {
    const tab = tabs.at(index % tabs.length);
    if (tab === undefined) return;
    onChoose(tab.id);
    list.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const steps: Record<string, number> = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: -1 };
    const target = steps[event.key];
    if (target === undefined) return;
    event.preventDefault();
    choose(target);
  };
  return (
    <>
      <div class="tab-list" role="tablist" aria-label={label} ref={list}>
        {tabs.map(({ id, title }, index) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={id === chosen}
            aria-controls={id === chosen ? `panel-${id}` : undefined}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            {title}
          </button>
        ))}
      </div>
      <div class="tab-panel" role="tabpanel" id={`panel-${chosen}`} aria-labelledby={`tab-${chosen}`} data-tab={chosen}>
        {children}
      </div>
    </>
  );
}
