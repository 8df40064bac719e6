// Keeps what is typed into a form with data-draft="key" in this browser until it has been sent.
const place = (form) => `rapport.draft.${form.dataset.draft}`;
const SKIPPED = ['hidden', 'password', 'file', 'submit', 'button'];
const fields = (form) => [...form.elements].filter((field) => field.name && !SKIPPED.includes(field.type));

function keep(form) {
  const kept = {};
  for (const field of fields(form)) {
    if (field.type === 'checkbox' || field.type === 'radio') {
      if (field.checked) (kept[field.name] ??= []).push(field.value);
    } else if (field.value) {
      (kept[field.name] ??= []).push(field.value);
    }
  }
  localStorage.setItem(place(form), JSON.stringify(kept));
}

function restore(form) {
  const kept = JSON.parse(localStorage.getItem(place(form)) ?? 'null');
  // A form that the server sent back with an error holds the newer words.
  if (!kept || form.querySelector('[aria-invalid]')) return;
  for (const field of fields(form)) {
    const values = kept[field.name];
    if (!values) continue;
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = values.includes(field.value);
    else field.value = values.shift() ?? field.value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

const forget = (form) => localStorage.removeItem(place(form));
const restoreAll = (root) => root.querySelectorAll?.('form[data-draft]').forEach(restore);

restoreAll(document);
document.addEventListener('htmx:load', (event) => {
  if (event.detail.elt.matches?.('form[data-draft]')) restore(event.detail.elt);
  else if (event.detail.elt !== document.body) restoreAll(event.detail.elt);
});
document.addEventListener('input', (event) => {
  const form = event.target.form;
  if (form?.matches('[data-draft]')) keep(form);
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
  if (xhr.status < 400 && form.matches?.('form[data-draft]')) forget(form);
});
