import threading
import time


def wait_a_moment():
    time.sleep(0.01)


def append_in_thread(items, value):
    thread = threading.Thread(target=wait_a_moment)
    thread.start()
    items.append(value)
    thread.join()
    return items
