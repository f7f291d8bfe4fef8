import { render } from 'preact';
import { browser } from 'wxt/browser';
import { writePlace } from '../../components/library/library-place.ts';
import { PopupApp } from '../../components/PopupApp.tsx';
import '../../components/theme.css';
import { openDatabase } from '../../lib/store/database.ts';
import { reachActiveTab } from './active-tab.ts';
import { connectPopup } from './connect-popup.ts';

const root = document.getElementById('app');
if (root === null) throw new Error('popup.html has no #app');
const dependencies = connectPopup({
  tab: reachActiveTab(),
  database: openDatabase(),
  openLibrary: () => browser.tabs.create({ url: browser.runtime.getURL('/library.html') }),
  openChanges: (policy, before, after) => {
    const place = writePlace({ kind: 'shelf', policy, tab: 'changes', version: null, before, after });
    browser.tabs.create({ url: `${browser.runtime.getURL('/library.html')}#${place}` });
  },
});
render(<PopupApp dependencies={dependencies} />, root);
