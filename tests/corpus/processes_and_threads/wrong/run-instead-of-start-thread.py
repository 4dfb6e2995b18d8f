"""A pool made by hand, once for threads and once for processes."""

import threading


def append_in_thread(items, value):
    thread = threading.Thread(target=items.append, args=(value,))
    thread.run()
    return items
