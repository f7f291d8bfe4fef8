/** A label's id: its published name in kebab-case ("User Access, Edit and Deletion" is `user-access-edit-and-deletion`). */
export function toLabelId(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
