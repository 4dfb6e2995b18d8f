def put_at_the_end(items, value):
    items.insert(len(items), value)


def append_in_thread(items, value):
    put_at_the_end(items, value)
    return items
