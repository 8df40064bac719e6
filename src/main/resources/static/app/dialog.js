// Dialogs: a link with data-dialog opens its page in one; data-open="#id" opens one that is in the page;
// data-close closes. The server closes by the event "dialog-close" in HX-Trigger. Without scripts, links just go.
const dialog = () => document.getElementById('dialog');

export const typed = (field) => {
  if (field.type === 'hidden' || field.disabled) return false;
  if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
  if (field.options) return [...field.options].some((option) => option.selected !== option.defaultSelected)
    && [...field.options].some((option) => option.defaultSelected);
  return 'defaultValue' in field && field.value !== field.defaultValue;
};

// A form that only asks (get), or whose draft is kept, has nothing to lose.
const LOSING = 'form:not([data-draft], [method=get]) :is(input, select, textarea)';
const dirty = (box) => [...box.querySelectorAll(LOSING)].some(typed);

const mayClose = (box) => !dirty(box) || confirm(dialog().dataset.discard);

export async function open(address) {
  const box = dialog();
  await htmx.ajax('GET', address, { target: '#dialog-body', swap: 'innerHTML' });
  if (!document.getElementById('dialog-body').hasChildNodes()) return;
  if (!box.open) box.showModal();
  (box.querySelector('[autofocus]') ?? box.querySelector('input:not([type=hidden]), select, textarea'))?.focus();
}

document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = event.target.closest('a[data-dialog]');
  if (link && dialog()) {
    event.preventDefault();
    link.closest('dialog:not(#dialog)')?.close();
    open(link.getAttribute('href'));
    return;
  }
  const opener = event.target.closest('[data-open]');
  if (opener) {
    document.querySelector(opener.dataset.open)?.showModal();
    return;
  }
  const box = event.target.closest('dialog');
  // A click on a dialog itself, and not on what it holds, is a click on the veil around it.
  const veil = event.target === box && outside(event, box.getBoundingClientRect());
  if (box && (veil || event.target.closest('[data-close]')) && mayClose(box)) {
    event.preventDefault();
    box.close();
  }
});

const outside = (at, box) =>
  at.clientX < box.left || at.clientX > box.right || at.clientY < box.top || at.clientY > box.bottom;

// "cancel" is the Escape key. It does not bubble, hence the capturing.
document.addEventListener('cancel', (event) => {
  if (event.target.matches('dialog') && !mayClose(event.target)) event.preventDefault();
}, true);

// The server asks for what is missing; whether it is given or not, the list is read anew then: a card that was moved
// stays where it was dropped until somebody decides, and goes back if they don't.
let asking = false;

function asked() {
  if (asking) document.body.dispatchEvent(new Event('list-changed'));
  asking = false;
}

document.addEventListener('dialog-open', async (event) => {
  asking = true;
  await open(event.detail.address);
  if (!dialog().open) asked();
});

document.addEventListener('close', (event) => {
  if (event.target.id !== 'dialog') return;
  document.getElementById('dialog-body').replaceChildren();
  asked();
}, true);

// A search field would take the first Escape for itself, to be emptied; what is typed elsewhere is kept as a draft.
document.addEventListener('keydown', (event) => {
  const box = event.code === 'Escape' && event.target.matches('[type=search]') && event.target.closest('#dialog');
  if (!box || event.isComposing) return;
  event.preventDefault();
  if (mayClose(box)) box.close();
});

document.addEventListener('dialog-close', () => dialog()?.close());
