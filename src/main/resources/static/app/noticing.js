// A notice is told once in a browser: on the page one looks at, or by the browser itself while no page is looked at.
// A list is not moved under somebody's hands: it says how much has changed.
import { toast } from './toast.js';
import { counted, words } from './words.js';

document.addEventListener('live-notice', ({ detail: { id, text, href, way, speaks } }) => {
  if (!text || !speaks || way === 'list') return;
  if (document.visibilityState !== 'hidden') {
    toast({ text, link: { href, text: words.open } });
  } else if (way === 'browser' && globalThis.Notification?.permission === 'granted') {
    // the tag holds other browsers' windows to one, too, where no worker is shared
    const told = new Notification('Rapport', { body: text, tag: id, lang: document.documentElement.lang });
    told.addEventListener('click', () => {
      focus();
      open(href);
      told.close();
    });
  }
});

// Asked for by a press of its button alone.
const asking = document.querySelector('[data-allow-notices]');

function standing() {
  const permission = isSecureContext ? globalThis.Notification?.permission ?? 'none' : 'none';
  asking.querySelector('button').hidden = permission !== 'default';
  asking.querySelector('[role=status]').textContent = permission === 'default' ? '' : asking.dataset[permission];
}

if (asking) {
  asking.querySelector('button').addEventListener('click', async () => {
    await Notification.requestPermission();
    standing();
  });
  standing();
}

const list = () => document.getElementById('list');
const kinds = (document.body.dataset.live ?? '').split(' ').filter((one) => one && !one.includes(':'));
const COMES = ['add', 'restore', 'bring_back', 'unmerge', 'log', 'plan'];
const changed = new Set();

function show() {
  let pill = document.querySelector('.news-pill');
  if (!pill) {
    pill = document.createElement('button');
    pill.type = 'button';
    pill.className = 'news-pill';
    pill.addEventListener('click', () => {
      changed.clear();
      pill.remove();
      document.body.dispatchEvent(new CustomEvent('list-changed'));
    });
    document.getElementById('main').append(pill);
  }
  pill.textContent = changed.size ? `${counted('list', changed.size)} · ${words.show}` : words.show;
}

document.addEventListener('live-change', ({ detail: { kind, verb, ids } }) => {
  if (!list() || !kinds.includes(kind)) return;
  const seen = ids.filter((id) => COMES.includes(verb) || document.getElementById(`row-${id}`) || document.getElementById(`entry-${id}`));
  seen.forEach((id) => changed.add(id));
  if (seen.length) show();
});
document.addEventListener('live-reread', () => list() && kinds.length && show());
document.body.addEventListener('list-changed', () => {
  changed.clear();
  document.querySelector('.news-pill')?.remove();
});
