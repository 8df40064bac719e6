// The one script of a page. Each module listens at the document, so it serves what htmx brings later too.
import './cells.js';
import './chain.js';
import './complaining.js';
import './composer.js';
import './copying.js';
import './dialog.js';
import './draft.js';
import './files.js';
import './keeping.js';
import './keys.js';
import './live.js';
import './look.js';
import './meeting.js';
import './mentions.js';
import './noticing.js';
import './ordering.js';
import './palette.js';
import './rows.js';
import './selecting.js';
import './sorting.js';
import './toast.js';

const YEAR = 365 * 24 * 60 * 60;

document.addEventListener('click', (event) => {
  const fold = event.target.closest('[data-fold]');
  if (!fold) return;
  const folded = document.body.classList.toggle('frame-folded');
  fold.setAttribute('aria-pressed', folded);
  document.cookie = `rapport_rail=${folded ? 'folded' : 'open'};path=/;max-age=${YEAR};samesite=lax`;
});

// The theme changes at once; the server is told behind it.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!form.matches('[data-themes]') || !event.submitter) return;
  event.preventDefault();
  const data = new FormData(form, event.submitter);
  document.documentElement.dataset.theme = event.submitter.value;
  for (const choice of form.querySelectorAll('.choice')) {
    choice.setAttribute('aria-pressed', choice === event.submitter);
  }
  fetch(form.action, { method: 'POST', body: new URLSearchParams(data), redirect: 'manual' });
});

// What can't be taken back asks first. In the capturing phase, so before anything else answers.
document.addEventListener('submit', (event) => {
  const asking = (event.submitter ?? event.target).closest('[data-confirm]');
  if (!asking || confirm(asking.dataset.confirm)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}, true);

// Drafts and recent finds are about people: they leave with the person who made them.
document.addEventListener('submit', (event) => {
  if (!event.target.matches('[action="/sign-out"]')) return;
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('rapport.')) localStorage.removeItem(key);
  }
});
