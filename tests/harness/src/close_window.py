"""close_window.py DISPLAY: asks each window of that display to close, as a window manager does (ICCCM 4.2.8.1)."""
import ctypes, sys

x = ctypes.CDLL("libX11.so.6")
for name in ("XOpenDisplay", "XDefaultRootWindow", "XInternAtom"):
    getattr(x, name).restype = ctypes.c_void_p if name == "XOpenDisplay" else ctypes.c_ulong
display = ctypes.c_void_p(x.XOpenDisplay(sys.argv[1].encode()))
protocols, delete = (ctypes.c_ulong(x.XInternAtom(display, name, 0)) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW"))


class Message(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int), ("display", ctypes.c_void_p),
                ("window", ctypes.c_ulong), ("message_type", ctypes.c_ulong), ("format", ctypes.c_int), ("data", ctypes.c_long * 5)]


def below(window):
    root, parent, children, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
    x.XQueryTree(display, ctypes.c_ulong(window), ctypes.byref(root), ctypes.byref(parent), ctypes.byref(children), ctypes.byref(count))
    return [children[index] for index in range(count.value)]


asked = 0
for window in below(x.XDefaultRootWindow(display)):
    atoms, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_int()
    x.XGetWMProtocols(display, ctypes.c_ulong(window), ctypes.byref(atoms), ctypes.byref(count))
    if delete.value in [atoms[index] for index in range(count.value)]:
        room = ctypes.create_string_buffer(192)
        message = Message.from_buffer(room)
        message.type, message.window, message.message_type, message.format = 33, window, protocols.value, 32
        message.data[0] = delete.value
        x.XSendEvent(display, ctypes.c_ulong(window), 0, ctypes.c_long(0), room)
        asked += 1
x.XSync(display, 0)
print(asked)
