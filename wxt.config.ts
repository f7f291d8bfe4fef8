import { defineConfig } from 'wxt';

/** Fixed, so that Firefox keeps a user's saved summaries across updates. */
const geckoId = 'clauselight@clauselight.example';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Clauselight',
    short_name: 'Clauselight',
    description: 'Reads privacy policies for you, on your own machine, and shows the clauses that matter.',
    permissions: ['activeTab', 'scripting'],
    // The tooltip of the toolbar button is the title of popup.html, which WXT writes here too.
    action: { default_area: 'navbar' },
    // `connect-src 'self'` is needed to fetch the bundled model; nothing else can be reached.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: geckoId,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
