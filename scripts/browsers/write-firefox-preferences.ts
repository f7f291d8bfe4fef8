import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SessionOptions } from './browser-session.ts';

/** Any UUID would do; a fixed one gives the extension the same address, and so the same storage, after a restart. */
export const extensionUuid = '7c1a5e1e-0c1a-4e5e-8c1a-5e11947c1a5e';

type Preference = boolean | number | string;

/** No proxy listens there: whatever would leave the machine is refused, and is in the log all the same. */
const isolation: Record<string, Preference> = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1',
};

/**
 * Writes a Firefox profile's user.js: the extension's fixed address, storage that outlives the temporary add-on, and a browser that
 * does not talk on its own behalf. `geckoId` is the extension's id in its manifest.
 */
export async function writeFirefoxPreferences(
  { profile, isolated }: Pick<SessionOptions, 'profile' | 'isolated'>,
  geckoId: string,
): Promise<void> {
  const preferences: Record<string, Preference> = {
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: extensionUuid }),
    // An add-on from a folder is a temporary one and goes with the browser; its data would go as well, which no released one's does.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,

    'app.normandy.enabled': false,
    'app.update.disabledForTesting': true,
    'browser.aboutwelcome.enabled': false,
    'browser.contentblocking.introCount': 99,
    'browser.newtabpage.enabled': false,
    'browser.newtabpage.activity-stream.feeds.topsites': false,
    'browser.newtabpage.activity-stream.feeds.section.topstories': false,
    'browser.region.network.url': '',
    'browser.safebrowsing.blockedURIs.enabled': false,
    'browser.safebrowsing.downloads.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.search.update': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage': 'about:blank',
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.startup.page': 0,
    'browser.topsites.contile.enabled': false,
    'captivedetect.canonicalURL': '',
    'datareporting.policy.dataSubmissionEnabled': false,
    'dom.push.connection.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'extensions.update.enabled': false,
    'geo.provider.network.url': '',
    'media.gmp-manager.updateEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.dns.disablePrefetch': true,
    'network.prefetch-next': false,
    'privacy.trackingprotection.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'termsofuse.bypassNotification': true,
    'toolkit.telemetry.enabled': false,
    'toolkit.telemetry.server': '',
    ...(isolated ? isolation : {}),
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), `${lines.join('\n')}\n`);
}
