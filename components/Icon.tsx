/** Line icons on a 16 px grid with one stroke width. Decoration only: the text beside an icon says what it means. */
const paths = {
  library: 'M3 2.5h3v11H3zM6 2.5h3v11H6zM9.6 3.2l2.7-.7 2.4 10.6-2.8.6z',
  save: 'M4 2.5h8v11l-4-3-4 3z',
  saved: 'M4 2.5h8v11l-4-3-4 3zM6 6.5l1.5 1.5L10 5',
  copy: 'M5.5 5.5h7v8h-7zM10.5 5.5v-3h-7v8h2',
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  retry: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.5v3h-3',
  open: 'M9.5 2.5h4v4M13.5 2.5 7.5 8.5M11.5 9.5v4h-9v-9h4',
  remove: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9',
  keep: 'M2.5 5.5v8h11v-8M1.5 2.5h13v3h-13zM6.5 8.5h3',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  back: 'M13 8H3.5M7.5 3.5 3 8l4.5 4.5',
  export: 'M8 2.5v7.5M4.5 6.5 8 10l3.5-3.5M2.5 10.5v3h11v-3',
  compare: 'M2.5 3.5h4.5v9H2.5zM9 3.5h4.5v9H9zM2.5 6.5h4.5M9 9.5h4.5',
  close: 'M4 4l8 8M12 4l-8 8',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
