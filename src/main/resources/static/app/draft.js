// Keeps what is typed into a form with data-draft="key" in this browser until it has been sent. Where a form depends on the
// server (people who were found, what a group asks), data-draft-again says who makes it anew from what was kept.
import { words } from './words.js';

const place = (form) => `rapport.draft.${form.dataset.draft}`;
const SKIPPED = ['search', 'password', 'file', 'submit', 'button'];
const OURS = ['_csrf', 'version', 'proposed'];
const fields = (form) => [...form.elements].filter((field) => field.name && !SKIPPED.includes(field.type) && !OURS.includes(field.name));
const choice = (field) => field.type === 'checkbox' || field.type === 'radio';
const pristine = new WeakMap(); // what a restored form was before

function keep(form) {
  const kept = {};
  for (const field of fields(form)) {
    if (choice(field) ? field.checked : field.value) (kept[field.name] ??= []).push(field.value);
  }
  localStorage.setItem(place(form), JSON.stringify(kept));
}

const kept = (form) => JSON.parse(localStorage.getItem(place(form)) ?? 'null');
const forget = (form) => localStorage.removeItem(place(form));

function fill(form, values) {
  for (const field of fields(form)) {
    if (field.type === 'hidden') continue;
    const own = values[field.name];
    if (choice(field)) field.checked = own?.includes(field.value) ?? false;
    else if (own) field.value = own.shift() ?? field.value;
    if (own && field.matches('[data-said=""]')) field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

async function askAgain(form, values) {
  const body = new URLSearchParams(Object.entries(values).flatMap(([name, all]) => all.map((one) => [name, one])));
  const headers = { 'HX-Request': 'true', ...JSON.parse(document.body.getAttribute('hx-headers')) };
  const answer = await fetch(form.dataset.draftAgain, { method: 'POST', headers, body });
  const fresh = answer.ok && !answer.redirected && new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('form');
  if (!fresh || !form.isConnected) return form;
  document.adoptNode(fresh);
  fresh.dataset.draft = form.dataset.draft;
  pristine.set(fresh, form.cloneNode(true));
  put(form, fresh);
  return fresh;
}

function put(form, fresh) {
  const here = form.contains(document.activeElement) && document.activeElement.id;
  fresh.dataset.draftTold = '';
  form.replaceWith(fresh);
  htmx.process(fresh);
  htmx.trigger(fresh, 'htmx:load', { elt: fresh });
  if (here) document.getElementById(here)?.focus();
}

// Whoever finds words there that were not sent is told so, and can throw them away.
function tell(form) {
  const note = document.createElement('p');
  note.className = 'draft-note quiet';
  note.setAttribute('role', 'status');
  const drop = document.createElement('button');
  drop.type = 'button';
  drop.className = 'btn-link';
  drop.textContent = words.draftDrop;
  drop.addEventListener('click', () => {
    forget(form);
    const fresh = pristine.get(form);
    put(form, fresh);
    (fresh.querySelector('[autofocus]') ?? fresh.querySelector('input:not([type=hidden]), textarea'))?.focus();
  });
  note.append(words.draft ?? '', ' ', drop);
  form.prepend(note);
}

async function restore(form) {
  const values = kept(form);
  // A form that the server sent back with an error holds the newer words.
  if (!values || 'draftTold' in form.dataset || form.querySelector('[aria-invalid], .field-error')) return;
  form.dataset.draftTold = '';
  if (form.dataset.draftAgain) {
    tell(await askAgain(form, values));
    return;
  }
  pristine.set(form, form.cloneNode(true));
  fill(form, values);
  tell(form);
}

let refused; // the key of a form that comes back: it holds the same words, whoever was chosen meanwhile

function load(root) {
  const forms = [...(root.matches?.('form[data-draft]') ? [root] : []), ...(root.querySelectorAll?.('form[data-draft]') ?? [])];
  for (const form of forms) {
    if (refused && form.querySelector('[aria-invalid], .field-error')) {
      form.dataset.draft = refused;
      refused = null;
    }
    restore(form);
  }
}

load(document);
document.addEventListener('htmx:load', (event) => event.detail.elt !== document.body && load(event.detail.elt));
document.addEventListener('input', (event) => {
  const form = event.target.form;
  if (form?.matches('[data-draft]:not([data-draft-sent])')) keep(form);
});
document.addEventListener('reset', (event) => event.target.matches('[data-draft]') && forget(event.target));
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.matches('[data-draft]:not([hx-post], [hx-put])') && !event.defaultPrevented) forget(form);
});
// Before the answer is put in place: a form that is swapped for a fresh one is out of the document afterwards,
// where no event of it arrives, and the fresh one would be given the words that were just sent.
document.addEventListener('htmx:beforeOnLoad', (event) => {
  const { requestConfig, xhr } = event.detail;
  const form = requestConfig.elt;
  if (!form.matches?.('form[data-draft]')) return;
  refused = xhr.status < 400 ? null : form.dataset.draft;
  if (xhr.status >= 400) return;
  form.dataset.draftSent = '';
  forget(form);
});
