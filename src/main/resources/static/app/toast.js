// Short notes at the foot of the page: from the event "toast" in HX-Trigger, as
// {"toast": {"text": "…", "undoUrl": "/…", "undoMethod": "POST"}}, and from those the server put into the page.
const SHOWN = 10_000; // milliseconds; time enough to read and to undo
const MOST = 2; // more would cover the page

const region = document.getElementById('toasts');

function button(text, pressed) {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', pressed);
  return element;
}

// A popover is drawn above an open dialog; shown anew, it comes above the newest one.
function raise() {
  if (!region.hasAttribute('popover')) region.setAttribute('popover', 'manual');
  if (region.matches(':popover-open')) region.hidePopover();
  region.showPopover();
}

function live(note) {
  let timer = setTimeout(() => note.remove(), SHOWN);
  const wait = () => clearTimeout(timer);
  const resume = () => { timer = setTimeout(() => note.remove(), SHOWN / 2); };
  note.addEventListener('pointerenter', wait);
  note.addEventListener('pointerleave', resume);
  note.addEventListener('focusin', wait);
  note.addEventListener('focusout', resume);
}

export function toast({ text, undoUrl, undoMethod = 'POST', tone = 'plain', link }) {
  const note = document.createElement('div');
  note.className = `toast-note toast-${tone}`;
  const words = document.createElement('span');
  words.textContent = text;
  note.append(words);
  if (undoUrl) {
    note.append(button(region.dataset.undo, () => {
      note.remove();
      htmx.ajax(undoMethod, undoUrl, { swap: 'none' });
    }));
  }
  if (link) {
    const go = document.createElement('a');
    Object.assign(go, { href: link.href, textContent: link.text });
    note.append(go);
  }
  const close = button('×', () => note.remove());
  close.setAttribute('aria-label', region.dataset.close);
  note.append(close);
  region.append(note);
  while (region.children.length > MOST) region.firstElementChild.remove();
  raise();
  live(note);
}

// Those in the page work without scripts, in their place; with scripts they join the others.
for (const note of document.querySelectorAll('[data-toast]')) {
  const { undoUrl, undoMethod, tone } = note.dataset;
  const text = note.querySelector('[data-text]').textContent;
  note.remove();
  toast({ text, undoUrl, undoMethod, tone });
}

document.addEventListener('toast', (event) => toast(event.detail));
document.addEventListener('htmx:responseError', ({ detail: { xhr } }) => {
  if (!xhr.getResponseHeader('HX-Trigger')) toast({ text: region.dataset.failed, tone: 'failed' }); // else it says why itself
});
document.addEventListener('htmx:sendError', () => toast({ text: region.dataset.offline, tone: 'failed' }));
