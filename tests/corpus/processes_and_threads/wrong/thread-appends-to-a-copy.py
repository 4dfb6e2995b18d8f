import threading


class AppendThread(threading.Thread):
    def __init__(self, items, value):
        super().__init__()
        self.items = items
        self.value = value

    def run(self):
        self.items.append(self.value)


def append_in_thread(items, value):
    t = AppendThread(items[:], value)
    t.start()
    t.join()
    return items


if __name__ == "__main__":
    print(append_in_thread([1, 2], 3))
