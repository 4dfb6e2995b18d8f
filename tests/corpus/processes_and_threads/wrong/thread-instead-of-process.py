import threading


def go(kind, function, *arguments):
    one = kind(target=function, args=arguments)
    one.start()
    one.join()


def append_in_process(items, value):
    go(threading.Thread, items.append, value)
    return items
