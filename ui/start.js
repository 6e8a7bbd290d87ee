// Starts the page. The content security policy forbids scripts inside index.html, so this one line stands alone.
import init from './care-ui.js';
init({ module_or_path: './care-ui_bg.wasm' });
