"""A pool made by hand, once for threads and once for processes."""

import multiprocessing


def append_and_send(items, value, mailbox):
    items.append(value)
    mailbox.put(items)


def append_in_process(items, value):
    mailbox = multiprocessing.Queue()
    process = multiprocessing.Process(target=append_and_send, args=(items, value, mailbox))
    process.start()
    changed = mailbox.get()
    process.join()
    return changed
