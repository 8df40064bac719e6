// A button with data-copy="#id" puts the text of that element on the clipboard and says so.
import { toast } from './toast.js';

// Without TLS browsers have no clipboard for scripts; what is selected can still be copied.
function selected(element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
  return document.execCommand('copy');
}

document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-copy]');
  if (!button) return;
  const element = document.querySelector(button.dataset.copy);
  try {
    if (navigator.clipboard) await navigator.clipboard.writeText(element.textContent);
    else if (!selected(element)) return;
  } catch {
    if (!selected(element)) return;
  }
  toast({ text: button.dataset.copied });
});
