// A form that came back because something is wrong: one stands where it is wrong, and sees it.
const FIELDS = 'input:not([type=hidden]), select, textarea';

function wrongIn(form) {
  for (const sign of form.querySelectorAll('[aria-invalid=true], .is-invalid, .field-error')) {
    if (!sign.checkVisibility()) continue;
    if (!sign.matches('.field-error')) return sign;
    const around = sign.closest('.field, fieldset, .choices') ?? sign.parentElement;
    const field = [...around.querySelectorAll(FIELDS)].find((one) => one.checkVisibility());
    return field ?? around.querySelector('summary') ?? sign;
  }
  return null;
}

function show(root) {
  const form = root.matches?.('form') ? root : root.querySelector?.('form:has(.field-error)');
  const wrong = form && wrongIn(form);
  if (!wrong) return;
  wrong.focus({ preventScroll: true });
  (wrong.closest('.field, fieldset') ?? wrong).scrollIntoView({ block: 'nearest' });
}

show(document.getElementById('main') ?? document.body);
// After those who unfold and restore, and after what the answer wants the focus on.
document.addEventListener('htmx:afterRequest', ({ detail: { xhr, target, requestConfig } }) => {
  if (xhr.status !== 422 || requestConfig?.verb === 'get') return;
  const place = target.id ? document.getElementById(target.id) ?? target : target;
  setTimeout(() => show(place.isConnected ? place : document.querySelector('dialog[open]') ?? document.body), 40);
});
