import type { ComponentChildren } from 'preact';

interface NoticeProps {
  title: string;
  children: ComponentChildren;
  /** True for what the reader must not miss; it is then read out at once. */
  urgent?: boolean;
}

/** A plain message: what is the matter, and below what to do. */
export function Notice({ title, children, urgent = false }: NoticeProps) {
  return (
    <section class="notice" role={urgent ? 'alert' : undefined}>
      <h2 class="notice-title">{title}</h2>
      {children}
    </section>
  );
}
