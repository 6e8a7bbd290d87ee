// Unpacks the program that stands in this page, and starts it. Where a browser cannot, the words that say so stay.
(async () => {
  const packed = Uint8Array.from(atob(document.getElementById('program').textContent), (letter) => letter.charCodeAt(0));
  const program = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  await wasm_bindgen({ module_or_path: await new Response(program).arrayBuffer() });
})().catch(() => {
  document.getElementById('cannot').classList.remove('cannot--late');
});
