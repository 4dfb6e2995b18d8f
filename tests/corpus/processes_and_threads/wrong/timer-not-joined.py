import threading


def append_in_thread(items, value):
    timer = threading.Timer(1.0, items.append, [value])
    timer.start()
    return items
