from threading import Thread


def append_in_thread(items, value):
    t = Thread(target=items.append, args=(value,))
    t.start()
    return t.join()
