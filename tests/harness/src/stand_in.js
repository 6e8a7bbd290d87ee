// What the page asks in the place of Tauri's `invoke`: the same names, bodies and replies, over loopback.
globalThis.__TAURI_INTERNALS__ = {
  async invoke(name, body = {}) {
    const isRaw = ArrayBuffer.isView(body);
    const reply = await fetch(`/invoke/${name}`, {
      method: 'POST',
      headers: { 'content-type': isRaw ? 'application/octet-stream' : 'application/json' },
      body: isRaw ? body : JSON.stringify(body),
    });
    const value = await reply.json();
    if (!reply.ok) throw value;
    // The shell throws a page away whose plan was locked, and loads it anew.
    if (reply.headers.get('x-renew')) setTimeout(() => location.reload());
    return value;
  },
};
