import { render } from 'preact';
import { browser } from 'wxt/browser';
import { LibraryApp } from '../../components/library/LibraryApp.tsx';
import '../../components/theme.css';
import '../../components/library/library.css';
import '../../components/comparison/comparison.css';
import { openDatabase } from '../../lib/store/database.ts';
import { clearTrash } from './connect-deletions.ts';
import { connectLibrary } from './connect-library.ts';
import { storeDrafts } from './keep-drafts.ts';
import { reachStorage } from './reach-storage.ts';

const root = document.getElementById('app');
if (root === null) throw new Error('library.html has no #app');
const database = openDatabase();
const storages = { local: reachStorage('localStorage'), session: reachStorage('sessionStorage') };
const dependencies = connectLibrary({ database, openAddress: (url) => browser.tabs.create({ url }), storages });
// Each for itself: clearing away goes on holding its lock for as long as the page is open.
const chores = Promise.all([
  clearTrash(database, storages.session, navigator.locks),
  storeDrafts(storages.local, dependencies.setNotes),
]);
render(<LibraryApp dependencies={dependencies} chores={chores} />, root);
