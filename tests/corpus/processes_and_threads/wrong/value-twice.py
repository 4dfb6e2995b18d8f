import threading


def run_all(tasks):
    """Start them all, then wait for all."""
    for task in tasks:
        task.start()
    for task in tasks:
        task.join()


def append_in_thread(items, value):
    run_all([threading.Thread(target=items.extend, args=([value],))])
    return items + [value]
