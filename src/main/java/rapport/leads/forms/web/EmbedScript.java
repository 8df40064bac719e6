package rapport.leads.forms.web;

/**
 * What a page of the company's own site loads: it frames the form, passes on where the visitor came
 * from, gives the frame the height its form has, and goes on to where the form leads. Only messages
 * of that very frame count.
 */
final class EmbedScript {
  static final String TEXT =
      """
      (() => {
        const here = document.currentScript;
        const asked = new URLSearchParams();
        for (const [name, value] of new URLSearchParams(location.search)) {
          if (name.startsWith('utm_')) asked.set(name, value);
        }
        asked.set('referrer', document.referrer || location.href);
        const frame = document.createElement('iframe');
        frame.src = here.src.replace(/\\/embed\\.js.*$/, '') + '?' + asked;
        frame.title = here.dataset.title || 'Form';
        frame.style.cssText = 'width:100%;border:0;min-height:' + (here.dataset.height || '320px');
        addEventListener('message', (event) => {
          if (event.source !== frame.contentWindow || !event.data || !event.data.rapport) return;
          const { height, onward } = event.data.rapport;
          if (Number.isFinite(height)) frame.style.height = Math.min(height, 5000) + 'px';
          if (/^https?:/.test(onward)) location.assign(onward);
        });
        here.after(frame);
      })();
      """;

  private EmbedScript() {}
}
