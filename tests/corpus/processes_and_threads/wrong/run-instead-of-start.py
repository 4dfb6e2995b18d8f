import multiprocessing as mp


class AppendProcess(mp.Process):
    def __init__(self, items, value):
        super().__init__()
        self.items = items
        self.value = value

    def run(self):
        self.items.append(self.value)


def append_in_process(items, value):
    p = AppendProcess(list(items), value)
    p.run()
    return items


if __name__ == "__main__":
    print(append_in_process([1, 2], 3))
