import threading


def append_in_thread(items, value):
    t = threading.Thread(target=items.append(value))
    t.start()
    t.join()
    return items
