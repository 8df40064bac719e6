// A form for strangers: searches for the number that shows the server that a browser was at work.
// SHA-256 (FIPS 180-4) by itself, for crypto.subtle isn't there in pages without TLS.
const K = new Uint32Array(64);
const START = new Uint32Array(8);
{
  let found = 0;
  for (let n = 2; found < 64; n++) {
    let prime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) prime = false;
    if (!prime) continue;
    if (found < 8) START[found] = (Math.sqrt(n) % 1) * 2 ** 32;
    K[found++] = (Math.cbrt(n) % 1) * 2 ** 32;
  }
}
const turn = (x, n) => (x >>> n) | (x << (32 - n));

function hash(bytes) {
  const length = ((bytes.length + 8) >> 6) + 1;
  const words = new Uint32Array(length * 16);
  bytes.forEach((byte, i) => { words[i >> 2] |= byte << (24 - (i & 3) * 8); });
  words[bytes.length >> 2] |= 0x80 << (24 - (bytes.length & 3) * 8);
  words[length * 16 - 1] = bytes.length * 8;
  const h = START.slice();
  const w = new Uint32Array(64);
  for (let block = 0; block < length; block++) {
    w.set(words.subarray(block * 16, block * 16 + 16));
    for (let i = 16; i < 64; i++) {
      const a = w[i - 15], b = w[i - 2];
      w[i] = w[i - 16] + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + w[i - 7] + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10));
    }
    let [a, b, c, d, e, f, g, last] = h;
    for (let i = 0; i < 64; i++) {
      const one = (last + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0;
      const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      last = g; g = f; f = e; e = (d + one) | 0; d = c; c = b; b = a; a = (one + two) | 0;
    }
    [a, b, c, d, e, f, g, last].forEach((value, i) => { h[i] += value; });
  }
  return h;
}

// The page around a frame is told how high the form is, and where it leads to; alone it goes there itself.
const { onward } = document.body.dataset;
const tell = (words) => parent !== window && parent.postMessage({ rapport: words }, '*');
const card = document.querySelector('.card');
new ResizeObserver(() => tell({ height: Math.ceil(card.getBoundingClientRect().bottom + scrollY) + 16 })).observe(card);
if (onward) tell({ onward });

const form = document.querySelector('form[data-stamp]');
const text = new TextEncoder();
let tried = 0;
(function search() {
  if (!form) return;
  const until = performance.now() + 20; // in small bites, so that typing stays smooth
  while (performance.now() < until) {
    if (Math.clz32(hash(text.encode(`${form.dataset.stamp}:${tried}`))[0]) >= Number(form.dataset.bits)) {
      form.elements.proof.value = tried;
      return;
    }
    tried++;
  }
  setTimeout(search, 5);
})();
