from multiprocessing import Process, Value


def get(value):
    with value.get_lock():
        return value.value


def put(value, x):
    with value.get_lock():
        value.value = x


def add_them(part, value):
    for x in part:
        put(value, get(value) + x)


def total_in_shared_memory(numbers, workers):
    value = Value("l", 0)
    size = -(-len(numbers) // workers)
    children = []
    for k in range(workers):
        child = Process(target=add_them, args=(numbers[k * size:(k + 1) * size], value))
        child.start()
        children.append(child)
    for child in children:
        child.join()
    return value.value
