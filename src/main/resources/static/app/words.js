// What scripts say by themselves, in the language of the page: data-… of #live-words.
export const words = document.getElementById('live-words')?.dataset ?? {};

/** "3 changes", in the plural form of the language. */
export function counted(name, number) {
  const form = new Intl.PluralRules(document.documentElement.lang).select(number);
  const text = words[name + form[0].toUpperCase() + form.slice(1)] ?? words[`${name}Many`];
  return text.replace(/\d+/, number);
}

/** Who changed something: a colleague, oneself elsewhere, or nobody in particular. */
export function who({ who: name, mine }) {
  if (mine) return words.changedMe;
  return name ? words.changed.replace('{0}', name) : words.changedSomebody;
}
