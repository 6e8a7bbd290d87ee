// Starts the page. The content security policy forbids scripts inside index.html, so these lines stand alone.
// The wasm is compiled while the JavaScript beside it is still on its way.
const wasm = './care-ui_bg.wasm';
const compiled = WebAssembly.compileStreaming(fetch(wasm)).catch(() => fetch(wasm));
import('./care-ui.js').then(({ default: init }) => init({ module_or_path: compiled }));

// Once the page's program has met a fault, nothing on the page answers any more, and what is typed goes nowhere. So
// the page begins anew, and what is on the disk is there (bridge/fault.rs). A page that has met one before it could say
// so stays as it is: it would begin anew for ever.
const beginAnew = (error) => {
  if (location.hash || !(error instanceof WebAssembly.RuntimeError || error instanceof RangeError)) return;
  const place = document.documentElement.dataset.fault ?? error.name;
  history.replaceState(null, '', `#fault=${encodeURIComponent(place)}`);
  location.reload();
};
addEventListener('error', (event) => beginAnew(event.error));
addEventListener('unhandledrejection', (event) => beginAnew(event.reason));
