// Starts the page. The content security policy forbids scripts inside index.html, so these lines stand alone.
// The wasm is compiled while the JavaScript beside it is still on its way.
const wasm = './care-ui_bg.wasm';
const compiled = WebAssembly.compileStreaming(fetch(wasm)).catch(() => fetch(wasm));
import('./care-ui.js').then(({ default: init }) => init({ module_or_path: compiled }));
