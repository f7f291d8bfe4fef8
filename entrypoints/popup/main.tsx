import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type LibraryPlace, startPlace, writePlace } from '../../components/library/library-place.ts';
import { isWebAddress } from '../../components/openable-address.ts';
import { PopupApp } from '../../components/PopupApp.tsx';
import '../../components/theme.css';
import { openDatabase } from '../../lib/store/database.ts';
import { reachActiveTab } from './active-tab.ts';
import { connectPopup } from './connect-popup.ts';

const root = document.getElementById('app');
if (root === null) throw new Error('popup.html has no #app');
const openInLibrary = (place: LibraryPlace) =>
  browser.tabs.create({ url: `${browser.runtime.getURL('/library.html')}#${writePlace(place)}` });
const dependencies = connectPopup({
  tab: reachActiveTab(),
  database: openDatabase(),
  openComparison: (columns) => openInLibrary({ kind: 'compare', columns }),
  openVendor: (vendor) => openInLibrary({ kind: 'vendors', vendor }),
  openLibrary: () => browser.tabs.create({ url: browser.runtime.getURL('/library.html') }),
  // A file's own address is of no use to anybody else.
  openFileReader: (address) => openInLibrary({ kind: 'read', address: isWebAddress(address) ? address : '' }),
  openChanges: (policy, before, after) => openInLibrary({ ...startPlace, policy, tab: 'changes', before, after }),
});
render(<PopupApp dependencies={dependencies} />, root);
